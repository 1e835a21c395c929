import type { Participant } from '@lotse/contract';
import type { Database } from '../database.ts';
import type { NewAudit, SettingStore } from '../setting-store.ts';
import type { Statements } from '../store.ts';

interface SettingRow {
  readonly name: string;
  readonly id: string;
  readonly value: string | null;
  readonly file_hash: string;
  readonly by_id: string;
  readonly by_name: string | null;
  readonly at: string;
}
interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly by_id: string | null;
  readonly by_name: string | null;
  readonly deed: string;
  readonly subject: string;
  readonly was: string | null;
  readonly now: string | null;
}

export const settings = (db: Database): Statements<SettingStore> => {
  const all = db.prepare<SettingRow>('SELECT * FROM settings ORDER BY at, name, id');
  const put = db.prepare(
    `INSERT INTO settings (name, id, value, file_hash, by_id, by_name, at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (name, id) DO UPDATE SET value = excluded.value, file_hash = excluded.file_hash, by_id = excluded.by_id, by_name = excluded.by_name, at = excluded.at`,
  );
  const forget = db.prepare('DELETE FROM settings WHERE name = ? AND id = ?');
  const note = db.prepare(
    'INSERT INTO audit (seq, at, by_id, by_name, deed, subject, was, now) VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM audit), ?, ?, ?, ?, ?, ?, ?)',
  );
  const noted = db.prepare<AuditRow>('SELECT * FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?');
  const keepDay = db.prepare('INSERT INTO content_days (file, day) VALUES (?, ?) ON CONFLICT (file) DO NOTHING');
  const dayOf = db.prepare<{ readonly day: string }>('SELECT day FROM content_days WHERE file = ?');
  const own = db.prepare<{ readonly value: string }>('SELECT value FROM own_replies WHERE agent_id = ? ORDER BY id');
  const putOwn = db.prepare('INSERT INTO own_replies (agent_id, id, value) VALUES (?, ?, ?) ON CONFLICT (agent_id, id) DO UPDATE SET value = excluded.value');
  const removeOwn = db.prepare('DELETE FROM own_replies WHERE agent_id = ? AND id = ?');

  return {
    all: () =>
      all.all().map(({ name, id, value, file_hash: fileHash, by_id, by_name, at }) => ({
        name,
        id,
        value: read(value),
        fileHash,
        by: byOf(by_id, by_name),
        at,
      })),
    change({ put: puts = [], forget: forgets = [], audit }) {
      for (const { name, id, value, fileHash, by, at } of puts) put.run(name, id, written(value), fileHash, by.id, by.name, at);
      for (const { name, id } of forgets) forget.run(name, id);
      for (const { at, by, deed, subject, was, now } of audit) note.run(at, by?.id, by?.name, deed, subject, written(was), written(now));
    },
    firstDay(file, today) {
      keepDay.run(file, today);
      return dayOf.get(file)?.day ?? today;
    },
    audit: ({ before = Number.MAX_SAFE_INTEGER, limit }) =>
      noted.all(before, limit).map(({ seq, at, by_id, by_name, deed, subject, was, now }) => ({
        seq,
        at,
        ...(by_id !== null && { by: byOf(by_id, by_name) }),
        deed: deed as NewAudit['deed'],
        subject,
        was: read(was),
        now: read(now),
      })),
    ownReplies: (agentId) => own.all(agentId).map(({ value }) => read(value)),
    putOwnReply(agentId, id, value) {
      putOwn.run(agentId, id, written(value));
    },
    removeOwnReply(agentId, id) {
      removeOwn.run(agentId, id);
    },
  };
};

const byOf = (id: string, name: string | null): Participant => ({ id, role: 'agent', ...(name !== null && { name }) });
const written = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
const read = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));
