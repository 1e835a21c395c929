import { minutesOf, pluralsIn } from './counts.ts';
import { datesIn, unbroken } from './dates.ts';
import type { FirstStrings } from './first.ts';

const dates = datesIn('de', { today: 'heute', tomorrow: 'morgen', hour: (hours, minutes) => `${hours}${minutes} Uhr` });
const { hour, nearDay } = dates;
export const plural = pluralsIn('de');

export const de: FirstStrings = {
  locale: 'de',
  dates,

  help: 'Hilfe',
  openHelp: (news) => (news > 0 ? `Hilfe öffnen, ${news} ${plural(news, { one: 'Neuigkeit', other: 'Neuigkeiten' })}` : 'Hilfe öffnen'),
  close: 'Schließen',
  unread: (count) => `${count} ${plural(count, { one: 'neue Nachricht', other: 'neue Nachrichten' })}`,
  loading: 'Wird geladen …',
  stillLoading: 'Das dauert länger als sonst. Sprechen Sie gern direkt mit uns.',

  greeting: (at) => (at.getHours() < 5 || at.getHours() >= 18 ? 'Guten Abend' : at.getHours() < 11 ? 'Guten Morgen' : 'Guten Tag'),
  howCanWeHelp: 'Wie können wir helfen?',
  questionOrKeyword: 'Frage oder Stichwort',
  clear: 'Eingabe löschen',

  talkToUs: 'Mit uns sprechen',
  waysToUs: 'So erreichen Sie uns',
  open: 'Geöffnet',
  openUntil: (at) => `Geöffnet bis ${hour(at)}`,
  openWithWait: (seconds) => unbroken(`Geöffnet, etwa ${minutesOf(seconds)} Min. Wartezeit`),
  closed: 'Gerade geschlossen',
  backAt: (at, now) => `Wieder da: ${nearDay(at, now).words}, ${hour(at)}`,
  nobodyThere: 'Gerade ist niemand da',
  channel: { chat: 'Chat', callback: 'Rückruf', phone: 'Anrufen', email: 'E-Mail', message: 'Nachricht schreiben', visit: 'Vorbeikommen' },
  writeMessage: 'Nachricht schreiben',
  opensElsewhere: 'öffnet ein neues Fenster',
};
