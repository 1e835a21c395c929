/** Nordlicht's articles, ways, cases and site tell one truth. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArticle, plainText, type Article, type Block, type FlowDefinition, type Inline } from '@lotse/contract';
import type { CaseFileEntry } from '@lotse/contract/case-reports';
import { caseKinds, foldCase, inForce, meaningOf, type FoldedCase } from '@lotse/contract/cases';
import { casesFrom } from '@lotse/contract/content';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const home = import.meta.dirname;
const text = (file: string) => readFileSync(join(home, file), 'utf8');
const locales = ['de', 'en'] as const;

interface Matter extends Pick<Article, 'id' | 'body'> {
  readonly related: readonly string[];
  readonly updated: string;
}

const mattersIn = (locale: string): ReadonlyMap<string, Matter> =>
  new Map(
    globSync(`content/articles/${locale}/*.md`, { cwd: home })
      .sort()
      .map((file) => {
        const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text(file)) ?? [];
        return [basename(file, '.md'), { ...(parse(front, { schema: 'core' }) as Omit<Matter, 'body'>), body }];
      }),
  );
const articles = { de: mattersIn('de'), en: mattersIn('en') };

/** Each paragraph, heading and point of a list stands on one line, which ends its last sentence. */
const linesOf = ({ body }: Matter) => body.split('\n').filter((line) => line.trim() !== '');
const wordsOf = (sentence: string) => sentence.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*(?<![.,])/gu) ?? [];
const sentencesOf = (matter: Matter, locale: string) =>
  linesOf(matter).flatMap((line) =>
    [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(plainText(line))].map(({ segment }) => wordsOf(segment).join(' ')),
  );
const headingsOf = (matter: Matter) =>
  linesOf(matter)
    .filter((line) => parseArticle(line)[0]?.kind === 'heading')
    .map((line) => wordsOf(plainText(line)).join(' '));

const within = (children: readonly Inline[]): readonly Inline[] => children.flatMap((child) => [child, ...('children' in child ? within(child.children) : [])]);
const inlinesOf = (block: Block) => (block.kind === 'list' ? block.items.flatMap(within) : within(block.children));
const linkedFrom = ({ body }: Matter) =>
  parseArticle(body)
    .flatMap(inlinesOf)
    .flatMap((child) => (child.kind === 'article' ? [child.articleId] : []));

/** What is said in more than one article, with the articles that say it. */
const saidTwice = (said: (matter: Matter) => readonly string[], matters: ReadonlyMap<string, Matter>): Readonly<Record<string, readonly string[]>> => {
  const places = new Map<string, Set<string>>();
  for (const [id, matter] of matters) for (const each of said(matter)) places.set(each, (places.get(each) ?? new Set()).add(id));
  return Object.fromEntries([...places].filter(([, ids]) => ids.size > 1).map(([each, ids]) => [each, [...ids]]));
};

describe('The articles', () => {
  test('answer at least 150 matters', () => {
    expect(articles.de.size).toBeGreaterThanOrEqual(150);
  });

  test('stand in both languages, with the same id, the same neighbours and the same day', () => {
    const facts = (matters: ReadonlyMap<string, Matter>) => [...matters].map(([file, { id, related, updated }]) => ({ file, id, related, updated }));
    expect(facts(articles.en)).toEqual(facts(articles.de));
    expect([...articles.de].filter(([file, { id }]) => id !== file)).toEqual([]);
  });

  describe.each(locales)('in %s', (locale) => {
    const matters = articles[locale];

    test('share no heading, and no sentence of more than three words', () => {
      expect(saidTwice(headingsOf, matters)).toEqual({});
      expect(saidTwice((matter) => sentencesOf(matter, locale).filter((sentence) => sentence.split(' ').length > 3), matters)).toEqual({});
    });

    test('lead only to articles that exist, and never to themselves', () => {
      const lost = [...matters].flatMap(([id, matter]) =>
        [...matter.related, ...linkedFrom(matter)].filter((to) => to === id || !matters.has(to)).map((to) => `${id} → ${to}`),
      );
      expect(lost).toEqual([]);
    });

    test('take 90 to 180 words each', () => {
      const lengths = [...matters].map(([id, { body }]) => ({ id, words: wordsOf(plainText(body)).length }));
      expect(lengths.filter(({ words }) => words < 90 || words > 180)).toEqual([]);
    });
  });
});

