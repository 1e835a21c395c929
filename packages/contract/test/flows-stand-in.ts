/** Flows in memory, as few lines as keep their promises: a right backend for the mistakes to be made in. One flow, the declaration to cancel. */
import { declarations, type Answers, type FlowDefinition } from '../src/flows.ts';
import { LotseError, type BackendAdapter, type Draft, type Flows, type Receipt } from '../src/index.ts';

const { fields, entry, button } = declarations.cancel;
const texts = { de: 'Text' };
export const cancellation: FlowDefinition = {
  id: 'cancel',
  version: 1,
  kind: 'declaration',
  declaration: 'cancel',
  locales: ['de'],
  title: { de: entry },
  audience: 'anyone',
  purpose: texts,
  retention: 'letter',
  steps: [{ id: 'cancel', title: { de: entry }, fields }],
  submit: { de: button },
  receipt: texts,
  case: 'cancellation',
  stages: [{ id: 'received', label: texts, owner: 'us' }],
};

const judge = (answers: Answers): void => {
  const refuse = (field: string) => {
    throw new LotseError('invalid', `The answer to "${field}" is not taken.`, { field });
  };
  const asked = fields.filter(({ id }) => (id !== 'cause' || answers['type'] === 'extraordinary') && (id !== 'endDate' || answers['end'] === 'day'));
  for (const id of Object.keys(answers)) if (!asked.some((field) => field.id === id)) refuse(id);
  for (const field of asked) {
    const answer = answers[field.id] ?? ('default' in field ? field.default : undefined);
    if (field.required && (answer === undefined || answer === '')) refuse(field.id);
    if (field.kind === 'email' && !(typeof answer === 'string' && answer.includes('@'))) refuse(field.id);
    if (field.kind === 'choice' && !field.options.some(({ id }) => id === answer)) refuse(field.id);
  }
};

/** Each visitor by his token, as the backend names him. */
const flowsFor = (owner: string, receipts: Map<string, Receipt>, drafts: Map<string, Draft>): Flows => ({
  list: async () => [cancellation],
  async get(id) {
    if (id !== cancellation.id) throw new LotseError('not-found', 'There is no such flow.');
    return cancellation;
  },
  drafts: {
    async save(draft) {
      const token = `${owner}-${draft.key}`;
      if ((drafts.get(token)?.revision ?? 0) > draft.revision) throw new LotseError('conflict', 'A later one is there.', { field: 'revision' });
      drafts.set(token, draft);
      return { link: `https://www.example.de/#lotse-draft=${token}` };
    },
    async load(token) {
      const draft = drafts.get(token);
      if (!draft) throw new LotseError('not-found', 'This link leads nowhere.');
      return draft;
    },
  },
  async submit({ key, answers }) {
    const known = receipts.get(`${owner} ${key}`);
    if (known) return known;
    judge(answers);
    const receipt = { reference: `K-${receipts.size + 22}`.replaceAll(/[01]/g, 'X') + 'ABCDEFGH'[receipts.size % 8], receivedAt: new Date().toISOString() };
    receipts.set(`${owner} ${key}`, receipt);
    return receipt;
  },
  receipt: async (key) => receipts.get(`${owner} ${key}`),
});

/** The same adapter, with flows where it has none. */
export const standIn = <Adapter extends BackendAdapter>(adapter: Adapter): Adapter => {
  const receipts = new Map<string, Receipt>();
  const drafts = new Map<string, Draft>();
  const open: BackendAdapter['open'] = async (visitor, signal) => {
    const session = await adapter.open(visitor, signal);
    return session.flows ? session : { ...session, flows: flowsFor(session.token ?? crypto.randomUUID(), receipts, drafts) };
  };
  return Object.create(adapter, { open: { value: open } }) as Adapter;
};
