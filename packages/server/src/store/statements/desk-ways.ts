import type { DeskWay } from '@lotse/contract/desk';
import type { Database } from '../database.ts';

/** What the desk is told of a conversation that is no chat. */
export const wayOf = (db: Database): ((conversationId: string) => DeskWay | undefined) => {
  const callback = db.prepare<{ readonly phone: string; readonly name: string | null; readonly starts_at: string; readonly ends_at: string }>(
    'SELECT phone, name, starts_at, ends_at FROM callbacks WHERE conversation_id = ? AND ended_as IS NULL',
  );
  const message = db.prepare<{ readonly email: string | null }>('SELECT email FROM left_messages WHERE conversation_id = ?');
  return (id) => {
    const call = callback.get(id);
    if (call) {
      const { phone, name, starts_at: startsAt, ends_at: endsAt } = call;
      return { kind: 'callback', phone, ...(name === null ? {} : { name }), startsAt, endsAt };
    }
    const left = message.get(id);
    return left && { kind: 'message', ...(left.email === null ? {} : { email: left.email }) };
  };
};
