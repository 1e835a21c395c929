/** What every list of settings shows of an entry: its words in the language of the desk, and the way back to the file. */
import type { SettingLine } from '@lotse/contract/desk-settings';
import { useDeeds } from './deeds.ts';
import { useSettings } from './settings-context.ts';
import type { ListName } from './settings-data.ts';

export const textOfTexts = (texts: Readonly<Record<string, string>>, locale: string): string => texts[locale] ?? texts['de'] ?? Object.values(texts)[0] ?? '';

/** "Donnerstag, 24. Dezember 2026" */
export const dayWords = (date: string, locale: string): string => {
  const at = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(at);
};

export const BackToFile = ({ name, line, onUndone }: { readonly name: ListName; readonly line: SettingLine; onUndone?(): void }) => {
  const { data, words, locale } = useSettings();
  const deed = useDeeds();
  if (!line.changed) return null;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(line.changed.at));
  return (
    <>
      {line.inFile && (
        <button
          type="button"
          class="secondary"
          onClick={() => deed({ do: () => data.undo(name, line.id).then(onUndone), said: words.fileCounts, back: { do: () => data.putBack(name, line) } })}
        >
          {words.asInFile}
        </button>
      )}
      <span class="hint">{words.changedBy(line.changed.by.name ?? '', when)}</span>
    </>
  );
};
