/** An agent's own keys: Alt and a digit write a text, and go on from there. Kept in his browser. */
export type Then = 'write' | 'send' | 'resolve';

export interface Macro {
  readonly text: string;
  readonly after: Then;
}

export const mostMacros = 9;
const thens: readonly Then[] = ['write', 'send', 'resolve'];

/** What was kept may be anything. */
export const macrosIn = (text: string | undefined): readonly Macro[] => {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isMacro).slice(0, mostMacros) : [];
  } catch {
    return [];
  }
};

const isMacro = (value: unknown): value is Macro => {
  const macro = value as Partial<Record<keyof Macro, unknown>> | null;
  return typeof macro?.text === 'string' && macro.text.trim() !== '' && thens.some((then) => then === macro.after);
};
