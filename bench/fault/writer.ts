/** One writer of the fault run, a process of its own: it alone knows what was acknowledged to it, and outlives every server. */
import type { SendResult } from '@lotse/contract';

export interface WriterTask {
  readonly name: string;
  readonly token: string;
  readonly conversationId: string;
  /** Half of the writers take the road of the open chat, half the one without a socket. */
  readonly via: 'post' | 'socket';
}

export type ToWriter = { readonly do: 'write'; readonly api: string } | { readonly do: 'finish'; readonly api: string } | { readonly do: 'report' };

export type FromWriter = { readonly said: 'acknowledged' } | ({ readonly said: 'report' } & WriterReport);

export interface WriterReport {
  /** clientId and the `seq` that was acknowledged. */
  readonly acknowledged: readonly (readonly [string, number])[];
  /** Sent at least once, acknowledged never. */
  readonly open: readonly string[];
  /** Refused for good: a fault of its own. */
  readonly refused: readonly string[];
}

type Send = (clientIds: readonly string[]) => Promise<readonly SendResult[]>;

const task: WriterTask = JSON.parse(process.argv[2] ?? '{}');
const acknowledged: (readonly [string, number])[] = [];
const refused: string[] = [];
let open: readonly string[] = [];
let written = 0;

const messagesOf = (clientIds: readonly string[]) => clientIds.map((clientId) => ({ clientId, parts: [{ kind: 'text', text: `Nachricht ${clientId}` }] }));

const post = async (address: string, body: unknown): Promise<unknown> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${task.token}` },
    body: JSON.stringify(body),
  });
  const said: unknown = await response.json();
  if (response.ok) return said;
  throw Object.assign(new Error(JSON.stringify(said)), { forGood: response.status < 500 && response.status !== 429 });
};

const byPost =
  (api: string): Send =>
  async (clientIds) =>
    ((await post(`${api}conversations/${task.conversationId}/messages`, { messages: messagesOf(clientIds) })) as { results: SendResult[] }).results;

const bySocket = async (api: string): Promise<Send> => {
  const { ticket } = (await post(`${api}socket-tickets`, {})) as { ticket: string };
  const socket = new WebSocket(`${api.replace('http', 'ws')}socket`, 'lotse.1');
  const answers = new Map<string, (frame: { readonly t: string; readonly results?: SendResult[]; readonly error?: { code: string } }) => void>();
  const lost = new Promise<never>((_, reject) => {
    socket.addEventListener('close', () => reject(new Error('The socket was closed.')));
    socket.addEventListener('error', () => reject(new Error('The socket broke.')));
  });
  lost.catch(() => {});
  const welcome = new Promise<void>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(String(data));
      if (frame.t === 'welcome') resolve();
      answers.get(frame.id)?.(frame);
    });
  });
  socket.addEventListener('open', () => socket.send(JSON.stringify({ t: 'hello', ticket })));
  await Promise.race([welcome, lost]);
  let last = 0;
  return async (clientIds) => {
    const id = String(++last);
    const answer = new Promise<Parameters<Parameters<typeof answers.set>[1]>[0]>((resolve) => answers.set(id, resolve));
    socket.send(JSON.stringify({ t: 'send', id, conversationId: task.conversationId, messages: messagesOf(clientIds) }));
    const { results, error } = await Promise.race([answer, lost]);
    answers.delete(id);
    if (results) return results;
    throw Object.assign(new Error(JSON.stringify(error)), { forGood: error?.code !== 'unavailable' && error?.code !== 'rate-limited' });
  };
};

/** Writes one sending after the other until the server is gone; what was open goes first, with the same clientIds. */
const write = async (api: string, until: () => boolean): Promise<void> => {
  let isFirst = true;
  try {
    const send = task.via === 'post' ? byPost(api) : await bySocket(api);
    while (!until()) {
      if (open.length === 0) open = Array.from({ length: 1 + (written % 3) }, () => `${task.name}-${written++}`);
      const results = await send(open);
      acknowledged.push(...results.map(({ clientId, seq }) => [clientId, seq] as const));
      open = [];
      if (isFirst) say({ said: 'acknowledged' });
      isFirst = false;
    }
  } catch (thrown) {
    if (thrown instanceof Error && 'forGood' in thrown && thrown.forGood === true) refused.push(thrown.message);
  }
};

const say = (message: FromWriter) => process.send?.(message);

/** One thing after the other: a report is made when the writing before it has met its end, at the latest with what is under way. */
let deed = Promise.resolve();
/** The server may have died and come back between two sendings, unnoticed. */
let isAsked = false;
process.on('message', (order: ToWriter) => {
  isAsked = order.do !== 'write';
  deed = deed.then(async () => {
    if (order.do === 'write') return write(order.api, () => isAsked);
    if (order.do === 'finish') await write(order.api, () => open.length === 0);
    say({ said: 'report', acknowledged, open, refused });
  });
});
process.on('disconnect', () => process.exit(0));
