import type { CaseKind } from '@lotse/contract';
import { wordsIn } from './load.ts';

/** The words of finding a case without being signed in. */
export interface LookupStrings {
  readonly whereIsIt: string;
  readonly whereIsItHint: string;
  readonly isItYours: string;
  readonly isItYoursHint: string;
  readonly number: string;
  readonly numberHint: string;
  readonly postalCode: string;
  readonly email: string;
  readonly ratherEmail: string;
  readonly ratherPostalCode: string;
  readonly showState: string;
  readonly lookingUp: string;
  readonly noNumber: string;
  readonly noNumberHint: string;

  readonly missingIn: Readonly<Record<'reference' | 'postalCode' | 'email' | 'code', string>>;
  readonly notFound: string;
  notFoundHint(by: 'postalCode' | 'email'): string;
  readonly tooOften: string;
  tooOftenUntil(at: Date): string;
  readonly stillThere: string;

  expectedBy(day: string): string;
  readonly kinds: Readonly<Record<CaseKind, string>>;
  readonly stubHint: string;
  readonly stubOnly: string;
  readonly sendCode: string;
  readonly codeSent: string;
  readonly codeHint: string;
  readonly code: string;
  readonly openCase: string;
  readonly wrongCode: string;
  readonly sendAgain: string;
}

export const lookupWords = wordsIn<LookupStrings>({
  de: async () => (await import('./case-lookup-de.ts')).lookupDe,
  en: async () => (await import('./case-lookup-en.ts')).lookupEn,
});
