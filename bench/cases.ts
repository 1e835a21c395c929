/**
 * A list of 500 cases, and a case with 10,000 events, read to their ends in a browser that is four times as slow, beside the same texts in a page that
 * does nothing else: `npm run bench:cases`, after `npm run build`. Ends with exit code 1 when a task of ours takes longer than 50 ms.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Case, CaseEvent, CaseSummary } from '@lotse/contract';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launcher, openHelp, phone } from '../e2e/customer.ts';
import { beginDay } from '../e2e/nordlicht.ts';
import { launchOptions } from '../scripts/browser.mjs';
import { slow, tell, timed, type Figures } from './history/figures.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '500' },
    events: { type: 'string', default: '10000' },
    slowdown: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
});
const count = Number(values.cases);
const eventCount = Number(values.events);
const slowdown = Number(values.slowdown);
/** As the server hands them out. */
const eventsAtOnce = 30;
/** Presses for earlier events: past what stands there at once, and some more. */
const presses = 20;

const at = (days: number): string => new Date(Date.UTC(2026, 10, 20 + days, 9)).toISOString();
const day = (days: number): string => at(days).slice(0, 10);
const summary = (index: number): CaseSummary => ({
  reference: `NL-${index}`,
  kind: 'order',
  title: `Wallbox und Kabel ${index}`,
  milestone: 'onTheWay',
  health: index % 3 === 0 ? 'delayed' : 'onTrack',
  owner: 'partner',
  stage: 'Verschickt',
  course: { behind: 3, ahead: 2 },
  promise: {
    id: `p${index}`,
    kind: 'delivery',
    from: day(4000),
    until: day(4000),
    precision: 'day',
    madeAt: at(-30),
    ...(index % 3 === 0 && { supersedes: 'p', direction: 'later' as const }),
  },
  ...(index % 3 === 0 && { was: { from: day(3990), until: day(3990), precision: 'day' as const } }),
  createdAt: at(-40),
  updatedAt: at(0),
});
const events: readonly CaseEvent[] = Array.from({ length: eventCount }, (_, index) => ({
  id: `erp/${eventCount - index}`,
  at: at(-Math.floor(index / 20)),
  kind: 'note',
  text: `${eventCount - index}. Das Paket ist im Verteilzentrum angekommen und wird weitergeleitet.`,
  place: 'Hamburg',
}));
const whole: Case = {
  ...summary(0),
  stages: ['Bestellt', 'Bezahlt', 'Gepackt', 'Verschickt', 'In Zustellung', 'Zugestellt'].map((label, index) => ({
    id: label,
    label,
    state: index < 3 ? 'done' : index === 3 ? 'current' : 'upcoming',
    owner: index < 3 ? 'us' : 'partner',
    ...(index < 3 && { at: at(-9 + index) }),
  })),
  promises: [],
  items: Array.from({ length: 50 }, (_, index) => ({ title: `Artikel ${index}`, quantity: 1 })),
  events: events.slice(0, eventsAtOnce),
  earlier: true,
  freshness: { asOf: at(0) },
};

/** Answers about cases come from here, all else from the server. */
const answerCases = async (page: Page): Promise<void> => {
  await page.route(/\/api\/v1\/cases(\/|\?|$)/, async (route) => {
    const url = new URL(route.request().url());
    const before = url.searchParams.get('before');
    const from = events.findIndex(({ id }) => id === before) + 1;
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const json =
      before !== null
        ? { events: events.slice(from, from + eventsAtOnce), earlier: events.length > from + eventsAtOnce }
        : url.pathname.endsWith('/look')
          ? { ...whole, reference: url.pathname.split('/').at(-2) }
          : { cases: Array.from({ length: count }, (_, index) => summary(index)) };
    return route.fulfill({ headers, json });
  });
};

const command = (page: Page, ...said: readonly unknown[]): Promise<void> =>
  page.evaluate((args) => (window as unknown as { lotse(...all: readonly unknown[]): Promise<void> }).lotse(...args), said);

