/** Flows as customers use them: begun, kept, judged once more, stored once, and told about. */
import {
  LotseError,
  type Answers,
  type Draft,
  type DraftMail,
  type FlowDefinition,
  type FlowSummary,
  type Instant,
  type Keyed,
  type LookupRequest,
  type LookupResult,
  type Receipt,
  type Submission,
} from '@lotse/contract';
import type { DeclarationKind } from '@lotse/contract/flows';
import { run, textOf } from '@lotse/flow';
import { randomUUID } from 'node:crypto';
import type { CaseService, ExportedCase } from '../cases/case-service.ts';
import type { VisitorSession } from '../route.ts';
import type { Place } from '../services/hours.ts';
import type { NewFlowMail, StoredExport, StoredSubmission, Submitted } from '../store/flow-store.ts';
import type { Store } from '../store/store.ts';
import { factsFor, type CustomerFacts, type KnownCustomer } from './customer-facts.ts';
import type { AppointmentBook } from './appointments.ts';
import type { Definitions } from './definitions.ts';
import type { FlowLinks } from './links.ts';
import { lookUp, type Lookups } from './lookups.ts';
import { nextSteps, receiptText } from './receipt.ts';
import { receiptDocument, type ReceiptDocument } from './receipt-document.ts';
import { newReference } from '../references.ts';
import { erasedAfterEnd, erasedAt } from './retention.ts';
import { openingOf } from './stages.ts';
import { tokenHash } from '../tokens.ts';

/** What was sent, with the definition that it was sent under. */
export interface SentFlow {
  readonly flow: FlowDefinition;
  readonly submission: StoredSubmission;
}

export interface FlowService {
  list(): readonly FlowSummary[];
  /** The same, whole. */
  offered(): readonly FlowDefinition[];
  get(id: string): FlowDefinition;
  prefill(who: VisitorSession, id: string): Promise<Answers>;
  /** `locale`: of whoever asks. */
  lookup(request: LookupRequest & { readonly locale: string }): Promise<LookupResult>;
  /** Where the code goes, so that nobody is written to too often. */
  challenge(who: VisitorSession, key: string): Promise<void>;
  saveDraft(who: VisitorSession, draft: Draft): Promise<{ readonly link: string }>;
  /** Bytes of files that saving it would keep from being erased, beyond what it keeps now. */
  keptBy(who: VisitorSession, draft: Draft): Promise<number>;
  /** `not-found` where none was saved under this key. */
  mailDraft(who: VisitorSession, request: DraftMail): Promise<void>;
  draftLink(ownerId: string, key: string): string;
  loadDraft(who: VisitorSession, token: string): Promise<Draft>;
  submit(who: VisitorSession, submission: Keyed<Submission>, bounds?: SendingBounds): Promise<Receipt>;
  /** Of somebody who need not be known: accepted first, matched later. `not-found` where the company has no such declaration. */
  declare(
    kind: DeclarationKind,
    declaration: { readonly key: string; readonly answers: Answers; readonly locale: string; readonly code?: string | undefined },
    flood?: boolean,
  ): Promise<Receipt>;
  declaration(kind: DeclarationKind): FlowDefinition | undefined;
  /** What was declared under this key. */
  declared(key: string): Promise<(SentFlow & { readonly receipt: Receipt }) | undefined>;
  isDeclaration(flowId: string): boolean;
  /** All that is kept of what he has sent and begun: content, times, version of the form, mails. */
  exported(who: Owner): Promise<FlowExport>;
  /** Erases what may be erased; what the law wants kept is shown to nobody any more, and erased when its time is over. */
  forget(who: Owner): Promise<{ readonly erased: number; readonly restricted: number }>;
  isStored(who: VisitorSession, key: string): Promise<boolean>;
  receipt(who: VisitorSession, key: string): Promise<Receipt | undefined>;
  /** What a signed address of a receipt leads to. */
  document(reference: string, until: string, signature: string): Promise<ReceiptDocument>;
  /** By the link in a notice; undefined where it is too old or none. */
  undoable(token: string): Promise<SentFlow | undefined>;
  /** Nothing is done where that leads nowhere, or it has been carried out. */
  undo(token: string): Promise<void>;
  /** `not-found` where there is none. */
  find(reference: string): Promise<SentFlow>;
  withFlow(submission: StoredSubmission): Promise<SentFlow>;
}

