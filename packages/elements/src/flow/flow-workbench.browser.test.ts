/** The workbench of Storybook: an author writes, and sees at once what customers see. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as states from '../../../../stories/flow-workbench.states.ts';
import { focused } from '../../test/focused.ts';
import { axeFinds, clearPage, showInTheDark } from '../../test/judging.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  document.title = 'Nordlicht';
  await page.viewport(1280, 900);
});
afterEach(() => {
  sessionStorage.clear();
  delete document.documentElement.dataset['theme'];
  clearPage();
});

const show = (state: () => ReturnType<typeof states.template>) => {
  const element = state();
  document.body.append(element);
  return element;
};
const area = page.getByRole('textbox', { name: 'Definition' });
const text = () => (area.element() as HTMLTextAreaElement).value;
const write = (change: (text: string) => string) => userEvent.fill(area, change(text()));
const question = (name: string) => page.getByRole('heading', { name, level: 3 });

test('a mistake is told with its line, and a press leads to it; mended, the preview goes on', async () => {
  show(states.problems);
  await expect.element(page.getByText('Nothing yet: mend the problems first.')).toBeVisible();
  const problem = page.getByRole('button', { name: /line 53 \/steps\/1\/when .*Did you mean "what"\?/ });
  await userEvent.click(problem);
  await expect.poll(focused).toBe(area.element());
  const { selectionStart, selectionEnd } = area.element() as HTMLTextAreaElement;
  expect(text().slice(selectionStart, selectionEnd)).toBe('{ "field": "wat", "is": "internet" }');
  await write((all) => all.replace('"wat"', '"what"'));
  await expect.element(page.getByText('None: it can be run.')).toBeVisible();
  await expect.element(question('Was ist gestört?')).toBeVisible();
});

test('while it is no JSON the last good preview stays, and says so', async () => {
  show(states.broken);
  await expect.element(page.getByRole('button', { name: /line 3 This is not JSON: in line 3, column 16/ })).toBeVisible();
  await expect.element(page.getByText('As it was before it had problems.')).toBeVisible();
  await expect.element(question('Was ist schiefgelaufen?')).toBeVisible();
  await write((all) => all.replace('1,,', '1,').replace('Was ist schiefgelaufen?', 'Was ist passiert?'));
  await expect.element(question('Was ist passiert?')).toBeVisible();
  await expect.element(page.getByText('As it was before it had problems.')).not.toBeInTheDocument();
});

test('one press fills in a way and leads to its review; another one ends where a rule refuses', async () => {
  show(states.short);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Template' }), 'report-fault');
  await userEvent.click(page.getByRole('button', { name: /what: power 5 steps, 4 stages/ }));
  await expect.element(question('Stimmt alles so?')).toBeVisible();
  const facts = page.getByRole('group', { name: 'The chosen way' });
  await expect.element(facts.getByText('Ist nur Ihre Wohnung betroffen?')).toBeVisible();
  await expect.element(facts.getByText('Strom ist weg')).toBeVisible();
  await expect.element(facts.getByText('Ursache gesucht')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /Ends at what: gas-emergency/ }));
  await expect.element(page.getByRole('alert').getByText(/^Machen Sie kein Licht an/)).toBeVisible();
});

test('in another language and at another width the customer goes on where he was', async () => {
  show(states.short);
  await userEvent.fill(page.getByRole('textbox', { name: 'Schildern Sie den Fall' }), 'Der Techniker kam zum dritten Mal nicht.');
  await userEvent.click(page.getByRole('button', { name: 'Weiter' }));
  await expect.element(question('Was erwarten Sie von uns?')).toBeVisible();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Language' }), 'de-du');
  await expect.element(question('Was erwartest du von uns?')).toBeVisible();
  await userEvent.click(page.getByRole('radio', { name: 'desktop' }));
  await expect.element(question('Was erwartest du von uns?')).toBeVisible();
});

test.each([320, 1600])('%i pixels wide in the dark: axe finds no fault, nothing is wider than the screen', async (width) => {
  await page.viewport(width, 900);
  document.documentElement.dataset['theme'] = 'dark';
  const element = states.way();
  showInTheDark(element);
  await expect.element(question('Stimmt alles so?')).toBeVisible();
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
