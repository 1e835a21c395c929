/** Agents and visitors who are not the ones on the screen: they speak to the API. */
import type { HandoffItem } from '@lotse/contract';
import type { DeskConversation } from '@lotse/contract/desk';
import type { ServerProcess } from './server-process.ts';

export interface Agent {
  /** The one conversation begun since he came. Rejects while there is none, or more than one. */
  conversation(): Promise<DeskConversation>;
  /** All that was said in it, oldest first; nothing while there is none. */
  messages(): Promise<readonly string[]>;
  types(): Promise<void>;
  says(text: string): Promise<void>;
}

export interface Visitor {
  readonly conversationId: string;
  says(text: string): Promise<void>;
}

interface Call {
  <Answer>(path: string, body?: object): Promise<Answer>;
}

const speaking =
  (api: string, token?: string): Call =>
  async (path, body) => {
    const response = await fetch(new URL(path, api), {
      method: body ? 'POST' : 'GET',
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };

const message = (text: string) => ({ messages: [{ clientId: crypto.randomUUID(), parts: [{ kind: 'text', text }] }] });

interface Events {
  readonly events: readonly { readonly kind: string; readonly parts?: readonly { readonly text?: string }[] }[];
}

/** Jonas Matthiesen, who works with another program than the desk. */
export const agentAt = async (help: ServerProcess): Promise<Agent> => {
  const call = speaking(help.api, await help.signIn());
  const listed = async () => (await call<{ readonly conversations: readonly { readonly id: string }[] }>('desk/conversations?box=all')).conversations;
  const earlier = new Set((await listed()).map(({ id }) => id));
  const all = async () => (await listed()).filter(({ id }) => !earlier.has(id));
  const room = async () => {
    const [only, ...more] = await all();
    if (!only || more.length > 0) throw new Error(`There is not one conversation but ${only ? more.length + 1 : 0}.`);
    return `desk/conversations/${only.id}`;
  };
  return {
    conversation: async () => (await call<{ readonly conversation: DeskConversation }>(await room())).conversation,
    async messages() {
      if ((await all()).length === 0) return [];
      const { events } = await call<Events>(`${await room()}/events?after=0&limit=200`);
      return events.filter(({ kind }) => kind === 'message').map(({ parts = [] }) => parts.map(({ text }) => text).join(' '));
    },
    types: async () => call(`${await room()}/typing`, {}),
    says: async (text) => call(`${await room()}/messages`, message(text)),
  };
};

/** Somebody on the website who has begun a chat. */
export const visitorAt = async (help: ServerProcess, text: string, items: readonly HandoffItem[] = []): Promise<Visitor> => {
  const page = { url: new URL('strom.html', help.site).href, title: 'Strom' };
  const { token } = await speaking(help.api)<{ readonly token: string }>('sessions', { visitor: { locale: 'de-DE', page } });
  const call = speaking(help.api, token);
  const { id } = await call<{ readonly id: string }>('conversations', { key: crypto.randomUUID(), context: { page, items } });
  const says = async (words: string): Promise<void> => call(`conversations/${id}/messages`, message(words));
  await says(text);
  return { conversationId: id, says };
};
