/** The desk's one composer: makes the parts, hands them to each other, and shows the result. */
import './tokens.css';
import './desk.css';
import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { textOf, type Participant } from '@lotse/contract';
import { apiPath } from '@lotse/contract/wire';
import { createAlerts } from './alerts.ts';
import { createAnnouncer } from './announcer.ts';
import { createApi } from './api.ts';
import { App } from './app.tsx';
import { DeskContext, type Desk, type Language, type Shift, type View } from './desk.ts';
import { keepPlace } from './focus.ts';
import { createInbox } from './inbox.ts';
import { createLookers } from './lookers.ts';
import { keptIn, type Kept } from './kept.ts';
import { followNotices } from './notices.ts';
import { openConversation, type OpenConversation } from './open-conversation.ts';
import { createOutbox } from './outbox.ts';
import { createPlace } from './place.ts';
import { createPreferences, type Locale } from './preferences.ts';
import { createPresence } from './presence.ts';
import { createReasons } from './reasons.ts';
import { createSession } from './session.ts';
import type { Words } from './strings/de.ts';
import { createTimes } from './times.ts';
import { createToasts } from './toast.tsx';
import { createUnsent } from './unsent.ts';
import { createUploads } from './uploads.ts';
import { createWork } from './work.ts';

const wordsOf: Readonly<Record<Locale, () => Promise<Words>>> = {
  de: async () => (await import('./strings/de.ts')).de,
  en: async () => (await import('./strings/en.ts')).en,
};

/** Shows the desk in `root`; the function it resolves with takes it away again. */
export const mount = async (root: Element): Promise<() => void> => {
  const kept = keptIn(() => sessionStorage);
  const session = createSession(kept);
  const api = createApi({ base: apiPath, fetch: (...request) => fetch(...request), token: session.token, expired: session.expire });
  const keptForAllTabs = keptIn(() => localStorage);
  const preferences = createPreferences(keptForAllTabs, navigator.languages);
  const place = createPlace();
  const announcer = createAnnouncer();
  const languageOf = async (locale: Locale): Promise<Language> => ({ words: await wordsOf[locale](), times: createTimes(locale) });
  const language = signal(await languageOf(preferences.locale.value));
  const shift = signal<Shift | undefined>(undefined);
  const desk: Desk = { api, session, place, preferences, announcer, language, shift };

  const stops = [
    effect(() => {
      const { value } = preferences.locale;
      void languageOf(value).then((next) => {
        if (preferences.locale.value === value) language.value = next;
      });
    }),
    effect(() => {
      const agent = session.agent.value;
      if (agent?.id === shift.peek()?.agent.id) return;
      shift.peek()?.end();
      shift.value = agent && untracked(() => beginShift(desk, { kept, keptForAllTabs }, agent));
    }),
    place.close,
    keepPlace(root),
  ];
  // Whether the kept token still holds is known in a moment; until then the desk shows what it shows, and a 401 leads to the door.
  if (session.agent.peek()) void api.whoAmI().catch(() => undefined);

  root.classList.add('lotse');
  render(
    <DeskContext.Provider value={desk}>
      <App />
    </DeskContext.Provider>,
    root,
  );
  return () => {
    for (const stop of stops) stop();
    shift.peek()?.end();
    render(null, root);
  };
};

