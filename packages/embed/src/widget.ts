/** The panel's entry: joins elements, client and adapter. What a page commands beyond opening is in panel-commands.ts. */
import { createClient, type Channel, type Client, type ClientOptions, type StorageMode } from '@lotse/client';
import '@lotse/elements/define-widget';
import type { LotseWidget } from '@lotse/elements';
import type { refused, Running } from './commands.ts';
import { undialled, type Tag } from './tag.ts';

export interface Widget {
  /** Answers a command of the tag. Throws when there is no such command. */
  run(command: string, args: readonly unknown[]): unknown;
}

/** The panel at work, as its commands see it. */
export interface Panel {
  readonly running: Running;
  readonly element: LotseWidget;
  client: Client;
  makeClient(storage: unknown): Client;
  /** Where the page says the customer is. */
  page: { readonly url: string; readonly title: string } | undefined;
  /** The customer has opened it, and not signed out since. */
  used: boolean;
  onFirstUse?: () => void;
  /** Ends what listens on the page. */
  leave?: () => void;
}

/** Takes over from the loader: the same element, now alive. */
export const boot = async (running: Running): Promise<Widget> => {
  const { tag, channels, host } = running;
  const element = host as LotseWidget;
  const server = serverOf(tag);
  const makeClient = (storage: unknown): Client =>
    createClient({
      adapter: lazyHttp(server),
      locale: localeOf(tag),
      storage: storageModes.find((mode) => mode === storage),
      id: tag.id,
      page: () => panel.page ?? { url: location.href, title: document.title },
      channels: channelsOf(channels, tag.language),
      fallback: fallbackOf(tag),
    });
  const panel: Panel = { running, element, client: makeClient(tag.options.storage), makeClient, page: undefined, used: false };

  running.stays.disconnect();
  element.client = panel.client;
  element.toggleAttribute('plain-title', tag.options['title'] === 'off');
  element.addEventListener('lotse-opened', () => {
    if (!panel.used) panel.onFirstUse?.();
    panel.used = true;
  });
  await element.updateComplete;

  const follow = () => {
    if (/^#lotse[=-]/.test(location.hash)) import('./mail-link.ts').then(({ followLink }) => followLink(panel)).catch(Boolean);
  };
  addEventListener('hashchange', follow);
  panel.leave = () => removeEventListener('hashchange', follow);
  follow();

  /** What stands in the page itself. */
  const bring = (name: string, door: () => Promise<unknown>) => {
    if (document.querySelector(name)) door().catch(Boolean);
  };
  bring('lotse-declaration', async () => (await import('@lotse/elements/declaration')).defineDeclaration(server));
  bring('lotse-cases', async () => (await import('@lotse/elements/cases')).defineCases());
  bring('lotse-flow', async () => (await import('@lotse/elements/flow')).defineFlow());

  let commands: Promise<Widget> | undefined;
  /** In the order in which they were called, as soon as there is one that needs more than the panel. */
  const run = async (command: string, args: readonly unknown[]): Promise<unknown> => {
    // Loads the panel, and shows nothing; goes on with what an earlier page left, where it left anything.
    if (command === '') return args[0] && panel.client.start();
    if (command === 'open' && args.length === 0 && !commands) return element.open();
    commands ??= import('./panel-commands.ts').then(({ commandsOf }) => commandsOf(panel));
    commands.catch(() => (commands = undefined));
    return (await commands).run(command, args);
  };
  for (const [command, args] of running.waiting?.splice(0) ?? []) {
    // Whoever called has his answer already.
    await run(command, args).catch((reason: Error) => console.error(reason.message));
  }
  return { run };
};

/** The way to the backend is loaded with the first request: nothing of it is needed to show the panel. */
const lazyHttp =
  (server: string): ClientOptions['adapter'] =>
  (notes) => ({
    async open(visitor, signal) {
      const { http } = await import('@lotse/adapters/http');
      return http({ server, remember: { get: () => notes.get('transport'), set: (way) => void notes.set('transport', way) } }).open(visitor, signal);
    },
  });

const storageModes: readonly StorageMode[] = ['session', 'persistent', 'none'];

/** For the web developer: loaded only where something is wrong. */
const tell = async (...said: Parameters<typeof refused>) => (await import('./commands.ts')).refused(...said);

/** The language of texts and dates. `de_DE` is meant as `de-DE`; what is no language at all gives way to the loader's guess. */
const localeOf = ({ options, language }: Tag): string => {
  const said = (options.locale || document.documentElement.lang || language).replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(said)[0] ?? language;
  } catch {
    void tell('locale', said, language);
    return language;
  }
};

/** The API stands where the script came from, or elsewhere on that origin. */
const serverOf = ({ home, options: { server } }: Tag): string => {
  if (!server) return home;
  const asked = URL.canParse(server, home) ? new URL(server, home) : undefined;
  if (asked?.origin === new URL(home).origin) return asked.href;
  void tell('server', server, home);
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
    ...(phone ? [{ kind: 'phone', label: words.phone, href: `tel:${phone.replace(undialled, '')}`, note: phone, availability } as const] : []),
    ...(contact && URL.canParse(contact, location.href)
      ? [{ kind: 'message', label: words.contact, href: new URL(contact, location.href).href, availability } as const]
      : []),
  ];
};
