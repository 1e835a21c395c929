/**
 * The two declarations whose page the law prescribes: § 312k BGB (to cancel) and § 356a BGB (to withdraw). Their words, fields and order are fixed here,
 * and `checkFlow` refuses a definition that differs. The words of entry and button are German in every language; a translation may stand below them.
 */
import type { Field } from './definition.ts';

export type DeclarationKind = 'cancel' | 'withdraw';

export interface Declaration {
  /** The words of the link that leads here, and the heading. */
  readonly entry: string;
  readonly button: string;
  /** What both mean, for readers of other languages. */
  readonly meaning: { readonly entry: Readonly<Record<string, string>>; readonly button: Readonly<Record<string, string>> };
  /** All fields, in their order, on one page; only `hint`, `short`, `errors`, `prefill` (editable), `autocomplete` and `sensitive` are the company's. */
  readonly fields: readonly Field[];
}

/** The words of the law, and what they mean to readers of other languages. */
export const lawfulWords = {
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
} as const satisfies Readonly<Record<DeclarationKind, Omit<Declaration, 'fields'>>>;

const name: Field = { id: 'name', kind: 'name', required: true, autocomplete: 'name', label: { de: 'Ihr Name', 'de-du': 'Dein Name', en: 'Your name' } };
const email: Field = {
  id: 'email',
  kind: 'email',
  required: true,
  autocomplete: 'email',
  label: { de: 'E-Mail-Adresse für die Bestätigung', en: 'E-mail address for the confirmation' },
};

export const declarations: Readonly<Record<DeclarationKind, Declaration>> = {
  cancel: {
    ...lawfulWords.cancel,
    fields: [
      {
        id: 'type',
        kind: 'choice',
        required: true,
        default: 'ordinary',
        label: { de: 'Art der Kündigung', en: 'Kind of cancellation' },
        options: [
          { id: 'ordinary', label: { de: 'Ordentlich', en: 'Ordinary, with notice' } },
          { id: 'extraordinary', label: { de: 'Außerordentlich, aus wichtigem Grund', en: 'Extraordinary, for good cause' } },
        ],
      },
      {
        id: 'cause',
        kind: 'longText',
        label: { de: 'Grund der außerordentlichen Kündigung', en: 'Cause of the extraordinary cancellation' },
        when: { field: 'type', is: 'extraordinary' },
      },
      name,
      { id: 'customerNumber', kind: 'text', label: { de: 'Kundennummer', en: 'Customer number' } },
      {
        id: 'contract',
        kind: 'text',
        required: true,
        label: { de: 'Welchen Vertrag möchten Sie kündigen?', 'de-du': 'Welchen Vertrag möchtest du kündigen?', en: 'Which contract do you want to cancel?' },
      },
      {
        id: 'end',
        kind: 'choice',
        default: 'soonest',
        label: { de: 'Wann soll der Vertrag enden?', en: 'When should the contract end?' },
        options: [
          { id: 'soonest', label: { de: 'Zum nächstmöglichen Termin', en: 'As soon as possible' } },
          { id: 'day', label: { de: 'An einem bestimmten Tag', en: 'On a certain day' } },
        ],
      },
      { id: 'endDate', kind: 'date', label: { de: 'Letzter Tag des Vertrags', en: 'Last day of the contract' }, when: { field: 'end', is: 'day' } },
      email,
    ],
  },
  withdraw: {
    ...lawfulWords.withdraw,
    fields: [
      name,
      {
        id: 'contract',
        kind: 'text',
        required: true,
        label: {
          de: 'Welchen Vertrag oder welche Bestellung möchten Sie widerrufen?',
          'de-du': 'Welchen Vertrag oder welche Bestellung möchtest du widerrufen?',
          en: 'Which contract or order do you want to withdraw from?',
        },
      },
      {
        id: 'parts',
        kind: 'longText',
        label: { de: 'Nur einen Teil? Dann nennen Sie ihn hier', 'de-du': 'Nur einen Teil? Dann nenne ihn hier', en: 'Only a part of it? Name it here' },
      },
      email,
    ],
  },
};
