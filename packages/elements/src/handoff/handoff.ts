/** The door of the handoff sheet. */
import { register } from '../register.ts';
import { LotseHandoff } from './lotse-handoff.ts';

export const defineHandoff = (): void => register('lotse-handoff', LotseHandoff);
