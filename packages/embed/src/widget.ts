/** The panel's entry: joins elements, client and adapter, and answers the commands of the tag. */
import { createClient, type BackendAdapter, type Channel, type HandoffItem, type StorageMode } from '@lotse/client';
import '@lotse/elements/define-widget';
import type { LotseWidget, Target } from '@lotse/elements';
import { answer, isEarly, type Running } from './commands.ts';
import { tell, type Tag } from './tag.ts';

export interface Boot {
  readonly tag: Tag;
  /** What the server wrote into the loader: channels by language. */
  readonly channels: unknown;
  /** What the loader has begun. */
  readonly running: Running;
}

export interface Widget {
  /** Answers a command of the tag. Rejects one that does not exist. */
  run(command: string, args: readonly unknown[]): unknown;
  state(): WidgetState;
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
export const boot = async ({ tag, channels, running }: Boot): Promise<Widget> => {
  const { host, version } = running;
  const { dataset } = tag.script;
  const locale = dataset.locale || document.documentElement.lang || tag.language;
  let page = { url: location.href, title: document.title };
  const makeClient = (storage: StorageMode | undefined) =>
    createClient({ adapter: lazyHttp(serverOf(tag)), locale, storage, id: tag.id, page: () => page, channels: channelsOf(channels, tag.language), fallback: fallbackOf(tag) });
  let client = makeClient(storageModes.find((mode) => mode === dataset.storage));
  const element = host as LotseWidget;
  element.client = client;
  await element.updateComplete;
  void client.start();

  const commands: Record<string, (...args: never[]) => unknown> = {
    /** Loads the panel, and shows nothing. */
    '': () => undefined,
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
    async consent({ storage }: { readonly storage: StorageMode }) {
      client.destroy();
      element.client = client = makeClient(storage);
      await client.start();
    },
    update({ position, theme, density }: Readonly<Record<string, string | undefined>>) {
      for (const [name, value] of Object.entries({ position, theme, density })) if (value !== undefined) element.setAttribute(name, value);
    },
    logout: () => client.logout(),
    state: () => widget.state(),
    destroy() {
      client.destroy();
      return answer(running, 'destroy', []);
    },
  };

  const widget: Widget = {
    run(command, args) {
      const own = Object.hasOwn(commands, command) ? commands[command] : undefined;
      if (own) return own(...(args as never[]));
      if (isEarly(command)) return answer(running, command, args);
      throw new Error(`Lotse [unknown-command] There is no command "${command}". See docs/errors.md#unknown-command`);
    },
    state() {
      const { conversation, unread, online } = client.state;
      return { version, open: element.getAttribute('state') === 'open', online, conversation: conversation?.id, unread, outbox: conversation?.outbox ?? 0 };
    },
  };
  for (const [command, args] of running.waiting?.splice(0) ?? []) void widget.run(command, args);
  return widget;
};

/** The way to the backend is loaded with the first request: nothing of it is needed to show the panel. */
const lazyHttp = (server: string): BackendAdapter => ({
  async open(visitor, signal) {
    const { http } = await import('@lotse/adapters/http');
    return http({ server }).open(visitor, signal);
  },
});

const storageModes: readonly StorageMode[] = ['session', 'persistent', 'none'];

/** The API stands where the script came from, or elsewhere on that origin. */
const serverOf = ({ home, script }: Tag): string => {
  const { server } = script.dataset;
  if (!server) return home;
  const asked = URL.canParse(server, home) ? new URL(server, home) : undefined;
  if (asked?.origin === new URL(home).origin) return asked.href;
  tell('tag-server', `data-server="${server}" is not on the origin of the script; ${home} is asked.`);
  return home;
};

const channelsOf = (served: unknown, language: string): readonly Channel[] => {
  const byLanguage = typeof served === 'object' && served !== null ? (served as Readonly<Record<string, readonly Channel[]>>) : {};
  return byLanguage[language] ?? byLanguage['de'] ?? [];
};

/** What the tag itself names: it stands when nothing can be reached. */
const fallbackOf = ({ script, language }: Tag): readonly Channel[] => {
  const { phone, contact } = script.dataset;
  const availability = { state: 'unknown' } as const;
  const words = language === 'de' ? { phone: 'Anrufen', contact: 'Kontaktseite' } : { phone: 'Phone', contact: 'Contact page' };
  return [
    ...(phone ? [{ kind: 'phone', label: words.phone, href: `tel:${phone.replace(/[^+\d]/g, '')}`, note: phone, availability } as const] : []),
    ...(contact && URL.canParse(contact, location.href) ? [{ kind: 'message', label: words.contact, href: new URL(contact, location.href).href, availability } as const] : []),
  ];
};
