import {
  LotseError,
  type Answers,
  type Draft,
  type DraftMail,
  type FieldError,
  type FlowDefinition,
  type Flows,
  type LookupRequest,
  type LookupResult,
  type Participant,
  type Receipt,
  type Submission,
} from '@lotse/contract';
import { summaryOf } from '@lotse/contract/flows';

export interface MemoryFlowContent {
  readonly definitions: readonly FlowDefinition[];
  /** The evaluator, which adapters do not know: `run` of `@lotse/flow/run`. */
  readonly judge: (
    flow: FlowDefinition,
    answers: Answers,
    options: JudgeOptions,
  ) => { readonly refused?: string; readonly inactive: Answers; readonly errors: readonly FieldError[] };
  /** What is known of every customer. */
  readonly prefill?: ((flowId: string) => Answers) | undefined;
  /** Left out: a backend that looks nothing up. */
  readonly lookup?: ((request: LookupRequest) => LookupResult) | undefined;
  /** The code that the contact on file would get; left out: a backend that sends none. */
  readonly code?: string | undefined;
  /** `false`: a draft does not go from device to device. `unmailed`: its link is not mailed. */
  readonly drafts?: boolean | 'unmailed' | undefined;
}
interface JudgeOptions {
  readonly clock: string;
  readonly locale: string;
  readonly prefill: Answers;
}

export interface MemoryFlowsOptions {
  readonly content: MemoryFlowContent;
  readonly clock: () => Date;
  /** Throws while the backend cannot be reached. */
  reach(): void;
}
interface Kept {
  readonly key: string;
  readonly visitorId: string;
  readonly submission: Submission;
  readonly receipt: Receipt;
}

/** Without the signs that are taken for one another. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const reference = (): string => `NL-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => signs[byte % signs.length]).join('')}`;

const linkTo = (token: string): string => `https://nordlicht.example/#lotse-draft=${token}`;

export const memoryFlows = ({ content, clock, reach }: MemoryFlowsOptions) => {
  const { definitions, judge, prefill, lookup, code, drafts = true } = content;
  const kept: Kept[] = [];
  const draftsKept = new Map<string, Draft>();
  const mails: { readonly email: string; readonly link: string }[] = [];
  const definitionOf = (id: string): FlowDefinition => {
    reach();
    const found = definitions.find((flow) => flow.id === id);
    if (!found) throw new LotseError('not-found', `There is no flow "${id}".`);
    return found;
  };
  const known = (id: string): Answers => prefill?.(id) ?? {};

  const hold = (flow: FlowDefinition, { answers, locale, code: given }: Submission): void => {
    const { refused, inactive, errors } = judge(flow, answers, { clock: clock().toISOString(), locale, prefill: known(flow.id) });
    if (refused) throw new LotseError('forbidden', `Refused: ${refused}.`);
    const [stray] = Object.keys(inactive);
    if (stray !== undefined) throw new LotseError('invalid', `"${stray}" is not asked with these answers.`, { field: stray });
    const [wrong] = errors;
    if (wrong) throw new LotseError('invalid', `Not taken: ${wrong.code}.`, { field: wrong.field });
    if (flow.safeguards?.code && code !== undefined && given !== code) throw new LotseError('invalid', 'This is not the code.', { field: 'code' });
  };

  const serviceFor = (visitor: Participant): Flows => ({
    async list() {
      reach();
      return definitions.map(summaryOf);
    },
    get: async (id) => definitionOf(id),
    prefill: async (id) => known(definitionOf(id).id),
    ...(lookup && {
      async lookup(request) {
        definitionOf(request.flowId);
        return lookup(request);
      },
    }),
    ...(code !== undefined && { challenge: async () => reach() }),
    ...(drafts && {
      drafts: {
        async save(draft) {
          reach();
          const [token = crypto.randomUUID(), before] = [...draftsKept].find(([, { key }]) => key === draft.key) ?? [];
          if (before && before.revision > draft.revision) throw new LotseError('conflict', 'A later draft is here already.');
          draftsKept.set(token, draft);
          return { link: linkTo(token) };
        },
        async load(token) {
          reach();
          const draft = draftsKept.get(token);
          if (!draft) throw new LotseError('not-found', 'There is no such draft.');
          return draft;
        },
        ...(drafts !== 'unmailed' && {
          async mail({ key, email }: DraftMail) {
            reach();
            const [token] = [...draftsKept].find(([, draft]) => draft.key === key) ?? [];
            if (token === undefined) throw new LotseError('not-found', 'No draft was saved under this key.', { field: 'key' });
            mails.push({ email, link: linkTo(token) });
          },
        }),
      },
    }),
    async submit({ key, ...submission }) {
      const flow = definitionOf(submission.flowId);
      const before = kept.find((each) => each.key === key && each.visitorId === visitor.id);
      if (before) return before.receipt;
      if (flow.audience === 'customer' && visitor.role !== 'customer') throw new LotseError('forbidden', 'This is for customers who are signed in.');
      hold(flow, submission);
      const receipt: Receipt = { reference: reference(), receivedAt: clock().toISOString() };
      kept.push({ key, visitorId: visitor.id, submission, receipt });
      return receipt;
    },
    async receipt(key) {
      reach();
      return kept.find((each) => each.key === key && each.visitorId === visitor.id)?.receipt;
    },
  });

  return {
    serviceFor,
    mails,
    get sent(): readonly { readonly submission: Submission; readonly receipt: Receipt }[] {
      return kept.map(({ submission, receipt }) => ({ submission, receipt }));
    },
  };
};
