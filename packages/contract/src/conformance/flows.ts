import type { BackendAdapter, Session } from '../adapter.ts';
import { LotseError } from '../errors.ts';
import { declarations } from '../flows/declarations.ts';
import type { FlowDefinition } from '../flows/definition.ts';
import type { Answers, Draft, Flows, Submission } from '../flows/service.ts';
import { isInstant } from './instant.ts';
import { must, mustEqual, mustRefuse, notOffered, partOf, visit, type Sentence } from './sentence.ts';

const flowsOf = (session: Session): Flows => session.flows ?? notOffered('flows');

/** What anybody may send: the declaration whose fields the law fixes, so that right and wrong answers to it are known everywhere. */
const declaration = async (adapter: BackendAdapter, signal: AbortSignal) => {
  const session = await visit(adapter, signal);
  const flows = flowsOf(session);
  const { id } = (await flows.list()).find((each) => each.declaration === 'cancel') ?? notOffered('a flow that declares a cancellation');
  const flow = await flows.get(id);
  return { session, flows, flow };
};
const answers: Answers = { type: 'ordinary', name: 'Inga Petersen', contract: 'Strom 24', end: 'soonest', email: 'i.petersen@example.de' };
const submissionOf = ({ id, version }: Pick<FlowDefinition, 'id' | 'version'>, changed: Answers = {}): Submission & { readonly key: string } => ({
  key: crypto.randomUUID(),
  flowId: id,
  version,
  answers: { ...answers, ...changed },
  locale: 'de',
});
/** Minute and second of an instant, which are the same in every zone that a company is in. */
const secondOf = (instant: string): string => instant.slice(14, 19);
/** More than anybody has contracts, and than a backend may want from one network within an hour. */
const flood = 40;
const fieldsOf = ({ steps }: FlowDefinition) => steps.flatMap(({ fields }) => fields.map(({ id }) => id));

const refusal = (call: Promise<unknown>): Promise<LotseError | undefined> =>
  call.then(
    () => undefined,
    (thrown: unknown) => LotseError.from(thrown),
  );

