/** What the screens are handed: the desk as one object, made in main.tsx. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Participant } from '@lotse/contract';
import type { Alerts } from './alerts.ts';
import type { Announcer } from './announcer.ts';
import type { Api } from './api.ts';
import type { Inbox } from './inbox.ts';
import type { Kept } from './kept.ts';
import type { Lookers } from './lookers.ts';
import type { Connection } from './notices.ts';
import type { OpenConversation } from './open-conversation.ts';
import type { Kind, Outbox } from './outbox.ts';
import type { Place } from './place.ts';
import type { Preferences } from './preferences.ts';
import type { Presence } from './presence.ts';
import type { Reasons } from './reasons.ts';
import type { Session } from './session.ts';
import type { Words } from './strings/de.ts';
import type { Times } from './times.ts';
import type { Toasts } from './toast.tsx';
import type { Unsent } from './unsent.ts';
import type { Uploads } from './uploads.ts';
import type { Work } from './work.ts';

export interface Desk {
  readonly api: Api;
  readonly session: Session;
  readonly place: Place;
  readonly preferences: Preferences;
  readonly announcer: Announcer;
  readonly language: ReadonlySignal<Language>;
  /** What lives while somebody is signed in. */
  readonly shift: ReadonlySignal<Shift | undefined>;
}

export interface Language {
  readonly words: Words;
  readonly times: Times;
}

/** One agent at work: from sign-in to sign-out or to the end of the session. */
export interface Shift {
  readonly agent: Participant;
  /** What this tab keeps over a reload. What is his has his id in its key: another agent may come to this tab. */
  readonly kept: Kept;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly unsent: Unsent;
  readonly uploads: Uploads;
  readonly connection: Connection;
  readonly reasons: Reasons;
  readonly open: ReadonlySignal<OpenConversation | undefined>;
  readonly view: View;
  readonly work: Work;
  readonly toasts: Toasts;
  readonly lookers: Lookers;
  readonly presence: Presence;
  /** Numbers of cases that have just changed. */
  readonly heardCases: ReadonlySignal<readonly string[]>;
  readonly alerts: Alerts;
  end(): void;
}

/** What of the screen is open besides inbox and conversation. */
export interface View {
  readonly mode: Signal<Kind>;
  /** Why what stands in the field was not sent; said at it. */
  readonly missing: Signal<string | undefined>;
  readonly sheet: Signal<Sheet | undefined>;
  /** The context as a drawer, where there is no room for a column. */
  readonly drawer: Signal<boolean>;
  /** What stands beside the conversation instead of the context. */
  readonly side: Signal<Side | undefined>;
}
/** What asks or shows something over everything else. */
export type Sheet = 'shortcuts' | 'resolve' | 'transfer' | 'snooze' | 'keep-out' | 'macros' | 'replies' | 'flow';
export type Side =
  | { readonly kind: 'case'; readonly reference: string }
  | { readonly kind: 'earlier'; readonly id: string; readonly at: string }
  | { readonly kind: 'article'; readonly id: string; readonly from?: string }
  | { readonly kind: 'search'; readonly text: string };

export const DeskContext = createContext<Desk | undefined>(undefined);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A screen of the desk stands outside of its DeskContext.');
  return desk;
};

export const useLanguage = (): Language => useDesk().language.value;
