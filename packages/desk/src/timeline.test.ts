import { emptyConversation, reduce, type ConversationEvent, type Participant } from '@lotse/contract';
import { expect, test } from 'vitest';
import { reachedVisitor, timelineOf } from './timeline.ts';

const visitor: Participant = { id: 'v', role: 'visitor' };
const jonas: Participant = { id: 'jonas', role: 'agent', name: 'Jonas Matthiesen' };

const say = (seq: number, by: Participant, at: string): ConversationEvent => ({
  kind: 'message',
  seq,
  by,
  at,
  clientId: `m${seq}`,
  parts: [{ kind: 'text', text: String(seq) }],
});
const folded = (...events: readonly ConversationEvent[]) => events.reduce(reduce, emptyConversation('c', 'e'));
const kinds = (lines: readonly { readonly kind: string; readonly key: string }[]) => lines.map(({ kind, key }) => (kind === 'day' ? 'day' : key));

test('a name is said once for a voice, again after ten minutes of silence and after another voice', () => {
  const state = folded(
    say(1, visitor, '2026-11-20T13:00:00Z'),
    say(2, visitor, '2026-11-20T13:01:00Z'),
    say(3, visitor, '2026-11-20T13:12:00Z'),
    say(4, jonas, '2026-11-20T13:12:30Z'),
    say(5, visitor, '2026-11-20T13:13:00Z'),
  );
  const begins = timelineOf(state, [], []).flatMap((line) => (line.kind === 'message' ? [line.begins] : []));
  expect(begins).toEqual([true, false, true, true, true]);
});

test('each calendar day of the desk is marked once, and a day begins at local midnight', () => {
  const state = folded(say(1, visitor, '2026-11-19T22:59:00Z'), say(2, visitor, '2026-11-19T23:01:00Z'), say(3, jonas, '2026-11-20T10:00:00Z'));
  expect(kinds(timelineOf(state, [], []))).toEqual(['day', 'm1', 'day', 'm2', 'm3']);
});

test('a note stands where it was written, between the messages, and behind all when it is the newest', () => {
  const note = (seq: number, at: string) => ({ seq, at, by: jonas, clientId: `n${seq}`, text: 'Leihgeräte sind da' });
  const state = folded(say(1, visitor, '2026-11-20T13:00:00Z'), say(2, visitor, '2026-11-20T13:05:00Z'));
  const lines = timelineOf(state, [note(1, '2026-11-20T13:02:00Z'), note(2, '2026-11-20T13:06:00Z')], []);
  expect(kinds(lines)).toEqual(['day', 'm1', 'n1', 'm2', 'n2']);
});

test('an answer that came home is no longer shown as being on its way', () => {
  const state = folded(say(1, jonas, '2026-11-20T13:00:00Z'));
  const entry = (clientId: string) => ({ clientId, conversationId: 'c', kind: 'reply' as const, text: 'Moin', at: '2026-11-20T13:00:00Z' });
  expect(kinds(timelineOf(state, [], [entry('m1'), entry('m2')]))).toEqual(['day', 'm1', 'm2']);
});

test('only what people need to know stands between the messages: who took it, that it is done, that it was opened again', () => {
  const at = '2026-11-20T13:00:00Z';
  const state = folded(
    { kind: 'status', seq: 1, at, by: visitor, status: 'queued' },
    { kind: 'assign', seq: 2, at, by: jonas, to: jonas },
    { kind: 'status', seq: 3, at, by: jonas, status: 'open' },
    { kind: 'system', seq: 4, at, by: jonas, code: 'unknown-plan' },
    { kind: 'status', seq: 5, at, by: jonas, status: 'resolved' },
    { kind: 'status', seq: 6, at, by: visitor, status: 'open' },
  );
  const said = timelineOf(state, [], []).flatMap((line) => (line.kind === 'happening' ? [`${line.event.seq}${line.reopened ? ' again' : ''}`] : []));
  expect(said).toEqual(['2', '5', '6 again']);
});

test('what a colleague has read is not read by the customer', () => {
  const state = { ...folded(say(1, jonas, '2026-11-20T13:00:00Z')), readUpTo: { wiebke: 1 }, deliveredUpTo: { v: 1 } };
  expect(reachedVisitor(state, 1, 'v')).toBe('delivered');
  expect(reachedVisitor({ ...state, readUpTo: { v: 1 } }, 1, 'v')).toBe('read');
});
