/** What a page may command a panel that is there: loaded with the first command that needs more than to open it. */
import type { Target } from '@lotse/elements';
import { answer, isEarly, refusal, tell } from './commands.ts';
import type { Panel, Widget } from './widget.ts';

export interface WidgetState {
  readonly version: string;
  readonly open: boolean;
  readonly online: boolean;
  /** Id of the running conversation. */
  readonly conversation?: string | undefined;
  /** Id of the customer who was recognised. */
  readonly customer?: string | undefined;
  readonly unread: number;
  readonly outbox: number;
}

export const commandsOf = (panel: Panel): Widget => {
  const { running, element } = panel;
  /** What the page said about the customer's matter: passed on with all else when he uses the widget, and not kept before. */
  const facts = new Map<string, string>();
  const noteFacts = () => {
    for (const [name, value] of facts) panel.client.addToTrail({ kind: 'host', name, value });
  };
  panel.onFirstUse = noteFacts;
  const { storage: asked } = running.tag.options;
  let mode: unknown = storageModes.includes(asked) ? asked : 'session';

  /** How the page names its customer. */
  let getToken: (() => Promise<string>) | undefined;
  const name = () => {
    if (!getToken) return;
    panel.client.identify({ getToken });
    panel.client.on(({ type, data }) => type === 'error' && data.code === 'identity-refused' && tell(data.code, data.message));
  };

  const commands: Record<string, (...args: never[]) => unknown> = {
    open: (target?: Target) => element.open(knownTarget(target)),
    close: () => element.close(),
    toggle: () => element.toggle(),
    show: () => element.show(),
    hide: () => element.hide(),
    search: (text: unknown = '') => element.open({ search: String(text) }),
    showArticle: (article: string) => element.open(knownTarget({ article })),
    startFlow: (flow: string) => element.open(knownTarget({ flow })),
    trackCase: (reference?: string) => element.open(reference === undefined ? 'cases' : knownTarget({ case: reference })),
    startConversation: () => element.open('handoff'),
    requestCallback: () => element.open('callback'),
    page: (url: string = location.href, title: unknown = document.title) => void (panel.page = { url: new URL(url, location.href).href, title: String(title) }),
    setContext(context: unknown) {
      for (const [name, value] of Object.entries(plainFacts(context))) facts.set(name, `${value}`);
      if (panel.used) noteFacts();
    },
    identify(identity: unknown) {
      const { getToken: asked } = Object(identity) as { getToken?: unknown };
      if (typeof asked !== 'function') throw refusal('identify-token', 'identify takes { getToken }, a function that resolves with a signed token.');
      const first = !getToken;
      getToken = async () => (await asked.call(identity)) as string;
      if (first) name();
      else panel.client.identify({ getToken });
    },
    async consent(choice: unknown) {
      const { storage } = Object(choice) as { storage?: unknown };
      if (!storageModes.includes(storage)) throw refusal('consent-storage', `consent takes { storage: '${storageModes.join("' | '")}' }.`);
      const before = panel.client;
      const { unsent, trail } = before.state;
      // Less than before is a consent taken back: what is stored goes.
      if (storageModes.indexOf(storage) < storageModes.indexOf(mode)) await before.logout();
      mode = storage;
      element.client = panel.client = panel.makeClient(storage);
      name();
      if (panel.used) {
        for (const item of trail) panel.client.addToTrail(item);
        panel.client.write(unsent);
        // The client before still answers: token and conversation go from it to the new one as from tab to tab.
        await panel.client.start();
      }
      before.destroy();
    },
    update(look: unknown) {
      for (const [name, value] of Object.entries(plainFacts(look))) {
        if (!looks.includes(name)) throw refusal('unknown-look', `update takes ${looks.join(', ')}, and not "${name}".`);
        element.setAttribute(name, `${value}`);
      }
    },
    async logout() {
      facts.clear();
      getToken = undefined;
      panel.used = false;
      await panel.client.logout();
    },
    state(): WidgetState {
      const { conversation, customer, unread, online } = panel.client.state;
      return {
        version: running.version,
        open: element.state === 'open',
        online,
        conversation: conversation?.id,
        customer: customer?.id,
        unread,
        outbox: conversation?.outbox ?? 0,
      };
    },
    destroy() {
      panel.leave?.();
      element.close();
      panel.client.destroy();
      return answer(running, 'destroy', []);
    },
  };

  const run = (command: string, args: readonly unknown[]): unknown => {
    const own = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (own) return own(...(args as never[]));
    if (isEarly(command) || String(command).includes(':')) return answer(running, command, args);
    throw refusal('unknown-command', `There is no command "${command}".`);
  };
  return { run };
};

/** Each keeps more than the one before. */
const storageModes: readonly unknown[] = ['none', 'session', 'persistent'];
const looks = ['position', 'theme', 'density'];
const screens: readonly unknown[] = [
  undefined,
  'home',
  'search',
  'channels',
  'handoff',
  'conversation',
  'conversations',
  'callback',
  'message',
  'cases',
  'lookup',
];

const knownTarget = (target: Target | undefined): Target | undefined => {
  if (screens.includes(target)) return target;
  const { article, case: reference, conversation, draft, flow, search } = Object(target) as Readonly<Record<string, unknown>>;
  if (typeof article === 'string' && article) return { article };
  if (typeof flow === 'string' && flow) return typeof draft === 'string' ? { flow, draft } : { flow };
  if (typeof reference === 'string' && reference) return { case: reference };
  if (typeof conversation === 'string' && conversation) return { conversation };
  if (typeof search === 'string') return { search };
  throw refusal('unknown-target', `There is nothing to open at ${JSON.stringify(target)}.`);
};

/** Names with texts, numbers or truths: anything else would reach a human as `[object Object]`. */
const plainFacts = (given: unknown): Readonly<Record<string, string | number | boolean>> => {
  if (typeof given === 'object' && given !== null && Object.values(given).every((value) => ['string', 'number', 'boolean'].includes(typeof value)))
    return given as Record<string, string>;
  throw refusal('plain-values', 'An object is needed whose values are texts, numbers, true or false.');
};
