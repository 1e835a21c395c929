/** What stands in the conversation, from top to bottom: days, what happened, messages by voice, notes, and what is still on its way. */
import { mailCodes, type ConversationState, type Entry, type Happening, type Message } from '@lotse/contract';
import type { Note } from '@lotse/contract/desk';
import type { Outgoing } from './outbox.ts';
import { sameDay } from './times.ts';

export type Line =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'happening'; readonly key: string; readonly event: Happening; readonly reopened: boolean }
  | { readonly kind: 'message'; readonly key: string; readonly message: Message; readonly begins: boolean }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }
  | { readonly kind: 'outgoing'; readonly key: string; readonly entry: Outgoing };

/** One voice falls silent after this long: name and time are said again. */
const silenceMs = 10 * 60_000;

export const timelineOf = (state: ConversationState, notes: readonly Note[], outgoing: readonly Outgoing[]): readonly Line[] => {
  const lines: Line[] = [];
  let day: string | undefined;
  let voice: { readonly id: string; readonly at: string } | undefined;
  let ended = false;
  const enter = (at: string) => {
    if (day !== undefined && sameDay(day, at)) return;
    day = at;
    voice = undefined;
    lines.push({ kind: 'day', key: `day ${at}`, at });
  };
  const add = (entry: Entry) => {
    if (entry.kind === 'message') {
      enter(entry.at);
      const begins = voice?.id !== entry.by.id || Date.parse(entry.at) - Date.parse(voice.at) > silenceMs;
      voice = { id: entry.by.id, at: entry.at };
      lines.push({ kind: 'message', key: entry.clientId, message: entry, begins });
      return;
    }
    const reopened = ended && entry.kind === 'status' && !isEnd(entry);
    if (entry.kind === 'status') ended = isEnd(entry);
    if ((entry.kind === 'system' && !isAboutMails(entry.code)) || (entry.kind === 'status' && !reopened && !isEnd(entry))) return;
    enter(entry.at);
    voice = undefined;
    lines.push({ kind: 'happening', key: `event ${entry.seq}`, event: entry, reopened });
  };

  // Both lists are in order; a note stands behind what was said before it.
  const waiting = [...notes];
  for (const entry of state.entries) {
    for (let note = waiting[0]; note && note.at < entry.at; note = waiting[0]) addNote(note);
    add(entry);
  }
  for (const note of [...waiting]) addNote(note);
  function addNote(note: Note) {
    waiting.shift();
    enter(note.at);
    voice = undefined;
    lines.push({ kind: 'note', key: note.clientId, note });
  }

  const home = new Set(lines.map(({ key }) => key));
  for (const entry of outgoing) {
    if (home.has(entry.clientId)) continue;
    enter(entry.at);
    lines.push({ kind: 'outgoing', key: entry.clientId, entry });
  }
  return lines;
};

/** Whether it says something about mails that an agent should know. */
export const isAboutMails = (code: string): code is (typeof mailCodes)[keyof typeof mailCodes] => Object.values<string>(mailCodes).includes(code);

const isEnd = (event: Happening): boolean => event.kind === 'status' && (event.status === 'resolved' || event.status === 'closed');

/** How far a message of the team has come with the customer; what colleagues have read does not count. */
export const reachedVisitor = (state: ConversationState, seq: number, visitorId: string): 'sent' | 'delivered' | 'read' =>
  (state.readUpTo[visitorId] ?? 0) >= seq ? 'read' : (state.deliveredUpTo[visitorId] ?? 0) >= seq ? 'delivered' : 'sent';
