/** The door of guided changes. */
import { register } from '../register.ts';
import { LotseFlow } from './lotse-flow.ts';

export const defineFlow = (): void => register('lotse-flow', LotseFlow);
