/** The door of the forms for a call and for a message. */
import { register } from '../register.ts';
import { LotseCallback } from './lotse-callback.ts';
import { LotseMessage } from './lotse-message.ts';

export const defineCallback = (): void => {
  register('lotse-callback', LotseCallback);
  register('lotse-message', LotseMessage);
};