/** What happens to it where there is too much of it; it is stored in any case. */
export interface SendingBounds {
  /** A declaration that comes with many others; its mail asks for a code, which is given by sending the same once more with it. */
  readonly flood?: boolean | undefined;
  /** Whether a receipt may go to an address for which only whoever sends it vouches: it says again what he wrote. */
  readonly mayMail?: (email: string) => Promise<boolean>;
}

/** Whose it is: a visitor or customer, or somebody who declared and is known by his key alone. */
export type Owner = VisitorSession | { readonly declaration: string };

export interface FlowExport {
  readonly submissions: readonly (Omit<StoredExport, 'submission'> & {
    readonly reference: string;
    readonly title: string;
    readonly flowId: string;
    readonly version: number;
    readonly locale: string;
    readonly receivedAt: Instant;
    readonly undoneAt?: Instant | undefined;
    readonly confirmation?: 'asked' | 'given' | undefined;
    readonly restrictedAt?: Instant | undefined;
    readonly answers?: Answers | undefined;
    /** The same as people read it. */
    readonly content: readonly { readonly label: string; readonly text: string }[];
    readonly stages: StoredSubmission['case']['stages'];
  })[];
  readonly drafts: readonly Draft[];
  readonly cases: readonly ExportedCase[];
}

export interface FlowServiceParts {
  readonly store: Store;
  readonly definitions: Definitions;
  readonly facts: CustomerFacts;
  readonly lookups: Lookups;
  readonly appointments: AppointmentBook;
  readonly links: FlowLinks;
  readonly clock: () => Date;
  readonly place: Place;
  readonly company: string;
  /** Where somebody goes on who has the link of a draft. */
  readonly page: () => string;
  /** Whether mails leave here. */
  readonly sendsMails: boolean;
  /** This visitor or customer has sent something, or taken it back. */
  readonly onSent: (ownerId: string) => void;
  /** The case of a submission has changed, or was opened. */
  readonly onCase: (reference: string, isNew?: boolean) => void;
  readonly exportedCases: CaseService['exported'];
}

const dayMs = 24 * 60 * 60_000;
/** Long enough for whoever has to look for a number first; not so long that forgotten answers pile up. */
const draftMs = 14 * dayMs;

