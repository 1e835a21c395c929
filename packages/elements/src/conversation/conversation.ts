/** The door of the conversation chunk. */
import { register } from '../register.ts';
import { talkWords } from '../strings/talk.ts';
import { LotseConversation } from './lotse-conversation.ts';

/** With its words, where it will be shown in this language: once somebody writes, it has to be there, network or not. */
export const defineConversation = (locale?: string): void => {
  register('lotse-conversation', LotseConversation);
  if (locale) void talkWords.load(locale).catch(Boolean);
};
