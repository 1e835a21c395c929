import { LotseError, type CaseKind, type Problem } from '@lotse/contract';
import {
  foldCase,
  happenedFirst,
  hasEnded,
  meaningOf,
  problemsWith,
  type FoldedCase,
  type KeptEvent,
  type ReportedEvent,
  type Taken,
} from '@lotse/contract/cases';
import { codeHolds, codeHash, mostTries } from '../../flows/codes.ts';
import { normalised, proofHolds } from '../../cases/proofs.ts';
import { casesErasedAt } from '../../cases/retention.ts';
import { erasedAfterEnd } from '../../flows/retention.ts';
import type { CaseAccess, CaseDigest, CaseNews, CaseStore, KeptCase, UnknownStatus } from '../case-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import { facts } from './facts.ts';

interface CaseRow {
  readonly reference: string;
  readonly kind: CaseKind;
  readonly owner_id: string | null;
  readonly customer_id: string | null;
  readonly customer_issuer: string | null;
  readonly email: string | null;
  readonly postal_code: string | null;
  readonly locale: string;
  readonly submission_reference: string | null;
  readonly flow_id: string | null;
  readonly head: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly ended_at: string | null;
  readonly erase_at: string | null;
  readonly restricted_at: string | null;
}
/** What decides who may look. */
interface ShownRow extends Pick<CaseRow, 'reference' | 'owner_id' | 'customer_id' | 'customer_issuer' | 'email' | 'postal_code'> {
  readonly there: 0 | 1;
}
interface EventRow {
  readonly by_id: string;
  readonly event_id: string;
  readonly at: string;
  readonly recorded_at: string;
  readonly kind: KeptEvent['kind'];
  readonly body: string;
}
interface UnknownRow {
  readonly scheme: UnknownStatus['scheme'];
  readonly status: string;
  readonly times: number;
  readonly first_at: string;
  readonly last_at: string;
  readonly last_by: string;
  readonly last_reference: string;
}

/** A case that has just changed, and where it stood before; absent where it was opened. */
export interface CaseChange {
  readonly case: KeptCase;
  readonly before?: FoldedCase | undefined;
  readonly after: FoldedCase;
  readonly at: string;
}

/** What leaves about cases, put into an outbox in the transaction of the deed. */
export interface CaseOutbox {
  changed(change: CaseChange): void;
  /** A code for this visitor goes to the address on file; it is made when the mail leaves. */
  code(mail: { readonly id: string; readonly case: KeptCase; readonly visitorId: string; readonly locale: string; readonly at: string }): void;
}

/** What belongs to a case that begins here, beside what was reported. */
export interface NewCase {
  readonly ownerId?: string | undefined;
  readonly submissionReference?: string | undefined;
}

/** What this server reports itself, about the case of a submission. */
export interface OwnNews extends Omit<CaseNews, 'today' | 'issuer'> {
  readonly today?: string | undefined;
}

/** The statements of the domain, and what others do with them in their own transactions. */
export interface CaseStatements extends Statements<CaseStore> {
  /** Like `append`; throws where that does not fit. Whoever may look at it, so that they are told. */
  keep(news: OwnNews, about?: NewCase): readonly string[];
  /** Where it stands. It has to be there. */
  folded(reference: string): FoldedCase;
}

const withFlow = 'SELECT cases.*, flow_id FROM cases LEFT JOIN submissions ON submissions.reference = submission_reference';
const noOutbox: CaseOutbox = { changed() {}, code() {} };
/** Who may look at a case, and who is mailed about it: goes with whoever it belonged to. */
const aroundCases = ['case_questions', 'case_grants', 'case_links', 'case_codes', 'case_follows', 'case_mails', 'case_mail_links'];
/** Of one list: nobody looks through more. */
const mostListed = 500;

