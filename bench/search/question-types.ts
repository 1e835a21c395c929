import type { Question } from './sets.ts';

/** How the sets name the types that words alone do not find: other words, everyday words, English, the German of people who learn it. */
const frontier = ['syn', 'colloq', 'en', 'simple'];

export const isFrontierType = (type: string): boolean => frontier.includes(type);
export const isFrontier = ({ type }: Question): boolean => isFrontierType(type);
export const isGerman = ({ type }: Question): boolean => type !== 'en';
