/** The door of the two statutory declarations. */
import { register } from '../register.ts';
import { LotseDeclaration } from './lotse-declaration.ts';

export const defineDeclaration = (): void => register('lotse-declaration', LotseDeclaration);
