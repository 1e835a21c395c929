import type { CaseAppointment, CasePayment } from '@lotse/contract';
import { wordsIn } from './load.ts';

/** The words of what belongs to a case beside its answer. */
export interface CaseMoreStrings {
  readonly inParts: string;
  readonly items: string;
  quantity(count: number, title: string): string;
  readonly goesTo: string;
  readonly payments: string;
  readonly paymentStates: Readonly<Record<CasePayment['state'], string>>;
  dueOn(day: string): string;
  readonly documents: string;
  readonly appointments: string;
  readonly appointmentStates: Readonly<Record<CaseAppointment['state'], string>>;

  readonly whatHappened: string;
  readonly earlierEvents: string;
  readonly laterEvents: string;
  readonly eventsFailed: string;

  readonly toCalendar: string;

  readonly beTold: string;
  readonly beToldHint: string;
  readonly yourEmail: string;
  readonly tellMe: string;
  readonly missingEmail: string;
  readonly wrongEmail: string;
  readonly notTold: string;
  readonly readOnly: string;
  asked(email: string): string;
  readonly told: string;
  readonly noMore: string;
  readonly noMoreMails: string;
}

export const caseMoreWords = wordsIn<CaseMoreStrings>({
  de: async () => (await import('./case-more-de.ts')).caseMoreDe,
  en: async () => (await import('./case-more-en.ts')).caseMoreEn,
});
