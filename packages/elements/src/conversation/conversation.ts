/** The door of the conversation chunk. */
import { LotseHandoff } from '../handoff/lotse-handoff.ts';
import { register } from '../register.ts';
import { talkWords } from '../strings/talk.ts';
import { LotseConversation } from './lotse-conversation.ts';

/** Registers the conversation and the sheet that stands before it. */
export const defineConversation = (): void => {
  register('lotse-handoff', LotseHandoff);
  register('lotse-conversation', LotseConversation);
};

/** Ready to be shown at once: their words are there too. */
export const prepareConversation = async (locale: string): Promise<void> => {
  await talkWords.load(locale);
  defineConversation();
};
