/** The door of the conversation chunk. */
import { register } from '../register.ts';
import { LotseConversation } from './lotse-conversation.ts';

export const defineConversation = (): void => register('lotse-conversation', LotseConversation);
