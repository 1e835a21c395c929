/** What a conversation has to know of files; all else about them is loaded with the first one. */
import type { FileRef, MessagePart, OutgoingMessage } from '@lotse/contract';
import type { Outbox, WaitingMessage } from './outbox.ts';
import type { Stay } from './stay.ts';

const loading = () => import('./attachments.ts');

export const filesIn = (parts: readonly MessagePart[]): readonly FileRef[] => parts.flatMap((part) => (part.kind === 'file' ? [part.file] : []));

/** As many of these messages as can go out now: words do not wait for a file that was chosen after them. */
export const readyToSend = async (stay: Stay, outbox: Outbox, batch: readonly WaitingMessage[]): Promise<readonly OutgoingMessage[]> => {
  const heavy = batch.findIndex(({ parts }) => filesIn(parts).length > 0);
  if (heavy === 0) return (await loading()).uploaded(stay, outbox, batch.slice(0, 1));
  return batch.slice(0, heavy < 0 ? undefined : heavy).map(({ clientId, parts }) => ({ clientId, parts }));
};

/** The customer tries a message again that was refused. */
export const renewFiles = async (stay: Stay, outbox: Outbox, key: string, clientId: string): Promise<void> => {
  const message = outbox.of(key)?.messages.find((each) => each.clientId === clientId);
  const keys = filesIn(message?.parts ?? []).map(({ id }) => id);
  if (keys.length > 0) (await loading()).renewed(stay, outbox, keys);
};
