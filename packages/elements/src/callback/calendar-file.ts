import type { Slot } from '@lotse/contract';

const stamp = (instant: string): string => `${new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')}`;
/** Commas, semicolons and breaks mean something in this format. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A call as calendars take it in. */
export const calendarFile = (reference: string, { startsAt, endsAt }: Slot, title: string): Blob =>
  new Blob(
    [
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Lotse//DE',
        'BEGIN:VEVENT',
        `UID:${reference}@lotse`,
        `DTSTAMP:${stamp(new Date().toISOString())}`,
        `DTSTART:${stamp(startsAt)}`,
        `DTEND:${stamp(endsAt)}`,
        `SUMMARY:${escaped(title)}`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ],
    { type: 'text/calendar' },
  );

/** Hands it over as a file. */
export const save = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
};
