/** What every list of settings shows of an entry: its words in the language of the desk, and the way back to the file. */
import type { SettingLine } from '@lotse/contract/desk-settings';
import { useSettings } from './settings-context.ts';

export const textOfTexts = (texts: Readonly<Record<string, string>>, locale: string): string => texts[locale] ?? texts['de'] ?? Object.values(texts)[0] ?? '';

/** "Donnerstag, 24. Dezember 2026" */
export const dayWords = (date: string, locale: string): string => {
  const at = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(at);
};

export const BackToFile = ({ line, onUndo }: { readonly line: SettingLine; onUndo(): Promise<void> }) => {
  const { words, locale } = useSettings();
  if (!line.changed) return null;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(line.changed.at));
  return (
    <>
      {line.inFile && (
        <button type="button" class="secondary" onClick={() => void onUndo()}>
          {words.asInFile}
        </button>
      )}
      <span class="hint">{words.changedBy(line.changed.by.name ?? '', when)}</span>
    </>
  );
};