const written: unknown = JSON.parse(text('content/cases.json'));
const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const isBusinessDay = (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && !['2026-12-25', '2026-12-26', '2027-01-01'].includes(day);
/** What is under way, if Nordlicht starts on this day. */
const casesStarted = (base: string): readonly CaseFileEntry[] => {
  const read = casesFrom(written, { base, isBusinessDay, instantAt: (day, time) => `${day}T${time}:00+01:00` });
  if ('problems' in read) throw new Error(`${base}: ${JSON.stringify(read.problems)}`);
  return read.value;
};
const morning = (day: string) => `${day}T08:00:00+01:00`;
/** Where a case stands by then; undefined until it is opened. */
const standing = ({ events }: CaseFileEntry, by = '9999-12-31T00:00:00Z'): FoldedCase | undefined =>
  foldCase(events.filter(({ at }) => Date.parse(at) <= Date.parse(by)).map((event) => ({ ...event, by: 'content', recordedAt: event.at })));
const sunday = '2026-11-22';
const atStart = casesStarted(sunday).map((entry) => ({ ...entry, now: standing(entry, morning(sunday)), inTheEnd: standing(entry)! }));
/** A fortnight and the weeks around Christmas. */
const starts = [...Array(14).keys()].map((day) => dayAfter('2026-11-16', day)).concat([...Array(14).keys()].map((day) => dayAfter('2026-12-19', day)));
const textsIn = (json: unknown): readonly Readonly<Record<string, string>>[] => {
  if (typeof json !== 'object' || json === null) return [];
  return 'de' in json && 'en' in json ? [json as Record<string, string>] : Object.values(json).flatMap(textsIn);
};

describe('The cases', () => {
  test('are of every kind, more than 40, and all are opened before the company starts', () => {
    expect(atStart.length).toBeGreaterThan(40);
    expect([...new Set(atStart.map(({ inTheEnd }) => inTheEnd.opened.case))].sort()).toEqual([...caseKinds].sort());
    expect(atStart.filter(({ now }) => !now).map(({ reference }) => reference)).toEqual([]);
  });

  test.each(starts)('that start on %s have moved on a week later: stages, promises and their reasons', (day) => {
    const weeks = casesStarted(day).map((entry) => [standing(entry, morning(day))!, standing(entry, morning(dayAfter(day, 7)))!] as const);
    const stages = ({ milestone, stages: all, promises }: FoldedCase) => JSON.stringify([milestone, all.map(({ state }) => state), promises.length]);
    expect(weeks.filter(([before, after]) => stages(before) !== stages(after)).length).toBeGreaterThanOrEqual(15);
    const moved = weeks.filter(([before, after]) => after.promises.slice(before.promises.length).some(({ direction }) => direction));
    expect(moved.length).toBeGreaterThanOrEqual(5);
  });

  test('show what may become of a matter', () => {
    const where = (holds: (now: FoldedCase) => boolean) => atStart.filter(({ now }) => now && holds(now)).length;
    const moved = (now: FoldedCase, direction: string) => now.milestone !== 'endedOtherwise' && now.promises.at(-1)?.direction === direction;
    const waits = (kind: string) =>
      where(({ milestone, actions }) => milestone === 'waitingForYou' && actions.some((action) => action.needed && action.kind === kind));
    const reported = (status: string) =>
      where(({ milestone, events }) => milestone === 'onTheWay' && events.some((event) => event.kind === 'status' && event.status === status));
    const silentSince = dayAfter(sunday, -8);
    const all = {
      late: where((now) => moved(now, 'later')),
      earlier: where((now) => moved(now, 'earlier')),
      movedByThePreviousProvider: where(({ promises }) => promises.at(-1)?.reason?.code === 'previousProvider'),
      inPartsOneOfThemLate: where(({ parts, promises }) => parts.length > 1 && parts.some(({ id }) => inForce(promises, id)?.promise.direction === 'later')),
      failedDelivery: reported('delivery_failed'),
      unknownStatus: where(({ unknownStatuses }) => unknownStatuses.length > 0),
      readyForPickUp: where(({ milestone }) => milestone === 'readyForYou'),
      silent: where(({ milestone, updatedAt, nextUpdateBy }) => milestone === 'onTheWay' && updatedAt < silentSince && nextUpdateBy === undefined),
      waitsForDocument: waits('document'),
      waitsForPayment: waits('payment'),
      waitsForApproval: waits('approval'),
      waitsForReturn: waits('return'),
      withDocuments: where(({ documents }) => documents.length > 0),
      withAppointment: where(({ appointments }) => appointments.length > 0),
      ...Object.fromEntries(['lost', 'returned', 'cancelled', 'rejected'].map((ending) => [ending, where((now) => now.ending === ending)])),
    };
    expect(Object.entries(all).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('tell of a new day before the old one is over, and say why in both languages', () => {
    for (const { reference, inTheEnd } of atStart)
      for (const promise of inTheEnd.promises) {
        const was = inTheEnd.promises.find(({ id }) => id === promise.supersedes);
        if (!was || !promise.direction) continue;
        expect([reference, promise.madeAt.slice(0, 10) <= was.until.slice(0, 10)]).toEqual([reference, true]);
        expect(Object.keys(promise.reason?.text ?? {}), reference).toEqual(expect.arrayContaining(['de', 'en']));
      }
  });

  test('lead to flows of the company with their own number filled in, and to pages and files that exist', () => {
    for (const { reference, inTheEnd } of atStart)
      for (const event of inTheEnd.events) {
        const flow = event.kind === 'action' ? event.action.flow : undefined;
        if (flow) {
          const { steps } = JSON.parse(text(`content/flows/${flow.id}.json`)) as FlowDefinition;
          const fields = steps.flatMap((step) => step.fields);
          expect(Object.keys(flow.prefill ?? {}).filter((id) => !fields.some((field) => field.id === id && field.prefill))).toEqual([]);
          expect(Object.values(flow.prefill ?? {})).toContain(reference);
          expect(fields.find((field) => flow.prefill?.[field.id] === reference)?.kind).toBe('reference');
        }
        const href = event.kind === 'document' ? event.document.href : event.kind === 'action' ? event.action.href : undefined;
        if (href !== undefined) expect(globSync(`site${href.replace(/#.*/, '')}`, { cwd: home }), `${reference}: ${href}`).toHaveLength(1);
      }
  });

  test('belong to the customers of the account or to guests with e-mail and postcode', () => {
    const { customers } = JSON.parse(text('customers.json')) as { readonly customers: Readonly<Record<string, unknown>> };
    const owners = atStart.map(({ inTheEnd }) => inTheEnd.opened.customer);
    for (const owner of owners) {
      expect(owner?.email).toMatch(/^[a-z.]+@kunde\.example$/);
      expect(owner?.postalCode).toMatch(/^\d{5}$/);
      if (owner?.id !== undefined) expect(Object.keys(customers)).toContain(owner.id);
    }
    expect(owners.filter((owner) => owner?.id === '2100471').length).toBeGreaterThanOrEqual(6);
    expect(owners.filter((owner) => owner?.id === undefined).length).toBeGreaterThanOrEqual(20);
  });

  test('call nobody du who is called Sie, nor the other way round, and have a du wherever there is a Sie', () => {
    const formal = /(^|[^\p{L}])(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u;
    const informal = /\b(du|dich|dir|dein(e[mnrs]?)?)\b/i;
    const all = textsIn(written);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ de = '' }) => informal.test(de))).toEqual([]);
    expect(all.filter((each) => formal.test(each['de-du'] ?? ''))).toEqual([]);
    // A sentence may begin with "Sie" that is about somebody else.
    expect(all.filter((each) => /\b(Ihnen|Ihre?[mnrs]?)\b/.test(each['de'] ?? '') && each['de-du'] === undefined)).toEqual([]);
  });

  test('use statuses that carriers know, but for the one that nobody does', () => {
    const unknown = atStart.flatMap(({ inTheEnd }) =>
      inTheEnd.events.flatMap((event) => (event.kind === 'status' && !meaningOf(event.scheme, event.status) ? [event.status] : [])),
    );
    expect(unknown).toEqual(['held_at_tide_gate']);
  });
});

const pages = globSync('site/**/*.html', { cwd: home })
  .map((file) => file.slice('site'.length))
  .sort();
const markup = (page: string) => text(`site${page}`);
const attributes = (page: string, name: string) => [...markup(page).matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
const digits = (number: string) => number.replace(/\D/g, '').replace(/^0(?!0)/, '49');

interface Way {
  readonly kind: string;
  readonly href?: string;
  readonly note?: Readonly<Record<string, string>>;
}
const ways = JSON.parse(text('content/channels.json')) as readonly Way[];
const way = (kind: string) => {
  const found = ways.find((each) => each.kind === kind);
  if (!found) throw new Error(`channels.json has no ${kind}`);
  return found;
};

describe.each(pages)('The page %s', (page) => {
  test('leads only to pages, places and files that exist', () => {
    const files = globSync('site/**/*.*', { cwd: home }).map((file) => file.slice('site'.length));
    const lost = ['href', 'src', 'action']
      .flatMap((name) => attributes(page, name))
      .filter((link) => !/^(tel|mailto|https):/.test(link) && !['/lotse.js', '/cancel', '/withdraw'].includes(link))
      .filter((link) => {
        const { pathname, hash } = new URL(link, `https://nordlicht.example${page}`);
        const target = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        return !files.includes(target) || (hash !== '' && !attributes(target, 'id').includes(hash.slice(1)));
      });
    expect(lost).toEqual([]);
  });

  test('gives the phone number of channels.json, and every number as it is dialled', () => {
    expect(attributes(page, 'href')).toContain(way('phone').href);
    expect(attributes(page, 'data-phone').map(digits)).toEqual([digits(way('phone').href ?? '')]);
    const links = [...markup(page).matchAll(/<a [^>]*href="tel:([^"]*)"[^>]*>([^<]*)<\/a>/g)].filter(([, , shown = '']) => /\d/.test(shown));
    expect(links.filter(([, dialled = '', shown = '']) => digits(dialled) !== digits(shown)).map(([link]) => link)).toEqual([]);
  });

  test('names no number that neither channels.json nor an article has', () => {
    const known = [...locales.flatMap((locale) => [...articles[locale].values()].map(({ body }) => body)), text('content/channels.json')].join('\n');
    const written = [...markup(page).matchAll(/040 66969 \d{3}/g)].map(([number]) => `tel:+${digits(number)}`);
    expect([...attributes(page, 'href').filter((link) => link.startsWith('tel:')), ...written].filter((number) => !known.includes(number))).toEqual([]);
  });

  test('gives the address of channels.json', () => {
    const [street = '', town = ''] = way('visit').note?.de?.split(', ') ?? [];
    expect(markup(page)).toContain(`<p>${street}<br />${town}`);
  });

  test('ends with the one tag', () => {
    expect(markup(page)).toMatch(/<script async src="\/lotse\.js"( data-[a-z]+="[^"]+")*><\/script>\s*<\/body>\s*<\/html>\s*$/);
    // The account tells Lotse who is signed in: a script of the site's own.
    expect(markup(page).match(/<script\b/g)).toHaveLength(page.endsWith('konto.html') ? 2 : 1);
  });
});

describe.each(['/bestellung.html', '/en/order.html'])('The page %s, where guests look up what is under way', (page) => {
  test('has a phone number and a way to us inside, for as long as nothing of ours runs', () => {
    const [, inside = ''] = /<lotse-cases lookup>([\s\S]*?)<\/lotse-cases>/.exec(markup(page)) ?? [];
    expect(inside).toContain(`href="${way('phone').href}"`);
    expect(inside).toMatch(/href="\/(kontakt|en\/contact)\.html"/);
  });

  test('names numbers to try, and each is a case with that postcode', () => {
    const tries = [...markup(page).matchAll(/<li>([\w-]+), (?:Postleitzahl|postcode) (\d{5})/g)].map(([, reference, postalCode]) => [reference, postalCode]);
    expect(tries).toHaveLength(3);
    expect(tries).toEqual(tries.map(([reference]) => [reference, atStart.find((each) => each.reference === reference)?.inTheEnd.opened.customer?.postalCode]));
  });
});

test('Whoever is in the shop, in his account or on the English pages finds where to look up his order', () => {
  expect(attributes('/shop.html', 'href')).toContain('/bestellung.html');
  expect(attributes('/konto.html', 'href')).toContain('/bestellung.html');
  expect(attributes('/en/index.html', 'href')).toContain('/en/order.html');
  // Signed in, his cases are a press away.
  expect(markup('/konto.html')).toContain('id="cases"');
  expect(text('site/konto.js')).toContain("window.lotse('trackCase')");
});