export const createFlows = ({
  store,
  definitions,
  facts,
  lookups,
  appointments,
  links,
  clock,
  place,
  company,
  page,
  sendsMails,
  onSent,
  onCase,
  exportedCases,
}: FlowServiceParts): FlowService => {
  const draftLink = (ownerId: string, key: string): string => `${page()}#lotse-draft=${links.draftToken(ownerId, key)}`;
  const { zone } = place;
  const local = (instant: string) => zone.iso(Date.parse(instant));

  const customerOf = async ({ participant, customer }: VisitorSession): Promise<KnownCustomer | undefined> => {
    const known = customer && (await store.customers.find(participant.id));
    return customer && known && { ...customer, subject: known.subject };
  };
  const withFlow = async (submission: StoredSubmission) => {
    const flow = await store.flows.version(submission.flowId, submission.version);
    if (!flow) throw new LotseError('unavailable', 'The definition of this submission is not there.');
    const { restrictedAt, answers } = submission;
    return { flow, submission: { ...submission, answers: restrictedAt === undefined ? answers : undefined } };
  };
  const find = async (reference: string) => {
    const submission = await store.flows.find(reference);
    if (!submission) throw new LotseError('not-found', 'There is no submission with this reference.');
    return withFlow(submission);
  };
  const receiptOf = async (stored: StoredSubmission): Promise<Receipt> => {
    const { flow, submission } = await withFlow(stored);
    return {
      reference: submission.reference,
      receivedAt: local(submission.receivedAt),
      caseReference: submission.case.reference,
      nextSteps: nextSteps(flow, submission),
      ...(submission.answers && { document: links.receipt(submission.reference) }),
      ...(submission.confirmation === 'asked' && { asksForCode: true }),
    };
  };

  const refuseStrangers = (flow: FlowDefinition, { customer }: VisitorSession): void => {
    if (flow.audience === 'customer' && !customer)
      throw new LotseError('forbidden', `"${flow.id}" is for customers who are signed in on the company's own site.`, { field: 'flowId' });
  };

  /** What is known here of the files he names; a file of somebody else, or of another submission, is no answer. */
  const withFiles = async (flow: FlowDefinition, answers: Answers, who: VisitorSession, key: string) => {
    const known: Record<string, Answers[string]> = { ...answers };
    const ids: string[] = [];
    for (const field of flow.steps.flatMap(({ fields }) => fields)) {
      const given = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
      if (field.kind !== 'file' || !Array.isArray(given)) continue;
      const named = given.map((file: unknown) => (typeof file === 'object' && file !== null && 'id' in file ? String(file.id) : ''));
      const found = await store.flows.files(who.participant.id, named, key);
      if (found.length < named.length)
        throw new LotseError('invalid', 'There is no such file to be sent. Upload it with purpose "flow", then name it in one submission.', {
          field: field.id,
        });
      known[field.id] = found;
      ids.push(...named);
    }
    return { known, ids };
  };

  /** The same judgement as in the browser; what is wrong is said with its field and the evaluator's code. */
  const judged = (flow: FlowDefinition, answers: Answers, prefill: Answers, locale: string) => {
    const judgement = run(flow, answers, { clock: clock().toISOString(), timeZone: zone.name, locale, prefill });
    const { refused, inactive, errors } = judgement;
    if (refused !== undefined) throw new LotseError('forbidden', `"${flow.id}" cannot be done for this customer: ${refused}.`, { field: refused });
    const [stray] = Object.keys(inactive);
    if (stray !== undefined) throw new LotseError('invalid', `"${stray}" is not asked with these answers. Send only what is.`, { field: stray });
    const [error] = errors;
    if (error) throw new LotseError('invalid', `The answer to "${error.field}" is not taken: ${error.code}.`, { field: error.field });
    return judgement;
  };

  /** Who hears of it: the address he gave for it, or else the one on file; and where that is wanted, the one on file. */
  const mailsFor = (flow: FlowDefinition, answers: Answers, { customer }: VisitorSession): readonly NewFlowMail[] => {
    if (!sendsMails) return [];
    const field = flow.steps.flatMap(({ fields }) => fields).find(({ id, kind }) => kind === 'email' && typeof answers[id] === 'string' && answers[id] !== '');
    const given = field && answers[field.id];
    const onFile = customer?.email;
    const to = typeof given === 'string' ? given : onFile;
    const { notice, undoDays } = flow.safeguards ?? {};
    const isNews = notice && onFile !== undefined && (undoDays !== undefined || onFile.toLowerCase() !== to?.toLowerCase());
    return [
      ...(to === undefined ? [] : [{ id: randomUUID(), kind: 'receipt', email: to } as const]),
      ...(isNews ? [{ id: randomUUID(), kind: 'notice', email: onFile } as const] : []),
    ];
  };

  /** What a guest proves himself with who asks for his case on another device: where the receipt went, and his own postal code. */
  const contactIn = (flow: FlowDefinition, answers: Answers, mails: readonly NewFlowMail[]) => {
    const email = mails.find(({ kind }) => kind === 'receipt')?.email;
    const field = flow.steps.flatMap(({ fields }) => fields).find(({ autocomplete }) => autocomplete === 'postal-code');
    const postalCode = field && answers[field.id];
    return { ...(email !== undefined && { email }), ...(typeof postalCode === 'string' && postalCode !== '' && { postalCode }) };
  };

  /** Without the receipt where its address has had enough of them; what goes to the address on file, the company vouches for. */
  const bounded = async (mails: readonly NewFlowMail[], { customer }: VisitorSession, { mayMail }: SendingBounds): Promise<readonly NewFlowMail[]> => {
    const to = mails.find(({ kind }) => kind === 'receipt')?.email;
    if (!mayMail || to === undefined || to.toLowerCase() === customer?.email?.toLowerCase() || (await mayMail(to))) return mails;
    return mails.filter(({ kind }) => kind !== 'receipt');
  };

  const accepted = (answer: Submitted): StoredSubmission => {
    if ('submission' in answer) return answer.submission;
    if (answer.refused === 'code-wrong') throw new LotseError('invalid', 'This is not the code that was sent. Type it once more.', { field: 'code' });
    throw new LotseError('expired', 'No code is good for this any more. Ask for a new one: POST submissions/KEY/challenge. A declaration holds without one.', {
      field: 'code',
    });
  };

  const declaration = (kind: DeclarationKind) => definitions.all.find((flow) => flow.declaration === kind);
  /** Nobody in particular; his key alone leads to what he declared. */
  const declaring = (key: string, locale: string): VisitorSession => ({
    kind: 'visitor',
    participant: { id: `declaration ${key}`, role: 'visitor' },
    locale,
    session: '',
  });

  const ownerOf = (who: Owner): string => ('declaration' in who ? declaring(who.declaration, '').participant.id : who.participant.id);

  const submit: FlowService['submit'] = async (who, { key, flowId, version, answers, locale, code }, bounds = {}) => {
    // The same key again has its answer, whatever has changed since.
    const known = await store.flows.sent(who.participant.id, key);
    if (known) {
      const asks = known.confirmation === 'asked' && code !== undefined;
      const given = asks ? await store.flows.confirm({ by: who.participant, key, given: code, at: clock().toISOString() }) : undefined;
      return receiptOf(given ? accepted(given) : known);
    }
    const flow = await definitions.version(flowId, version);
    refuseStrangers(flow, who);
    const { known: given, ids } = await withFiles(flow, answers, who, key);
    const { effective, steps, stages } = judged(flow, given, await factsFor(flow, await customerOf(who), facts), locale);
    const needsCode = flow.safeguards?.code === true;
    if (needsCode && code === undefined) throw new LotseError('invalid', 'This needs a code. Ask for one: POST submissions/KEY/challenge.', { field: 'code' });

    const at = clock();
    const reference = newReference();
    const receivedAt = at.toISOString();
    const today = zone.wallTime(at.getTime()).date;
    const mails = mailsFor(flow, effective, who);
    const stored = await store.flows.submit({
      by: who.participant,
      key,
      reference,
      flowId,
      version,
      locale,
      answers: effective,
      steps: steps.map(({ id, fields }) => ({ id, fields })),
      definition: flow,
      purpose: textOf(flow.purpose, locale),
      receivedAt,
      eraseAt: erasedAt(flow.retention, at, zone),
      confirmation: bounds.flood && sendsMails && flow.kind === 'declaration' ? 'asked' : undefined,
      files: ids,
      code: needsCode ? { given: code ?? '' } : undefined,
      slot: appointments.held(flow, effective),
      mails: await bounded(mails, who, bounds),
      case: {
        reference,
        by: 'lotse',
        events: openingOf(flow, stages, { at, locale, customer: contactIn(flow, effective, mails) }, place),
        at: receivedAt,
        today,
      },
      fact: {
        at: receivedAt,
        kind: 'submitted',
        visitorId: who.participant.id,
        data: { flow: flowId, version, reason: flow.reason, reference, recognised: who.customer !== undefined },
      },
    });
    const submission = accepted(stored);
    onSent(submission.ownerId);
    onCase(submission.case.reference, true);
    return receiptOf(submission);
  };

  return {
    list: () => definitions.summaries,
    offered: () => definitions.offered,
    submit,
    declaration,
    async declare(kind, { key, answers, locale, code }, flood) {
      const flow = declaration(kind);
      if (!flow) throw new LotseError('not-found', 'This company takes no such declaration here.');
      return submit(declaring(key, locale), { key, flowId: flow.id, version: flow.version, answers, locale, code }, { flood });
    },
    async declared(key) {
      const stored = await store.flows.sent(declaring(key, '').participant.id, key);
      return stored && { ...(await withFlow(stored)), receipt: await receiptOf(stored) };
    },
    get: definitions.get,
    find,
    withFlow,
    async prefill(who, id) {
      const flow = definitions.get(id);
      return factsFor(flow, await customerOf(who), facts);
    },
    lookup: async ({ flowId, locale, ...request }) => {
      const flow = definitions.get(flowId);
      return request.kind === 'slot' ? appointments.lookUp(flow, locale) : lookUp(flow, request, lookups);
    },

    async challenge(who, key) {
      const email = who.customer?.email;
      if (email === undefined || !sendsMails)
        throw new LotseError('forbidden', 'No address is on file to which a code could be sent. A person can do this instead.', { field: 'email' });
      await store.flows.challenge({ by: who.participant, key, mailId: randomUUID(), email, locale: who.locale, at: clock().toISOString() });
    },

    keptBy: (who, draft) => store.flows.keptBy({ by: who.participant, draft, renewedFrom: new Date(clock().getTime() + draftMs - dayMs).toISOString() }),
    async saveDraft(who, draft) {
      const definition = await definitions.version(draft.flowId, draft.version);
      refuseStrangers(definition, who);
      const ownerId = await store.flows.holder(who.participant.id, draft.key);
      const expiresAt = new Date(clock().getTime() + draftMs).toISOString();
      await store.flows.saveDraft({ by: who.participant, draft, definition, hash: tokenHash(links.draftToken(ownerId, draft.key)), expiresAt });
      return { link: draftLink(ownerId, draft.key) };
    },
    async mailDraft(who, { key, email, locale }) {
      if (!sendsMails) throw new LotseError('forbidden', 'This server sends no mails. The link can be copied.');
      await store.flows.mailDraft({ by: who.participant, key, mailId: randomUUID(), email, locale, at: clock().toISOString() });
    },
    draftLink,
    async loadDraft(who, token) {
      const draft = await store.flows.loadDraft({ by: who.participant, hash: tokenHash(token), at: clock().toISOString() });
      if (!draft) throw new LotseError('not-found', 'This link leads nowhere any more, or to somebody who is not signed in here.');
      return draft;
    },

    async exported(who) {
      const { submissions, drafts } = await store.flows.exported(ownerOf(who));
      const all = await Promise.all(
        submissions.map(async ({ submission, ...about }) => {
          const { flow } = await withFlow(submission);
          const { reference, flowId, version, locale, receivedAt, undoneAt, confirmation, restrictedAt, answers, case: opened } = submission;
          const { title, groups } = receiptText(flow, submission, zone.name);
          const content = answers ? groups.flatMap(({ rows }) => rows) : [];
          return {
            reference,
            title,
            flowId,
            version,
            locale,
            receivedAt,
            undoneAt,
            confirmation,
            restrictedAt,
            answers,
            content,
            stages: opened.stages,
            ...about,
          };
        }),
      );
      return { submissions: all, drafts, cases: await exportedCases(ownerOf(who), 'declaration' in who ? '' : who.locale) };
    },
    forget: (who) => store.flows.forget({ ownerId: ownerOf(who), at: clock().toISOString() }),

    isDeclaration: (flowId) => definitions.all.some(({ id, kind }) => id === flowId && kind === 'declaration'),
    isStored: async (who, key) => (await store.flows.sent(who.participant.id, key)) !== undefined,
    async receipt(who, key) {
      const stored = await store.flows.sent(who.participant.id, key);
      return stored && receiptOf(stored);
    },
    async document(reference, until, signature) {
      const verdict = links.judge(reference, until, signature);
      if (verdict === 'expired') throw new LotseError('expired', 'This address was good for a few minutes. GET submissions/KEY has a fresh one.');
      const submission = verdict === 'good' ? await store.flows.find(reference) : undefined;
      const sent = submission && (await withFlow(submission));
      if (!sent?.submission.answers) throw new LotseError('not-found', 'There is no such receipt.');
      return receiptDocument(receiptText(sent.flow, sent.submission, zone.name), {
        company,
        receivedAt: new Date(sent.submission.receivedAt),
        number: reference,
      });
    },

    async undoable(token) {
      const submission = await store.flows.undoable(tokenHash(token), clock().toISOString());
      return submission && withFlow(submission);
    },
    async undo(token) {
      const hash = tokenHash(token);
      const at = clock();
      const before = await store.flows.undoable(hash, at.toISOString());
      if (!before) return;
      const { flow } = await withFlow(before);
      const [notice] = (await store.flows.mails(before.reference)).filter(({ kind }) => kind === 'notice');
      await store.flows.undo({
        hash,
        at: at.toISOString(),
        eraseAt: erasedAfterEnd(flow.retention, at),
        mail: notice && { id: randomUUID(), kind: 'undone', email: notice.email },
      });
      onSent(before.ownerId);
      onCase(before.case.reference);
    },
  };
};
