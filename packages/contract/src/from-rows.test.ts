import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyConversation,
  fromRows,
  LotseError,
  reducePage,
  textOf,
  textParts,
  type Conversations,
  type ConversationState,
  type Row,
  type RowNotes,
} from './index.ts';

/** What becomes of one post: answered; stored with the answer lost; refused; stored only after the next post was. */
type Fate = 'stored' | 'answer lost' | 'refused' | 'late';

/** A backend of plain rows whose network does what it is told. */
const shop = (fates: readonly Fate[], changes: (text: string) => string = (text) => text) => {
  const rows: Row[] = [];
  const waiting = [...fates];
  let late: (() => void)[] = [];
  let numbers = 0;
  const add = (by: Row['by'], text: string) => rows.push({ id: `r${(numbers += 1)}`, by, text, at: '2026-11-21T08:00:00Z' });
  return {
    rows,
    add,
    backend: {
      start: async () => 'c1',
      rows: async () => rows.map((row) => ({ ...row })),
      async post(_: string, text: string) {
        const fate = waiting.shift() ?? 'stored';
        const store = () => add('customer', changes(text));
        if (fate === 'late') late.push(store);
        else {
          if (fate !== 'refused') store();
          for (const arrive of late.splice(0)) arrive();
          late = [];
        }
        if (fate !== 'stored') throw new Error('socket hang up');
      },
    },
  };
};

const notes = (): RowNotes => {
  const kept = new Map<string, string>();
  return { get: async (key) => kept.get(key), set: async (key, value) => void kept.set(key, value) };
};

const say = (conversations: Conversations, text: string, clientId: string) => conversations.send('c1', [{ clientId, parts: textParts(text) }]);
/** As the outbox does it. */
const sayUntilStored = async (conversations: Conversations, text: string, clientId: string): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) if (await say(conversations, text, clientId).catch(() => undefined)) return;
  throw new Error('It was never stored.');
};
const look = async (conversations: Conversations): Promise<ConversationState> => {
  const page = await conversations.read('c1', { after: 0 }, { limit: 1000, signal: AbortSignal.timeout(5_000) });
  return reducePage(emptyConversation('c1', page.epoch), page);
};
const texts = (state: ConversationState) =>
  state.entries.flatMap((entry) => (entry.kind === 'message' ? [entry.redacted ? '(redacted)' : textOf(entry.parts)] : []));

describe('Plain rows', () => {
  test('of an agent come as messages of an agent, who has then begun', async () => {
    const { backend, add } = shop([]);
    const conversations = fromRows(backend);
    await say(conversations, 'Hallo?', 'a');
    add('agent', 'Guten Tag');
    const state = await look(conversations);
    expect(state.entries.map((entry) => [entry.seq, entry.kind, entry.by.role])).toEqual([
      [1, 'message', 'customer'],
      [2, 'status', 'agent'],
      [3, 'message', 'agent'],
    ]);
    expect(state.status).toBe('open');
  });

  test('that are edited or removed by the shop are edited and redacted here, and keep their places', async () => {
    const { backend, rows, add } = shop([]);
    const conversations = fromRows(backend);
    add('agent', 'Wir liefern am Montag.');
    add('agent', 'Versehen');
    await look(conversations);
    rows.splice(0, 2, { ...rows[0]!, text: 'Wir liefern am Dienstag.' });
    const state = await look(conversations);
    expect(texts(state)).toEqual(['Wir liefern am Dienstag.', '(redacted)']);
    expect(state.head).toBe(5);
    expect(await look(conversations)).toEqual(state);
  });

  test('that the backend lists twice are one message', async () => {
    const { backend, add } = shop([]);
    add('agent', 'Einmal');
    const conversations = fromRows({ ...backend, rows: async () => [...(await backend.rows()), ...(await backend.rows())] });
    expect(texts(await look(conversations))).toEqual(['Einmal']);
  });

  test('that the backend changed while storing are recognised all the same', async () => {
    const { backend } = shop([], (text) => text.replace('verdammt', '********'));
    const conversations = fromRows(backend);
    expect(await say(conversations, 'Wo ist mein verdammtes Paket?', 'a')).toEqual([{ clientId: 'a', seq: 1, duplicate: false }]);
    expect(await say(conversations, 'Wo ist mein verdammtes Paket?', 'a')).toEqual([{ clientId: 'a', seq: 1, duplicate: true }]);
  });

  test('with a clientId of their own are recognised without any notes', async () => {
    const { backend, rows } = shop([]);
    rows.push({ id: 'r1', by: 'customer', text: 'Hallo', at: '2026-11-21T08:00:00Z', clientId: 'a' });
    const conversations = fromRows(backend);
    expect(await say(conversations, 'Hallo', 'a')).toEqual([{ clientId: 'a', seq: 1, duplicate: true }]);
    rows.push({ id: 'r2', by: 'customer', text: 'Hallo', at: '2026-11-21T08:00:00Z', clientId: 'a' });
    expect(texts(await look(conversations))).toEqual(['Hallo']);
  });

  test('of a backend that fails fail as LotseErrors, and what it says itself stays', async () => {
    const { backend } = shop([]);
    const failing = (thrown: unknown) => fromRows({ ...backend, rows: () => Promise.reject(thrown as Error) });
    await expect(look(failing(new TypeError('fetch failed')))).rejects.toMatchObject({ name: 'LotseError', code: 'unavailable' });
    await expect(look(failing(new LotseError('not-found', 'Nothing here.')))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a ledger that cannot be read any more is another epoch, not an error', async () => {
    const { backend, add } = shop([]);
    const kept = notes();
    add('agent', 'Guten Tag');
    const before = await fromRows(backend, kept).read('c1', { after: 0 }, { limit: 10, signal: AbortSignal.timeout(5_000) });
    await kept.set('conversation:c1', '{"half');
    const after = await fromRows(backend, kept).read('c1', { after: 0 }, { limit: 10, signal: AbortSignal.timeout(5_000) });
    expect(after.epoch).not.toBe(before.epoch);
    expect(after.head).toBe(before.head);
  });
});

describe('However the network fails', () => {
  const fates = fc.array(fc.constantFrom<Fate>('stored', 'answer lost', 'refused', 'late'), { maxLength: 12 });
  const said = fc.array(fc.constantFrom('Ja', 'Nein', 'Wo ist mein Paket?'), { minLength: 1, maxLength: 6 });

  test('every message is shown once, in its order, whatever was stored twice', () =>
    fc.assert(
      fc.asyncProperty(fates, said, fc.boolean(), async (fates, said, pageDies) => {
        const { backend, rows } = shop(fates);
        const kept = notes();
        let conversations = fromRows(backend, kept);
        for (const [index, text] of said.entries()) {
          await sayUntilStored(conversations, text, `m${index}`);
          if (pageDies) conversations = fromRows(backend, kept);
        }
        const state = await look(conversations);
        expect(texts(state)).toEqual(said);
        expect(state.entries.map(({ seq }) => seq)).toEqual(said.map((_, index) => index + 1));
        expect(rows.length).toBeGreaterThanOrEqual(said.length);
        // Another session with the same notes sees the same list.
        expect(await look(fromRows(backend, kept))).toEqual(state);
      }),
    ));

  test('sixteen at once are stored once each', async () => {
    const { backend, rows } = shop([]);
    const conversations = fromRows(backend);
    await Promise.all(Array.from({ length: 16 }, (_, index) => say(conversations, `Nummer ${index}`, `m${index % 8}`)));
    expect(rows).toHaveLength(8);
  });
});
