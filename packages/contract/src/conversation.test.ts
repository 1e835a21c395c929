import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveryOf, emptyConversation, reduce, reducePage, textOf, type ConversationEvent, type ConversationState, type EventPage } from './index.ts';

const customer = { id: 'v1', role: 'visitor' } as const;
const agent = { id: 'a1', role: 'agent', name: 'Jonas' } as const;
const at = '2026-11-21T08:00:00+01:00';

/** Any conversation: each event its own number, edits and redactions of anything. */
const conversation: fc.Arbitrary<readonly ConversationEvent[]> = fc
  .array(
    fc.oneof(
      fc.string().map((text) => ({ kind: 'message', parts: [{ kind: 'text', text }] }) as const),
      fc.record({ kind: fc.constant('edit' as const), of: fc.nat(30), parts: fc.string().map((text) => [{ kind: 'text', text }] as const) }),
      fc.record({ kind: fc.constant('redact' as const), of: fc.nat(30) }),
      fc.constantFrom('open', 'resolved', 'closed', 'queued').map((status) => ({ kind: 'status', status }) as const),
      fc.constantFrom(agent, undefined).map((to) => ({ kind: 'assign', to }) as const),
      fc.constant({ kind: 'system', code: 'unknown-form' } as const),
    ),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(
      (event, index): ConversationEvent =>
        ({ ...event, seq: index + 1, at, by: index % 2 ? agent : customer, ...(event.kind === 'message' && { clientId: `m${index}` }) }) as ConversationEvent,
    ),
  );

const pageOf = (all: readonly ConversationEvent[], from: number, to: number): EventPage => ({ events: all.slice(from, to), head: all.length, epoch: 'e1' });
const whole = (all: readonly ConversationEvent[]) => reducePage(emptyConversation('c1', 'e1'), pageOf(all, 0, all.length));
/** What a reader does who is behind. */
const readOn = (state: ConversationState, all: readonly ConversationEvent[], limit: number): ConversationState => {
  let now = state;
  while (now.head < all.length) now = reducePage(now, pageOf(all, now.head, now.head + limit));
  return now;
};

describe('A conversation', () => {
  test('ends in the same state however its pages were lost, doubled and reordered, once the rest was read', () =>
    fc.assert(
      fc.property(conversation, fc.array(fc.tuple(fc.nat(30), fc.nat(30))), fc.integer({ min: 1, max: 7 }), (all, deliveries, limit) => {
        const pushed = deliveries.reduce((state, [from, to]) => reducePage(state, pageOf(all, from, to)), emptyConversation('c1', 'e1'));
        expect(readOn(pushed, all, limit)).toEqual(whole(all));
      }),
    ));

  test('takes no event but the next: not one of before, and not one after a gap', () =>
    fc.assert(
      fc.property(conversation, fc.nat(30), fc.nat(30), (all, upTo, which) => {
        const state = reducePage(emptyConversation('c1', 'e1'), pageOf(all, 0, upTo));
        const event = all[which];
        fc.pre(event !== undefined && event.seq !== state.head + 1);
        if (event) expect(reduce(state, event)).toBe(state);
      }),
    ));

  test('never changes a state that was handed out', () =>
    fc.assert(
      fc.property(conversation, (all) => {
        const states = all.map((_, index) => pageOf(all, 0, index)).map((page) => reducePage(emptyConversation('c1', 'e1'), page));
        const before = structuredClone(states);
        for (const state of states) readOn(state, all, 3);
        expect(states).toEqual(before);
      }),
    ));

  test('says nothing twice when a redacted message is edited later', () => {
    const events = [
      { seq: 1, at, by: customer, kind: 'message', clientId: 'a', parts: [{ kind: 'text', text: 'Meine IBAN ist …' }] },
      { seq: 2, at, by: agent, kind: 'redact', of: 1 },
      { seq: 3, at, by: customer, kind: 'edit', of: 1, parts: [{ kind: 'text', text: 'Meine IBAN ist …' }] },
    ] as const;
    expect(whole(events).entries).toEqual([{ kind: 'message', seq: 1, at, by: customer, clientId: 'a', parts: [], lang: undefined, redacted: true }]);
  });

  test('of another epoch begins anew', () => {
    const state = reducePage(emptyConversation('c1', 'e1'), {
      events: [{ seq: 1, at, by: agent, kind: 'status', status: 'open' }],
      head: 1,
      epoch: 'e1',
      readUpTo: { a1: 1 },
    });
    expect(reducePage(state, { events: [], head: 0, epoch: 'e2' })).toEqual(emptyConversation('c1', 'e2'));
  });
});

test('A message in words names what it leads to, for lists, mails and transcripts', () => {
  expect(
    textOf([
      { kind: 'text', text: 'Bitte hier:' },
      { kind: 'flow', flowId: 'report-fault', title: 'Störung melden', field: { id: 'phone', label: 'Telefonnummer' } },
      { kind: 'flow', flowId: 'move-house', title: 'Umzug melden' },
      { kind: 'case', reference: '7KM4-X2QP', title: 'Störung melden' },
    ]),
  ).toBe('Bitte hier:\nStörung melden: Telefonnummer\nUmzug melden\nStörung melden (7KM4-X2QP)');
});

describe('Marks', () => {
  const marks = fc.dictionary(fc.constantFrom('v1', 'a1', 'a2', '__proto__', 'constructor'), fc.nat(50));

  test('only grow, in whatever order they come', () =>
    fc.assert(
      fc.property(fc.array(marks), fc.array(fc.nat()), (list, order) => {
        const apply = (all: typeof list) =>
          all.reduce((state, readUpTo) => reducePage(state, { events: [], head: 0, epoch: 'e1', readUpTo }), emptyConversation('c1', 'e1'));
        const shuffled = list
          .map((mark, index) => ({ mark, place: order[index] ?? index }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ mark }) => mark);
        const growing = Object.entries(apply(list).readUpTo).toSorted();
        expect(Object.entries(apply([...shuffled, ...list]).readUpTo).toSorted()).toEqual(growing);
        for (const [id, upTo] of growing) expect(upTo).toBe(Math.max(...list.map((each) => (Object.hasOwn(each, id) ? (each[id] ?? 0) : 0))));
      }),
    ));

  test('that say nothing new change nothing, so that nothing is drawn again', () => {
    const state = reducePage(emptyConversation('c1', 'e1'), { events: [], head: 0, epoch: 'e1', readUpTo: { a1: 3 } });
    expect(reducePage(state, { events: [], head: 0, epoch: 'e1', readUpTo: { a1: 2 } })).toBe(state);
  });

  test('of the sender himself say nothing about delivery', () => {
    const state = { ...emptyConversation('c1', 'e1'), deliveredUpTo: { v1: 5, a1: 2 }, readUpTo: { v1: 5, a1: 1 } };
    expect([1, 2, 3].map((seq) => deliveryOf(state, 'v1')(seq))).toEqual(['read', 'delivered', 'sent']);
  });
});