export const cases = (db: Database, outbox: CaseOutbox = noOutbox): CaseStatements => {
  const find = db.prepare<CaseRow>(`${withFlow} WHERE upper(cases.reference) = upper(?)`);
  const eventsOf = db.prepare<EventRow>('SELECT by_id, event_id, at, recorded_at, kind, body FROM case_events WHERE case_reference = ? ORDER BY seq');
  const insert = db.prepare(
    `INSERT INTO cases (reference, kind, owner_id, customer_id, customer_issuer, email, postal_code, locale, submission_reference, head, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
  );
  const insertEvent = db.prepare('INSERT INTO case_events (case_reference, seq, by_id, event_id, at, recorded_at, kind, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const eraseSubmission = db.prepare(`UPDATE submissions SET erase_at = ? WHERE reference = ? AND retention = 'request'`);
  const move = db.prepare('UPDATE cases SET head = ?, created_at = ?, updated_at = ?, ended_at = ?, erase_at = ? WHERE reference = ?');
  const mine = db.prepare<CaseRow>(
    `${withFlow} WHERE cases.restricted_at IS NULL AND (cases.owner_id = ? OR (customer_id = ? AND customer_issuer = ?)
       OR cases.reference IN (SELECT case_reference FROM case_grants WHERE visitor_id = ? AND expires_at > ?))
     ORDER BY ended_at IS NOT NULL, updated_at DESC, cases.reference LIMIT ${mostListed}`,
  );
  const customerOf = db.prepare<{ readonly subject: string; readonly issuer: string }>('SELECT subject, issuer FROM customers WHERE id = ?');
  const sessionOf = db.prepare<{ readonly id: string }>('SELECT id FROM customers WHERE subject = ? AND issuer = ?');
  const granted = db.prepare<{ readonly visitor_id: string }>('SELECT visitor_id FROM case_grants WHERE case_reference = ? AND expires_at > ?');

  const nearest = db.prepare<ShownRow>(
    // Where there is no such case, the next one is read and passed over: neither words nor times tell a number that nobody has from somebody else's.
    `SELECT reference, owner_id, customer_id, customer_issuer, email, postal_code, upper(reference) = upper(?) AND restricted_at IS NULL AS there
     FROM cases WHERE upper(reference) >= upper(?) ORDER BY upper(reference) LIMIT 1`,
  );
  const grantOf = db.prepare<{ readonly link_hash: string | null }>(
    'SELECT link_hash FROM case_grants WHERE case_reference = ? AND visitor_id = ? AND expires_at > ?',
  );
  const grant = db.prepare(
    `INSERT INTO case_grants (case_reference, visitor_id, link_hash, expires_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (case_reference, visitor_id) DO UPDATE SET link_hash = excluded.link_hash, expires_at = excluded.expires_at`,
  );
  const codeOf = db.prepare<{ readonly hash: string | null; readonly tries: number; readonly expires_at: string }>(
    'SELECT hash, tries, expires_at FROM case_codes WHERE case_reference = ? AND visitor_id = ?',
  );
  const expectCode = db.prepare(
    `INSERT INTO case_codes (case_reference, visitor_id, hash, tries, expires_at) VALUES (?, ?, NULL, ?, ?)
     ON CONFLICT (case_reference, visitor_id) DO UPDATE SET hash = NULL, tries = excluded.tries, expires_at = excluded.expires_at`,
  );
  const setCode = db.prepare('UPDATE case_codes SET hash = ?, tries = 0, expires_at = ? WHERE case_reference = ? AND visitor_id = ?');
  const countTry = db.prepare('UPDATE case_codes SET tries = tries + 1 WHERE case_reference = ? AND visitor_id = ?');
  const endCode = db.prepare('DELETE FROM case_codes WHERE case_reference = ? AND visitor_id = ?');

  const insertLink = db.prepare('INSERT INTO case_links (hash, case_reference, expires_at) VALUES (?, ?, ?)');
  const findLink = db.prepare<{ readonly case_reference: string; readonly expires_at: string }>(
    'SELECT case_reference, expires_at FROM case_links WHERE hash = ? AND expires_at > ?',
  );
  const endLinks = db.prepare('DELETE FROM case_links WHERE case_reference = ?');
  const endLinkGrants = db.prepare('DELETE FROM case_grants WHERE case_reference = ? AND link_hash IS NOT NULL');

  const noteUnknown = db.prepare(
    `INSERT INTO case_unknown_statuses (scheme, status, times, first_at, last_at, last_by, last_reference) VALUES (?, ?, 1, ?, ?, ?, ?)
     ON CONFLICT (scheme, status) DO UPDATE SET times = case_unknown_statuses.times + 1, last_at = excluded.last_at, last_by = excluded.last_by,
       last_reference = excluded.last_reference`,
  );
  const unknown = db.prepare<UnknownRow>('SELECT * FROM case_unknown_statuses ORDER BY last_at DESC, scheme, status');

  const ofOwner = db.prepare<CaseRow>(`${withFlow} WHERE cases.owner_id = ? OR (customer_id = ? AND customer_issuer = ?) ORDER BY cases.created_at DESC`);
  const ownReported = db.prepare<CaseRow>(
    `${withFlow} WHERE submission_reference IS NULL AND cases.restricted_at IS NULL AND (cases.owner_id = ? OR (customer_id = ? AND customer_issuer = ?))`,
  );
  const restrict = db.prepare(
    'UPDATE cases SET restricted_at = ?, owner_id = NULL, customer_id = NULL, customer_issuer = NULL, email = NULL, postal_code = NULL WHERE reference = ?',
  );
  const erasable = db.prepare<{ readonly reference: string }>('SELECT reference FROM cases WHERE erase_at <= ? AND submission_reference IS NULL');
  const openings = aroundCases.map((table) => db.prepare(`DELETE FROM ${table} WHERE case_reference = ?`));
  const eraseDocuments = db.prepare('UPDATE files SET erased_at = ? WHERE case_reference = ? AND erased_at IS NULL');
  const eraseEvents = db.prepare('DELETE FROM case_events WHERE case_reference = ?');
  const eraseCase = db.prepare('DELETE FROM cases WHERE reference = ?');
  const endGrants = db.prepare('DELETE FROM case_grants WHERE expires_at <= ?');
  const endCodes = db.prepare('DELETE FROM case_codes WHERE expires_at <= ?');
  const endOldLinks = db.prepare('DELETE FROM case_links WHERE expires_at <= ?');

  const eraseWhole = (reference: string, at: string): void => {
    eraseDocuments.run(at, reference);
    for (const opening of openings) opening.run(reference);
    eraseEvents.run(reference);
    eraseCase.run(reference);
  };
  const record = facts(db);
  const kept = (row: CaseRow): KeptCase => ({ ...headOf(row), events: eventsOf.all(row.reference).map((event) => eventOf(event, row)) });
  const referenceOf = (said: string): string => find.get(said)?.reference ?? said;

  /** Whoever has a session here and may look. */
  const watchersOf = ({ reference, owner_id, customer_id, customer_issuer }: CaseRow, at: string): readonly string[] => [
    ...new Set([
      ...(owner_id === null ? [] : [owner_id]),
      ...(customer_id === null ? [] : sessionOf.all(customer_id, customer_issuer).map(({ id }) => id)),
      ...granted.all(reference, at).map(({ visitor_id }) => visitor_id),
    ]),
  ];

  const shownAs = (reference: string): ShownRow => nearest.get(reference, reference) ?? nobodys;
  const accessOf = ({ reference, visitorId, at }: { readonly reference: string; readonly visitorId: string; readonly at: string }): CaseAccess | undefined => {
    const row = shownAs(reference);
    const customer = customerOf.get(visitorId);
    const opened = grantOf.get(row.reference, visitorId, at);
    const isCustomers = customer !== undefined && row.customer_id === customer.subject && row.customer_issuer === customer.issuer;
    if (row.there === 0) return undefined;
    if (row.owner_id === visitorId || isCustomers) return 'own';
    return opened && (opened.link_hash === null ? 'code' : 'link');
  };
  const onFile = (reference: string, { kind }: CaseDigest): string | null => {
    const { there, email, postal_code } = shownAs(reference);
    const kept = kind === 'email' ? email : postal_code;
    return there === 0 ? null : kept;
  };

  /** Those that are new, in the order in which they are recorded; and what becomes of each. */
  const judge = ({ by, events, at, today }: CaseNews, before: readonly KeptEvent[], folded: FoldedCase | undefined) => {
    const known = new Set(before.filter((event) => event.by === by).map(({ id }) => id));
    const newest = before.reduce((latest, event) => Math.max(latest, Date.parse(event.at)), Number.NEGATIVE_INFINITY);
    const fresh: KeptEvent[] = [];
    const taken: { readonly id: string; readonly outcome: Taken }[] = [];
    const isNew = events.map(({ id }) => {
      const first = !known.has(id);
      known.add(id);
      return first;
    });
    // What one list says of itself counts for all of it, in whatever order it stands there.
    const opening = folded ? -1 : events.findIndex(({ kind }, index) => kind === 'opened' && isNew[index]);
    const whole = folded ?? foldCase(opening < 0 ? [] : [{ ...events[opening]!, by, recordedAt: at }]);
    const ownParts = events.flatMap((event) => (event.kind === 'part' ? [{ ...event.part, milestone: 'inProgress', health: 'onTrack' } as const] : []));
    const standing = whole && { ...whole, parts: [...whole.parts, ...ownParts] };
    const problems: Problem[] = [];
    for (const [index, event] of events.entries()) {
      if (!isNew[index]) {
        taken.push({ id: event.id, outcome: 'duplicate' });
        continue;
      }
      const found = problemsWith(event, index === opening ? undefined : standing, { now: new Date(at), today });
      problems.push(...found.map(({ path = '', ...problem }) => ({ ...problem, path: `/${index}${path}` })));
      fresh.push({ ...event, by, recordedAt: at });
      const unmapped = event.kind === 'status' && !meaningOf(event.scheme, event.status);
      taken.push({ id: event.id, outcome: unmapped ? 'unmapped' : Date.parse(event.at) < newest ? 'late' : 'stored' });
    }
    return { fresh: fresh.toSorted(happenedFirst), taken, problems };
  };

  const open = (
    reference: string,
    opening: Extract<ReportedEvent, { kind: 'opened' }>,
    issuer: string | undefined,
    { ownerId, submissionReference }: NewCase,
  ): CaseRow => {
    const { id, email, postalCode } = opening.customer ?? {};
    insert.run(
      reference,
      opening.case,
      ownerId,
      id,
      id === undefined ? undefined : issuer,
      email === undefined ? undefined : normalised.email(email),
      postalCode === undefined ? undefined : normalised.postalCode(postalCode),
      opening.locale ?? 'de',
      submissionReference,
      utc(opening.at),
      utc(opening.at),
    );
    return find.get(reference)!;
  };

  const store = (row: CaseRow | undefined, news: CaseNews, before: readonly KeptEvent[], about: NewCase) => {
    const { reference, at, by, seen } = news;
    const folded = foldCase(before);
    const { fresh, taken, problems } = judge(news, before, folded);
    if (problems.length > 0) return { problems };
    if (seen !== undefined && before.length > seen && fresh.length > 0)
      throw new LotseError('conflict', 'Something has happened to this case meanwhile. Look at it, then do it again.', { field: 'seen' });
    const opening = fresh.find((event) => event.kind === 'opened');
    const there = row ?? open(reference, opening as Extract<KeptEvent, { kind: 'opened' }>, news.issuer, about);
    if (fresh.length === 0) return { taken, row: there };
    for (const [index, event] of fresh.entries()) {
      const { id, at: happened, kind, by: _by, recordedAt: _recordedAt, ...body } = event;
      insertEvent.run(there.reference, there.head + index + 1, by, id, happened, at, kind, JSON.stringify(withoutCustomer(body)));
      if (event.kind === 'status' && !meaningOf(event.scheme, event.status)) noteUnknown.run(event.scheme, event.status, at, at, by, there.reference);
    }
    const { events } = kept(there);
    const after = foldCase(events)!;
    const endedAt = hasEnded(after) ? (there.ended_at ?? utc(after.updatedAt)) : undefined;
    const eraseAt = endedAt === undefined || there.submission_reference !== null ? undefined : casesErasedAt(endedAt, there.restricted_at ?? undefined);
    move.run(there.head + fresh.length, utc(after.createdAt), utc(after.updatedAt), endedAt, eraseAt, there.reference);
    // Answers that are kept until their case has ended; one that goes on has not.
    if (there.submission_reference !== null && (endedAt ?? null) !== there.ended_at)
      eraseSubmission.run(endedAt === undefined ? undefined : erasedAfterEnd('request', new Date(endedAt)), there.submission_reference);
    noteFacts(there, folded, after, fresh, news);
    const now = find.get(there.reference)!;
    outbox.changed({ case: { ...headOf(now), events }, ...(folded && { before: folded }), after, at });
    return { taken, row: now };
  };

  /** Of what happened, in words of ours; nothing of what the case is about. */
  const noteFacts = (
    { reference, kind, owner_id }: CaseRow,
    before: FoldedCase | undefined,
    after: FoldedCase,
    fresh: readonly KeptEvent[],
    { by, at }: CaseNews,
  ) => {
    const note = (what: string, data: Readonly<Record<string, string | number | boolean | undefined>>) =>
      record.append([{ at, kind: what, visitorId: owner_id ?? undefined, data: { reference, case: kind, by, ...data } }]);
    if (!before) note('case-opened', {});
    for (const stage of after.stages) {
      const was = before?.stages.find(({ id }) => id === stage.id)?.state;
      if (stage.state === 'done' && was !== 'done')
        note('case-stage', {
          stage: stage.id,
          kept: stage.plannedOn === undefined || stage.at === undefined ? undefined : stage.at.slice(0, 10) <= stage.plannedOn,
        });
    }
    for (const event of fresh) if (event.kind === 'promise') note('case-promise', { promise: event.promise.kind, reason: event.promise.reason?.code });
    if (hasEnded(after) && !(before && hasEnded(before))) {
      const promise = after.promises.findLast(({ partId }) => partId === undefined);
      note('case-ended', {
        ending: after.ending ?? 'done',
        kept:
          promise && (promise.precision === 'day' ? after.updatedAt.slice(0, 10) <= promise.until : Date.parse(after.updatedAt) <= Date.parse(promise.until)),
      });
    }
  };

  return {
    append(news) {
      const row = find.get(news.reference);
      const stored = store(row, news, row ? kept(row).events : [], {});
      if ('problems' in stored) return { problems: stored.problems };
      return { taken: stored.taken, reference: stored.row.reference, isNew: row === undefined, watchers: watchersOf(stored.row, news.at) };
    },
    keep(news, about = {}) {
      const row = find.get(news.reference);
      const stored = store(row, { ...news, today: news.today ?? news.at.slice(0, 10) }, row ? kept(row).events : [], about);
      if ('problems' in stored) throw new LotseError('conflict', stored.problems[0]?.message ?? 'This does not fit the case.', { field: 'reference' });
      return watchersOf(stored.row, news.at);
    },
    folded(reference) {
      const row = find.get(reference);
      const folded = row && foldCase(kept(row).events);
      if (!folded) throw new LotseError('not-found', 'There is no such case.');
      return folded;
    },
    read(reference) {
      const row = find.get(reference);
      return row && kept(row);
    },
    watchers(reference, at) {
      const row = find.get(reference);
      return row ? watchersOf(row, at) : [];
    },
    of({ visitorId, at }) {
      const { subject, issuer } = customerOf.get(visitorId) ?? {};
      return mine.all(visitorId, subject, issuer, visitorId, at).map(kept);
    },
    own(ownerId) {
      const { subject, issuer } = customerOf.get(ownerId) ?? {};
      return ofOwner.all(ownerId, subject, issuer).map(kept);
    },

    access: accessOf,
    proves({ reference, proof }) {
      return proofHolds(onFile(reference, proof), proof);
    },

    challenge({ reference: said, visitorId, proof, mailId, locale, at, expiresAt, mails }) {
      const holds = proofHolds(onFile(said, proof), proof);
      const reference = referenceOf(said);
      expectCode.run(reference, visitorId, 0, expiresAt);
      const row = holds && mails ? find.get(reference) : undefined;
      if (row && row.email !== null) outbox.code({ id: mailId, case: kept(row), visitorId, locale, at });
    },
    putCode: ({ reference, visitorId, hash, expiresAt }) => void setCode.run(hash, expiresAt, reference, visitorId),
    tryCode({ reference: said, visitorId, given, at, codeUntil, grantUntil }) {
      const reference = referenceOf(said);
      const row = codeOf.get(reference, visitorId);
      const alive = row && row.expires_at > at ? row : undefined;
      if (alive && alive.tries >= mostTries) return { outcome: 'over', until: alive.expires_at };
      if (alive) countTry.run(reference, visitorId);
      else expectCode.run(reference, visitorId, 1, codeUntil);
      const hash = alive?.hash ?? undefined;
      const isRight = codeHolds(hash ?? nobodysCode, given) && hash !== undefined;
      if (!isRight) return { outcome: 'wrong' };
      endCode.run(reference, visitorId);
      grant.run(reference, visitorId, null, grantUntil);
      return { outcome: 'right' };
    },

    addLink: ({ hash, reference, expiresAt }) => void insertLink.run(hash, reference, expiresAt),
    openByLink({ hash, visitorId, at, grantUntil }) {
      const link = findLink.get(hash, at);
      const row = link && find.get(link.case_reference);
      if (!row || row.restricted_at !== null) return undefined;
      // What a code has opened stays open as far as that.
      if (grantOf.get(row.reference, visitorId, at)?.link_hash !== null)
        grant.run(row.reference, visitorId, hash, link.expires_at < grantUntil ? link.expires_at : grantUntil);
      return row.reference;
    },
    revokeLinks(said) {
      const reference = referenceOf(said);
      endLinkGrants.run(reference);
      endLinks.run(reference);
    },

    unknownStatuses: () =>
      unknown
        .all()
        .filter(({ scheme, status }) => !meaningOf(scheme, status))
        .map(({ scheme, status, times, first_at, last_at, last_by, last_reference }) => ({
          scheme,
          status,
          count: times,
          since: first_at,
          lastAt: last_at,
          by: last_by,
          reference: last_reference,
        })),

    forget({ ownerId, at }) {
      const { subject, issuer } = customerOf.get(ownerId) ?? {};
      const all = ownReported.all(ownerId, subject, issuer);
      for (const { reference, ended_at } of all) {
        if (ended_at !== null) eraseWhole(reference, at);
        else {
          restrict.run(at, reference);
          for (const opening of openings) opening.run(reference);
        }
      }
      const erased = all.filter(({ ended_at }) => ended_at !== null).length;
      return { erased, restricted: all.length - erased };
    },
    erase(at) {
      const over = erasable.all(at);
      for (const { reference } of over) eraseWhole(reference, at);
      endGrants.run(at);
      endCodes.run(at);
      endOldLinks.run(at);
      return over.length;
    },
  };
};

/** As the rows of cases are sorted. What was reported stays as it was written, with its offset. */
const utc = (at: string): string => new Date(at).toISOString();

/** After the last of them there is none to read. */
const nobodys: ShownRow = { reference: '', owner_id: null, customer_id: null, customer_issuer: null, email: null, postal_code: null, there: 0 };

/** Compared with where there is none. */
const nobodysCode = codeHash('');

/** Whose it is stands in the row of the case, so that it can be erased; nothing of it is in what is never changed. */
const withoutCustomer = (body: object): object => {
  const { customer: _customer, ...rest } = body as { readonly customer?: unknown };
  return rest;
};

const eventOf = ({ by_id: by, event_id: id, at, recorded_at: recordedAt, kind, body }: EventRow, { customer_id, email, postal_code }: CaseRow): KeptEvent => {
  const customer = {
    ...(customer_id !== null && { id: customer_id }),
    ...(email !== null && { email }),
    ...(postal_code !== null && { postalCode: postal_code }),
  };
  return { id, at, kind, by, recordedAt, ...JSON.parse(body), ...(kind === 'opened' && { customer }) };
};

const headOf = (row: CaseRow): Omit<KeptCase, 'events'> => ({
  reference: row.reference,
  kind: row.kind,
  ...(row.owner_id !== null && { ownerId: row.owner_id }),
  ...(row.customer_id !== null && { customer: { id: row.customer_id, issuer: row.customer_issuer ?? undefined } }),
  ...(row.email !== null && { email: row.email }),
  locale: row.locale,
  ...(row.submission_reference !== null && { submissionReference: row.submission_reference }),
  ...(row.flow_id !== null && { flowId: row.flow_id }),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  ...(row.ended_at !== null && { endedAt: row.ended_at }),
  ...(row.restricted_at !== null && { restrictedAt: row.restricted_at }),
});

/** What a visitor had begun, or opened with a code, is the customer's from now on. After his submissions have moved. */
export const casesCarried = (db: Database) => {
  const own = db.prepare(
    'UPDATE cases SET owner_id = ? WHERE owner_id = ? AND submission_reference IN (SELECT reference FROM submissions WHERE submissions.owner_id = ?)',
  );
  const grants = db.prepare(
    'UPDATE case_grants SET visitor_id = ? WHERE visitor_id = ? AND case_reference NOT IN (SELECT case_reference FROM case_grants WHERE visitor_id = ?)',
  );
  const follows = db.prepare('UPDATE case_follows SET visitor_id = ? WHERE visitor_id = ?');
  return (from: string, to: string): void => {
    own.run(to, from, to);
    grants.run(to, from, to);
    follows.run(to, from);
  };
};

/** Whose it was is nobody's business any more, and what belonged to it beside its course goes too. Of cases whose submissions are `gone`, an SQL query. */
export const casesForgotten = (db: Database, gone: string) => {
  const ofThem = `case_reference IN (SELECT reference FROM cases WHERE submission_reference IN (${gone}))`;
  const documents = db.prepare(`UPDATE files SET erased_at = ? WHERE erased_at IS NULL AND ${ofThem}`);
  const events = db.prepare(`DELETE FROM case_events WHERE kind NOT IN ('opened', 'stage', 'promise', 'ended') AND ${ofThem}`);
  const openings = aroundCases.map((table) => db.prepare(`DELETE FROM ${table} WHERE ${ofThem}`));
  const contact = db.prepare(
    `UPDATE cases SET restricted_at = COALESCE(restricted_at, ?), email = NULL, postal_code = NULL, customer_id = NULL, customer_issuer = NULL
     WHERE submission_reference IN (${gone}) AND (email IS NOT NULL OR postal_code IS NOT NULL OR restricted_at IS NULL)`,
  );
  return (at: string): void => {
    documents.run(at);
    events.run();
    for (const opening of openings) opening.run();
    contact.run(at);
  };
};
