import type { BackendAdapter, Session } from '../adapter.ts';
import { isStub, type Case } from '../cases/case.ts';
import { endings, healths, milestones } from '../cases/kinds.ts';
import type { CaseProof, Cases } from '../cases/service.ts';
import { LotseError } from '../errors.ts';
import { isInstant } from './instant.ts';
import { eventually, hostileIds, must, mustEqual, mustRefuse, notOffered, partOf, patienceOf, visit, type Harness, type Sentence } from './sentence.ts';

const casesOf = (session: Session): Cases => session.cases ?? notOffered('cases');
const nowhere = (): string => `NO-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

/** A guest before the case of somebody, with what proves that it is his. */
const guestOf = async (adapter: BackendAdapter, harness: Harness, signal: AbortSignal) => {
  const opened = await partOf(harness, 'openCase')();
  const session = await visit(adapter, signal);
  return { opened, session, cases: casesOf(session) };
};
/** He has typed the code from the mail. */
const unlocked = async (adapter: BackendAdapter, harness: Harness, signal: AbortSignal) => {
  const { opened, session, cases } = await guestOf(adapter, harness, signal);
  const { reference, postalCode } = opened;
  await (cases.challenge?.(reference, { postalCode }) ?? notOffered('cases.challenge'));
  const found = await cases.look(reference, { code: await partOf(harness, 'mailedCode')(reference) });
  must(!isStub(found), 'the code from the mail opens a stub, and not the case');
  return { opened, session, cases, found };
};
const lookedAt = async (cases: Cases, reference: string): Promise<Case> => {
  const found = await cases.look(reference);
  must(!isStub(found), `the case ${reference}, which may be looked at, is a stub`);
  return found;
};
const refusalOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'an answer',
    (thrown: unknown) => {
      const { code, message, field } = LotseError.from(thrown);
      return JSON.stringify({ code, message, field });
    },
  );

export const caseSentences: readonly Sentence[] = [
  {
    id: 'cases-alike',
    service: 'cases',
    says: 'a number that nobody has and a wrong postcode or mail address are refused with the same words',
    async holds(adapter, harness, signal) {
      const { opened, cases } = await guestOf(adapter, harness, signal);
      const wrong: readonly CaseProof[] = [{ postalCode: '99999' }, { email: 'somebody.else@example.com' }];
      for (const proof of wrong) {
        await mustRefuse(cases.look(opened.reference, proof), ['not-found'], 'a wrong proof');
        const [unknown, other] = [await refusalOf(cases.look(nowhere(), proof)), await refusalOf(cases.look(opened.reference, proof))];
        must(!other.includes(opened.reference), 'the refusal of a wrong proof names the case');
        mustEqual(other, unknown, 'what a wrong proof is told, beside an unknown number');
      }
    },
  },
  {
    id: 'cases-stub',
    service: 'cases',
    says: 'whoever knows number and postcode, or mail address, is told where it stands, and nothing of whom or what it is about',
    async holds(adapter, harness, signal) {
      const { opened, cases } = await guestOf(adapter, harness, signal);
      for (const proof of [{ postalCode: opened.postalCode }, { email: opened.email }]) {
        const found = await cases.look(opened.reference, proof);
        must(isStub(found), `${Object.keys(proof)[0]} alone opens the whole case`);
        must(milestones.includes(found.milestone) && healths.includes(found.health), `a stub stands at "${found.milestone}" and is "${found.health}"`);
        const told = JSON.stringify(found).toLowerCase();
        for (const secret of opened.secrets) must(!told.includes(secret.toLowerCase()), `a stub tells "${secret}"`);
      }
    },
  },
  {
    id: 'cases-own',
    service: 'cases',
    says: 'without a proof a case is there for those whose it is, and for nobody else',
    async holds(adapter, harness, signal) {
      const { opened, cases } = await guestOf(adapter, harness, signal);
      await mustRefuse(cases.look(opened.reference), ['not-found', 'unauthorized'], 'the case of somebody else');
      const list = await (cases.list?.() ?? []);
      must(!list.some(({ reference }) => reference === opened.reference), 'the case of somebody else stands in the list');
      for (const id of hostileIds)
        await mustRefuse(cases.look(id), ['not-found', 'unauthorized', 'invalid', 'too-large'], `a case called ${JSON.stringify(id.slice(0, 20))}`);
    },
  },
  {
    id: 'cases-code',
    service: 'cases',
    says: 'the code that was mailed opens all of it, for this session and no other',
    async holds(adapter, harness, signal) {
      const { opened, cases, found } = await unlocked(adapter, harness, signal);
      mustEqual(found.reference, opened.reference, 'the case that was opened');
      const told = JSON.stringify(found).toLowerCase();
      must(
        opened.secrets.some((secret) => told.includes(secret.toLowerCase())),
        'what was opened is no more than the stub',
      );
      mustEqual((await lookedAt(cases, opened.reference)).reference, opened.reference, 'the case, looked at again');
      const other = casesOf(await visit(adapter, signal));
      await mustRefuse(other.look(opened.reference), ['not-found', 'unauthorized'], 'the case that somebody else has opened');
    },
  },
  {
    id: 'cases-code-wrong',
    service: 'cases',
    says: 'a wrong code is refused with the same words whether there is such a case or not, and opens nothing however often it is tried',
    async holds(adapter, harness, signal) {
      const { opened, cases } = await guestOf(adapter, harness, signal);
      const unknown = await refusalOf(cases.look(nowhere(), { code: '000000' }));
      const wrong = await refusalOf(cases.look(opened.reference, { code: '000000' }));
      mustEqual(wrong, unknown, 'what a wrong code is told, beside an unknown number');
      mustEqual(JSON.parse(wrong), { ...JSON.parse(wrong), code: 'invalid', field: 'code' }, 'the refusal of a wrong code');
      for (let tried = 0; tried < 8; tried += 1)
        await mustRefuse(cases.look(opened.reference, { code: '000000' }), ['invalid', 'rate-limited'], 'a wrong code');
    },
  },
  {
    id: 'cases-challenge-alike',
    service: 'cases',
    says: 'a code is asked for with the same answer, whether there is such a case or not',
    async holds(adapter, harness, signal) {
      const { opened, cases } = await guestOf(adapter, harness, signal);
      const challenge = cases.challenge?.bind(cases) ?? notOffered('cases.challenge');
      mustEqual(await challenge(nowhere(), { postalCode: '99999' }), await challenge(opened.reference, { postalCode: opened.postalCode }), 'the answer');
    },
  },
  {
    id: 'cases-list',
    service: 'cases',
    says: 'each case of the list can be looked at and says the same there; what is under way stands before what has ended',
    async holds(adapter, _, signal) {
      const cases = casesOf(await visit(adapter, signal));
      const list = await (cases.list?.() ?? notOffered('cases.list'));
      mustEqual(new Set(list.map(({ reference }) => reference)).size, list.length, 'cases with a number of their own');
      const ended = list.map(({ milestone }) => milestone === 'done' || milestone === 'endedOtherwise');
      must(ended.lastIndexOf(false) < (ended.includes(true) ? ended.indexOf(true) : list.length), 'a case that has ended stands before one that is under way');
      for (const { reference, milestone, updatedAt, title } of list.slice(0, 5)) {
        const found = await lookedAt(cases, reference);
        mustEqual([found.milestone, found.updatedAt, found.title], [milestone, updatedAt, title], `the case ${reference} and its line`);
      }
    },
  },
  {
    id: 'cases-whole',
    service: 'cases',
    says: 'a case says where it stands in words this interface knows, and when in instants with their offset',
    async holds(adapter, harness, signal) {
      const { found } = await unlocked(adapter, harness, signal);
      must(milestones.includes(found.milestone) && healths.includes(found.health), `it stands at "${found.milestone}" and is "${found.health}"`);
      must(found.milestone !== 'endedOtherwise' || (found.ending !== undefined && endings.includes(found.ending)), 'it ended otherwise, and does not say how');
      must(found.title.trim() !== '', 'it has no title');
      for (const at of [found.createdAt, found.updatedAt, found.freshness.asOf, ...found.events.map((event) => event.at)])
        must(isInstant(at), `"${at}" is no instant with an offset`);
      for (const { from, until, precision } of found.promises) {
        must(precision === 'day' ? /^\d{4}-\d\d-\d\d$/.test(until) : isInstant(until), `a promise until "${until}" is none of precision "${precision}"`);
        must(Date.parse(from) <= Date.parse(until), 'a promise ends before it begins');
      }
      const times = found.events.map(({ at }) => Date.parse(at));
      must(
        times.every((at, index) => index === 0 || at <= times[index - 1]!),
        'the newest event does not stand first',
      );
    },
  },
  {
    id: 'cases-promises-stay',
    service: 'cases',
    says: 'a promise that moves is followed by another, with its reason and what it took the place of; what was promised before stays as it was',
    async holds(adapter, harness, signal) {
      const { opened, cases, found } = await unlocked(adapter, harness, signal);
      await partOf(harness, 'delayCase')(opened.reference);
      const moved = await eventually(
        async () => {
          const now = await lookedAt(cases, opened.reference);
          return now.promises.length > found.promises.length ? now : undefined;
        },
        'the new promise',
        signal,
        patienceOf(harness),
      );
      mustEqual(moved.promises.slice(0, found.promises.length), found.promises, 'what was promised before');
      const [promise] = moved.promises.slice(-1);
      must(promise?.reason, 'a promise was moved without a reason');
      mustEqual([moved.promise?.id, promise.direction], [promise.id, 'later'], 'the promise in force');
      const before = found.promise;
      if (before) mustEqual(moved.was, { from: before.from, until: before.until, precision: before.precision }, 'what was promised before it');
    },
  },
  {
    id: 'cases-watch',
    service: 'cases',
    says: 'who may look at a case hears of its changes, and nobody else does',
    async holds(adapter, harness, signal) {
      const { opened, session } = await unlocked(adapter, harness, signal);
      const stranger = await visit(adapter, signal);
      const heardBy = ({ watch = notOffered('watch') }: Session): readonly string[] => {
        const heard: string[] = [];
        watch((notice) => void heard.push(notice.kind === 'hint' ? notice.topic : notice.kind), signal);
        return heard;
      };
      const [mine, others] = [heardBy(session), heardBy(stranger)];
      const hears = (heard: readonly string[], what: string) => eventually(() => heard.includes(what) || undefined, what, signal, patienceOf(harness));
      // That `live` comes is a sentence of its own.
      await Promise.allSettled([hears(mine, 'live'), hears(others, 'live')]);
      await partOf(harness, 'delayCase')(opened.reference);
      await hears(mine, `case:${opened.reference}`);
      must(!others.includes(`case:${opened.reference}`), 'a stranger hears of the case');
    },
  },
];
