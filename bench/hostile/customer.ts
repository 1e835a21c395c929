/** Customers who behave: each from an address of his own, never faster than a person, and how long they wait. */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';

/** Milliseconds of answers: of the server, and of one beside it that nobody attacks. */
export interface Waits {
  readonly server: readonly number[];
  readonly bystander: readonly number[];
}

export interface Customers {
  /** Of every answer since the last call. */
  waits(): Waits;
  /** Answers that were not what a customer should have had. */
  readonly refused: readonly string[];
  readonly conversationId: string;
  stop(): Promise<void>;
}

const count = 10;
const pauseMs = 150;
/** Within the budgets of a customer: a message a second at most, the rest reading. */
const messageEvery = 12;
const page = { url: 'https://www.example.de/', title: 'Start' };

/** Addresses of the loopback network; they count as different networks for the server. */
const addressOf = (customer: number): string => `127.0.1.${customer + 1}`;

const ask = (url: string, from: Agent, localAddress: string, token: string | undefined, body?: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sending = request(
      url,
      {
        agent: from,
        localAddress,
        method: text === undefined ? 'GET' : 'POST',
        headers: {
          ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const said = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(JSON.parse(said));
          else reject(new Error(`${response.statusCode} ${said.slice(0, 200)}`));
        });
      },
    );
    sending.on('error', reject);
    sending.end(text);
  });

export const startCustomers = async (api: string): Promise<Customers> => {
  const beside = fork(new URL('bystander.ts', import.meta.url));
  const [port] = (await once(beside, 'message')) as [number];
  let waits: { readonly server: number[]; readonly bystander: number[] } = { server: [], bystander: [] };
  const refused: string[] = [];
  let isOver = false;

  const open = async (customer: number) => {
    const from = new Agent({ keepAlive: true, maxSockets: 2 });
    const tell = (path: string, token: string | undefined, body?: unknown) => ask(api + path, from, addressOf(customer), token, body);
    const { token } = (await tell('sessions', undefined, { visitor: { locale: 'de', page } })) as { token: string };
    const { id } = (await tell('conversations', token, { key: randomUUID(), context: { page, items: [] } })) as { id: string };
    return { from, id, tell: (path: string, body?: unknown) => tell(path, token, body) };
  };
  const customers = await Promise.all(Array.from({ length: count }, (_, customer) => open(customer)));

  const timed = async (into: 'server' | 'bystander', asked: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await asked();
    waits[into].push(performance.now() - began);
  };
  const live = async ({ id, tell, from }: (typeof customers)[number], customer: number): Promise<void> => {
    let head = 0;
    for (let turn = Math.floor(Math.random() * messageEvery); !isOver; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random())));
      const messages = [{ clientId: randomUUID(), parts: [{ kind: 'text', text: 'Guten Tag' }] }];
      try {
        await timed('bystander', () => ask(`http://127.0.0.1:${port}/`, from, addressOf(customer), undefined));
        await timed('server', async () => {
          if (turn % messageEvery === 0) await tell(`conversations/${id}/messages`, { messages });
          else if (turn % 2 === 0) await tell('channels');
          else ({ head } = (await tell(`conversations/${id}/events?after=${head}`)) as { head: number });
        });
      } catch (thrown) {
        refused.push(String(thrown));
      }
    }
    from.destroy();
  };
  const lives = customers.map(live);

  return {
    waits() {
      const since = waits;
      waits = { server: [], bystander: [] };
      return since;
    },
    refused,
    conversationId: customers[0]?.id ?? '',
    async stop() {
      isOver = true;
      await Promise.all(lives);
      beside.disconnect();
    },
  };
};

/** The wait that so large a part of all waits stays below. */
export const percentile = (waits: readonly number[], part: number): number => {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};
