import { LotseError } from '@lotse/contract';
import type { Database } from '../database.ts';
import type { DeskCaseStore, FoundCase } from '../desk-case-store.ts';
import type { Statements } from '../store.ts';
import type { CaseStatements } from './cases.ts';

interface FoundRow {
  readonly reference: string;
  readonly customer_id: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly subject: string | null;
  readonly known_email: string | null;
  readonly waiting_since: string | null;
}

/** The customer whose session it is, or whom a system has named. */
const found = `SELECT cases.reference, cases.customer_id, cases.email, people.name, people.subject, people.email AS known_email,
    (SELECT MIN(asked_at) FROM case_questions WHERE case_reference = cases.reference AND answered_at IS NULL) AS waiting_since
  FROM cases LEFT JOIN customers AS people ON people.id = COALESCE(
    (SELECT id FROM customers WHERE id = cases.owner_id),
    (SELECT id FROM customers WHERE subject = cases.customer_id AND issuer = cases.customer_issuer))`;
/** However the number is read out, and whatever the letters are. */
const matches = `(replace(replace(upper(cases.reference), '-', ''), '.', '') LIKE ? ESCAPE '\\' OR lower(cases.email) LIKE ? ESCAPE '\\'
  OR lower(cases.customer_id) LIKE ? ESCAPE '\\' OR lower(people.subject) LIKE ? ESCAPE '\\'
  OR lower(people.name) LIKE ? ESCAPE '\\' OR lower(people.email) LIKE ? ESCAPE '\\')`;
const behind = '(cases.updated_at < ? OR (cases.updated_at = ? AND cases.reference > ?))';
const inOrder = 'ORDER BY cases.updated_at DESC, cases.reference LIMIT ?';

export const deskCases = (db: Database, cases: CaseStatements): Omit<Statements<DeskCaseStore>, 'ask'> => {
  const byReference = db.prepare<FoundRow>(`${found} WHERE cases.reference = ?`);
  const searches = new Map<string, ReturnType<typeof db.prepare<FoundRow>>>();
  /** One statement for each set of conditions: the database keeps its plan. */
  const searching = (conditions: readonly string[]) => {
    const sql = `${found} WHERE ${conditions.join(' AND ') || '1 = 1'} ${inOrder}`;
    const known = searches.get(sql) ?? db.prepare<FoundRow>(sql);
    searches.set(sql, known);
    return known;
  };
  const freeFile = db.prepare<{ readonly id: string }>(
    `SELECT id FROM files WHERE id = ? AND owner_id = ? AND erased_at IS NULL AND conversation_id IS NULL AND submission_reference IS NULL
     AND (case_reference IS NULL OR case_reference = ?)`,
  );
  const claim = db.prepare('UPDATE files SET case_reference = ? WHERE id = ?');

  const whole = (row: FoundRow): FoundCase => {
    const kept = cases.read(row.reference);
    if (!kept) throw new LotseError('not-found', 'There is no such case.');
    const [id, email] = [row.customer_id ?? row.subject, row.email ?? row.known_email];
    return {
      kept,
      customer: { ...(id !== null && { id }), ...(row.name !== null && { name: row.name }), ...(email !== null && { email }) },
      ...(row.waiting_since !== null && kept.endedAt === undefined && { waitingSince: row.waiting_since }),
    };
  };
  const find = (reference: string): FoundCase | undefined => {
    const row = byReference.get(cases.read(reference)?.reference ?? reference);
    return row && whole(row);
  };

  return {
    search({ text, kind, ended, after, limit }) {
      const conditions: readonly (readonly [string, ...(string | undefined)[]])[] = [
        ...(text === ''
          ? []
          : [[matches, part(text.replaceAll(/[\s.-]/g, '').toUpperCase()), ...Array.from({ length: 5 }, () => part(text.toLowerCase()))] as const]),
        ...(kind === undefined ? [] : [['cases.kind = ?', kind] as const]),
        ...(ended === undefined ? [] : [[`cases.ended_at IS ${ended ? 'NOT ' : ''}NULL`] as const]),
        ...(after === undefined ? [] : [[behind, after.updatedAt, after.updatedAt, after.reference] as const]),
      ];
      const values = conditions.flatMap(([, ...given]) => given);
      return searching(conditions.map(([sql]) => sql))
        .all(...values, limit)
        .map(whole);
    },
    find,
    of: (who) => cases.of(who).flatMap(({ reference }) => find(reference) ?? []),
    report({ file, ...news }) {
      // An event that was there before has its file already.
      if (file !== undefined && !freeFile.get(file, news.by, news.reference))
        throw new LotseError('invalid', 'There is no such file to be put to a case. Upload it, then name it in one document.', { field: 'file' });
      const appended = cases.append(news);
      if (file !== undefined && 'taken' in appended) claim.run(appended.reference, file);
      return appended;
    },
  };
};

/** Contained, whatever signs stand in it. SQLite knows which letters are the same, large or small, of the English ones alone: any other stands for any. */
const part = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&').replaceAll(/[^\p{ASCII}]/gu, '_')}%`;
