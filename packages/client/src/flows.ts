/** Guided changes: one at a time, judged here as the backend will judge it, kept on the device with every answer, sent once. Loaded with the first one. */
import {
  LotseError,
  type Answer,
  type Answers,
  type Field,
  type FieldError,
  type FlowDefinition,
  type Flows as Service,
  type HandoffItem,
} from '@lotse/contract';
import type { Aids } from './flow-aids.ts';
import type { Sending, Walking } from './flow-sending.ts';
import { asideOf, hold, type KeptFlow } from './flow-tabs.ts';
import { persistently } from './pause.ts';
import type { FlowWalk } from './state.ts';
import { offered, type Stay } from './stay.ts';
import { textIn } from './text-in.ts';
import { unanswered } from './unanswered.ts';

/** What a customer may do with a flow. How far it is says `state.flow`. */
export interface Flows {
  /** Goes on with what was begun of this flow, or begins it. */
  begin(id: string): Promise<void>;
  /** Takes a draft from another device here, and answers with the id of its flow; undefined, and `state.lapsedLink`, where its link leads nowhere any more. Rejects with a LotseError. */
  resume(token: string): Promise<string | undefined>;
  /** Goes on here, where another tab is at it. */
  takeOver(): Promise<void>;
  /** Keeps what was typed, as it was typed; an empty text empties the field. */
  answer(field: string, answer: Answer): void;
  /** On to the next step, where this one is complete; from the last one to the review. */
  next(): void;
  /** To the step before; false on the first one. */
  back(): boolean;
  /** From the review to this step, and straight back to it afterwards. */
  change(step: string): void;
  /**
   * To the step of this field, and then `to` it, where it is asked now; otherwise everything stays as it is. Answers with the field while it cannot
   * be said yet.
   */
  point(field: string, to: (field: string) => void): string | undefined;
  /** Sends what stands on the review; where a code is asked for, with the code. Once, however often it is called. Rejects where a code for a receipt is not taken. */
  submit(code?: string): Promise<void>;
  /** Forgets what was begun, or the receipt that was seen: the flow begins anew. */
  leave(): Promise<void>;
  /** A link that goes on with it on another device, from now on with each step that follows. Rejects with a LotseError. */
  link(): Promise<string>;
  /** The same by mail. Rejects with a LotseError. */
  mailLink(email: string): Promise<void>;
  /** Whom the customer turns to now sees where he stood, without what is sensitive. */
  tell(): void;
  attach(field: string, files: readonly File[]): Promise<void>;
  detach(field: string, key: string): void;
  /** Looks up what helps with this field; never in the way. */
  lookUp(field: string): Promise<void>;

  /** In the client's language. */
  text(texts: Readonly<Record<string, string>> | undefined): string;
  /** What stands in the field: typed, known, or for everybody. */
  valueOf(field: Field): Answer | undefined;
  /** What the flow itself says about an error. */
  wordsFor(error: FieldError): string | undefined;
  /** An answer as people read it. */
  readback(field: Field, answer: Answer, words: YesNo): string;
  /** By step, as people read it. */
  review(words: YesNo): readonly ReviewRows[];
}

export interface YesNo {
  readonly yes: string;
  readonly no: string;
}
export interface ReviewRows {
  readonly step: string;
  readonly title: string;
  /** `value` is absent where nothing was given. */
  readonly rows: readonly { readonly label: string; readonly value?: string | undefined }[];
}

const blank = { answers: {}, known: {}, changing: false, errors: [], lookups: {}, uploads: [], stages: [] } as const;