/** What a finger does, from within: a tool that looks for roles in the page would be measured with it. */
const press = (page: Page, selector: string, words: string, then: string): Promise<void> =>
  page.evaluate(
    async ([where, name, there]) => {
      const root = () => document.querySelector('lotse-widget')?.shadowRoot?.querySelector('lotse-cases')?.shadowRoot;
      const until = async <T>(found: () => T | undefined | null): Promise<T> => {
        for (;;) {
          const it = found();
          if (it) return it;
          await new Promise(requestAnimationFrame);
        }
      };
      const button = await until(() => [...(root()?.querySelectorAll<HTMLElement>(where) ?? [])].find(({ textContent }) => textContent.includes(name)));
      await new Promise((resolve) => setTimeout(resolve, 100));
      button.click();
      await until(() => root()?.textContent?.includes(there));
    },
    [selector, words, then] as const,
  );

const measureWidget = async (browser: Browser): Promise<readonly Figures[]> => {
  await using nordlicht = await beginDay();
  const page = await browser.newPage({ viewport: phone, hasTouch: true });
  await answerCases(page);
  await page.goto(`${nordlicht.site.url}/`);
  await launcher(page).waitFor();
  await openHelp(page);
  // Once seen: what is measured is what comes after its files are there.
  await command(page, 'open', 'cases');
  await page.locator('[part="case"]').first().waitFor();
  await command(page, 'open', 'home');
  await slow(page, slowdown);
  const list = await timed(`the list of ${count}`, browser, page, async () => {
    await command(page, 'open', 'cases');
    await page.waitForTimeout(1_500);
  });
  const further = await timed('all of it, twenty at a time', browser, page, async () => {
    for (let until = 20; until < count; until += 20) await press(page, '.button.wide:last-of-type', 'zeigen', `Wallbox und Kabel ${until}`);
  });
  const opened = await timed(`a case with ${eventCount} events`, browser, page, async () => {
    await press(page, '[part="case"]', 'Wallbox', 'Was bisher geschah');
    await page.waitForTimeout(500);
  });
  const earlier = await timed(`its events, twenty at a time, ${presses} times`, browser, page, async () => {
    await press(page, 'button', 'Was bisher geschah', `${eventCount}. Das`);
    for (let times = 1; times <= presses; times += 1) await press(page, 'button', 'Frühere Ereignisse', `${eventCount - 20 * (times + 1) + 1}. Das`);
  });
  await page.close();
  return [list, further, opened, earlier];
};

/** The same texts, as many at a time. */
const measureBare = async (browser: Browser): Promise<readonly Figures[]> => {
  const page = await browser.newPage({ viewport: phone, hasTouch: true });
  const body = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title><button>mehr</button><ul></ul>`;
  await page.route('http://bare.test/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://bare.test/');
  await slow(page, slowdown);
  const add = (texts: readonly string[]) =>
    page.evaluate((lines) => {
      const list = document.querySelector('ul');
      for (const line of lines) {
        const item = document.createElement('li');
        item.textContent = line;
        list?.append(item);
      }
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, texts);
  const cases = Array.from({ length: count }, (_, index) => `${summary(index).title}: ${summary(index).promise?.until}, ${summary(index).stage}`);
  const list = await timed('bare: the list, twenty at a time', browser, page, async () => {
    for (let from = 0; from < count; from += 20) await add(cases.slice(from, from + 20));
  });
  const earlier = await timed('bare: the events, twenty at a time', browser, page, async () => {
    for (let times = 0; times <= presses; times += 1) await add(events.slice(times * 20, times * 20 + 20).map(({ text }) => text));
  });
  await page.close();
  return [list, earlier];
};

const browser = await chromium.launch(launchOptions());
try {
  const ours = await measureWidget(browser);
  const figures = [...ours, ...(await measureBare(browser))];
  tell(figures);
  if (values.json) await writeFile(values.json, JSON.stringify({ count, eventCount, slowdown, figures }, undefined, 2));
  process.exitCode = ours.some(({ above }) => above > 0) ? 1 : 0;
} finally {
  await browser.close();
}
