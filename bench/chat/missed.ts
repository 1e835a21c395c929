/** CPU of the server for a customer who comes back after a hundred events: a ticket, a socket, its welcome, and the read; and for the read alone. */
import { call, startLotse, type Conversation } from './lotse.ts';
import { text } from './system.ts';
import { Tally } from './tally.ts';

export interface MissedFigures {
  readonly resumeCpuMs: number;
  readonly readCpuMs: number;
}

const missed = 100;
const atOnce = 4;

const times = async (count: number, deed: (turn: number) => Promise<void>): Promise<void> => {
  let turn = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (turn < count) await deed(turn++);
    }),
  );
};

export const measureMissed = async ({ resumes }: { readonly resumes: number }): Promise<MissedFigures> => {
  const lotse = await startLotse();
  const tally = new Tally(lotse.name);
  try {
    const conversations: Conversation[] = [];
    await times(40, async () => {
      const conversation = await lotse.openConversation();
      conversations.push(conversation);
      for (let said = 0; said < missed; said += 20) {
        const messages = Array.from({ length: 20 }, (_, n) => ({ clientId: `m${said + n}`, parts: [{ kind: 'text', text }] }));
        await call(lotse.api, `conversations/${conversation.id}/messages`, conversation.token, { messages });
      }
    });
    const conversationOf = (turn: number): Conversation => {
      const conversation = conversations[turn % conversations.length];
      if (!conversation) throw new Error('There is no conversation.');
      return conversation;
    };
    const read = async (turn: number) => {
      const { id, token } = conversationOf(turn);
      const { events } = await call<{ readonly events: readonly unknown[] }>(lotse.api, `conversations/${id}/events?after=0&limit=${missed}`, token);
      if (events.length !== missed) throw new Error(`Of ${missed} events ${events.length} came.`);
    };
    const resume = async (turn: number) => {
      const line = await lotse.openLine(conversationOf(turn), tally);
      await read(turn);
      line.close();
    };
    const cpuMsOf = async (deed: (turn: number) => Promise<void>) => {
      await times(Math.ceil(resumes / 2), deed);
      const before = await lotse.server.ask('usage');
      await times(resumes, deed);
      const after = await lotse.server.ask('usage');
      return (after.cpuMicros - before.cpuMicros) / 1000 / resumes;
    };
    const resumeCpuMs = await cpuMsOf(resume);
    await tally.complete();
    return { resumeCpuMs, readCpuMs: await cpuMsOf(read) };
  } finally {
    await lotse.stop();
  }
};
