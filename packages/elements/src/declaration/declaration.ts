/** The door of the two statutory declarations. */
import { register } from '../register.ts';
import { LotseDeclaration } from './lotse-declaration.ts';

/** `server`: where their pages without script are, in the place of the page's own origin. */
export const defineDeclaration = (server?: string): void => {
  LotseDeclaration.server ??= server;
  register('lotse-declaration', LotseDeclaration);
};