const beginShift = (desk: Desk, { kept, keptForAllTabs }: Readonly<Record<'kept' | 'keptForAllTabs', Kept>>, agent: Participant): Shift => {
  const { api, place, announcer, language, preferences } = desk;
  const alerts = createAlerts(preferences);
  const toasts = createToasts(announcer);
  const lookers = createLookers(api);
  const presence = createPresence(api, keptForAllTabs, agent.id);
  const view: View = { mode: signal('reply'), missing: signal(undefined), sheet: signal(undefined), drawer: signal(false), side: signal(undefined) };
  const open = signal<OpenConversation | undefined>(undefined);
  const heardCases = signal<readonly string[]>([]);
  const nameOf = ({ name }: { readonly name?: string | undefined }) => name ?? language.peek().words.visitor;

  const nameIn = (conversationId: string) =>
    nameOf([...(inbox.rows.peek() ?? []), ...inbox.mine.peek()].find(({ id }) => id === conversationId)?.visitor ?? {});

  /** Conversations that are his because he has just answered them: nobody handed them over. */
  const answered = new Set<string>();

  const outbox = createOutbox({
    api,
    kept,
    key: `outbox:${agent.id}`,
    onStored({ conversationId, kind }) {
      if (kind === 'reply' && !inbox.mine.peek().some(({ id }) => id === conversationId)) answered.add(conversationId);
      if (open.peek()?.id === conversationId) void open.peek()?.refresh();
      void inbox.refresh();
    },
    onRefused({ conversationId, seen }, code) {
      const { words } = language.peek();
      const here = open.peek();
      if (here?.id !== conversationId) {
        // It stands where he is not any more: this leads him there.
        const go = { text: words.cases.toConversation, href: place.hrefOf({ conversation: conversationId }) };
        return toasts.show({ text: words.work.refusedElsewhere(nameIn(conversationId)), failed: true, go });
      }
      if (code !== 'conflict' || seen === undefined) return announcer.say(words.whyFailed(code));
      void here.refresh().then(() => {
        const answer = here.state.peek().entries.findLast(({ kind, by }) => kind === 'message' && by.role === 'agent');
        announcer.say(words.work.collidedHeard(answer?.by.name ?? words.colleague));
      });
    },
  });
  const inbox = createInbox({
    api,
    box: place.box,
    onNews(row) {
      // What is said to a colleague is hers to hear.
      if (row.assignee?.id !== agent.id && !row.offered) return;
      if (row.id !== open.peek()?.id) announcer.say(language.peek().words.heardElsewhere(nameOf(row.visitor), row.lastText));
      alerts.tell(language.peek().words.work.alertMessage(nameOf(row.visitor)));
    },
    onWaiting() {
      announcer.say(language.peek().words.heardWaiting);
      alerts.tell(language.peek().words.work.alertWaiting);
    },
    onHanded(row) {
      if (answered.delete(row.id) || row.id === open.peek()?.id) return;
      announcer.say(language.peek().words.work.handed(nameOf(row.visitor)));
      alerts.tell(language.peek().words.work.alertHanded(nameOf(row.visitor)));
    },
  });
  const connection = followNotices({
    api,
    onNotices({ changed, typing, looking, cases = [] }) {
      if (cases.length > 0) heardCases.value = cases;
      const here = open.peek();
      for (const { conversationId, by } of typing) if (conversationId === here?.id) here.types(by);
      for (const { conversationId, by, doing } of looking) lookers.heard(conversationId, { by, doing });
      if (changed.length === 0) return;
      void inbox.refresh();
      const mine = changed.filter(({ conversationId }) => conversationId === here?.id);
      // Head 0 is no event: something that only agents see.
      if (mine.length > 0) void (mine.some(({ head }) => head === 0) ? here?.renew() : here?.refresh());
    },
    onBack() {
      void inbox.refresh();
      void open.peek()?.renew();
    },
  });
  const reasons = createReasons(api);
  const show = (id: string) => place.go({ box: 'mine', conversation: id });
  const work = createWork({ agent, api, toasts, outbox, language, refresh: inbox.refresh, show, nameIn });
  const uploads = createUploads(api);

  const become = (id: string | undefined) => {
    if (open.peek()?.id === id) return;
    open.peek()?.close();
    view.sheet.value = undefined;
    view.drawer.value = false;
    view.side.value = undefined;
    view.mode.value = 'reply';
    view.missing.value = undefined;
    open.value =
      id === undefined
        ? undefined
        : openConversation({
            api,
            id,
            onHome: outbox.settle,
            onMessage({ by, parts }) {
              if (by.id !== agent.id) announcer.say(language.peek().words.heard(nameOf(by), textOf(parts)));
            },
          });
  };
  const follow = effect(() => {
    const id = place.conversation.value;
    untracked(() => become(id));
  });
  reasons.fetch();
  outbox.resume();

  return {
    agent,
    kept,
    inbox,
    outbox,
    unsent: createUnsent(kept, agent.id),
    uploads,
    connection,
    reasons,
    open,
    view,
    work,
    toasts,
    lookers,
    presence,
    heardCases,
    alerts,
    end() {
      follow();
      open.peek()?.close();
      connection.close();
      inbox.close();
      outbox.close();
      lookers.close();
      presence.close();
      uploads.close();
    },
  };
};

const root = document.getElementById('desk');
if (root) void mount(root);
