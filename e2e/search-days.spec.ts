/** Days on which somebody looks for an answer: unfinished, misspelt, in another language, and where there is none. */
import type { Locator, Page } from '@playwright/test';
import { bubbles, composer, launcher, openHelp, panel, phone, searchField } from './customer.ts';
import { agentAt } from './people.ts';
import type { ServerProcess } from './server-process.ts';
import { expect, test } from './test.ts';

const options = (page: Page): Locator => panel(page).getByRole('option');
const heading = (page: Page, name: string): Locator => panel(page).getByRole('heading', { name });
const type = (page: Page, text: string): Promise<void> => searchField(page).pressSequentially(text);

test.describe('somebody who only reads', () => {
  test.use({ shared: true });

  test('“künd” on a phone is enough; the browser’s way back leads through article, results and home', async ({ page, nordlicht: { site } }) => {
    await page.setViewportSize(phone);
    await page.goto(`${site.url}/strom.html`);
    await openHelp(page);
    await type(page, 'künd');
    const first = options(page).filter({ hasText: 'Wie kündige ich meinen Vertrag?' }).first();
    await expect(first.locator('mark')).toHaveText('kündige');
    await first.click();
    await expect(heading(page, 'Wie kündige ich meinen Vertrag?')).toBeFocused();

    await page.goBack();
    await expect(searchField(page)).toHaveValue('künd');
    await expect(first).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'Wie können wir helfen?')).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toBeHidden();
    await expect(launcher(page)).toBeVisible();
  });

  test('who knows no word for it finds it by its topic, and the way back leads through the topics @all', async ({ page, nordlicht: { site } }) => {
    await page.setViewportSize(phone);
    await page.goto(`${site.url}/strom.html`);
    await openHelp(page);
    await panel(page).getByRole('button', { name: 'Alle Themen' }).click();
    const topic = panel(page).getByRole('option', { name: /^Abschlag und Rechnung/ });
    await topic.click();
    await expect(heading(page, 'Abschlag und Rechnung')).toBeFocused();
    await options(page).filter({ hasText: 'Warum ist mein Abschlag so hoch?' }).click();
    await expect(heading(page, 'Warum ist mein Abschlag so hoch?')).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'Abschlag und Rechnung')).toBeVisible();
    await page.goBack();
    await expect(topic).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'Wie können wir helfen?')).toBeVisible();
  });

  test('“rechnungs adresse”, written as two words, finds where one changes it', async ({ page, nordlicht: { site } }) => {
    await page.goto(`${site.url}/strom.html`);
    await openHelp(page);
    await type(page, 'rechnungs adresse');
    await expect(options(page).first()).toContainText('E-Mail, Telefon oder Postanschrift ändern');
  });

  test('a question in English finds the German answer', async ({ page, nordlicht: { site } }) => {
    await page.goto(`${site.url}/strom.html`);
    await openHelp(page);
    await type(page, 'change bank account');
    await options(page).filter({ hasText: 'Wie ändere ich meine Bankverbindung?' }).click();
    await expect(heading(page, 'Wie ändere ich meine Bankverbindung?')).toBeVisible();
  });

  test('the link to an article opens it on that page, and stands in the address no longer', async ({ page, nordlicht: { site } }) => {
    await page.goto(`${site.url}/strom.html#lotse-article=kuendigung`);
    await expect(heading(page, 'Wie kündige ich meinen Vertrag?')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await panel(page).getByRole('button', { name: 'Zurück' }).click();
    await expect(heading(page, 'Wie können wir helfen?')).toBeVisible();
  });
});

test('what we cannot answer ends at a human in one tap, and the words go along', async ({ page, nordlicht: { site, help } }) => {
  const jonas = await agentAt(help);
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await type(page, 'hallenbad eintritt');
  await expect(heading(page, 'Dazu haben wir keine sichere Antwort.')).toBeVisible();

  await panel(page)
    .getByRole('button', { name: /^Chat beginnen/ })
    .click();
  await expect(composer(page)).toHaveValue('hallenbad eintritt');
  await panel(page).getByRole('button', { name: 'Chat beginnen', exact: true }).click();
  await expect(bubbles(page)).toHaveText(['hallenbad eintritt']);
  await expect.poll(() => jonas.messages()).toEqual(['hallenbad eintritt']);
  const { context } = await jonas.conversation();
  expect(context.items).toMatchObject([{ kind: 'search', text: 'hallenbad eintritt' }]);
});

test('what customers searched in vain becomes an article, and the next one finds it', async ({ browser, page, nordlicht: { site, help } }) => {
  const desk = await editorAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await type(page, 'hallenbad eintritt');
  await expect(heading(page, 'Dazu haben wir keine sichere Antwort.')).toBeVisible();
  await expect.poll(async () => (await desk.searches()).map(({ text }) => text), { timeout: 20_000 }).toContain('hallenbad eintritt');

  await desk.write({ id: 'hallenbad', title: 'Was kostet der Eintritt ins Hallenbad?', body: 'Das Hallenbad betreibt die Stadt, nicht wir.' });
  const neighbour = await (await browser.newContext()).newPage();
  await neighbour.goto(`${site.url}/strom.html`);
  await openHelp(neighbour);
  await type(neighbour, 'hallenbad eintritt');
  await options(neighbour).filter({ hasText: 'Was kostet der Eintritt ins Hallenbad?' }).click();
  await expect(panel(neighbour).getByRole('article').getByText('Das Hallenbad betreibt die Stadt')).toBeVisible();
});

/** Who writes the knowledge base, with another program than the desk. */
const editorAt = async (help: ServerProcess) => {
  const authorization = `Bearer ${await help.signIn()}`;
  const call = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const answer = await fetch(new URL(`desk/knowledge/${path}`, help.api), {
      method: body ? 'POST' : 'GET',
      headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json() as Promise<Answer>;
  };
  return {
    searches: async () => (await call<{ readonly searches: readonly { readonly text: string }[] }>('searches')).searches,
    write: (draft: { readonly id: string; readonly title: string; readonly body: string }) => call('articles', { draft: { locale: 'de', ...draft } }),
  };
};
