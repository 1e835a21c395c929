/** What an outage notice says beside the company's own text; by the language of the client. */
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

export const outageWords = (locale: string): OutageWords => lists[locale.split('-')[0] ?? ''] ?? (locale.startsWith('de') ? de : en);

/** "18:00 Uhr", and with its day where that is another one than today: "Mo., 23. November, 18:00". */
export const untilWhen = (locale: string, until: string, now: Date): string | undefined => {
  const at = new Date(until);
  if (Number.isNaN(at.getTime())) return undefined;
  const today = at.toDateString() === now.toDateString();
  const time = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(today ? {} : { weekday: 'short', day: 'numeric', month: 'long' }),
  }).format(at);
  return locale.startsWith('de') ? `${time} Uhr` : time;
};
