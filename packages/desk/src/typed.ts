/** What is typed in a form, as the browser has it. */
const fieldsOf = (form: HTMLFormElement): readonly HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')];

/** All that stands in it: other than before an answer came, and something was typed meanwhile. */
export const standsIn = (form: HTMLFormElement): string =>
  fieldsOf(form)
    .map((field) => field.matches(':checked') || field.value)
    .join('\n');

/** A day or a time that was begun and not finished: the browser hands it out as if nothing stood there. */
export const halfTyped = (form: HTMLFormElement): HTMLInputElement | undefined =>
  fieldsOf(form).find(({ type, validity }) => /^(date|time)/.test(type) && validity.badInput);
