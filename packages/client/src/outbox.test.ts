import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { createStore } from 'idb-keyval';
import { expect, test } from 'vitest';
import { Outbox } from './outbox.ts';
import { Stay } from './stay.ts';
import { Store } from './store.ts';

const adapter = { open: () => new Promise<never>(() => {}) };
const conversation = { key: 'k', context: { page: { url: 'https://www.example.de/', title: 'Start' }, items: [] } };
let devices = 0;

test('whoever sends for the other tabs too keeps the order in which each of them was written', async () => {
  const step = fc.record({ tab: fc.nat(2), deed: fc.constantFrom('write', 'look', 'sent') });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const id = `device-${(devices += 1)}`;
      const tab = () => new Outbox(new Stay(new Store({ adapter, locale: 'de', id, storage: 'persistent' })), createStore(id, 'outbox'));
      const tabs = Array.from({ length: 3 }, tab);
      for (const [number, { tab: which, deed }] of steps.entries()) {
        const outbox = tabs[which];
        const at = new Date().toISOString();
        if (deed === 'write') await outbox?.put(conversation, { clientId: `${which}-${number}`, parts: [{ kind: 'text', text: 'Hallo' }], at });
        else if (deed === 'look') await outbox?.load();
        // The oldest of what this tab would send has come home.
        else
          await outbox?.settle(
            'k',
            new Set(
              outbox
                .of('k')
                ?.messages.slice(0, 1)
                .map(({ clientId }) => clientId),
            ),
          );
      }
      for (const outbox of tabs) {
        await outbox.load();
        const written = (outbox.of('k')?.messages ?? []).map(({ clientId }) => clientId.split('-').map(Number));
        for (const own of Map.groupBy(written, ([tab]) => tab).values()) expect(own).toEqual(own.toSorted(([, a = 0], [, b = 0]) => a - b));
      }
    }),
  );
});
