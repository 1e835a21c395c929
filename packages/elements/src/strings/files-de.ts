import type { FileStrings } from '../attachments/words.ts';
import { de } from './de.ts';
import { sizesIn } from './sizes.ts';

export const filesDe: FileStrings = {
  ...de,
  attachments: 'Dateien zu Ihrer Nachricht',
  takePhoto: 'Foto aufnehmen',
  chooseFile: 'Datei auswählen',
  dropHere: 'Dateien hier ablegen',
  removeFile: (name) => `${name} entfernen`,
  cancelFile: (name) => `Hochladen von ${name} abbrechen`,
  retryFile: (name) => `${name} noch einmal hochladen`,
  tryAgain: 'Noch einmal',
  uploading: (percent) => `${percent} % hochgeladen`,
  fileWaits: 'Wartet, bis sie an der Reihe ist',
  fileOffline: 'Wartet auf Netz',
  isReady: (name) => `${name} ist bereit zum Senden.`,
  uploadOf: (name) => `Hochladen von ${name}`,
  whyNot: (reason, { size, files, types }) =>
    ({
      'too-large': `Diese Datei ist zu groß. Möglich sind ${size}. Ein kleineres Foto oder ein Ausschnitt passt meist.`,
      type: `Diese Datei können wir nicht annehmen. Möglich sind ${types}.`,
      'too-many': `Zu einer Nachricht passen ${files} Dateien. Senden Sie diese danach.`,
      harmful: 'Unsere Prüfung hält diese Datei für schädlich. Wir haben sie nicht gespeichert.',
      other: 'Diese Datei ist nicht angekommen. Sie liegt noch hier.',
    })[reason],
  fileStops: 'Eine Datei kann so nicht mit. Entfernen Sie sie oder versuchen Sie es noch einmal, dann senden Sie.',
  text: 'Text',
  saveFile: (name) => `${name} in voller Größe herunterladen`,
  fileGone: 'Diese Datei gibt es nicht mehr.',
  fileFailed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  size: sizesIn('de'),
};
