import type { ByMailStrings } from './mail.ts';
import { de } from './de.ts';

export const byMailDe: ByMailStrings = {
  ...de,
  answersTitle: 'Antwort per E-Mail',
  answersHint:
    'Wenn Sie nicht mehr hier sind, schicken wir Ihnen die Antwort mit einem Link zurück in dieses Gespräch. Für etwas anderes nutzen wir die Adresse nicht.',
  answersSubmit: 'Antworten schicken lassen',
  answersOn: 'Antworten gehen auch per E-Mail an Sie, wenn Sie nicht mehr hier sind.',
  answersTo: (email) => `Antworten gehen auch an ${email}, wenn Sie nicht mehr hier sind.`,
  transcriptTitle: 'Verlauf per E-Mail',
  transcriptHint: 'Wir schicken Ihnen alles, was bisher geschrieben wurde, als Datei.',
  transcriptSubmit: 'Verlauf schicken',
  transcriptTo: (email) => `Der Verlauf ist unterwegs an ${email}.`,
  bounced: 'Unsere letzte E-Mail an Sie kam zurück. Prüfen Sie die Adresse.',
  yourAddress: 'Ihre E-Mail-Adresse',
  noAddress: 'Tragen Sie Ihre E-Mail-Adresse ein',
  wrongAddress: 'Eine E-Mail-Adresse sieht so aus: name@beispiel.de',
  didYouMean: (email) => `Meinten Sie ${email}?`,
  sendingIt: 'Einen Moment …',
  tooMany: 'Das waren sehr viele E-Mails. Versuchen Sie es in einer Stunde noch einmal.',
  didNotWork: 'Das hat gerade nicht geklappt. Versuchen Sie es noch einmal.',
  cancel: 'Abbrechen',
  done: 'Fertig',
  stop: 'Keine E-Mails mehr schicken',
  anotherAddress: 'Andere Adresse',
};
