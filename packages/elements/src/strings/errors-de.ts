import type { FlowStrings } from './flow.ts';
import { moreDe } from './more-de.ts';

const number = (value: string | number = '') => value.toLocaleString('de');
const dayOf = (value: string | number = '') => moreDe.dates.fullDay(new Date(`${value}T12:00`));

export const errorDe: FlowStrings['error'] = ({ code, params }, label, kind) => {
  const { min, max, found, digits, part, limit, name, maxBytes, expected } = params;
  const it = `„${label}“`;
  switch (code) {
    case 'missing':
      if (kind === 'consent') return 'Stimmen Sie zu, damit es weitergeht';
      if (kind === 'file') return `Wählen Sie eine Datei: ${label}`;
      return label.endsWith('?') ? `Beantworten Sie ${it}` : /^(choice|slot)/.test(kind) ? `Wählen Sie etwas aus: ${label}` : `Ergänzen Sie ${it}`;
    case 'unconfirmed':
      return `Sagen Sie uns, ob das noch stimmt: ${label}`;
    case 'too-short':
      return `${it} braucht mindestens ${min} Zeichen, hier sind es ${found}`;
    case 'too-long':
      return `${it} darf ${max} Zeichen haben, hier sind es ${found}. Kürzen Sie den Text`;
    case 'digits':
      return `${it} hat ${digits} Ziffern, hier sind es ${found}`;
    case 'check-digit':
    case 'iban-check':
      return `In ${it} ist etwas vertauscht oder vertippt. Vergleichen Sie Ziffer für Ziffer`;
    case 'phone':
      return 'Schreiben Sie die Nummer mit Vorwahl, zum Beispiel 040 66969 100';
    case 'email-at':
      return 'In der Adresse fehlt das @. Schreiben Sie sie wie name@beispiel.de';
    case 'email':
      return 'Schreiben Sie die Adresse wie name@beispiel.de';
    case 'iban-country':
      return 'Geben Sie eine IBAN aus dem SEPA-Raum an. Sie beginnt mit dem Land, zum Beispiel DE';
    case 'iban-length':
      return `Die IBAN hat ${expected} Zeichen, hier sind es ${found}`;
    case 'iban-characters':
      return 'In einer IBAN stehen nur Buchstaben und Ziffern';
    case 'choice':
      return `Wählen Sie eine der Möglichkeiten: ${label}`;
    case 'too-few':
      return `Wählen Sie mindestens ${min} aus`;
    case 'too-many':
      return `Wählen Sie höchstens ${max} aus`;
    case 'date':
      return 'Schreiben Sie das Datum in Ziffern, zum Beispiel 3 12 2026';
    case 'date-incomplete':
      return `Ergänzen Sie ${part === 'day' ? 'den Tag' : part === 'month' ? 'den Monat' : 'das Jahr'}: ${label}`;
    case 'date-unreal':
      return 'Diesen Tag gibt es im Kalender nicht. Prüfen Sie Tag und Monat';
    case 'date-too-early':
      return `Nennen Sie einen Tag ab dem ${dayOf(limit)}`;
    case 'date-too-late':
      return `Nennen Sie einen Tag bis zum ${dayOf(limit)}`;
    case 'number':
      return `Schreiben Sie ${it} in Ziffern, zum Beispiel 1234,5`;
    case 'decimals':
      return max === 0 ? `Lassen Sie in ${it} die Stellen hinter dem Komma weg` : `${it} hat höchstens ${max} Stellen hinter dem Komma`;
    case 'too-small':
      return `${it}: mindestens ${number(min)}`;
    case 'too-large':
      return `${it}: höchstens ${number(max)}`;
    case 'meter-digits':
      return `Der Zähler zeigt ${digits} Stellen vor dem Komma, hier sind es ${found}`;
    case 'slot-past':
      return 'Diese Zeit ist vorbei. Wählen Sie eine spätere';
    case 'slot-taken':
      return 'Diese Zeit hat gerade jemand anders genommen. Wählen Sie eine andere';
    case 'file-type':
      return `Diese Art von Datei können wir nicht lesen: ${name}. Wählen Sie eine andere`;
    case 'file-too-large':
      return `${name} ist zu groß${typeof maxBytes === 'number' ? `: höchstens ${number(Math.floor(maxBytes / 104_857.6) / 10)} MB` : ''}. Wählen Sie eine kleinere Datei`;
    case 'harmful':
      return `${name} könnte Schaden anrichten, deshalb nehmen wir sie nicht an`;
    case 'uploading':
      return 'Warten Sie einen Moment, die Datei wird noch hochgeladen';
    default:
      return `So können wir ${it} nicht annehmen. Geben Sie es noch einmal an`;
  }
};
