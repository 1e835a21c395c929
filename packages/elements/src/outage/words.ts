/** What an outage notice says beside the company's own text. */
import type { OutageSeverity } from '@lotse/contract';

export interface OutageWords {
  /** Stands before the text: what kind of notice it is, and what or where it is about. */
  title(severity: OutageSeverity, area: string | undefined): string;
  until(when: string): string;
  readonly dismiss: string;
  more(count: number): string;
  readonly fewer: string;
  /** The list of all of them. */
  readonly label: string;
}

const de: OutageWords = {
  title(severity, area) {
    const kind = { info: 'Hinweis', warning: 'Störung', critical: 'Große Störung' }[severity];
    return area === undefined ? kind : `${kind}: ${area}`;
  },
  until: (when) => `Voraussichtlich bis ${when}.`,
  dismiss: 'Meldung ausblenden',
  more: (count) => (count === 1 ? 'Noch eine Meldung' : `Noch ${count} Meldungen`),
  fewer: 'Weniger zeigen',
  label: 'Aktuelle Meldungen',
};

const en: OutageWords = {
  title(severity, area) {
    const kind = { info: 'Please note', warning: 'Outage', critical: 'Major outage' }[severity];
    return area === undefined ? kind : `${kind}: ${area}`;
  },
  until: (when) => `Expected to last until ${when}.`,
  dismiss: 'Hide this notice',
  more: (count) => (count === 1 ? 'One more notice' : `${count} more notices`),
  fewer: 'Show less',
  label: 'Current notices',
};

const lists: Readonly<Record<string, OutageWords>> = { de, en };

/** By the language of the other words. */
export const outageWords = (language: string): OutageWords => lists[language] ?? en;
