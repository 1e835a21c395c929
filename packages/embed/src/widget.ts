/** The panel's entry: joins elements, client and adapter, and answers the commands of the tag. */
import { createClient } from '@lotse/client';
import type { BackendAdapter, Channel, HandoffItem } from '@lotse/contract';
import '@lotse/elements/define';
import type { LotseWidget, Target } from '@lotse/elements';
import type { Tag } from './tag.ts';

export interface Boot {
  /** The element the loader put on the page. */
  readonly host: HTMLElement;
  readonly tag: Tag;
  /** What the server wrote into the loader: channels by language. */
  readonly channels: unknown;
  readonly version: string;
  readonly language: string;
}

export interface Widget {
  /** Answers a command of the tag. Rejects one that does not exist. */
  run(command: string, args: readonly unknown[]): unknown;
  state(): WidgetState;
  destroy(): void;
}

export interface WidgetState {
  readonly version: string;
  readonly open: boolean;
  readonly online: boolean;
  /** Id of the running conversation. */
  readonly conversation?: string | undefined;
  readonly unread: number;
  readonly outbox: number;
}

/** Takes over from the loader: the same element, now alive. */
export const boot = async ({ host, tag, channels, version, language }: Boot): Promise<Widget> => {
  const locale = tag.locale ?? (document.documentElement.lang || language);
  let page = { url: location.href, title: document.title };
  const makeClient = (storage: Tag['storage']) =>
    createClient({ adapter: lazyHttp(tag.server), locale, storage, id: tag.id, page: () => page, channels: channelsOf(channels, language), fallback: fallbackOf(tag, language) });
  let client = makeClient(tag.storage);
  const element = host as LotseWidget;
  element.locale = locale;
  element.client = client;
  await element.updateComplete;
  void client.start();

  const commands: Record<string, (...args: never[]) => unknown> = {
    open: (target?: Target | 'article') => element.open(target as Target),
    close: () => element.close(),
    toggle: () => element.toggle(),
    search: (text = '') => element.open({ search: text }),
    showArticle: (article: string) => element.open({ article }),
    startConversation: () => element.open('handoff'),
    page: (url?: string, title?: string) => void (page = { url: url ?? location.href, title: title ?? document.title }),
    setContext(context: Readonly<Record<string, string | number | boolean>>) {
      for (const [name, value] of Object.entries(context)) client.addToTrail({ kind: 'host', name, value: String(value) } satisfies HandoffItem);
    },
    async consent({ storage }: { readonly storage: Tag['storage'] }) {
      client.destroy();
      element.client = client = makeClient(storage);
      await client.start();
    },
    update({ position, theme, density }: Readonly<Record<string, string | undefined>>) {
      for (const [name, value] of Object.entries({ position, theme, density })) if (value !== undefined) element.setAttribute(name, value);
    },
    logout: () => client.logout(),
  };

  return {
    run(command, args) {
      const answer = Object.hasOwn(commands, command) ? commands[command] : undefined;
      if (!answer) throw new Error(`Lotse [unknown-command] There is no command "${command}"; there are ${Object.keys(commands).join(', ')}. See docs/errors.md#unknown-command`);
      return answer(...(args as never[]));
    },
    state() {
      const { conversation, unread, online } = client.state;
      return { version, open: element.getAttribute('state') === 'open', online, conversation: conversation?.id, unread, outbox: conversation?.outbox ?? 0 };
    },
    destroy: () => client.destroy(),
  };
};

/** The way to the backend is loaded with the first request: nothing of it is needed to show the panel. */
const lazyHttp = (server: string): BackendAdapter => ({
  async open(visitor, signal) {
    const { http } = await import('@lotse/adapters/http');
    return http({ server }).open(visitor, signal);
  },
});

const channelsOf = (served: unknown, language: string): readonly Channel[] => {
  const byLanguage = typeof served === 'object' && served !== null ? (served as Readonly<Record<string, readonly Channel[]>>) : {};
  return byLanguage[language] ?? byLanguage['de'] ?? [];
};

/** What the tag itself names: it stands when nothing can be reached. */
const fallbackOf = ({ phone, contact }: Tag, language: string): readonly Channel[] => {
  const unknown = { state: 'unknown' } as const;
  const words = language === 'de' ? { phone: 'Anrufen', contact: 'Kontaktseite' } : { phone: 'Phone', contact: 'Contact page' };
  return [
    ...(phone ? [{ kind: 'phone', label: words.phone, href: `tel:${phone.replace(/[^+\d]/g, '')}`, note: phone, availability: unknown } as const] : []),
    ...(contact && URL.canParse(contact, location.href) ? [{ kind: 'message', label: words.contact, href: new URL(contact, location.href).href, availability: unknown } as const] : []),
  ];
};
