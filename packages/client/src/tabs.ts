import type { Stay } from './stay.ts';

/** What an open tab hands to a new one of the same visitor. */
interface Handed {
  readonly token: string;
  readonly conversation?: unknown;
}
type Say = { readonly ask: true } | { readonly handed: Handed } | { readonly forget: true };

/** How long a new tab waits for an older one to answer. */
const patience = 80;

/** Joins the tabs of one visitor: the session goes from an open tab to a new one, and a logout reaches all of them. */
export const joinTabs = (stay: Stay, onForget: () => void): { adopt(): Promise<void>; forget(): void } => {
  if (stay.options.storage === 'none' || typeof BroadcastChannel === 'undefined') return { adopt: async () => {}, forget() {} };
  const channel = new BroadcastChannel(`lotse:${stay.id}`);
  stay.ended.addEventListener('abort', () => channel.close());
  const say = (message: Say) => {
    if (!stay.ended.aborted) channel.postMessage(message);
  };

  let took: (() => void) | undefined;
  channel.onmessage = async ({ data }: MessageEvent<Say>) => {
    if ('ask' in data) {
      const token = await stay.shelf.get<string>('token');
      if (token) say({ handed: { token, conversation: await stay.shelf.get('conversation') } });
    } else if ('forget' in data) onForget();
    else if (took) {
      await stay.keepToken(data.handed.token);
      if (data.handed.conversation) await stay.shelf.set('conversation', data.handed.conversation);
      took();
    }
  };

  const adopt = async () => {
    if (await stay.shelf.get('token')) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      took = () => {
        clearTimeout(timer);
        resolve();
      };
      say({ ask: true });
    });
    took = undefined;
  };
  let adopted: Promise<void> | undefined;
  return { adopt: () => (adopted ??= adopt()), forget: () => say({ forget: true }) };
};