export const flowsOf = async (stay: Stay, note: (item: HandoffItem) => void): Promise<Flows> => {
  const { run } = await import('@lotse/flow/run');
  const { locale } = stay.options;
  let kept: KeptFlow = fresh(0);
  let release = (): void => {};

  const walk = (): FlowWalk | undefined => stay.state.flow;
  const show = (change: Partial<FlowWalk>): void => {
    const now = walk();
    if (now) stay.set({ flow: { ...now, ...change } });
  };
  const ask = <T>(call: (flows: Service) => Promise<T> | undefined): Promise<T> => stay.ask((session) => offered(session.flows && call(session.flows)));

  const judged = (flow: FlowDefinition, answers: Answers, known: Answers) => run(flow, answers, { clock: new Date().toISOString(), locale, prefill: known });

  const keep = async (change: Partial<KeptFlow>): Promise<void> => {
    kept = { ...kept, ...change, revision: kept.revision + 1, updatedAt: new Date().toISOString() };
    const { updatedAt } = kept;
    const id = walk()?.id;
    if (id === undefined) return;
    await stay.shelf.set(`flow:${id}`, kept);
    // To the minute, as it is shown: sixty fields are not drawn a second time with every key.
    const savedAt = `${updatedAt.slice(0, 16)}Z`;
    if (walk()?.id === id && walk()?.savedAt !== savedAt) show({ savedAt });
  };

  const gone = (): void => {
    release();
    show({ phase: 'elsewhere' });
  };

  // -- beginning ----------------------------------------------------------------------------------------------------

  const begin = async (id: string, steal = false): Promise<void> => {
    const now = walk();
    if (now?.id === id && now.phase !== 'failed' && now.phase !== 'elsewhere') return;
    release();
    // What is still under way for another one is not for this.
    kept = fresh(0);
    stay.set({ flow: { ...blank, id, phase: 'loading' } });
    const free = await hold(stay, id, steal, gone);
    if (walk()?.id !== id) return free?.();
    if (!free) return show({ phase: 'elsewhere' });
    release = free;
    try {
      const [flow, known, links, before] = await Promise.all([
        ask((flows) => flows.get(id)),
        // What is known helps; without it everything is asked.
        ask((flows) => flows.prefill?.(id)).catch(() => ({})),
        stay.session().then(({ flows }): FlowWalk['links'] => flows?.drafts && (flows.drafts.mail ? 'mail' : 'link')),
        begunBefore(id),
      ]);
      if (walk()?.id !== id) return;
      kept = before?.receipt || before?.sent ? before : { ...(before ?? fresh(0)), version: flow.version };
      open(flow, known, links);
    } catch (thrown) {
      release();
      if (walk()?.id === id) show({ phase: 'failed', problem: LotseError.from(thrown) });
    }
  };

  /** What stands on the device; where that was left, what a link had put aside. */
  const begunBefore = async (id: string): Promise<KeptFlow | undefined> => {
    const { shelf } = stay;
    const begun = await shelf.get<KeptFlow>(`flow:${id}`);
    const aside = begun ? undefined : await shelf.get<KeptFlow>(asideOf(id));
    if (aside) await Promise.all([shelf.set(`flow:${id}`, aside), shelf.remove(asideOf(id))]);
    return begun ?? aside;
  };

  const open = (flow: FlowDefinition, known: Answers, links: FlowWalk['links']): void => {
    const { answers, receipt, sent, sealed, stages = [] } = kept;
    const judgement = judged(flow, answers, known);
    const { steps } = judgement;
    const step = steps.find(({ id }) => id === kept.step)?.id ?? steps[0]?.id;
    // A review is come back to, and so is a step that something before it has left incomplete.
    const done = kept.step === review && steps.every(({ complete }) => complete);
    const phase = receipt ? 'received' : sent ? 'unsure' : done ? 'reviewing' : 'answering';
    show({ phase, flow, known, links, answers, run: judgement, step, receipt, stages, sealed, savedAt: kept.revision > 0 ? kept.updatedAt : undefined });
    void ending().then((all) => (phase === 'unsure' ? all.send(true) : undefined), Boolean);
  };

  // -- walking ------------------------------------------------------------------------------------------------------

  const at = ():
    | { readonly now: FlowWalk; readonly flow: FlowDefinition; readonly steps: NonNullable<FlowWalk['run']>['steps']; readonly place: number }
    | undefined => {
    const now = walk();
    if (!now?.flow || !now.run) return undefined;
    const { steps } = now.run;
    return { now, flow: now.flow, steps, place: steps.findIndex(({ id }) => id === now.step) };
  };

  const go = (step: string, changing: boolean, errors: readonly FieldError[] = []): void => {
    show({ phase: 'answering', step, changing, errors, problem: undefined });
    arrive(step);
  };
  const goReview = (): void => {
    show({ phase: 'reviewing', changing: false, errors: [] });
    arrive(review);
  };
  const arrive = (step: string): void => {
    // A link that was handed out leads to what was typed last.
    keep({ step })
      .then(() => kept.linked && ending().then((all) => all.link()))
      .catch(Boolean);
    tell();
  };

  const answer = (field: string, given: Answer): void => {
    const here = at();
    if (!here || (here.now.phase !== 'answering' && here.now.phase !== 'reviewing')) return;
    const answers = { ...here.now.answers, [field]: given };
    show({ answers, run: judged(here.flow, answers, here.now.known) });
    void keep({ answers });
  };

  const next = (): void => {
    const here = at();
    if (here?.now.phase !== 'answering') return;
    const { now, flow, place } = here;
    const judgement = judged(flow, now.answers, now.known);
    const errors = [
      ...judgement.errors.filter(({ step }) => step === now.step),
      ...now.uploads
        .filter(({ field, reason }) => !reason && here.steps[place]?.fields.includes(field))
        .map(({ field }) => ({ step: now.step ?? '', field, code: 'uploading', params: {} })),
    ];
    show({ run: judgement, errors });
    if (errors.length > 0) return tell();
    const { steps } = judgement;
    const following = now.changing ? steps.find(({ complete }) => !complete) : steps[place + 1];
    if (following) go(following.id, now.changing);
    else goReview();
  };

  const back = (): boolean => {
    const here = at();
    if (!here) return false;
    const { now, steps, place } = here;
    const answering = now.phase === 'answering';
    if (now.phase === 'code' || (answering && now.changing)) goReview();
    else if (answering && place > 0) go(steps[place - 1]!.id, false);
    else if (now.phase === 'reviewing' && steps.length > 0) go(steps.at(-1)!.id, false);
    else return false;
    return true;
  };

  const tell = (): void => void ending().then((all) => all.tell(), Boolean);

  // -- sending ------------------------------------------------------------------------------------------------------

  let sending: Promise<Sending> | undefined;
  /** The same, once it is there. */
  let end: Sending | undefined;
  /** Asked for until it comes, behind the first step. */
  const ending = (): Promise<Sending> =>
    (sending ??= persistently(async () => {
      end = await (await import('./flow-sending.ts')).sendingOf(stay, walking);
      show({});
      return end;
    }, stay.ended));
  const walking: Walking = {
    walk,
    show,
    kept: () => kept,
    keep,
    ask,
    judged,
    go,
    note,
    gone,
    over: (id) => void (walk()?.id === id && release()),
  };

  // -- what helps ---------------------------------------------------------------------------------------------------

  let aids: Promise<Aids> | undefined;
  const aid = (): Promise<Aids> =>
    (aids ??= persistently(
      async () => new (await import('./flow-aids.ts')).Aids(stay, { walk, show, kept: () => kept, answer, ask, valueOf, fieldNamed }),
      stay.ended,
    ));

  const fieldNamed = (id: string): Field | undefined =>
    walk()
      ?.flow?.steps.flatMap(({ fields }) => fields)
      .find((each) => each.id === id);

  const valueOf = (field: Field): Answer | undefined => {
    const { answers = {}, known = {} } = walk() ?? {};
    const read = Object.hasOwn(answers, field.id) && !(field.prefill === 'readonly' && known[field.id] !== undefined);
    return read ? answers[field.id] : ((field.prefill && known[field.id]) ?? ('default' in field ? field.default : undefined));
  };

  const flows: Flows = {
    begin: (id) => begin(id),
    resume: async (token) => (await ending()).resume(token),
    async takeOver() {
      const id = walk()?.id;
      if (id === undefined) return;
      // Only who is the same visitor is handed anything, and that is known from then on.
      await stay.session();
      await (await ending()).take(id);
      await begin(id, true);
    },
    answer,
    next,
    back,
    change: (step) => go(step, true),
    point: (field, to) => (end ? end.point(field, to) : field),
    submit: async (code) => (await ending()).submit(code),
    async leave() {
      const id = walk()?.id;
      if (id === undefined) return;
      release();
      kept = fresh(0);
      stay.set({ flow: undefined });
      await Promise.all([stay.shelf.remove(`flow:${id}`), ending().then((all) => all.untell(id))]);
    },
    link: async () => (await ending()).link(),
    mailLink: async (email) => (await ending()).mailLink(email),
    tell,
    attach: async (field, chosen) => (await aid()).add(field, chosen),
    detach: (field, key) => void aid().then((all) => all.remove(field, key)),
    lookUp: async (field) => (await aid()).lookUp(field),
    text: (texts) => (texts ? textIn(texts, locale) : ''),
    valueOf,
    wordsFor: (error) => end?.wordsFor(error),
    readback: (field, given, words) => end?.readback(field, given, words) ?? '…',
    review: (words) => end?.review(words) ?? [],
  };
  // Behind the last one, which is shown, the others are asked for too.
  const sent = (await unanswered(stay)).at(-1);
  if (sent) void begin(sent);
  return flows;
};

/** In place of a step. */
const review = '';

const fresh = (version: number): KeptFlow => ({ key: crypto.randomUUID(), version, answers: {}, revision: 0, updatedAt: new Date().toISOString() });
