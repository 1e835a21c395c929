/** The door of the conversation chunk. */
import { LotseHandoff } from '../handoff/lotse-handoff.ts';
import { register } from '../register.ts';
import { LotseConversation } from './lotse-conversation.ts';

/** Registers the conversation and the sheet that stands before it. */
export const defineConversation = (): void => {
  register('lotse-handoff', LotseHandoff);
  register('lotse-conversation', LotseConversation);
};
