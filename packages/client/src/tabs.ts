import type { Stay } from './stay.ts';

/** What an open tab hands to a new one of the same visitor. */
interface Handed {
  readonly token: string;
  readonly conversation?: unknown;
  /** Who was recognised. */
  readonly customer?: string | undefined;
}
type Say =
  | { readonly ask: true }
  | { readonly handed: Handed }
  | { readonly forget: true }
  | { readonly became: { readonly before: string | undefined; readonly token: string; readonly customer: string } }
  | { readonly began: { readonly token: string; readonly conversation: unknown } };

/** What a tab does when another one says so. */
export interface Heard {
  forget(): void;
  /** The customer was recognised there. */
  became(): void;
  /** A conversation of this visitor has begun there. */
  began(conversation: unknown): void;
}

export interface Tabs {
  adopt(): Promise<void>;
  forget(): void;
  became(before: string | undefined, token: string | undefined, customer: string): void;
  began(): void;
}

/** How long a new tab waits for an older one to answer. */
const patience = 80;

/** Joins the tabs of one visitor: the session goes from an open tab to a new one, and a logout, a sign-in or a new conversation reaches all of them. */
export const joinTabs = (stay: Stay, heard: Heard): Tabs => {
  if (stay.options.storage === 'none' || typeof BroadcastChannel === 'undefined') return { adopt: async () => {}, forget() {}, became() {}, began() {} };
  const channel = new BroadcastChannel(`lotse:${stay.id}`);
  stay.ended.addEventListener('abort', () => channel.close());
  const say = (message: Say) => {
    if (!stay.ended.aborted) channel.postMessage(message);
  };
  const lying = async () => {
    const [token, conversation, customer] = await Promise.all(['token', 'conversation', 'customer'].map((name) => stay.shelf.get<string>(name)));
    return { token, conversation, customer };
  };
  const take = async ({ token, conversation, customer }: Handed) => {
    await stay.keepToken(token);
    if (conversation) await stay.shelf.set('conversation', conversation);
    if (customer) await stay.shelf.set('customer', (stay.owner = customer));
  };

  /** Set while a new tab waits for an answer. */
  let answered: ((handed: Handed) => void) | undefined;
  channel.onmessage = async ({ data }: MessageEvent<Say>) => {
    if ('ask' in data) {
      const { token, ...others } = await lying();
      if (token) say({ handed: { token, ...others } });
    } else if ('forget' in data) heard.forget();
    else if ('became' in data) {
      // Only who was the same visitor is the same customer now.
      const { before, ...handed } = data.became;
      const token = stay.token ?? (await lying()).token;
      if (token === undefined || token !== before || token === handed.token) return;
      await take(handed);
      heard.became();
    } else if ('began' in data) {
      if (data.began.token === (await lying()).token) heard.began(data.began.conversation);
    } else answered?.(data.handed);
  };

  const adopt = async () => {
    if (await stay.shelf.get('token')) return;
    const handed = await new Promise<Handed | undefined>((resolve) => {
      answered = resolve;
      setTimeout(resolve, patience);
      say({ ask: true });
    });
    answered = undefined;
    if (handed) await take(handed);
  };
  let adopted: Promise<void> | undefined;
  return {
    adopt: () => (adopted ??= adopt()),
    forget: () => say({ forget: true }),
    became: (before, token, customer) => token !== undefined && say({ became: { before, token, customer } }),
    // It is told where it begins, and kept a moment later.
    began: () => queueMicrotask(() => void lying().then(({ token, conversation }) => token && conversation && say({ began: { token, conversation } }))),
  };
};
