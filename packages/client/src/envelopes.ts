/**
 * What was sent of a flow while there was no network lies on the device, sealed, until it has arrived: also when the tab is closed, which takes all
 * else with it. It goes out from whatever page of the site is opened next, in the name of whoever sent it.
 */
import { LotseError, type Submission } from '@lotse/contract';
import { createStore, promisifyRequest } from 'idb-keyval';
import { courierOf } from './courier.ts';
import type { KeptFlow } from './flow-tabs.ts';
import { pause, pauseBefore } from './pause.ts';
import type { Stay } from './stay.ts';
import { unanswered } from './unanswered.ts';
import { dayMs } from './waited.ts';

/** As it is sent, and whose it is. */
export interface Letter {
  readonly kept: KeptFlow & { readonly sent: Submission };
  readonly token?: string | undefined;
  readonly customer?: string | undefined;
}
interface Envelope {
  readonly at: number;
  /** Opens it, in this browser alone. */
  readonly seal: CryptoKey;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly letter: ArrayBuffer;
}

/** Who has not been here again by then does not miss it. */
const monthMs = 30 * dayMs;
const cipher = 'AES-GCM';

export const envelopesOf = ({ id, options }: Pick<Stay, 'id' | 'options'>) => {
  const name = `lotse:${id}:envelopes`;
  const within = async <T>(mode: IDBTransactionMode, act: (all: IDBObjectStore) => IDBRequest<T> | IDBTransaction): Promise<T> =>
    createStore(name, 'envelopes')(mode, async (all) => {
      const result = await promisifyRequest(act(all));
      // Left open, it could not be taken away when it is empty.
      all.transaction.db.close();
      return result;
    });
  return {
    /** False where this browser keeps nothing, or cannot seal it: then it waits in the page alone. */
    async put({ kept, token, customer }: Letter): Promise<boolean> {
      if (options.storage === 'none') return false;
      try {
        const seal = await crypto.subtle.generateKey({ name: cipher, length: 256 }, false, ['encrypt', 'decrypt']);
        const nonce = crypto.getRandomValues(new Uint8Array(12));
        const letter = await crypto.subtle.encrypt({ name: cipher, iv: nonce }, seal, new TextEncoder().encode(JSON.stringify({ kept, token, customer })));
        const envelope: Envelope = { at: Date.now(), seal, nonce, letter };
        await within('readwrite', (all) => (all.put(envelope, kept.key), all.transaction));
        return true;
      } catch {
        return false;
      }
    },
    async open(): Promise<readonly (Letter & { readonly ageMs: number })[]> {
      const all = await within('readonly', (kept) => kept.getAll() as IDBRequest<Envelope[]>);
      return Promise.all(
        all.map(async ({ at, seal, nonce, letter }) => {
          const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: cipher, iv: nonce }, seal, letter));
          return { ...(JSON.parse(text) as Letter), ageMs: Date.now() - at };
        }),
      );
    },
    /** The mere name of an empty database would say that something waits. */
    async remove(key: string): Promise<void> {
      const left = await within('readwrite', (all) => (all.delete(key), all.count()));
      if (left === 0) indexedDB.deleteDatabase(name);
    },
  };
};

/** Sends what earlier pages have sealed here. One tab does it at a time. */
export const sendEnvelopes = async (stay: Stay): Promise<void> => {
  const envelopes = envelopesOf(stay);
  const send = async (): Promise<void> => {
    // What was sent from this very tab goes on by itself.
    const own = await unanswered(stay);
    for (const letter of await envelopes.open())
      if (!own.includes(letter.kept.sent.flowId) && (await deliver(stay, letter))) await envelopes.remove(letter.kept.key);
  };
  const { locks } = globalThis.navigator;
  if (locks) await locks.request(`lotse:${stay.id}:envelopes`, { ifAvailable: true }, (lock) => (lock ? send() : undefined));
  else await send();
};

/** True where the envelope is needed no longer: it has arrived, or lies on the shelf of whoever sent it. */
const deliver = async (stay: Stay, { kept, token, customer, ageMs }: Letter & { readonly ageMs: number }): Promise<boolean> => {
  const { key, sent, stages } = kept;
  /** False where somebody else is here, or he has begun it anew. */
  const keep = async (change: Partial<KeptFlow>): Promise<boolean> => {
    const shelf = `flow:${sent.flowId}`;
    const begun = await stay.shelf.get<KeptFlow>(shelf);
    const isAnew = begun && begun.key !== key && !begun.receipt && Object.keys(begun.answers).length > 0;
    if (stay.owner !== customer || isAnew) return false;
    await stay.shelf.set(shelf, { ...kept, sent: undefined, ...change });
    return true;
  };
  if (ageMs > monthMs) return true;
  if (ageMs > dayMs) return keep({});
  const courier = courierOf(stay, token, customer);
  try {
    for (let attempt = 0; !courier.ended.aborted; attempt += 1) {
      try {
        const session = await courier.session();
        // A customer whose session is over is asked for when he is here again: nobody else sends it in his place.
        if (session.customer?.id !== customer) return false;
        const receipt = await courier.ask(async ({ flows }) => flows && ((await flows.receipt(key)) ?? (await flows.submit({ ...sent, key }))));
        if (!receipt) return false;
        await keep({ answers: {}, step: undefined, receipt, stages });
        stay.happened({ type: 'flow-submitted', data: { flowId: sent.flowId, reference: receipt.reference } });
        return true;
      } catch (thrown) {
        const problem = LotseError.from(thrown);
        if (!problem.passes) return keep({});
        await pause(pauseBefore(attempt, problem.retryAfterMs), courier.ended);
      }
    }
    return false;
  } finally {
    courier.end();
  }
};
