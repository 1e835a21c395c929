/** The part of the client that only a conversation needs: loaded with the first one. */
import { LotseError, type HandoffContext, type HandoffItem, type MessagePart, type NonEmpty } from '@lotse/contract';
import { RunningConversation, type KeptConversation } from './conversation.ts';
import { Outbox } from './outbox.ts';
import type { Stay } from './stay.ts';

const outboxes = new WeakMap<Stay, Promise<Outbox>>();

/** One outbox for each client, read from the device once. */
const outboxOf = (stay: Stay): Promise<Outbox> => {
  const made = outboxes.get(stay) ?? opened(stay);
  outboxes.set(stay, made);
  return made;
};
const opened = async (stay: Stay): Promise<Outbox> => {
  const outbox = new Outbox(stay);
  await outbox.load();
  return outbox;
};

export const clearOutbox = async (stay: Stay): Promise<void> => (await outboxOf(stay)).clear();

/** Begins a conversation with its first message; resolves when both are on the device. */
export const begin = async (stay: Stay, context: HandoffContext, text: string): Promise<RunningConversation> => {
  const conversation = new RunningConversation(stay, await outboxOf(stay), { key: crypto.randomUUID(), context });
  await conversation.say([{ kind: 'text', text }]);
  return conversation;
};

/** What a human should know in a conversation that runs already: the articles read since, then the words. */
export const partsFor = (items: readonly HandoffItem[], text: string): NonEmpty<MessagePart> => {
  const articles = items.flatMap((item): MessagePart[] => (item.kind === 'article' ? [{ kind: 'article', articleId: item.articleId, title: item.title }] : []));
  return [{ kind: 'text', text }, ...articles];
};

/** The conversation an earlier page, another tab or the outbox left; otherwise the newest the backend knows. */
export const findConversation = async (stay: Stay): Promise<RunningConversation | undefined> => {
  const outbox = await outboxOf(stay);
  const kept = await stay.shelf.get<KeptConversation>('conversation');
  if (kept) return new RunningConversation(stay, outbox, kept);
  const [waiting] = await outbox.load();
  if (waiting) {
    if (waiting.token !== undefined) await stay.keepToken(waiting.token);
    return new RunningConversation(stay, outbox, waiting);
  }
  if ((await stay.shelf.get('token')) === undefined) return undefined;
  try {
    const list = await stay.ask(async ({ conversations }) => conversations?.list() ?? []);
    const newest = list.find(({ status }) => status !== 'closed');
    return newest && new RunningConversation(stay, outbox, { key: newest.id, id: newest.id, context: { page: { url: '', title: '' }, items: [] } });
  } catch (thrown) {
    stay.happened({ type: 'error', data: { code: LotseError.from(thrown).code, message: LotseError.from(thrown).message } });
    return undefined;
  }
};
