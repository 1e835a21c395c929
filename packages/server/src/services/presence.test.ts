import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localHints } from '../hints/local.ts';
import { createPresence, lapseMs } from './presence.ts';

const jonas = { id: 'agent-jonas', role: 'agent', name: 'Jonas' } as const;
const wiebke = { id: 'agent-wiebke', role: 'agent', name: 'Wiebke' } as const;

const begin = () => {
  const hints = localHints();
  const heard: string[] = [];
  hints.subscribe('everything', (hint) => heard.push(hint.kind === 'topic' ? hint.topic : hint.kind));
  return { heard, hints, presence: createPresence({ hints, clock: () => new Date() }) };
};

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+01:00') }));
afterEach(() => void vi.useRealTimers());

describe('Who is there', () => {
  test('before any desk has spoken the hours alone speak', () => expect(begin().presence.isAnybodyThere()).toBe(true));

  test('the last one who goes for lunch takes the promise with him, and the first one back brings it again: each is told once', async () => {
    const { presence, heard } = begin();
    presence.set(jonas, 'here');
    presence.set(wiebke, 'here');
    presence.set(jonas, 'away');
    expect(presence.isAnybodyThere()).toBe(true);
    expect(presence.here()).toEqual([wiebke]);
    presence.set(wiebke, 'away');
    presence.set(wiebke, 'away');
    expect(presence.isAnybodyThere()).toBe(false);
    presence.set(jonas, 'here');
    expect([presence.isAnybodyThere(), presence.stateOf(jonas.id), presence.stateOf(wiebke.id)]).toEqual([true, 'here', 'away']);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual(['channels', 'channels']);
  });

  test('a desk whose lid was shut falls silent, and customers hear so without anybody asking', async () => {
    const { presence, heard } = begin();
    presence.set(jonas, 'here');
    await vi.advanceTimersByTimeAsync(lapseMs - 1_000);
    presence.set(jonas, 'here');
    await vi.advanceTimersByTimeAsync(lapseMs - 1_000);
    expect([presence.isAnybodyThere(), heard]).toEqual([true, []]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([presence.isAnybodyThere(), heard]).toEqual([false, ['channels']]);
  });

  test('who went for lunch at one computer stays away, whatever the one at home says again, until he comes back at either', async () => {
    const { presence } = begin();
    const morning = presence.set(jonas, 'here');
    await vi.advanceTimersByTimeAsync(60_000);
    const lunch = presence.set(jonas, 'away');
    presence.set(jonas, 'here', morning);
    expect([presence.stateOf(jonas.id), presence.set(jonas)]).toEqual(['away', lunch]);
    await vi.advanceTimersByTimeAsync(60_000);
    const back = presence.set(jonas, 'here');
    expect([presence.set(jonas, 'away', lunch), presence.stateOf(jonas.id)]).toEqual([back, 'here']);
  });

  test('his absence outlives a new start of the server, and not a night without a desk of his', async () => {
    const lunch = begin().presence.set(jonas, 'away');
    const { presence } = begin();
    expect([presence.set(jonas), presence.stateOf(jonas.id)]).toEqual([undefined, 'here']);
    presence.set(jonas, 'away', lunch);
    expect(presence.stateOf(jonas.id)).toBe('away');
    await vi.advanceTimersByTimeAsync(lapseMs);
    expect([presence.set(jonas), presence.stateOf(jonas.id)]).toEqual([undefined, 'here']);
  });

  test('who has signed out, or may no longer work here, is not there', async () => {
    const { presence, hints } = begin();
    presence.set(jonas, 'here');
    presence.set(wiebke, 'here');
    presence.forget(jonas.id);
    expect(presence.here()).toEqual([wiebke]);
    hints.publish({ kind: 'agent-out', agentId: wiebke.id });
    await vi.advanceTimersByTimeAsync(1);
    expect(presence.isAnybodyThere()).toBe(false);
  });
});
