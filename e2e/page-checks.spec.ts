/** A site holds its pages against the law; each check is seen to fail on a page that was made wrong. */
import { declarationChecks } from '@lotse/contract/page-checks';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

interface Shop {
  readonly page?: (html: string) => string;
  readonly form?: (html: string) => string;
}

const home = `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><title>Laden</title>
<body style="background:#fff"><main style="height:1500px"><h1>Laden</h1></main><footer style="color:#222"><a href="/kuendigen" style="color:#0645ad">Verträge hier kündigen</a></footer></body></html>`;
const formPage = `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><title>Kündigen</title>
<form><label><input type="radio" name="type" value="ordinary" checked> Ordentlich</label><label><input type="radio" name="type" value="extraordinary"> Außerordentlich</label>
<label>Ihr Name <input name="name" required></label><label>Kundennummer <input name="customerNumber"></label><label>Vertrag <input name="contract" required></label>
<label><input type="radio" name="end" value="soonest" checked> Bald</label><label><input type="radio" name="end" value="day"> Tag</label>
<label>E-Mail <input type="email" name="email" required></label><p><button style="color:#fff;background:#0645ad">jetzt kündigen</button></p></form></html>`;

const open = async (page: Page, { page: changed = same, form = same }: Shop): Promise<void> => {
  await page.route('http://laden.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname === '/' ? changed(home) : pathname === '/kuendigen' ? form(formPage) : '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
};
const same = (html: string) => html;
const banner = '<div style="position:fixed;inset:0;background:#eee">Wir setzen Cookies ein</div>';

/** Which of them do not hold, and what they found. */
const failing = async (page: Page): Promise<readonly (readonly [id: string, found: string])[]> => {
  const failed: [string, string][] = [];
  for (const { id, holds } of declarationChecks('cancel'))
    await holds(page, 'http://laden.example/').catch((found: Error) => failed.push([id.replace('cancel-', ''), found.message]));
  return failed;
};

test('a page as the law wants it passes all of them, also without script', async ({ page, browser }) => {
  await open(page, {});
  expect(await failing(page)).toEqual([]);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await open(plain, {});
  expect(await failing(plain)).toEqual([]);
  await plain.close();
});

const link = '<a href="/kuendigen" style="color:#0645ad">Verträge hier kündigen</a>';
const entry = ['entry-shown', 'entry-free', 'entry-whole', 'entry-contrast'];
const form = ['form-fields', 'form-required', 'form-button', 'form-free'];
const wrong: readonly { readonly what: string; readonly shop: Shop; readonly fails: readonly string[]; readonly says: RegExp }[] = [
  {
    what: 'hides the link in a footer that has to be opened',
    shop: { page: (html) => html.replace(link, `<details><summary>Mehr</summary>${link}</details>`) },
    fails: ['entry-shown'],
    says: /not drawn/,
  },
  {
    what: 'folds the link away',
    shop: { page: (html) => html.replace(link, `<div style="max-height:0;overflow:hidden">${link}</div>`) },
    fails: ['entry-shown'],
    says: /shows nothing of it/,
  },
  {
    what: 'hides the link on phones',
    shop: { page: (html) => html.replace('</main>', '</main><style>@media (max-width: 600px) { footer { display: none } }</style>') },
    fails: ['entry-shown'],
    says: /at 320 by 568 px: it is not drawn/,
  },
  {
    what: 'puts a banner over everything',
    shop: { page: (html) => html.replace('</body>', `${banner}</body>`) },
    fails: ['entry-free'],
    says: /<div> lies over it/,
  },
  {
    what: 'cuts the words off',
    shop: {
      page: (html) => html.replace('color:#0645ad"', 'color:#0645ad;display:block;width:90px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap"'),
    },
    fails: ['entry-whole'],
    says: /cut off by <a>/,
  },
  {
    what: 'writes the link in pale grey',
    shop: { page: (html) => html.replace('color:#0645ad', 'color:#999') },
    fails: ['entry-contrast'],
    says: /contrast is 2\.8/,
  },
  {
    what: 'calls the link something else',
    shop: { page: (html) => html.replace('Verträge hier kündigen', 'Tarif optimieren') },
    fails: [...entry, 'one-click', ...form],
    says: /No link .* says “Verträge hier kündigen”/,
  },
  {
    what: 'makes a mail of the link',
    shop: { page: (html) => html.replace('href="/kuendigen"', 'href="mailto:a@laden.example"') },
    fails: ['one-click', ...form],
    says: /mailto:a@laden.example, which is no page/,
  },
  {
    what: 'asks for a password first',
    shop: { form: () => '<!doctype html><title>Anmelden</title><form><input name="user"><input type="password" name="pin"><button>Anmelden</button></form>' },
    fails: ['one-click', ...form],
    says: /asks for a password/,
  },
  {
    what: 'asks for more',
    shop: { form: (html) => html.replace('<p><button', '<label>Warum? <textarea name="why"></textarea></label><p><button') },
    fails: ['form-fields'],
    says: /asks for "why"/,
  },
  {
    what: 'asks for less',
    shop: { form: (html) => html.replace(/<label><input type="radio" name="end".*Tag<\/label>/, '') },
    fails: ['form-fields'],
    says: /not ask for "end"/,
  },
  {
    what: 'makes the customer number a duty',
    shop: { form: (html) => html.replace('name="customerNumber"', 'name="customerNumber" required') },
    fails: ['form-required'],
    says: /"customerNumber" is required/,
  },
  {
    what: 'chooses a later day beforehand',
    shop: { form: (html) => html.replace('value="soonest" checked', 'value="soonest"').replace('value="day"', 'value="day" checked') },
    fails: ['form-required'],
    says: /"soonest" has to be chosen beforehand/,
  },
  {
    what: 'calls the button something else',
    shop: { form: (html) => html.replace('jetzt kündigen', 'weiter') },
    fails: ['form-button', 'form-free'],
    says: /No button .* says “jetzt kündigen”/,
  },
  {
    what: 'makes the button pale',
    shop: { form: (html) => html.replace('background:#0645ad', 'background:#9bd') },
    fails: ['form-button'],
    says: /contrast/,
  },
  {
    what: 'greets over the form',
    shop: { form: (html) => html.replace('</html>', `${banner}</html>`) },
    fails: ['form-free'],
    says: /<div> lies over "type"/,
  },
];

for (const { what, shop, fails, says } of wrong)
  test(`a site is told when it ${what}, and of nothing else`, async ({ page }) => {
    await open(page, shop);
    const failed = await failing(page);
    expect(failed.map(([id]) => id)).toEqual(fails);
    expect(failed[0]?.[1]).toMatch(says);
  });
