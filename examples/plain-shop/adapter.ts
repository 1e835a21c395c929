import { fromRows, LotseError, type BackendAdapter, type Row, type RowNotes } from '@lotse/contract';

interface Inquiry {
  readonly nr: number;
  readonly subject: string;
}
interface Message {
  readonly id: number;
  readonly from: 'customer' | 'shop';
  readonly text: string;
  readonly time: string;
}

/** The shop at `address` as a backend. `notesOf` keeps a visitor's ledger where it outlives the page: then a message is stored once even when the page dies on the way. */
export const plainShop = (address: string, notesOf?: (visitor: string) => RowNotes): BackendAdapter => ({
  async open({ token = crypto.randomUUID() }, signal) {
    const ask = async (page: string, init?: RequestInit): Promise<Response> => {
      const response = await fetch(`${address}/${page}`, { ...init, redirect: 'manual', signal });
      if (response.status === 404) throw new LotseError('not-found', 'The shop has no such inquiry of this customer.');
      if (response.status >= 400) throw new LotseError('unavailable', `The shop answered ${response.status}.`);
      return response;
    };
    const fields = (more: Record<string, string>) => new URLSearchParams({ sid: token, ...more });
    const get = async <T>(page: string, more: Record<string, string> = {}) => (await (await ask(`${page}?${fields(more)}`)).json()) as readonly T[];
    const post = (page: string, more: Record<string, string>) => ask(page, { method: 'POST', body: fields(more) });

    const conversations = fromRows(
      {
        async start(key) {
          // The shop would open a second inquiry when asked twice, so the key stands in the subject, and is looked for first.
          const find = async () => (await get<Inquiry>('inquiries.php')).find(({ subject }) => subject.includes(key));
          const before = await find();
          if (before) return `${before.nr}`;
          await post('inquiries.php', { subject: `Chat ${key}` });
          return `${(await find())?.nr}`;
        },
        async rows(nr) {
          const messages = await get<Message>('messages.php', { nr });
          return messages.map(({ id, from, text, time }): Row => ({ id: `${id}`, by: from === 'shop' ? 'agent' : 'customer', text, at: time }));
        },
        async post(nr, text) {
          await post('messages.php', { nr, text });
        },
      },
      notesOf?.(token),
    );

    return {
      token,
      conversations,
      channels: {
        list: async () => [
          { kind: 'chat', label: 'Nachricht an den Laden', availability: { state: 'unknown' } },
          { kind: 'phone', label: 'Telefon', href: 'tel:+494311234', availability: { state: 'unknown' } },
        ],
      },
    };
  },
});