export const flowSentences: readonly Sentence[] = [
  {
    id: 'flows-list',
    service: 'flows',
    says: 'each flow of the list has an id of its own, a version and a title, and is there when it is asked for',
    async holds(adapter, _, signal) {
      const flows = flowsOf(await visit(adapter, signal));
      const list = await flows.list();
      mustEqual(new Set(list.map(({ id }) => id)).size, list.length, 'flows with an id of their own');
      for (const { id, version, title } of list) {
        const flow = await flows.get(id);
        mustEqual([flow.id, flow.version], [id, version], `id and version of the flow "${id}"`);
        must(
          Object.values(title).some((text) => text.trim() !== ''),
          `the flow "${id}" has no title`,
        );
        must(flow.steps.length > 0 && flow.stages.length > 0, `the flow "${id}" asks nothing, or nothing follows from it`);
      }
    },
  },
  {
    id: 'flows-unknown',
    service: 'flows',
    says: 'a flow that does not exist is not found',
    async holds(adapter, _, signal) {
      const flows = flowsOf(await visit(adapter, signal));
      await mustRefuse(flows.get(`no-such-flow-${crypto.randomUUID()}`), ['not-found'], 'a flow that does not exist');
    },
  },
  {
    id: 'flows-declaration',
    service: 'flows',
    says: 'a declaration asks what the law names, on one page, of anybody, and nothing else',
    async holds(adapter, _, signal) {
      const flows = flowsOf(await visit(adapter, signal));
      for (const { id, declaration: kind } of await flows.list()) {
        if (!kind) continue;
        const flow = await flows.get(id);
        mustEqual(
          fieldsOf(flow),
          declarations[kind].fields.map((field) => field.id),
          `the fields of "${id}"`,
        );
        mustEqual([flow.steps.length, flow.audience], [1, 'anyone'], `pages and audience of "${id}"`);
      }
    },
  },
  {
    id: 'flows-declaration-unmatched',
    service: 'flows',
    says: 'a declaration is taken whatever contract, number and address it names: what they belong to is found out afterwards',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      for (const changed of [
        { contract: 'there is no such contract' },
        { customerNumber: '00000000' },
        { email: `nobody-${crypto.randomUUID()}@example.de` },
      ]) {
        const { reference } = await flows.submit(submissionOf(flow, changed));
        must(reference !== '', `what names ${JSON.stringify(changed)} has no reference`);
      }
    },
  },
  {
    id: 'flows-declaration-first',
    service: 'flows',
    says: 'a declaration that is sent once more under its key, whatever it says then, stays what it was and keeps its first time',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const submission = submissionOf(flow);
      const first = await flows.submit(submission);
      const error = await refusal(flows.submit({ ...submission, answers: { ...answers, contract: 'Gas 12' } }));
      must(!error, `the second time it was refused: ${error?.code}`);
      const now = await flows.receipt(submission.key);
      mustEqual([now?.reference, Date.parse(now?.receivedAt ?? '')], [first.reference, Date.parse(first.receivedAt)], 'the receipt of the same declaration');
    },
  },
  {
    id: 'flows-declaration-flood',
    service: 'flows',
    says: 'a declaration is never refused for being one too many; it may ask for a code afterwards',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      for (let count = 1; count <= flood; count += 1) {
        const error = await refusal(flows.submit(submissionOf(flow)));
        must(!error, `declaration ${count} was refused: ${error?.code}`);
      }
    },
  },
  {
    id: 'flows-declaration-mail',
    service: 'flows',
    says: 'the receipt of a declaration goes out by mail, with what was declared and when, to the second, and says that it was received',
    async holds(adapter, harness, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const receiptMail = partOf(harness, 'receiptMail');
      const { reference, receivedAt } = await flows.submit(submissionOf(flow));
      const mail = await receiptMail(reference);
      for (const said of [reference, secondOf(receivedAt), 'Inga Petersen', 'Strom 24']) must(mail.includes(said), `the mail does not say "${said}"`);
      must(/eingegangen|erhalten/i.test(mail), 'the mail does not say that the declaration was received');
    },
  },
  {
    id: 'flows-declaration-kept',
    service: 'flows',
    says: 'a declaration is handed out whole to whoever sent it, and stays kept, and the same, when he has it erased before the law allows that',
    async holds(adapter, harness, signal) {
      const { session, flows, flow } = await declaration(adapter, signal);
      const [exported, erase] = [partOf(harness, 'exported'), partOf(harness, 'erase')];
      const token = session.token ?? notOffered('a token of the session');
      const submission = submissionOf(flow);
      const { reference, receivedAt } = await flows.submit(submission);
      const kept = await exported(token);
      for (const said of [reference, secondOf(receivedAt), 'Inga Petersen', 'Strom 24', 'i.petersen@example.de'])
        must(kept.includes(said), `what is handed out does not have "${said}"`);
      await erase(token);
      mustEqual((await flows.receipt(submission.key))?.reference, reference, 'the receipt of the declaration once it was to be erased');
    },
  },
  {
    id: 'flows-submit-once',
    service: 'flows',
    says: 'what is sent twice under one key is one submission with one receipt',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const submission = submissionOf(flow);
      const first = await flows.submit(submission);
      const { reference, receivedAt } = await flows.submit(submission);
      must(isInstant(first.receivedAt), `it was received at "${first.receivedAt}", which is no instant with an offset`);
      mustEqual([reference, Date.parse(receivedAt)], [first.reference, Date.parse(first.receivedAt)], 'the receipt of the same submission');
    },
  },
  {
    id: 'flows-submit-at-once',
    service: 'flows',
    says: 'what is sent 16 times at once under one key is one submission',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const submission = submissionOf(flow);
      const receipts = await Promise.all(Array.from({ length: 16 }, () => flows.submit(submission)));
      mustEqual(new Set(receipts.map(({ reference }) => reference)).size, 1, 'the references of one submission');
      mustEqual((await flows.receipt(submission.key))?.reference, receipts[0]?.reference, 'the reference afterwards');
    },
  },
  {
    id: 'flows-submit-apart',
    service: 'flows',
    says: 'another key is another submission, and no two have one reference',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const receipts = [await flows.submit(submissionOf(flow)), await flows.submit(submissionOf(flow))];
      mustEqual(new Set(receipts.map(({ reference }) => reference)).size, 2, 'the references of two submissions');
      for (const { reference } of receipts) must(!/[0O1I]/.test(reference), `the reference "${reference}" has a letter that is easily taken for another`);
    },
  },
  {
    id: 'flows-submit-wrong',
    service: 'flows',
    says: 'a wrong answer is refused with its field, and so is one that is missing; nothing is stored then',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const cases: readonly (readonly [Answers, string])[] = [
        [{ email: 'Inga Petersen' }, 'email'],
        [{ type: 'never' }, 'type'],
        [{ contract: '' }, 'contract'],
      ];
      for (const [changed, field] of cases) {
        const submission = submissionOf(flow, changed);
        const error = await refusal(flows.submit(submission));
        mustEqual([error?.code, error?.field], ['invalid', field], `the refusal of ${JSON.stringify(changed)}`);
        mustEqual(await flows.receipt(submission.key), undefined, 'the receipt of what was refused');
      }
    },
  },
  {
    id: 'flows-submit-inactive',
    service: 'flows',
    says: 'an answer to what is not asked with these answers, or to nothing at all, is refused with its field',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      for (const [field, text] of [
        ['cause', 'Umzug ins Ausland'],
        ['mood', 'angry'],
      ] as const) {
        const error = await refusal(flows.submit(submissionOf(flow, { [field]: text })));
        mustEqual([error?.code, error?.field], ['invalid', field], `the refusal of an answer to "${field}"`);
      }
    },
  },
  {
    id: 'flows-receipt',
    service: 'flows',
    says: 'whether it arrived is told by its key, also to whoever comes back, and what did not arrive has no receipt',
    async holds(adapter, _, signal) {
      const { session, flows, flow } = await declaration(adapter, signal);
      const submission = submissionOf(flow);
      mustEqual(await flows.receipt(submission.key), undefined, 'the receipt of what was not sent');
      const { reference } = await flows.submit(submission);
      mustEqual((await flows.receipt(submission.key))?.reference, reference, 'the receipt of what was sent');
      if (session.token === undefined) return;
      const again = flowsOf(await visit(adapter, signal, session.token));
      mustEqual((await again.receipt(submission.key))?.reference, reference, 'the receipt for whoever comes back');
    },
  },
  {
    id: 'flows-private',
    service: 'flows',
    says: 'what somebody else sent is not there, whoever knows its key',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const submission = submissionOf(flow);
      const { reference } = await flows.submit(submission);
      const stranger = flowsOf(await visit(adapter, signal));
      mustEqual(await stranger.receipt(submission.key), undefined, 'the receipt of somebody else');
      const theirs = await stranger.submit(submission);
      must(theirs.reference !== reference, 'a key that somebody else has used gives away his receipt');
    },
  },
  {
    id: 'flows-drafts',
    service: 'flows',
    says: 'what is half filled in is there again by its link, and what was typed before it does not overwrite it',
    async holds(adapter, _, signal) {
      const { flows, flow } = await declaration(adapter, signal);
      const drafts = flows.drafts ?? notOffered('flows.drafts');
      const { id: flowId, version } = flow;
      const draft = (revision: number, name: string): Draft => ({ flowId, version, key, answers: { name }, revision, updatedAt: new Date().toISOString() });
      const key = crypto.randomUUID();
      await drafts.save(draft(1, 'In'));
      const last = draft(2, 'Inga');
      const { link } = await drafts.save(last);
      await mustRefuse(drafts.save(draft(1, 'I')), ['conflict'], 'a revision that comes late');
      const elsewhere = flowsOf(await visit(adapter, signal)).drafts ?? notOffered('flows.drafts');
      const { answers: found, revision } = await elsewhere.load(link.replace(/^.*[#?&][\w-]+=/, ''));
      mustEqual([found, revision], [last.answers, last.revision], 'what the link leads to');
      await mustRefuse(elsewhere.load(crypto.randomUUID()), ['not-found', 'expired'], 'a link that nobody gave');
    },
  },
];
