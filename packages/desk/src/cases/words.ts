import { useLanguage } from '../desk.ts';
import { caseWorkDe, type CaseWords } from '../strings/case-work-de.ts';
import { caseWorkEn } from '../strings/case-work-en.ts';

export const useCaseWords = (): CaseWords => (useLanguage().words.locale === 'en' ? caseWorkEn : caseWorkDe);

/** Whoever reported something: a name, or what our own ones call themselves. */
export const nameOf = (by: string, { reporters }: CaseWords): string => (Object.hasOwn(reporters, by) ? reporters[by as keyof typeof reporters] : by);

/** What a customer with this language reads; in German where there is no better. */
export const customerWords = (locale: string): CaseWords['customer'] => (locale.split('-')[0] === 'en' ? caseWorkEn : caseWorkDe).customer;
