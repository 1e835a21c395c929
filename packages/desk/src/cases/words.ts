import { useLanguage } from '../desk.ts';
import { caseWorkDe, type CaseWords } from '../strings/case-work-de.ts';
import { caseWorkEn } from '../strings/case-work-en.ts';

export const useCaseWords = (): CaseWords => (useLanguage().words.locale === 'en' ? caseWorkEn : caseWorkDe);

/** What a customer with this language reads; in German where there is no better. */
export const customerWords = (locale: string): CaseWords['customer'] => (locale.split('-')[0] === 'en' ? caseWorkEn : caseWorkDe).customer;
