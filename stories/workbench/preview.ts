/** A flow under way in memory, where it was or on a way of its own. */
import type { Client, FlowWalk } from '@lotse/client';
import type { Answers, FlowDefinition } from '@lotse/contract';
import { guided, toReview } from '../lotse-flow.states.ts';
import { visit } from '../nordlicht.states.ts';

export interface Begin {
  readonly flow: FlowDefinition;
  readonly locale: string;
  readonly prefill: Answers;
  /** What is given, and how far to go with it. */
  readonly answers: Answers;
  readonly step?: string | undefined;
  readonly toReview?: boolean | undefined;
}

/** Resolves when the flow stands where it is to stand. */
export const begin = async ({ flow, locale, prefill, answers, step, toReview: whole }: Begin): Promise<Client> => {
  const client = visit(guided({ definitions: [flow], prefill: () => prefill }), { locale });
  client.identify({ getToken: async () => 'petersen' });
  const flows = await client.flows();
  await flows.begin(flow.id);
  const walk = (): FlowWalk | undefined => client.state.flow;
  const first = walk();
  if (!first) return client;
  if (whole) toReview(flows, () => walk() ?? first, answers);
  else {
    for (const [name, answer] of Object.entries(answers)) flows.answer(name, answer);
    const reachable = walk()?.run?.steps.some(({ id, complete }) => id === step || !complete);
    for (let turns = 0; reachable && step !== undefined && walk()?.phase === 'answering' && walk()?.step !== step && turns < 40; turns += 1) {
      const before = walk()?.step;
      flows.next();
      if (walk()?.step === before) break;
    }
  }
  return client;
};
