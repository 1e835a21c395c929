import { memory } from '@lotse/adapters/memory';
import { LotseError, type BackendAdapter, type Channel, type Channels, type NonEmpty, type Receipt } from '@lotse/contract';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient } from './create-client.ts';

const slots = [9, 10].map((hour) => ({
  id: `slot-${hour}`,
  startsAt: `2099-11-23T${hour}:00:00Z`.replace('T9', 'T09'),
  endsAt: `2099-11-23T${hour}:30:00Z`.replace('T9', 'T09'),
}));
const channels: NonEmpty<Channel> = [
  { kind: 'callback', label: 'Rückruf', availability: { state: 'closed' }, slots },
  { kind: 'message', label: 'Nachricht', availability: { state: 'open' } },
];
const page = () => ({ url: 'https://www.example.de/', title: 'Start' });
const clientOf = (adapter: BackendAdapter) => createClient({ adapter, locale: 'de', page, storage: 'none' });

/** The same backend, whose channels behave otherwise. */
const changed = (adapter: BackendAdapter, change: (real: Channels) => Partial<Channels>): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await adapter.open(visitor, signal);
    return { ...session, channels: { ...session.channels, ...change(session.channels) } };
  },
});
const wish = { phone: '0171 39200 14', slot: slots[0], text: 'Tarif', items: [] };

describe('A call that is asked for', () => {
  test('is told step by step, is among the calls then, and what was written is no longer unsent', async () => {
    const client = clientOf(memory({ channels }));
    client.write('Tarif');
    const ways = await client.ways();
    await ways.requestCallback(wish);
    expect(client.state.asked.callback).toMatchObject({ phase: 'sending', wish });
    await expect.poll(() => client.state.asked.callback?.phase).toBe('received');
    await expect.poll(() => client.state.callbacks).toMatchObject([{ phone: '+491713920014', state: 'booked', slot: slots[0] }]);
    await expect.poll(() => client.state.unsent).toBe('');
    await expect.poll(() => client.state.channels[0].slots).toEqual([slots[1]]);
    client.destroy();
  });

  test('whose answer was lost is asked for again with the same key: it is booked once', async () => {
    const backend = memory({ channels });
    const keys: string[] = [];
    const lossy = changed(backend, (real) => ({
      async requestCallback(request): Promise<Receipt> {
        const receipt = await real.requestCallback!(request);
        keys.push(request.key);
        if (keys.length < 2) throw new LotseError('unavailable', 'The answer was lost.', { retryAfterMs: 20 });
        return receipt;
      },
    }));
    const client = clientOf(lossy);
    const phases: unknown[] = [];
    client.subscribe(() => phases.at(-1) !== client.state.asked.callback?.phase && phases.push(client.state.asked.callback?.phase));
    await (await client.ways()).requestCallback(wish);
    await expect.poll(() => client.state.asked.callback?.phase).toBe('received');
    expect(phases.filter(Boolean)).toEqual(['sending', 'unsure', 'received']);
    expect(new Set(keys).size).toBe(1);
    await expect.poll(() => client.state.callbacks).toHaveLength(1);
    client.destroy();
  });

  test('for a time that somebody else has just taken comes back with all that was written', async () => {
    const backend = memory({ channels });
    const faster = clientOf(backend);
    await (await faster.ways()).requestCallback(wish);
    await expect.poll(() => faster.state.asked.callback?.phase).toBe('received');
    const client = clientOf(backend);
    client.write('Tarif');
    await (await client.ways()).requestCallback(wish);
    await expect.poll(() => client.state.asked.callback?.phase).toBe('refused');
    expect(client.state.asked.callback?.problem).toMatchObject({ code: 'conflict', field: 'slot' });
    expect([client.state.unsent, client.state.asked.callback?.wish]).toEqual(['Tarif', wish]);
    faster.destroy();
    client.destroy();
  });

  test('and could not be asked for in a day, is not asked for by itself any more: he may be away by now', async () => {
    let calls = 0;
    const client = clientOf(
      changed(memory({ channels }), () => ({
        async requestCallback(): Promise<Receipt> {
          calls += 1;
          throw new LotseError('unavailable', 'There is no network.', { retryAfterMs: 200 });
        },
      })),
    );
    await (await client.ways()).requestCallback(wish);
    await expect.poll(() => client.state.asked.callback?.phase).toBe('unsure');
    // The laptop sleeps over the weekend.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60 * 60 * 60_000);
    onTestFinished(() => clock.mockRestore());
    await expect.poll(() => client.state.asked.callback).toMatchObject({ phase: 'refused', wish });
    expect(calls).toBe(1);
    client.destroy();
  });

  test('is moved and cancelled', async () => {
    const client = clientOf(memory({ channels }));
    const ways = await client.ways();
    await ways.requestCallback(wish);
    await expect.poll(() => client.state.callbacks).toHaveLength(1);
    const reference = client.state.callbacks[0]?.reference ?? '';
    await ways.move(reference, slots[1]!.id);
    expect(client.state.callbacks).toMatchObject([{ slot: slots[1], state: 'booked' }]);
    await ways.cancel(reference);
    expect(client.state.callbacks).toMatchObject([{ state: 'cancelled' }]);
    await expect(ways.cancel('somebody-else')).rejects.toMatchObject({ code: 'not-found' });
    client.destroy();
  });
});

test('a message that is left becomes the conversation that is shown', async () => {
  const client = clientOf(memory({ channels }));
  await (await client.ways()).leaveMessage({ text: 'Mein Abschlag ist zu hoch.', email: 'i.petersen@example.de', items: [] });
  await expect.poll(() => client.state.asked.message?.phase).toBe('received');
  await expect.poll(() => client.state.conversation?.lines.length ?? 0).toBeGreaterThan(0);
  client.destroy();
});
