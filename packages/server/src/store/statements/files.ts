import { LotseError, mapEach, type FilePurpose, type MessagePart, type NonEmpty, type OutgoingPart } from '@lotse/contract';
import type { Database } from '../database.ts';
import type { FileStore, StoredFile } from '../file-store.ts';
import type { Statements } from '../store.ts';

interface FileRow {
  readonly id: string;
  readonly owner_id: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly conversation_id: string | null;
  readonly seq: number | null;
  readonly submission_reference: string | null;
  readonly case_reference: string | null;
}

export const files = (db: Database): Statements<FileStore> => {
  const secret = db.prepare<{ readonly secret: string }>('SELECT secret FROM file_secret');
  const keepSecret = db.prepare('INSERT INTO file_secret (secret) VALUES (?)');
  const byKey = db.prepare<FileRow>('SELECT * FROM files WHERE owner_id = ? AND upload_key = ? AND erased_at IS NULL');
  const find = db.prepare<FileRow>('SELECT * FROM files WHERE id = ? AND erased_at IS NULL');
  /** What was erased keeps its row until its bytes are gone, and leaves its key to the file that comes after it. */
  const freeKey = db.prepare("UPDATE files SET upload_key = upload_key || ' ' || id WHERE owner_id = ? AND upload_key = ? AND erased_at IS NOT NULL");
  const insert = db.prepare('INSERT INTO files (id, owner_id, upload_key, purpose, name, type, size, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const unsent = db.prepare<FileRow>(
    `SELECT * FROM files WHERE conversation_id IS NULL AND submission_reference IS NULL AND case_reference IS NULL AND erased_at IS NULL AND uploaded_at < ?`,
  );
  /** Of one visitor or customer, and those that he goes on with by a link. */
  const draftsOf = db.prepare<{ readonly draft: string | null }>(
    `SELECT draft FROM flow_drafts WHERE owner_id = ?1 AND expires_at > ?2
     UNION ALL SELECT draft FROM flow_draft_guests JOIN flow_drafts USING (owner_id, draft_key) WHERE visitor_id = ?1 AND expires_at > ?2`,
  );
  const giveUp = db.prepare('UPDATE files SET erased_at = ? WHERE id = ?');
  const erased = db.prepare<{ readonly id: string }>('SELECT id FROM files WHERE erased_at IS NOT NULL ORDER BY erased_at LIMIT ?');
  const remove = db.prepare('DELETE FROM files WHERE id = ? AND erased_at IS NOT NULL');

  return {
    secret(fresh) {
      const known = secret.get()?.secret;
      if (known === undefined) keepSecret.run(fresh);
      return known ?? fresh;
    },
    of(ownerId, key) {
      const row = byKey.get(ownerId, key);
      return row && fileOf(row);
    },
    add({ id, ownerId, key, purpose, name, type, size, at }) {
      const known = byKey.get(ownerId, key);
      if (known) return fileOf(known);
      freeKey.run(ownerId, key);
      insert.run(id, ownerId, key, purpose, name, type, size, at);
      return { id, name, type, size };
    },
    find(id) {
      const row = find.get(id);
      return row && fileOf(row);
    },
    erasable(before, at, limit) {
      for (const [ownerId, his] of Map.groupBy(unsent.all(before), ({ owner_id }) => owner_id)) {
        // A saved draft keeps what it names of files for flows, for as long as it is kept itself.
        const named = new Set(draftsOf.all(ownerId, at).flatMap(({ draft }) => [...idsIn(draft ?? '')]));
        for (const { id, purpose } of his) if (purpose !== 'flow' || !named.has(id)) giveUp.run(at, id);
      }
      return erased.all(limit).map(({ id }) => id);
    },
    forget(ids) {
      for (const id of ids) remove.run(id);
    },
  };
};

/** The files of messages, inside the transaction that stores or redacts these. */
export const messageFiles = (db: Database) => {
  const find = db.prepare<FileRow>('SELECT * FROM files WHERE id = ? AND erased_at IS NULL');
  const claim = db.prepare('UPDATE files SET conversation_id = ?, seq = ? WHERE id = ?');
  const erase = db.prepare('UPDATE files SET erased_at = ? WHERE conversation_id = ? AND seq = ? AND erased_at IS NULL');

  return {
    /** The parts as they are stored. Refuses a file of somebody else, of another message, or that is not there, all in the same words. */
    filled(parts: NonEmpty<OutgoingPart>, uploaderId: string, field: string, mine: { readonly conversationId: string; readonly seq: number } | Set<string>) {
      return mapEach(parts, (part, index): MessagePart => {
        if (part.kind !== 'file') return part;
        const row = find.get(part.file.id);
        const free =
          row?.owner_id === uploaderId &&
          row.submission_reference === null &&
          row.case_reference === null &&
          (row.conversation_id === null || (!(mine instanceof Set) && row.conversation_id === mine.conversationId && row.seq === mine.seq));
        if (!row || !free || (mine instanceof Set && mine.has(row.id)))
          throw new LotseError('invalid', 'There is no such file to be sent. Upload it, then name it in one message.', { field: `${field}.${index}.file` });
        if (mine instanceof Set) mine.add(row.id);
        return { kind: 'file', file: fileOf(row) };
      });
    },
    /** From now on they belong to this message. */
    claim(parts: readonly MessagePart[], conversationId: string, seq: number) {
      for (const part of parts) if (part.kind === 'file') claim.run(conversationId, seq, part.file.id);
    },
    /** The message was taken back, and its files with it. */
    erase: (conversationId: string, seq: number, at: string) => erase.run(at, conversationId, seq),
  };
};

/** What may be a file, wherever it stands in a draft. */
export const idsIn = (draft: string): ReadonlySet<string> => new Set([...draft.matchAll(/"([0-9a-f-]{36})"/g)].map(([, id = '']) => id));

const fileOf = ({ id, name, type, size }: FileRow): StoredFile => ({ id, name, type, size });
