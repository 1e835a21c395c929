/**
 * Takes the pictures in docs/pictures: the running product, built files and real server, walked through as its customers and agents do on one Friday in
 * November. `npm run pictures -- phone` takes only those whose walk has that word in its name.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { http } from '@lotse/adapters/http';
import type { HandoffContext } from '@lotse/contract';
import { chromium, type Browser, type Page } from 'playwright';
import { beginDay, type Nordlicht } from '../e2e/nordlicht.ts';
import { testAgent, type ServerProcess } from '../e2e/server-process.ts';
import { launchOptions } from './browser.mjs';
import { build } from './build.mjs';

const folder = 'docs/pictures';
const devices = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
type Device = keyof typeof devices;
type Locale = 'de' | 'en';
interface Viewer {
  readonly device: Device;
  readonly locale: Locale;
  /** Every screen in light and dark, or the main ones in light. */
  readonly all: boolean;
}
const viewers: readonly Viewer[] = [
  { device: 'phone', locale: 'de', all: true },
  { device: 'desktop', locale: 'de', all: true },
  { device: 'phone', locale: 'en', all: false },
  { device: 'desktop', locale: 'en', all: false },
];
/** The page around the panel is seen once; then the corner with the panel is enough, as in the design. */
const whole = ['launcher', 'home', 'desk-inbox', 'desk-case', 'desk-knowledge', 'desk-settings'];
const corner = { x: 984, y: 124, width: 456, height: 776 };
const main = ['home', 'search', 'no-answer', 'article', 'flow-step', 'conversation-agent', 'desk-inbox'];

const friday = '2026-11-20T14:05:00+01:00';
const saturdayEvening = '2026-11-21T19:20:00+01:00';
const christmas = '2026-12-25T11:00:00+01:00';

const texts = {
  de: {
    path: '/',
    search: 'abschlag zu hoch',
    article: 'Warum ist mein Abschlag so hoch?',
    unsure: 'hallenbad eintritt',
    first: 'Mein Abschlag ist von 84 auf 131 Euro gestiegen. Ich habe nichts geändert.',
    answers: [
      'Guten Tag. Ich sehe Ihre Suche und was Sie gelesen haben, Sie müssen nichts wiederholen.',
      'Ihr Zählerstand wurde geschätzt. Können Sie ihn ablesen? Dann rechne ich neu.',
    ],
    second: 'Ja, er steht bei 48.213.',
    draft: 'Kann ich ein Foto schicken?',
    offline: 'Der Zähler hängt im Keller, ich gehe noch einmal nachsehen.',
    reply: 'Danke. Mit 48.213 sinkt der Abschlag auf 96 Euro ab Dezember.',
    note: 'Schätzung vom Netzbetreiber übernommen, bitte in der Abrechnung prüfen.',
    waiting: 'Gilt der Preis auch für die Wallbox mit Einbau?',
    earlier: ['Mein Paket ist seit Mittwoch unterwegs.', 'Es wird heute bis 18 Uhr zugestellt.'],
  },
  en: {
    path: '/en/index.html',
    search: 'instalment too high',
    article: 'Why is my instalment so high?',
    unsure: 'swimming pool tickets',
    first: 'My instalment went up from 84 to 131 euros. I have changed nothing.',
    answers: [
      'Hello. I can see what you searched for and read, so you need not repeat anything.',
      'Your meter reading was estimated. Could you read it? Then I can work it out again.',
    ],
    second: 'Yes, it says 48,213.',
    draft: 'May I send a photo?',
    offline: 'The meter is in the cellar, I will go and look again.',
    reply: 'Thank you. With 48,213 the instalment goes down to 96 euros from December.',
    note: 'The grid operator estimated it, please check in billing.',
    waiting: 'Does the price hold for the wallbox with installation?',
    earlier: ['My parcel has been on its way since Wednesday.', 'It will be delivered by 6 pm today.'],
  },
};

