/** Each template from the day a case is opened to the day it is over, as its customer reads it. */
import { describe, expect, test } from 'vitest';
import { textIn } from '../content/text-in.ts';
import { checked } from '../content/problems.ts';
import type { CaseOwner } from './case.ts';
import { foldCase, type KeptEvent } from './fold.ts';
import { reportedEvents } from './ingest.ts';
import { caseTemplates } from './templates.ts';

const at = (hour: number): string => `2026-11-23T${String(hour).padStart(2, '0')}:00:00+01:00`;

/** What a company's system reports, as it is taken in. */
const reported = (events: readonly object[]): readonly KeptEvent[] => {
  const read = checked(
    reportedEvents,
    { reference: 'NL-1001', events: events.map((event, index) => ({ id: `e${index}`, at: at(index), ...event })) },
    'report',
  );
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.value.events.map((event) => ({ ...event, by: 'erp', recordedAt: event.at }));
};
const opened = (template: string) => ({ kind: 'opened', case: 'order', title: { de: 'Vorgang' }, stages: template });
const folded = (...events: readonly object[]) => foldCase(reported(events))!;

describe.each(Object.entries(caseTemplates))('%s', (template, stages) => {
  test('opens with its name, as received, at its first stage', () => {
    const found = folded(opened(template));
    expect(found.milestone).toBe('received');
    expect(found.stages.map(({ id, state }) => [id, state])).toEqual(stages.map(({ id }, index) => [id, index === 0 ? 'current' : 'upcoming']));
  });

  test('stands at each stage that is reported, and what came before is over', () => {
    for (const [index, stage] of stages.slice(0, -1).entries()) {
      const found = folded(opened(template), { kind: 'stage', stage: stage.id });
      expect(found.stages.map(({ state }) => state)).toEqual(stages.map((_, each) => (each < index ? 'done' : each === index ? 'current' : 'upcoming')));
      expect(['done', 'endedOtherwise']).not.toContain(found.milestone);
    }
  });

  test('is over with its last stage, however that is reported', () => {
    const last = stages.at(-1)!.id;
    for (const event of [{ kind: 'stage', stage: last }, { kind: 'stage', stage: last, state: 'done' }, { kind: 'ended' }]) {
      const found = folded(opened(template), event);
      expect(found.milestone).toBe('done');
      expect(found.stages.map(({ state }) => state)).toEqual(stages.map(() => 'done'));
      expect(found.stages.at(-1)?.at).toBe(at(1));
    }
  });

  test('waits for the customer exactly where it is his turn, and names the partner where it is a partner’s', () => {
    const waiting: Partial<Record<CaseOwner, string>> = { customer: 'waitingForYou' };
    for (const { id, owner, partner } of stages.slice(1)) {
      expect(owner === 'partner').toBe(partner !== undefined);
      const { milestone } = folded(opened(template), { kind: 'stage', stage: id });
      expect(milestone === 'waitingForYou').toBe(waiting[owner] !== undefined);
    }
  });

  test('says in de, de-du and en where it stands and what that means, until it is over', () => {
    for (const [index, { label, explain, partner }] of stages.entries()) {
      if (index < stages.length - 1) expect(explain).toBeDefined();
      for (const words of [label, explain, partner]) {
        if (!words) continue;
        expect(Object.keys(words)).toEqual(expect.arrayContaining(['de', 'en']));
        expect(textIn(words, 'de')).not.toMatch(/\b(du|dich|dir|dein(e[mnrs]?)?)\b/i);
        expect(textIn(words, 'de-du')).not.toMatch(/(?<![.?] |^)\b(Sie|Ihnen|Ihre?[mnrs]?)\b/);
        // It stands there only where it differs.
        expect(words['de-du']).not.toBe(words['de']);
      }
    }
  });
});

test('a parcel of which its carrier says that it was delivered is over, with all its stages', () => {
  const parcel = { kind: 'part', part: { id: 'p1', title: { de: 'Paket' } } };
  const found = folded(
    opened('parcel'),
    parcel,
    { kind: 'status', partId: 'p1', scheme: 'carrier', status: 'in_transit', stage: 'shipped' },
    { kind: 'status', partId: 'p1', scheme: 'carrier', status: 'delivered', stage: 'delivered' },
  );
  expect(found.milestone).toBe('done');
  expect(found.stages.map(({ id, at: when }) => [id, when])).toEqual([
    ['ordered', at(0)],
    ['paid', at(2)],
    ['packed', at(2)],
    ['shipped', at(2)],
    ['outForDelivery', at(3)],
    ['delivered', at(3)],
  ]);
});
