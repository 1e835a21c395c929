import { foldCase, isNews, type KeptEvent, type Span } from '@lotse/contract/cases';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caughtUp, toldAll, untoldOf } from './told.ts';

const moment = { now: new Date('2026-11-20T12:00:00Z'), today: '2026-11-20' };
const opened: KeptEvent = {
  id: 'o',
  by: 'erp',
  at: '2026-11-20T08:00:00Z',
  recordedAt: '2026-11-20T08:00:00Z',
  kind: 'opened',
  case: 'order',
  title: { de: 'Wallbox' },
  stages: [{ id: 'a', label: { de: 'A' }, owner: 'us' }],
};
const span: fc.Arbitrary<Span> = fc.integer({ min: 21, max: 30 }).map((day) => ({ from: `2026-11-${day}`, until: `2026-11-${day}`, precision: 'day' }));
const promise = fc.record({ kind: fc.constantFrom('delivery', 'answer'), partId: fc.constantFrom(undefined, 'p1', 'p2'), span });
const happened = (promises: readonly { readonly kind: string; readonly partId: string | undefined; readonly span: Span }[]) => {
  const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`;
  const events = promises.map(({ kind, partId, span: within }, index) => ({
    id: `p${index}`,
    by: 'erp',
    at: at(index),
    recordedAt: at(index),
    kind: 'promise',
    partId,
    promise: { ...within, kind },
  })) as KeptEvent[];
  const folded = foldCase([opened, ...events]);
  if (!folded) throw new Error('It was opened.');
  return folded;
};
const history = fc.array(promise, { maxLength: 12 });

test('whoever was told all has nothing left to be told', () => {
  fc.assert(
    fc.property(history, (promises) => {
      expect(untoldOf(toldAll(happened(promises)), happened(promises), moment)).toBeUndefined();
    }),
  );
});

test('whatever was promised in between, he is told of each promise once, of the newest, and only where it differs from what he was told last', () => {
  fc.assert(
    fc.property(history, history, (before, since) => {
      const told = toldAll(happened(before));
      const now = happened([...before, ...since]);
      const moved = untoldOf(caughtUp(told, now), now, moment)?.moved ?? [];
      const names = moved.map(({ promise: { kind, partId } }) => `${kind} ${partId}`);
      expect(new Set(names).size).toBe(names.length);
      for (const { promise: newest, was } of moved) {
        expect(isNews(was, newest)).toBe(true);
        expect(now.promises.findLast(({ kind, partId }) => kind === newest.kind && partId === newest.partId)).toEqual(newest);
      }
      // And a change of each that he was not told of was back where it had been.
      for (const { kind, partId } of now.promises) {
        if (names.includes(`${kind} ${partId}`)) continue;
        const last = now.promises.findLast((each) => each.kind === kind && each.partId === partId);
        const known = caughtUp(told, now).promises[`${kind} ${partId ?? ''}`];
        expect(last && known && isNews(known, last)).toBe(false);
      }
    }),
  );
});