/** Light and dark of what is on screen; in the second language the main screens only, in light. */
const take = async (page: Page, screen: string, { device, locale, all }: Viewer): Promise<void> => {
  if (!all && !main.includes(screen)) return;
  await page.mouse.move(0, 0); // nothing is hovered
  await page.locator('.coming').first().waitFor({ state: 'detached' });
  for (const scheme of all ? (['light', 'dark'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const clip = device === 'desktop' && !whole.includes(screen) ? { clip: corner } : {};
    await page.screenshot({ path: join(folder, `${screen}-${device}-${scheme}-${locale}.png`), animations: 'disabled', ...clip });
  }
};

const begin = (clock: string, data?: string): Promise<Nordlicht> =>
  beginDay({ env: { LOTSE_CLOCK: clock, ...(data === undefined ? {} : { LOTSE_DATA: data }) } });

const open = async (browser: Browser, { device, locale }: Viewer, clock: string | number): Promise<Page> => {
  const phone = device === 'phone';
  const context = await browser.newContext({
    viewport: devices[device],
    isMobile: phone,
    hasTouch: phone,
    locale: locale === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(clock);
  return page;
};

/** The agent's deeds, by the desk's own routes. */
const agentOf = async (help: ServerProcess) => {
  const token = await help.signIn();
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(new URL(`desk/${path}`, help.api), {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`desk/${path}: ${await response.text()}`);
    return response.json();
  };
  return {
    waiting: async () =>
      (await ask('conversations?box=waiting')) as { conversations: readonly { id: string; head: number; lastText: string; waitingSince?: string }[] },
    deed: (id: string, deed: string, body: object = {}) => ask(`conversations/${id}/${deed}`, body),
    says: (id: string, text: string) => ask(`conversations/${id}/messages`, { messages: [{ clientId: crypto.randomUUID(), parts: [{ kind: 'text', text }] }] }),
  };
};

/** A visitor without a browser, over the same wire. */
const visitor = async ({ help }: Nordlicht, locale: Locale, items: HandoffContext['items'], ...said: readonly string[]) => {
  const end = new AbortController();
  const page = { url: `https://www.nordlicht.example/strom.html`, title: 'Strom von Nordlicht' };
  const { conversations } = await http({ server: new URL(help.site).origin }).open({ locale, page }, end.signal);
  if (!conversations) throw new Error('The server offers no conversations.');
  const { id } = await conversations.start({ key: crypto.randomUUID(), context: { page, items } });
  const says = (text: string) => conversations.send(id, [{ clientId: crypto.randomUUID(), parts: [{ kind: 'text', text }] }]);
  for (const text of said) await says(text);
  return { id, says, readUpTo: (seq: number) => conversations.markRead?.(id, seq), [Symbol.dispose]: () => end.abort() };
};

const customerWalk = async (browser: Browser, viewer: Viewer): Promise<void> => {
  const words = texts[viewer.locale];
  await using day = await begin(friday);
  const { site, help } = day;
  const page = await open(browser, viewer, friday);
  const picture = (screen: string) => take(page, screen, viewer);
  const part = (name: string) => page.locator(`[part~="${name}"]`);
  await page.goto(site.url + words.path);
  await part('launcher').waitFor();
  await picture('launcher');

  await part('launcher').click();
  await part('home').waitFor();
  await picture('home');
  await part('search-input').fill(words.search);
  await part('result').filter({ hasText: words.article }).waitFor();
  await page.waitForLoadState('networkidle'); // what sorts the nearly alike has come, and both searches below are sorted by it
  await picture('search');
  await part('search-input').fill(words.unsure);
  await page.locator('lotse-search .title').waitFor();
  await picture('no-answer');

  await page.locator('.help-line').click();
  await page
    .locator('lotse-channels')
    .getByText(/^(Ab|From) /)
    .waitFor();
  await picture('channels');
  await part('back').click();
  await part('search-input').fill(words.search);
  await part('result').filter({ hasText: words.article }).click();
  await part('article').waitFor();
  await picture('article');
  await part('not-helped').click();
  await page.locator('lotse-article .missing').waitFor();
  await picture('article-not-helped');

  await page.locator('lotse-article [part~="human"]').click();
  await page.locator('lotse-handoff textarea').fill(words.first);
  await picture('handoff');
  using ahead = await visitor(day, viewer.locale, [], words.waiting);
  await part('submit').click();
  await page.locator('.queue .course, .queue svg, .queue ol').first().waitFor();
  await page.locator('[data-state="sent"], [data-state="delivered"]').first().waitFor();
  await picture('conversation-queue');

  const agent = await agentOf(help);
  const talk = (await agent.waiting()).conversations.find(({ id }) => id !== ahead.id);
  if (!talk) throw new Error('The conversation has not arrived at the desk.');
  await agent.deed(talk.id, 'take');
  await agent.deed(talk.id, 'read', { seq: talk.head });
  for (const text of words.answers) await agent.says(talk.id, text);
  await page.locator('.bubble .text', { hasText: words.answers[1] ?? '' }).waitFor();
  await part('composer').fill(words.second);
  await part('send').click();
  const sent = page.locator('[part~="message-own"][data-seq]', { hasText: words.second });
  await agent.deed(talk.id, 'read', { seq: Number(await sent.getAttribute('data-seq')) });
  await page.locator('[part~="message-own"][data-state="read"]', { hasText: words.second }).waitFor();
  await part('composer').fill(words.draft);
  await agent.deed(talk.id, 'typing');
  await page.locator('.dots').waitFor();
  await picture('conversation-agent');

  await page.context().setOffline(true);
  await part('composer').fill(words.offline);
  await part('send').click();
  await page.locator('[data-state="sending"]').waitFor();
  await page.locator('.dots').waitFor({ state: 'detached' });
  await picture('conversation-offline');
  await page.context().close();
};

/** Nobody is there: in the evening of a Saturday, and on a holiday. */
const closedWalk = async (browser: Browser, viewer: Viewer): Promise<void> => {
  if (!viewer.all) return;
  for (const [screen, clock] of [
    ['channels-closed', saturdayEvening],
    ['channels-holiday', christmas],
  ] as const) {
    await using day = await begin(clock);
    const page = await open(browser, viewer, clock);
    await page.goto(day.site.url + texts[viewer.locale].path);
    await page.locator('[part~="launcher"]').click();
    await page.locator('[part~="human"].head-line').click();
    await page
      .locator('lotse-channels')
      .getByText(/^(Ab|From) /)
      .waitFor();
    await take(page, screen, viewer);
    await page.context().close();
  }
};

/** A command of the page. */
const lotse = (page: Page, ...call: readonly string[]): Promise<unknown> =>
  page.evaluate((all) => (globalThis as unknown as { lotse(...each: readonly string[]): Promise<unknown> }).lotse(...all), call);

/** A meter reading: what is asked, a slip, all of it once more, and what happens next. */
const flowWalk = async (browser: Browser, viewer: Viewer): Promise<void> => {
  await using day = await begin(friday);
  const page = await open(browser, viewer, friday);
  const picture = (screen: string) => take(page, screen, viewer);
  const form = page.locator('lotse-flow');
  const goOn = () => form.locator('[part~="submit"]').click();
  await page.goto(day.site.url + texts[viewer.locale].path);
  await page.locator('[part~="launcher"]').waitFor();
  await lotse(page, 'startFlow', 'meter-reading');
  await form.getByRole('radio').first().check();
  await form.getByRole('textbox').first().fill('1 EMH00 4182 0937');
  await picture('flow-step');
  if (viewer.all) {
    await goOn();
    await form.getByLabel('Zählerstand', { exact: true }).waitFor();
    await form.getByLabel('Zählerstand', { exact: true }).fill('14820');
    await goOn();
    await form.locator('#summary').waitFor();
    await picture('flow-error');
    for (const [name, text] of Object.entries({ Tag: '20', Monat: '11', Jahr: '2026' })) await form.getByLabel(name).fill(text);
    await goOn();
    await form.locator('input[type="file"]').first().waitFor({ state: 'attached' });
    await goOn();
    await form.getByLabel('E-Mail-Adresse').fill('ines@kunde.example');
    await goOn();
    await form.getByRole('heading', { name: 'Stimmt alles so?' }).waitFor();
    await picture('flow-review');
    await goOn();
    await page.locator('[part~="receipt"] .reference').waitFor();
    await picture('flow-receipt');
  }
  await page.context().close();
};

/** What is under way, in her account and looked up by a guest; a call that is booked, and a declaration. */
const casesWalk = async (browser: Browser, viewer: Viewer): Promise<void> => {
  if (!viewer.all) return;
  await using day = await begin(friday);
  const { site } = day;
  site.policy = (line) => line.replace('script-src ', "script-src 'self' ").replace('connect-src ', "connect-src 'self' ");
  const page = await open(browser, viewer, friday);
  const picture = (screen: string) => take(page, screen, viewer);
  const panel = page.locator('[part="panel"]');
  await page.goto(`${site.url}/konto.html`);
  await page.getByRole('button', { name: 'Als Maria Petersen anmelden' }).click();
  await page.getByRole('heading', { name: 'Guten Tag, Maria Petersen' }).waitFor();
  await page.locator('[part~="launcher"]').click();
  await panel.getByRole('button', { name: /^Alle \d/ }).waitFor();
  await picture('home-known');
  await panel.getByRole('button', { name: /^Alle \d/ }).click();
  await panel.locator('[part~="case"]').first().waitFor();
  await picture('cases');
  await panel.getByRole('button', { name: /^Glasfaser 300/ }).click();
  await panel.getByRole('button', { name: 'In Kalender' }).waitFor();
  await picture('case');
  await page.context().close();

  const guest = await open(browser, viewer, friday);
  await guest.goto(`${site.url}/shop.html`);
  await guest.locator('[part~="launcher"]').waitFor();
  await lotse(guest, 'trackCase', 'NL-5QD-83X');
  await guest.getByRole('textbox', { name: 'Ihre Postleitzahl' }).fill('25813');
  await take(guest, 'lookup', viewer);
  await lotse(guest, 'open', 'home');
  await guest.locator('[part="panel"]').getByRole('button', { name: 'Rückruf', exact: true }).click();
  await guest.locator('lotse-callback').getByRole('radio').first().waitFor();
  await take(guest, 'callback', viewer);
  await lotse(guest, 'startFlow', 'cancel');
  await guest.locator('lotse-declaration').getByRole('textbox').first().waitFor();
  await take(guest, 'declaration', viewer);
  await guest.context().close();
};

const signInAt = async (page: Page, { desk }: ServerProcess): Promise<void> => {
  await page.goto(desk);
  await page.locator('input[type="email"], input[name="mail"], input').first().fill(testAgent.mail);
  await page.locator('input[type="password"]').fill(testAgent.password);
  await page.locator('button[type="submit"]').click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

/** What else an agent works with: what is under way, the knowledge base, the settings. */
const deskAreasWalk = async (browser: Browser, viewer: Viewer): Promise<void> => {
  if (!viewer.all || viewer.device === 'phone') return;
  await using day = await begin(friday);
  const page = await open(browser, viewer, friday);
  await signInAt(page, day.help);
  for (const [screen, place, shows] of [
    ['desk-case', 'cases=NL-5QD-83X', 'NL-5QD-83X'],
    ['desk-knowledge', 'knowledge=de%2Fabschlag-zu-hoch', 'Was Kunden lesen'],
    ['desk-settings', 'settings=hours', 'Speichern'],
  ] as const) {
    await page.goto(`${day.help.desk}#${place}`);
    await page.getByText(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    await take(page, screen, viewer);
  }
  await page.context().close();
};

/** An agent at ten past two: one matter settled, somebody in line, and the one he is on. */
const deskWalk = async (browser: Browser, viewer: Viewer): Promise<void> => {
  const { locale } = viewer;
  const words = texts[locale];
  const data = await mkdtemp(join(tmpdir(), 'lotse-'));
  try {
    {
      await using day = await begin('2026-11-20T13:51:00+01:00', data);
      using settled = await visitor(day, locale, [], words.earlier[0] ?? '');
      const agent = await agentOf(day.help);
      await agent.deed(settled.id, 'take');
      await agent.says(settled.id, words.earlier[1] ?? '');
      await agent.deed(settled.id, 'resolve', { reason: 'shop' });
      await day.help.stop();
    }
    await using day = await begin(friday, data);
    const agent = await agentOf(day.help);
    using customer = await visitor(
      day,
      locale,
      [
        { kind: 'search', text: words.search, at: '2026-11-20T13:02:00.000Z' },
        { kind: 'article', articleId: 'abschlag-zu-hoch', title: words.article, helpful: false },
      ],
      words.first,
    );
    await agent.deed(customer.id, 'take');
    for (const text of words.answers) await agent.says(customer.id, text);
    await customer.says(words.second);
    await agent.deed(customer.id, 'notes', { clientId: crypto.randomUUID(), text: words.note });
    using other = await visitor(day, locale === 'de' ? 'en' : 'de', [], texts[locale === 'de' ? 'en' : 'de'].waiting);
    const since = (await agent.waiting()).conversations.find(({ id }) => id === other.id)?.waitingSince;
    const page = await open(browser, viewer, Date.parse(since ?? friday) + 160_000);
    await signInAt(page, day.help);
    await page.locator('.inbox-rows .row').first().waitFor();
    await page.locator('.tab').last().click();
    await page.locator('.inbox-rows .row').nth(2).waitFor();
    if (viewer.device === 'phone') await take(page, 'desk-inbox', viewer);
    await page.locator('.inbox-rows .row', { hasText: words.second }).click();
    await page.locator('.message').first().waitFor();
    await page.locator('#composer-text').fill(words.reply);
    if (viewer.device === 'desktop') {
      await page.locator('.context .station').first().waitFor();
      await take(page, 'desk-inbox', viewer);
    } else {
      await take(page, 'desk-conversation', viewer);
      await page.locator('.actions [aria-keyshortcuts="I"]').click();
      await page.locator('.drawer .station').first().waitFor();
      await take(page, 'desk-context', viewer);
    }
    await page.context().close();
  } finally {
    await rm(data, { recursive: true, force: true });
  }
};

/** Where the machine chooses its fonts by fontconfig, it is Liberation Sans, which the tests need anyway: the same on every such machine. */
const fonts = async (): Promise<{ readonly env?: Record<string, string> }> => {
  if (process.platform !== 'linux') return {};
  const file = join(await mkdtemp(join(tmpdir(), 'lotse-fonts-')), 'fonts.conf');
  const first = '<match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>Liberation Sans</string></edit></match>';
  await writeFile(file, `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${first}</fontconfig>`);
  const env = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { env: { ...Object.fromEntries(env), FONTCONFIG_FILE: file } };
};

build();
const wanted = process.argv[2] ?? '';
const walks = { customer: customerWalk, closed: closedWalk, flow: flowWalk, cases: casesWalk, desk: deskWalk, areas: deskAreasWalk };
await mkdir(folder, { recursive: true });
if (!wanted) for (const file of await readdir(folder)) if (file.endsWith('.png')) await rm(join(folder, file));
const browser = await chromium.launch({ ...launchOptions(), ...(await fonts()) });
try {
  for (const [name, walk] of Object.entries(walks))
    for (const viewer of viewers) {
      const told = `${name} ${viewer.device} ${viewer.locale}`;
      if (!told.includes(wanted)) continue;
      console.log(told);
      await walk(browser, viewer);
    }
} finally {
  await browser.close();
}
console.log(`${(await readdir(folder)).filter((file) => file.endsWith('.png')).length} pictures in ${folder}`);
