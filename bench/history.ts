/**
 * A conversation of 5,000 messages, opened and read back to its beginning in a browser that is four times as slow, beside the same texts as plain
 * paragraphs of a page: `npm run bench:history`, after `npm run build`. Ends with exit code 1 when a task of ours takes longer than 50 ms.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { beginChat, bubbles, launcher, openHelp, phone } from '../e2e/customer.ts';
import { beginDay } from '../e2e/nordlicht.ts';
import { launchOptions } from '../scripts/browser.mjs';
import { slow, tell, timed, type Figures } from './history/figures.ts';

const { values } = parseArgs({
  options: { messages: { type: 'string', default: '5000' }, slowdown: { type: 'string', default: '4' }, json: { type: 'string' } },
});
const messages = Number(values.messages);
const slowdown = Number(values.slowdown);
const perRequest = 20;
/** The beginning is further away than anybody would wait for. */
const patienceMs = 120_000;

const sentences = [
  'Guten Tag, mein Abschlag ist seit Oktober doppelt so hoch, und ich verstehe nicht, warum.',
  'Ich sehe es mir an. Einen Moment bitte.',
  'Der Zählerstand vom 30. September war geschätzt: 48.210 kWh. Wenn Sie mir den heutigen nennen, rechne ich neu.\n\nSie finden ihn auf https://www.nordlicht.example/konto.',
  'Danke! Er steht auf 46.902,4.',
];
const sentence = (index: number) => `${index}. ${sentences[index % sentences.length]}`;

const request = async (api: string, path: string, token: string, body?: object): Promise<unknown> => {
  const answer = await fetch(new URL(path, api), {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** The token that the page itself speaks to the backend with. */
const tokenOf = (page: Page): Promise<string> =>
  new Promise((resolve) =>
    page.on('request', (each) => {
      const bearer = each.headers()['authorization'];
      if (bearer) resolve(bearer.replace('Bearer ', ''));
    }),
  );

const fill = async (api: string, customer: string, agent: string): Promise<void> => {
  const { conversations } = (await request(api, 'conversations', customer)) as { readonly conversations: readonly { readonly id: string }[] };
  const id = conversations[0]?.id;
  if (id === undefined) throw new Error('There is no conversation.');
  await request(api, `desk/conversations/${id}/take`, agent, {});
  for (let from = 1; from < messages; from += perRequest) {
    const texts = Array.from({ length: Math.min(perRequest, messages - from) }, (_, index) => sentence(from + index));
    const path = (from / perRequest) % 2 < 1 ? ['desk/', agent] : ['', customer];
    await request(api, `${path[0]}conversations/${id}/messages`, path[1] ?? '', {
      messages: texts.map((text) => ({ clientId: crypto.randomUUID(), parts: [{ kind: 'text', text }] })),
    });
  }
};

/** As a finger does it: piece by piece, until nothing comes any more. */
const scrollToBeginning = async (page: Page, isThere: () => Promise<boolean>): Promise<void> => {
  await page.mouse.move(phone.width / 2, phone.height / 2);
  for (const until = performance.now() + patienceMs; performance.now() < until;) {
    for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, -2_000);
    if (await isThere()) return;
  }
  throw new Error('The beginning was not reached.');
};

const measureWidget = async (browser: Browser): Promise<readonly Figures[]> => {
  await using day = await beginDay();
  const page = await browser.newPage({ viewport: phone, hasTouch: true });
  const token = tokenOf(page);
  await page.goto(`${day.site.url}/`);
  await openHelp(page);
  await beginChat(page, sentence(0));
  await fill(day.help.api, await token, await day.help.signIn());
  await page.reload();
  await launcher(page).waitFor();
  await slow(page, slowdown);
  const said = (index: number) => bubbles(page).filter({ hasText: new RegExp(`^${index}\\. `) });
  const panel = await timed('the panel', browser, page, () => openHelp(page));
  const opened = await timed('open', browser, page, async () => {
    // Where it was known before the panel was opened that somebody has written, the panel shows it at once.
    const way = page.getByRole('button', { name: /^Gespräch/ }).first();
    await way.or(said(messages - 1)).waitFor();
    if (await way.isVisible()) await way.click();
    await said(messages - 1).waitFor();
  });
  const read = await timed('scroll', browser, page, () => scrollToBeginning(page, () => said(0).isVisible()));
  await page.close();
  return [opened, read, panel];
};

const measurePlain = async (browser: Browser): Promise<readonly Figures[]> => {
  const page = await browser.newPage({ viewport: phone, hasTouch: true });
  await slow(page, slowdown);
  const paragraphs = Array.from({ length: messages }, (_, index) => `<p>${sentence(index)}</p>`).join('');
  const body = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>plain</title><div id="list" style="height:100dvh;overflow:auto">${paragraphs}</div>`;
  await page.route('http://plain.test/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://plain.test/');
  const list = page.locator('#list');
  const opened = await timed('plain: layout anew, and to the end', browser, page, async () => {
    await page.reload();
    await list.evaluate((element) => (element.scrollTop = element.scrollHeight));
  });
  const read = await timed('plain: scroll', browser, page, () => scrollToBeginning(page, () => list.evaluate(({ scrollTop }) => scrollTop === 0)));
  await page.close();
  return [opened, read];
};

const browser = await chromium.launch(launchOptions());
try {
  const figures = [...(await measureWidget(browser)), ...(await measurePlain(browser))];
  tell(figures);
  if (values.json) await writeFile(values.json, JSON.stringify({ messages, slowdown, figures }, undefined, 2));
  process.exitCode = figures.slice(0, 2).some(({ above }) => above > 0) ? 1 : 0;
} finally {
  await browser.close();
}
