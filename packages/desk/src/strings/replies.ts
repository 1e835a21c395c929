/** The words of canned replies at the composer, in both languages of the desk. */
import type { CannedVariable } from '@lotse/contract';

export interface ReplyWords {
  readonly repliesTitle: string;
  readonly repliesSearch: string;
  repliesFound(count: number): string;
  readonly repliesLoading: string;
  readonly repliesFailed: string;
  readonly replyOwn: string;
  /** Sent only when nothing is left to be filled. */
  readonly fillGaps: string;
  readonly replyVariables: Readonly<Record<CannedVariable, string>>;
  readonly settings: string;
}

export const repliesDe: ReplyWords = {
  repliesTitle: 'Textbaustein einfügen',
  repliesSearch: 'Kürzel, Titel oder Wort daraus',
  repliesFound: (count) => (count === 0 ? 'Dazu gibt es keinen Baustein.' : count === 1 ? '1 Baustein' : `${count} Bausteine`),
  repliesLoading: 'Wir holen die Textbausteine …',
  repliesFailed: 'Die Textbausteine sind gerade nicht abrufbar.',
  replyOwn: 'eigener',
  fillGaps: 'Füllen Sie noch aus, was in eckigen Klammern steht',
  replyVariables: { 'customer.name': 'Name', 'agent.name': 'Ihr Name', 'company.name': 'Firma', hours: 'Öffnungszeiten', today: 'Datum' },
  settings: 'Einstellungen',
};

export const repliesEn: ReplyWords = {
  repliesTitle: 'Insert a canned reply',
  repliesSearch: 'Shortcut, title or a word of it',
  repliesFound: (count) => (count === 0 ? 'There is no reply for that.' : count === 1 ? '1 reply' : `${count} replies`),
  repliesLoading: 'Getting the canned replies …',
  repliesFailed: 'The canned replies cannot be loaded just now.',
  replyOwn: 'my own',
  fillGaps: 'Fill in what stands in square brackets first',
  replyVariables: { 'customer.name': 'name', 'agent.name': 'your name', 'company.name': 'company', hours: 'opening hours', today: 'date' },
  settings: 'Settings',
};
