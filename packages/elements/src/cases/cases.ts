/** The door of what is under way. */
import { register } from '../register.ts';
import { LotseCases } from './lotse-cases.ts';

export const defineCases = (): void => register('lotse-cases', LotseCases);
