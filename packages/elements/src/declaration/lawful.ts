import type { lawfulWords } from '@lotse/contract/flows';

/** The words of the law. Another word than the contract's does not compile. */
export const lawful: typeof lawfulWords = {
  cancel: {
    entry: 'Verträge hier kündigen',
    button: 'jetzt kündigen',
    meaning: { entry: { en: 'Cancel contracts here' }, button: { en: 'cancel now' } },
  },
  withdraw: {
    entry: 'Vertrag widerrufen',
    button: 'Widerruf bestätigen',
    meaning: { entry: { en: 'Withdraw from contract here' }, button: { en: 'Confirm withdrawal' } },
  },
};

export type DeclarationKind = keyof typeof lawful;

/** What they mean to a reader of this language; nothing to one who reads German. */
export const meaningOf = (kind: DeclarationKind, part: 'entry' | 'button', locale: string): string | undefined => {
  const meanings: Readonly<Record<string, string>> = lawful[kind].meaning[part];
  return /^de\b/i.test(locale) ? undefined : meanings['en'];
};
