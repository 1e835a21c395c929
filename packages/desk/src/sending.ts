/** What stands in the field goes out: the one way, by whatever button or key, so that nothing goes round what has to be right before. */
import { gapsIn, limits } from '@lotse/contract';
import type { Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';
import type { Words } from './strings/de.ts';

/** False where there is nothing to send, too much, or something is still missing: `view.missing` says what. `seen` is the head when it was written. */
export const send = ({ unsent, outbox, uploads, view }: Shift, open: OpenConversation, words: Words, seen = open.state.peek().head): boolean => {
  const kind = view.mode.peek();
  const isNote = kind === 'note';
  const ready = unsent.of(open.id, kind).peek().trim();
  const along = isNote ? [] : unsent.alongOf(open.id).peek();
  // A note has no files: they would have to be kept from the customer.
  const files = isNote ? [] : uploads.files.peek().filter(({ conversationId }) => conversationId === open.id);
  const missing = (): string | undefined => {
    if (!ready && along.length === 0 && files.length === 0) return words.nothingWritten;
    if (new TextEncoder().encode(ready).length > limits.textBytes) return words.tooLong;
    if (gapsIn(ready).length > 0) return words.replies.fillGaps;
    if (files.some(({ state }) => state === 'failed')) return words.fileStops;
    return files.some(({ state }) => state === 'uploading') ? words.fileStillComing : undefined;
  };
  view.missing.value = missing();
  if (view.missing.peek() !== undefined) return false;
  const more = { ...(along.length > 0 && { along }), ...(files.length > 0 && { files: uploads.take(open.id) }) };
  outbox.put(open.id, kind, ready, isNote ? {} : { seen, ...more });
  if (along.length > 0) unsent.attach(open.id, []);
  unsent.write(open.id, kind, '');
  return true;
};
