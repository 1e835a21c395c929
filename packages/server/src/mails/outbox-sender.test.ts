import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { createOutboxSender, type WaitingMail } from './outbox-sender.ts';

test('what is on its way when the server stops has left, and is not sent again by the next one; what has not begun waits for it', async () => {
  const [begun, taken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const sent: string[] = [];
  const sender = createOutboxSender<WaitingMail>(
    {
      name: 'mails',
      lookEveryMs: 1,
      due: async () => ['a', 'b'].map((id) => ({ id, kind: 'answers', attempts: 0, createdAt: '2026-11-20T09:00:00Z' })),
      letter: async ({ id }) => ({ id }) as never,
      sent: async ({ id }) => void sent.push(id),
      again: async () => {},
    },
    {
      transport: {
        async send() {
          begun.resolve();
          await taken.promise;
        },
        close() {},
      },
      clock: () => new Date('2026-11-20T09:00:00Z'),
      log: createLog({ level: 'silent' }),
      bounce: async () => undefined,
    },
  );
  const end = new AbortController();
  const stopped = sender.run(end.signal);
  await begun.promise;
  end.abort();
  taken.resolve();
  await stopped;
  expect(sent).toEqual(['a']);
});
