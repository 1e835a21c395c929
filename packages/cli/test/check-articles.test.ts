/** What `check` says of articles beyond what would stop the server: links that are none, and what an editor could do better. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '@lotse/cli';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-check-'));
  await run(['init', folder], { out() {}, error() {} });
  await rm(join(folder, 'articles/en'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (file: string, title: string, body: string, more = ''): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  const id = /([^/]+)\.md$/.exec(file)?.[1];
  await writeFile(join(folder, file), `---\nid: ${id}\ntitle: ${title}\n${more}updated: 2026-11-02\n---\n${body}\n`);
};
const check = async (...args: readonly string[]) => {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(['check', folder, ...args], { out: (line) => out.push(line), error: (line) => errors.push(line) });
  return { code, notices: out.slice(0, -1), sum: out.at(-1)?.replace(folder, ''), errors };
};

test('a notice is no problem, unless somebody is strict', async () => {
  await write('articles/de/umzug.md', 'Umzug melden', 'Rufen Sie an.');
  await write('articles/en/change-address.md', 'How do I change my address?', 'Call us.');
  const says =
    'Notice: articles/de/umzug.md /id: "umzug" is missing in "en". Write articles/en/umzug.md with the same id, or remove the folder of that language. See docs/errors.md#article-untranslated';
  expect(await check()).toEqual({ code: 0, notices: [says], sum: ': 3 articles, 1 flow, 0 problems, 1 notice.', errors: [] });
  expect(await check('--strict')).toMatchObject({ code: 1, notices: [], errors: [says] });
});

describe('two articles that say much the same', () => {
  const text =
    'Melden Sie sich in Ihrem Konto an und öffnen Sie dort die Seite mit Ihren Verträgen. Wählen Sie den Vertrag, tragen Sie den neuen Betrag ein und speichern Sie ihn.';

  test('by their texts are told with each other', async () => {
    await write('articles/de/abschlag.md', 'Abschlag ändern', text);
    await write('articles/de/monatsbetrag.md', 'Monatlicher Betrag', `${text} Er gilt ab dem nächsten Monat.`);
    expect((await check()).notices).toEqual([
      'Notice: articles/de/monatsbetrag.md: articles/de/abschlag.md says much the same: 3 % of the title and 82 % of the text. Make one article of both, or say in each what only it answers. See docs/errors.md#article-alike',
    ]);
  });

  test('by their titles too, but not what only begins alike, or is said in another language', async () => {
    await write('articles/de/zaehlerstand.md', 'Wie melde ich meinen Zählerstand?', 'Im Konto.');
    await write('articles/de/zaehlerstand-online.md', 'Wie melde ich meinen Zählerstand online?', 'Am Telefon.');
    await write('articles/de/umzug.md', 'Wie melde ich meinen Umzug?', 'Mit dem Formular.');
    await write('articles/de-AT/zaehlerstand.md', 'Wie melde ich meinen Zählerstand?', 'Im Konto.');
    expect((await check()).notices.filter((line) => line.includes('article-alike'))).toEqual([
      expect.stringMatching(/^Notice: articles\/de\/zaehlerstand\.md: articles\/de\/zaehlerstand-online\.md says much the same: \d\d % of the title/),
    ]);
  });

  test('are told where only the signs in their titles differ', async () => {
    await write('articles/de/umzug.md', 'Umzug melden', 'Mit dem Formular.');
    await write('articles/de/umziehen.md', 'Umzug – melden?', 'Am Telefon.');
    expect((await check()).notices.filter((line) => line.includes('article-alike'))).toEqual([
      expect.stringMatching(/^Notice: articles\/de\/umzug\.md: articles\/de\/umziehen\.md says much the same: 100 % of the title/),
    ]);
  });

  test('at different times are no doubles: prices of this year and the next', async () => {
    await write('articles/de/preise-2026.md', 'Unsere Preise 2026', text, 'validTo: 2026-12-31\n');
    await write('articles/de/preise-2027.md', 'Unsere Preise 2027', text, 'validFrom: 2027-01-01\n');
    expect((await check()).notices.filter((line) => line.includes('article-alike'))).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  test.each([
    ['[Frist](#frist)', '#frist leads nowhere: an article has no places in it to lead to.'],
    ['[Frist](article:change-address#frist)', 'article:change-address#frist leads nowhere: an article has no places in it to lead to.'],
    ['**[hier](/hilfe)**', '/hilfe leads nowhere: only its text is shown. Write the whole address'],
    ['[hier](www.example.de)', 'www.example.de leads nowhere: only its text is shown.'],
    ['[hier](javascript:alert)', 'javascript:alert leads nowhere: only its text is shown.'],
    ['[hier](https://intranet/hilfe)', 'https://intranet/hilfe leads nowhere: no customer reaches a host "intranet".'],
    ['[hier](mailto:hilfe)', 'mailto:hilfe leads nowhere: this is no mail address.'],
    ['[hier](mailto:%E0%A4)', 'mailto:%E0%A4 leads nowhere: this is no mail address.'],
    ['[hier](tel:siehe-oben)', 'tel:siehe-oben leads nowhere: this is no telephone number.'],
    ['[hier](https://example.de/eine Seite)', '[hier](https://example.de/eine Seite) leads nowhere: customers see these signs.'],
    ['[hier](https://example.de/a_(b))', '[hier](https://example.de/a_(b) leads nowhere: customers see these signs.'],
  ])('as %s does is a problem', async (link, says) => {
    await write('articles/de/umzug.md', 'Umzug melden', `Siehe ${link}.`);
    const { code, errors } = await check();
    expect([code, errors]).toEqual([1, [expect.stringContaining(`articles/de/umzug.md: ${says}`)]]);
  });

  test('is not what leads somewhere, is code, or is meant as it stands', async () => {
    const body =
      '[a](https://www.example.de/x?y=1#z) [b](mailto:hilfe@example.de?subject=x) [c](tel:+49431000000) [d](article:change-address) `[e](f)` \\[g](h) [i] (j)';
    await write('articles/de/umzug.md', 'Umzug melden', body);
    expect(await check()).toMatchObject({ code: 0, errors: [], notices: [] });
  });

  test('only on some days is a notice', async () => {
    await write('articles/de/weihnachten.md', 'Weihnachten', 'Wir haben zu.', 'validFrom: 2026-12-24\nvalidTo: 2026-12-26\n');
    await write('articles/de/dezember.md', 'Dezember', '[Wann](article:weihnachten)?', 'validFrom: 2026-12-25\nvalidTo: 2026-12-26\n');
    await write('articles/de/zeiten.md', 'Zeiten', 'Montags.', 'related: [weihnachten]\n');
    expect((await check()).notices).toEqual([
      'Notice: articles/de/zeiten.md: "weihnachten" is shown from 2026-12-24 to 2026-12-26, and this article links to it on other days too. Take the link out, or give both the same days. See docs/errors.md#article-link-days',
    ]);
  });
});

describe('a text that is hard to read', () => {
  const office =
    'Unbeschadet vertraglicher Sondervereinbarungen erfolgt die Berücksichtigung nachträglich eingereichter Verbrauchsabgrenzungen ausschließlich im Rahmen turnusmäßiger Jahresverbrauchsabrechnungen, sofern entsprechende Zählerstandsmitteilungen innerhalb der gesetzlichen Widerspruchsfrist vollständig eingegangen sind.';

  test('is told with its level and its three longest sentences', async () => {
    await write(
      'articles/de/abgrenzung.md',
      'Abgrenzung',
      `## Überschrift ohne Punkt\n\n${office} Rufen Sie uns an.\n\n- Das Kundenzentrum ist montags geöffnet\n- Ja`,
    );
    const { code, notices } = await check();
    expect(code).toBe(0);
    expect(notices).toEqual([
      expect.stringMatching(
        /^Notice: articles\/de\/abgrenzung\.md: This is hard to read: LIX 7\d, and up to 50 most people follow\. .* The longest: “Unbeschadet [^”]* …” “Das Kundenzentrum ist montags geöffnet” “Rufen Sie uns an\.” See docs\/errors\.md#article-hard-to-read$/,
      ),
    ]);
  });

  test('is not one of a few words, and not one whose language nobody has measured', async () => {
    await write('articles/de/abgrenzung.md', 'Abgrenzung', 'Verbrauchsabgrenzungen berücksichtigen Jahresverbrauchsabrechnungen.');
    await write('articles/nl/abgrenzung.md', 'Abgrenzung', office);
    expect((await check()).notices.filter((line) => line.includes('hard-to-read'))).toEqual([]);
  });
});

test.each(['de_DE', 'Entwürfe', 'de-ÄÖ'])('a folder %s that is no language is told, however long its articles are', async (name) => {
  await write(`articles/${name}/wallbox.md`, 'Wallbox', 'Die Netzanschlusskapazitätserweiterung bedarf der Genehmigung. '.repeat(12));
  const says = `articles/${name}: "${name}" is no language. Name the folder like "de", "en" or "de-AT". See docs/errors.md#content-unknown-locale`;
  expect(await check()).toMatchObject({ code: 1, errors: [says] });
});

test('an article that nobody finds is told with those that stand before it', async () => {
  for (const name of ['eins', 'zwei', 'drei', 'vier'])
    await write(`articles/de/router-${name}.md`, 'Router', `Router ${name}.`, 'keywords: [Router, WLAN, Modem]\n');
  await write('articles/de/zaehler.md', 'Wie melde ich den Stand?', 'Zähler ablesen.');
  const { notices } = await check();
  expect(notices.filter((line) => line.includes('article-not-found'))).toEqual([
    expect.stringMatching(
      /^Notice: articles\/de\/router-\w+\.md: Nobody finds this: “Router” finds router-\w+, router-\w+, router-\w+, and no keyword leads here either\. Say in the title/,
    ),
  ]);
});
