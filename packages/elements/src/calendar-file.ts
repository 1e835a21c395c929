/** A date as calendars take it in (RFC 5545). Loaded when somebody asks for it. */
export interface Entry {
  /** The same reference is the same entry: who takes a new date in has the old one no more. */
  readonly reference: string;
  readonly title: string;
  /** Days like `2026-12-03` with precision `day`, else instants. Both ends belong to it. */
  readonly from: string;
  readonly until: string;
  readonly precision?: 'day' | 'window' | 'time' | undefined;
  /** When it was said so; a later one takes the place of an earlier one. */
  readonly madeAt?: string | undefined;
  readonly place?: string | undefined;
}

const stamp = (instant: string): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
/** An entry of whole days ends with the day after, which itself does not belong to it. */
const dayStamp = (day: string, later: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + later);
  return at.toISOString().slice(0, 10).replaceAll('-', '');
};
/** Backslashes, commas, semicolons and breaks mean something in this format. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\u2028\u2029]/g, '\\n');

/** A line has 75 octets at most, and no letter is parted; what goes on begins with a space. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n');
};

export const calendarText = ({ reference, title, from, until, precision, madeAt, place }: Entry, now = new Date()): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lotse//DE',
    'BEGIN:VEVENT',
    `UID:${escaped(reference)}@lotse`,
    `SEQUENCE:${madeAt === undefined ? 0 : Math.floor(Date.parse(madeAt) / 60_000)}`,
    `DTSTAMP:${stamp(now.toISOString())}`,
    ...(precision === 'day'
      ? [`DTSTART;VALUE=DATE:${dayStamp(from, 0)}`, `DTEND;VALUE=DATE:${dayStamp(until, 1)}`]
      : [`DTSTART:${stamp(from)}`, ...(from === until ? [] : [`DTEND:${stamp(until)}`])]),
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

/** Hands it over as a file, made here. */
export const saveEntry = (entry: Entry): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendarText(entry)], { type: 'text/calendar' }));
  link.download = `${entry.reference}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
};
