/** The panel's entry: joins elements, client and adapter, and answers the commands of the tag. */
import { createClient, type BackendAdapter, type Channel, type StorageMode } from '@lotse/client';
import '@lotse/elements/define-widget';
import type { LotseWidget, Target } from '@lotse/elements';
import { answer, isEarly, refusal, type Running } from './commands.ts';
import { tell } from './explain.ts';
import type { Tag } from './tag.ts';

export interface Widget {
  /** Answers a command of the tag. Throws when there is no such command. */
  run(command: string, args: readonly unknown[]): unknown;
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
export const boot = async (running: Running): Promise<Widget> => {
  const { tag, channels, host, version } = running;
  const element = host as LotseWidget;
  let page: { readonly url: string; readonly title: string } | undefined;
  let client = makeClient(storageModes.find((mode) => mode === tag.options.storage));
  let used = false;
  /** What the page said about the customer's matter: passed on with all else when he uses the widget, and not kept before. */
  const facts = new Map<string, string>();
  const noteFacts = () => {
    used = true;
    for (const [name, value] of facts) client.addToTrail({ kind: 'host', name, value });
  };
  const noteOnFirstUse = () => element.addEventListener('lotse-opened', noteFacts, { once: true });

  function makeClient(storage: StorageMode | undefined) {
    return createClient({
      adapter: lazyHttp(serverOf(tag)),
      locale: localeOf(tag),
      storage,
      id: tag.id,
      page: () => page ?? { url: location.href, title: document.title },
      channels: channelsOf(channels, tag.language),
      fallback: fallbackOf(tag),
    });
  }

  running.stays.disconnect();
  element.shadowRoot?.querySelector('[part=fallback]')?.remove();
  element.client = client;
  noteOnFirstUse();
  await element.updateComplete;

  const commands: Record<string, (...args: never[]) => unknown> = {
    /** Loads the panel, and shows nothing; goes on with what an earlier page left, where it left anything. */
    '': (goesOn: unknown) => goesOn && client.start(),
    open: (target?: Target) => element.open(knownTarget(target)),
    close: () => element.close(),
    toggle: () => element.toggle(),
    show: () => element.show(),
    hide: () => element.hide(),
    search: (text = '') => element.open({ search: `${text}` }),
    showArticle: (article: string) => element.open(knownTarget({ article })),
    startConversation: () => element.open('handoff'),
    page: (url = location.href, title = document.title) => void (page = { url: new URL(url, location.href).href, title: `${title}` }),
    setContext(context: unknown) {
      for (const [name, value] of Object.entries(plainFacts(context))) facts.set(name, `${value}`);
      if (used) noteFacts();
    },
    async consent(choice: unknown) {
      const storage = storageModes.find((mode) => mode === (choice as { storage?: unknown } | undefined)?.storage);
      if (!storage) throw refusal('consent-storage', `consent takes { storage: '${storageModes.join("' | '")}' }.`);
      const { unsent } = client.state;
      client.destroy();
      element.client = client = makeClient(storage);
      if (!used) return;
      await client.start();
      client.write(unsent);
      noteFacts();
    },
    update(look: unknown) {
      for (const [name, value] of Object.entries(plainFacts(look))) {
        if (!looks.includes(name)) throw refusal('unknown-look', `update takes ${looks.join(', ')}, and not "${name}".`);
        element.setAttribute(name, `${value}`);
      }
    },
    async logout() {
      facts.clear();
      used = false;
      noteOnFirstUse();
      await client.logout();
    },
    state(): WidgetState {
      const { conversation, unread, online } = client.state;
      return { version, open: element.state === 'open', online, conversation: conversation?.id, unread, outbox: conversation?.outbox ?? 0 };
    },
    destroy() {
      element.close();
      client.destroy();
      return answer(running, 'destroy', []);
    },
  };

  const run = (command: string, args: readonly unknown[]): unknown => {
    const own = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (own) return own(...(args as never[]));
    if (isEarly(command) || command.includes(':')) return answer(running, command, args);
    throw refusal('unknown-command', `There is no command "${command}".`);
  };
  for (const [command, args] of running.waiting?.splice(0) ?? []) {
    // Whoever called has his answer already.
    await Promise.resolve()
      .then(() => run(command, args))
      .catch((reason: Error) => console.error(reason.message));
  }
  return { run };
};

/** The way to the backend is loaded with the first request: nothing of it is needed to show the panel. */
const lazyHttp = (server: string): BackendAdapter => ({
  async open(visitor, signal) {
    const { http } = await import('@lotse/adapters/http');
    return http({ server }).open(visitor, signal);
  },
});

const storageModes: readonly StorageMode[] = ['session', 'persistent', 'none'];
const looks = ['position', 'theme', 'density'];
const screens: readonly unknown[] = [undefined, 'home', 'search', 'channels', 'handoff', 'conversation'];

const knownTarget = (target: Target | undefined): Target | undefined => {
  if (screens.includes(target)) return target;
  const { article, search } = Object(target) as { readonly article?: unknown; readonly search?: unknown };
  if (typeof article === 'string' && article) return { article };
  if (typeof search === 'string') return { search };
  throw refusal('unknown-target', `There is nothing to open at ${JSON.stringify(target)}.`);
};

/** Names with texts, numbers or truths: anything else would reach a human as `[object Object]`. */
const plainFacts = (given: unknown): Readonly<Record<string, string | number | boolean>> => {
  if (typeof given === 'object' && given !== null && Object.values(given).every((value) => ['string', 'number', 'boolean'].includes(typeof value)))
    return given as Record<string, string>;
  throw refusal('plain-values', 'An object is needed whose values are texts, numbers, true or false.');
};

/** The language of texts and dates. `de_DE` is meant as `de-DE`; what is no language at all gives way to the loader's guess. */
const localeOf = ({ options, language }: Tag): string => {
  const said = (options.locale || document.documentElement.lang || language).replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(said)[0] ?? language;
  } catch {
    tell('tag-locale', `"${said}" is no language.`);
    return language;
  }
};

/** The API stands where the script came from, or elsewhere on that origin. */
const serverOf = ({ home, options: { server } }: Tag): string => {
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
const fallbackOf = ({ options: { phone, contact }, language }: Tag): readonly Channel[] => {
  const availability = { state: 'unknown' } as const;
  const words = language === 'de' ? { phone: 'Anrufen', contact: 'Kontaktseite' } : { phone: 'Phone', contact: 'Contact page' };
  return [
    ...(phone ? [{ kind: 'phone', label: words.phone, href: `tel:${phone.replace(/[^+\d]/g, '')}`, note: phone, availability } as const] : []),
    ...(contact && URL.canParse(contact, location.href)
      ? [{ kind: 'message', label: words.contact, href: new URL(contact, location.href).href, availability } as const]
      : []),
  ];
};
