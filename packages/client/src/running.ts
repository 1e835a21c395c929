/** The part of the client that only a conversation needs: loaded with the first one. */
import type { HandoffContext, HandoffItem, MessagePart, NonEmpty } from '@lotse/contract';
import { RunningConversation, type KeptConversation } from './conversation.ts';
import { isOld, Outbox, type Waiting } from './outbox.ts';
import { Stay } from './stay.ts';
import { Store } from './store.ts';

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

/** What waits in a conversation that is not the one shown here is sent all the same, in its own visitor's name; given up after a day. */
const bringHome = (stay: Stay, outbox: Outbox, { token = stay.token, ...waiting }: Waiting): void => {
  const { key, messages } = waiting;
  void outbox.settle(key, new Set(messages.filter(isOld).map(({ clientId }) => clientId)));
  const unseen = new Store({ ...stay.options, storage: 'none' });
  const courier = new Stay(unseen);
  courier.token = token;
  stay.ended.addEventListener('abort', () => courier.end());
  unseen.subscribe(() => outbox.of(key)?.messages.some(({ failed }) => !failed) || courier.end());
  void new RunningConversation(courier, outbox, waiting);
};

/** The conversation an earlier page, another tab or the outbox left; otherwise the newest the backend knows. */
export const findConversation = async (stay: Stay): Promise<RunningConversation | undefined> => {
  const outbox = await outboxOf(stay);
  const [list, kept, token] = await Promise.all([outbox.load(), stay.shelf.get<KeptConversation>('conversation'), stay.shelf.get<string>('token')]);
  const waiting = list.find((each) => !token || !each.token || each.token === token);
  const mine = kept ?? waiting;
  for (const each of list) if (each.key !== mine?.key) bringHome(stay, outbox, each);
  if (mine) {
    if (!kept && waiting?.token !== undefined) await stay.keepToken(waiting.token);
    return new RunningConversation(stay, outbox, mine);
  }
  if (token === undefined) return undefined;
  try {
    const list = await stay.ask(async ({ conversations }) => conversations?.list() ?? []);
    const newest = list.find(({ status }) => status !== 'closed');
    return newest && new RunningConversation(stay, outbox, { key: newest.id, id: newest.id, context: { page: { url: '', title: '' }, items: [] } });
  } catch (thrown) {
    stay.failed(thrown);
    return undefined;
  }
};
