/** What everybody was told beside what is there: the checks of a round. */
import { textOf, type ConversationEvent } from '@lotse/contract';
import type { View } from './view.ts';

export interface Findings {
  /** Stored, and its sender was told so; also what an older database took away again. */
  readonly acknowledged: number;
  /** Its sender was told that it is on his device or stored, and it is not there. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  /** Numbers left out. */
  readonly gaps: number;
  /** Messages of one sender out of his order. */
  readonly reordered: number;
  /** Tabs and agents that show something else than the store has. */
  readonly viewsDiffer: number;
}

export interface Verdict extends Findings {
  /** The first few of what is wrong, as sentences. */
  readonly wrong: readonly string[];
}

/** A conversation at the end of a round. */
export interface Outcome {
  readonly stored: readonly ConversationEvent[];
  readonly agent: { readonly events: readonly ConversationEvent[]; readonly acknowledged: readonly { readonly text: string; readonly seq: number }[] };
  readonly views: readonly View[];
  /** Texts of which a customer was told that they are on his device. */
  readonly kept: readonly string[];
  /** All that was ever typed here. */
  readonly said: ReadonlySet<string>;
  /** Taken away by a backup that was older than they are. */
  readonly gone: ReadonlySet<string>;
}

export const nothingFound: Findings = { acknowledged: 0, lost: 0, doubled: 0, gaps: 0, reordered: 0, viewsDiffer: 0 };

export const sum = (all: readonly Findings[]): Findings => {
  const total = (name: keyof Findings) => all.reduce((count, findings) => count + findings[name], 0);
  return {
    acknowledged: total('acknowledged'),
    lost: total('lost'),
    doubled: total('doubled'),
    gaps: total('gaps'),
    reordered: total('reordered'),
    viewsDiffer: total('viewsDiffer'),
  };
};

/** The first check that says no; undefined where all is well. */
export const caughtBy = (findings: Findings): keyof Findings | undefined =>
  (['doubled', 'lost', 'gaps', 'reordered', 'viewsDiffer'] as const).find((check) => findings[check] > 0);

/** A text is `SENDER#NUMBER`: who said it, and as how manieth. */
export const judge = (outcomes: readonly Outcome[]): Verdict => {
  const verdicts = outcomes.map(judgeOne);
  return { ...sum(verdicts), wrong: verdicts.flatMap(({ wrong }) => wrong).slice(0, 10) };
};

const judgeOne = ({ stored, agent, views, kept, said, gone }: Outcome): Verdict => {
  const wrong: string[] = [];
  const count = (check: string, list: readonly string[]) => {
    if (list.length > 0) wrong.push(`${check}: ${list.slice(0, 5).join(', ')}`);
    return list.length;
  };
  const messages = messagesOf(stored);
  const places = Map.groupBy(messages, ({ text }) => text);
  const everTold = [...kept, ...agent.acknowledged.map(({ text }) => text)];
  const told = everTold.filter((text) => !gone.has(text));

  const lastOf = new Map<string, number>();
  const reordered = messages.filter(({ text }) => {
    const [sender = '', number = ''] = text.split('#');
    const isLater = Number(number) > (lastOf.get(sender) ?? -1);
    if (isLater) lastOf.set(sender, Number(number));
    // What an older database took away stands where it was offered again, by a tab that had not heard that it was stored.
    return !isLater && places.get(text)?.length === 1 && !gone.has(text);
  });
  const misplaced = agent.acknowledged.filter(({ text, seq }) => !gone.has(text) && places.get(text)?.every((place) => place.seq !== seq));
  const unasked = messages.filter(({ text }) => !said.has(text));
  const different = [
    ...views.flatMap((view) => differenceOf(view, messages)),
    ...(namesOf(agent.events) === namesOf(stored) ? [] : [`the agent has ${agent.events.length} of ${stored.length} events`]),
  ];
  return {
    acknowledged: everTold.filter((text) => places.has(text) || gone.has(text)).length,
    lost: count('lost', [...told.filter((text) => !places.has(text)), ...misplaced.map(({ text }) => `${text} is elsewhere`)]),
    doubled: count(
      'doubled',
      [...places]
        .filter(([, all]) => all.length > 1)
        .map(([text]) => text)
        .concat(unasked.map(({ text }) => `${text}, which nobody said`)),
    ),
    gaps: count(
      'gaps',
      stored.filter(({ seq }, index) => seq !== index + 1).map(({ seq }) => `before ${seq}`),
    ),
    reordered: count(
      'reordered',
      reordered.map(({ text }) => text),
    ),
    viewsDiffer: count('views differ', different),
    wrong,
  };
};

const messagesOf = (events: readonly ConversationEvent[]) =>
  events.flatMap((event) => (event.kind === 'message' ? [{ seq: event.seq, clientId: event.clientId, text: textOf(event.parts) }] : []));

const namesOf = (events: readonly ConversationEvent[]): string =>
  events.map((event) => `${event.seq} ${event.kind} ${event.kind === 'message' ? event.clientId : ''}`).join('\n');

const differenceOf = ({ tab, storage, waiting, failed, lines, phase }: View, messages: ReturnType<typeof messagesOf>): readonly string[] => {
  if (storage !== 'device') return [`${tab} keeps nothing`];
  if (failed > 0) return [`${tab} gave ${failed} messages up`];
  if (waiting > 0) return [`${tab} still shows ${waiting} messages as being sent (${phase})`];
  const shown = lines.map(([seq, clientId, text]) => `${seq} ${clientId} ${text}`);
  const there = messages.map(({ seq, clientId, text }) => `${seq} ${clientId} ${text}`);
  const at = there.findIndex((line, index) => line !== shown[index]);
  if (at < 0 && shown.length === there.length) return [];
  return [
    `${tab} shows ${shown.length} of ${there.length} messages (${phase}), ${at < 0 ? 'more at the end' : `otherwise from ${there[at]}: ${shown[at] ?? 'nothing'}`}`,
  ];
};
