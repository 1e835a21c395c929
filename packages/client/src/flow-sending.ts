/** A flow goes out: judged once more, kept before the first attempt, and asked for by its key until it is known whether it arrived. Loaded behind the first step. */
import {
  LotseError,
  type Answer,
  type Answers,
  type Field,
  type FieldError,
  type FlowDefinition,
  type Flows as Service,
  type HandoffItem,
  type Receipt,
  type Submission,
} from '@lotse/contract';
import type { FlowRun } from '@lotse/flow/run';
import { envelopesOf } from './envelopes.ts';
import { handOver } from './flow-handover.ts';
import { asideOf, type KeptFlow } from './flow-tabs.ts';
import type { ReviewRows, YesNo } from './flows.ts';
import { pause, pauseBefore } from './pause.ts';
import type { FlowWalk } from './state.ts';
import type { Stay } from './stay.ts';
import { textIn } from './text-in.ts';
import { noteSent, unanswered } from './unanswered.ts';
import { isOld } from './waited.ts';

export interface Walking {
  walk(): FlowWalk | undefined;
  show(change: Partial<FlowWalk>): void;
  kept(): KeptFlow;
  keep(change: Partial<KeptFlow>): Promise<void>;
  ask<T>(call: (flows: Service) => Promise<T> | undefined): Promise<T>;
  judged(flow: FlowDefinition, answers: Answers, known: Answers): FlowRun;
  go(step: string, changing: boolean, errors: readonly FieldError[]): void;
  note(item: HandoffItem): void;
  /** Another tab is at it now. */
  gone(): void;
  /** It is over here: another tab may begin it anew. */
  over(id: string): void;
}
export type Sending = Awaited<ReturnType<typeof sendingOf>>;

