/** Nordlicht's articles, ways and site tell one truth. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArticle, plainText, type Article, type Block, type Inline } from '@lotse/contract';
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
  test('answer at least 60 matters', () => {
    expect(articles.de.size).toBeGreaterThanOrEqual(60);
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