export const sendingOf = async (stay: Stay, { walk, show, kept, keep, ask, judged, go, note, gone, over }: Walking) => {
  const { readback, reviewOf, wordsFor } = await import('@lotse/flow/review');
  const { locale } = stay.options;
  const read = (field: Field, given: Answer, { yes, no }: YesNo): string => readback(field, given, { locale, yes, no });
  /** Whether it is still this one that is filled in. */
  const here = (key: string): boolean => kept().key === key;
  const showOf = (key: string, change: Partial<FlowWalk>): void => void (here(key) && show(change));
  /** Who cannot go on is shown why, where it is. */
  const returnTo = (problem: LotseError, code: string | undefined): void => {
    // One that is no longer good is sent anew with the next press.
    if (code !== undefined && problem.field === 'code' && problem.code !== 'expired') return show({ phase: 'code', problem });
    const { field } = problem;
    const taken = problem.code === 'conflict';
    if (taken) show({ lookups: {} });
    const step = walk()?.flow?.steps.find(({ fields }) => fields.some(({ id }) => id === field));
    if ((taken || problem.code === 'invalid') && step && field !== undefined)
      return go(step.id, true, [{ step: step.id, field, code: taken ? 'slot-taken' : 'refused', params: {} }]);
    show({ phase: 'reviewing', problem });
  };

  /** Whom the customer turns to now sees where he stood: without files, and what is sensitive. */
  const tell = (): void => {
    const { flow, run, receipt, step = '' } = walk() ?? {};
    if (!flow || receipt || kept().revision === 0) return;
    const open = flow.steps.flatMap(({ fields }) => fields).flatMap(({ id, sensitive, kind }) => (sensitive || kind === 'file' ? [] : id));
    const answers = Object.fromEntries(Object.entries(run?.effective ?? {}).filter(([id, given]) => open.includes(id) && given !== ''));
    note({ kind: 'flow', flowId: flow.id, step, answers });
  };
  const untell = (id: string): Promise<void> => {
    const trail = stay.state.trail.filter((item) => item.kind !== 'flow' || item.flowId !== id);
    stay.set({ trail });
    return stay.shelf.set('trail', trail);
  };

  const submit = async (code?: string): Promise<void> => {
    const now = walk();
    if (now?.receipt && code !== undefined) {
      // A declaration that came with many others: it is stored, and this says who sent it.
      const { key, version } = kept();
      const receipt = await ask((flows) => flows.submit({ key, flowId: now.id, version, answers: {}, locale, code }));
      if (!here(key)) return;
      show({ receipt });
      return keep({ receipt });
    }
    if (!now?.flow || (now.phase !== 'reviewing' && now.phase !== 'code')) return;
    const { flow } = now;
    const run = judged(flow, now.answers, now.known);
    const [wrong] = run.errors;
    show({ run, problem: undefined });
    if (run.refused) return;
    if (wrong) {
      const here = run.errors.filter(({ step }) => step === wrong.step);
      return go(wrong.step, true, here);
    }
    const { online } = stay.state;
    if (!online && !flow.offline) return show({ problem: new LotseError('unavailable', 'There is no network.') });
    // From here on a second press finds it under way.
    show({ phase: online ? 'sending' : 'waiting' });
    const { key, version } = kept();
    try {
      if (code === undefined && flow.safeguards?.code && (await stay.session()).flows?.challenge) {
        await ask((flows) => flows.challenge?.(key));
        return showOf(key, { phase: 'code' });
      }
    } catch (thrown) {
      return showOf(key, { phase: 'reviewing', problem: LotseError.from(thrown) });
    }
    if (!here(key)) return;
    await keep({ sent: { flowId: flow.id, version, answers: run.effective, locale, code }, stages: run.stages });
    await noteSent(stay, flow.id, true);
    if (!online) await seal(flow);
    await send(false);
  };

  const envelopes = envelopesOf(stay);
  const sealedKeys = new Set<string>();
  /** What waits is not to be lost with the tab, where the flow allows that it waits at all. */
  const seal = async ({ offline }: FlowDefinition): Promise<void> => {
    const mine = kept();
    const { sent } = mine;
    if (!offline || !sent || sealedKeys.has(mine.key)) return;
    sealedKeys.add(mine.key);
    const sealed = await envelopes.put({ kept: { ...mine, sent }, token: stay.token, customer: stay.owner });
    if (!here(mine.key)) return;
    show({ sealed });
    await keep({ sealed });
  };

  const underWay = new Set<string>();
  /** Goes on also while the customer is at something else, and once for each. */
  const send = async (tried: boolean, mine = kept()): Promise<void> => {
    const { key, sent } = mine;
    if (!sent || underWay.has(key)) return;
    underWay.add(key);
    if (mine.sealed) sealedKeys.add(key);
    for (let attempt = 0; !stay.ended.aborted; attempt += 1) {
      try {
        if (!stay.state.online) throw new LotseError('unavailable', 'There is no network.', { retryAfterMs: 60_000 });
        const asking = tried;
        tried = true;
        showOf(key, { phase: asking ? 'unsure' : 'sending' });
        const late = isOld({ at: mine.updatedAt });
        const receipt = await ask(async (flows) => (asking ? await flows.receipt(key) : undefined) ?? (late ? undefined : flows.submit({ ...sent, key })));
        if (receipt) return await received(mine, sent.flowId, receipt);
        return await handBack(mine, sent, new LotseError('expired', 'It has waited for a day.'));
      } catch (thrown) {
        const problem = LotseError.from(thrown);
        if (stay.ended.aborted) return;
        const again = problem.passes || ((problem.code === 'unauthorized' || problem.code === 'expired') && problem.field !== 'code');
        if (!again) return handBack(mine, sent, problem);
        showOf(key, { phase: tried ? 'unsure' : 'waiting' });
        const { flow } = walk() ?? {};
        if (here(key) && flow) await seal(flow);
        await pause(pauseBefore(attempt, problem.retryAfterMs), stay.ended);
      }
    }
  };

  /** Nothing is asked for any more. */
  const settled = async (key: string, flowId: string): Promise<void> => {
    underWay.delete(key);
    await noteSent(stay, flowId, false);
    if (sealedKeys.has(key)) await envelopes.remove(key).catch(Boolean);
  };

  /** It is not sent by itself any more: he decides anew. */
  const handBack = async (mine: KeptFlow, { flowId, code }: Submission, problem: LotseError): Promise<void> => {
    const { key } = mine;
    await (here(key) ? keep({ sent: undefined }) : stay.shelf.set(`flow:${flowId}`, { ...mine, sent: undefined }));
    await settled(key, flowId);
    if (here(key)) returnTo(problem, code);
  };

  /** What was typed is the backend's now, and no longer the device's. */
  const received = async (mine: KeptFlow, flowId: string, receipt: Receipt): Promise<void> => {
    const { stages = [] } = mine;
    const done = { answers: {}, sent: undefined, sealed: undefined, step: undefined, receipt, stages };
    if (here(mine.key)) {
      await keep(done);
      show({ phase: 'received', receipt, stages, answers: {} });
    } else await stay.shelf.set(`flow:${flowId}`, { ...mine, ...done });
    await settled(mine.key, flowId);
    over(flowId);
    await untell(flowId);
    stay.happened({ type: 'flow-submitted', data: { flowId, reference: receipt.reference } });
  };

  const link = async (): Promise<string> => {
    const { key, version, answers, step, revision, updatedAt } = kept();
    const flowId = walk()?.id ?? '';
    const saved = await ask((all) => all.drafts?.save({ flowId, key, version, answers, step, revision, updatedAt }));
    if (!kept().linked && here(key)) await keep({ linked: true });
    return saved.link;
  };

  // What an earlier page has sent, and is not shown now.
  for (const id of await unanswered(stay)) if (walk()?.id !== id) void stay.shelf.get<KeptFlow>(`flow:${id}`).then((left) => left && send(true, left));

  return {
    tell,
    untell,
    /** What another tab has comes here. */
    take: handOver(stay, { of: (id) => (walk()?.id === id && walk()?.flow && walk()?.phase !== 'elsewhere' ? kept() : undefined), gone }),
    submit,
    send,
    point(field: string, to: (field: string) => void): string | undefined {
      const { phase, run, step, changing = false } = walk() ?? {};
      const place = run?.steps.find(({ fields }) => fields.includes(field));
      const reviewing = phase === 'reviewing';
      if (place && (reviewing || phase === 'answering')) {
        if (reviewing || step !== place.id) go(place.id, reviewing || changing, []);
        to(field);
      }
      return run ? undefined : field;
    },
    readback: read,
    wordsFor(error: FieldError): string | undefined {
      const { flow } = walk() ?? {};
      const texts = flow && wordsFor(flow, error);
      return texts && textIn(texts, locale);
    },
    review(words: YesNo): readonly ReviewRows[] {
      const { flow, run } = walk() ?? {};
      if (!flow || !run) return [];
      return reviewOf(flow, run).map(({ step, rows }) => ({
        step: step.id,
        title: textIn(step.title, locale),
        rows: rows.map(({ field, answer }) => ({
          label: textIn(field.short ?? field.label, locale),
          value: answer === undefined ? undefined : read(field, answer, words),
        })),
      }));
    },
    async resume(token: string): Promise<string | undefined> {
      const found = await ask((all) => all.drafts?.load(token)).catch((thrown: unknown) => {
        const problem = LotseError.from(thrown);
        if (problem.code !== 'not-found' && problem.code !== 'expired') throw problem;
      });
      stay.set({ lapsedLink: !found });
      if (!found) return undefined;
      const { flowId, ...draft } = found;
      const begun = await stay.shelf.get<KeptFlow>(`flow:${flowId}`);
      const same = begun?.key === draft.key;
      // Begun for something else: it comes back when this is done.
      if (begun && !same && !begun.linked && Object.keys(begun.answers).length > 0) await stay.shelf.set(asideOf(flowId), begun);
      await stay.shelf.set(`flow:${flowId}`, { ...(same && begun.revision > draft.revision ? begun : draft), linked: true });
      if (walk()?.id === flowId) stay.set({ flow: undefined });
      return flowId;
    },
    link,
    async mailLink(email: string): Promise<void> {
      await link();
      const { key } = kept();
      await ask((all) => all.drafts?.mail?.({ key, email, locale }));
    },
  };
};
