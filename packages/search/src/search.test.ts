import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndex, loadIndex, type IndexFile, type Range, type SearchArticle, type SearchIndex } from './index.ts';
import { createIndex as buildIndex } from './build.ts';
import { german as germanPack } from './de.ts';
import { loadIndex as readIndex } from './load.ts';
import { rerank } from './rerank.ts';
import { fold } from './words-of.ts';

const entry = (id: string, title: string, keywords: readonly string[], body: string, locale = 'de'): SearchArticle => ({ id, locale, title, keywords, body });

const kitchenCompany = [
  entry('kuendigen', 'Vertrag kündigen', ['Kündigung', 'Vertragsende'], 'Eine Nachricht genügt. Die Frist beträgt **vier Wochen** zum Monatsende.'),
  entry('abschlag', 'Warum ist mein Abschlag so hoch?', ['Monatsbetrag', 'zu teuer'], 'Der Abschlag folgt aus Ihrem Verbrauch im letzten Jahr.'),
  entry('rechnungsadresse', 'Rechnungsadresse ändern', ['Anschrift', 'Post'], 'Tragen Sie die neue Anschrift in Ihrem Konto ein.'),
  entry('zaehler', 'Zählerstand melden', ['Ablesung', 'Stromzähler'], 'Fotografieren Sie den Zähler, oder tippen Sie die Zahlen ein.'),
  entry('passwort', 'Ich habe mein Passwort vergessen', ['Login', 'Anmeldung'], 'Wir schicken Ihnen einen Link per E-Mail.'),
  entry(
    'lieferung',
    'Wann kommt mein Paket?',
    ['Lieferung', 'Sendungsnummer'],
    'Bei schlechtem Wetter dauert es einen Tag länger. ' +
      'Der Bote klingelt einmal und gibt danach beim Nachbarn ab. '.repeat(2) +
      'Am Ende hilft die Sendungsverfolgung.',
  ),
  entry('rueckgabe', 'Wie schicke ich etwas zurück?', ['Retoure', 'Rücksendung'], 'Drucken Sie das Etikett, und bringen Sie das Paket zur Post.'),
  entry('rechnung', 'Meine Rechnung verstehen', ['Jahresrechnung', 'Posten'], 'Jede Zeile erklärt einen Posten.'),
  entry('moebel', 'Küche aufbauen lassen', ['Montage', 'Aufbau'], 'Unser Monteur kommt mit zwei Helfern.'),
  entry('strasse', 'Neue Straße, gleiches Haus', ['Straßenname'], 'Melden Sie uns den neuen Namen der Straße.'),
];
const german = createIndex(kitchenCompany, { locale: 'de' });
const first = (index: SearchIndex, text: string): string | undefined => index.search(text, { limit: 5 }).hits[0]?.id;

describe('a customer types', () => {
  test.each(['ab', 'abs', 'absch', 'abschl', 'abschlag'])('"%s", and the instalment comes up before he has finished', (text) => {
    expect(german.search(text, { limit: 3 }).hits.map(({ id }) => id)).toContain('abschlag');
  });

  test.each([
    ['künd', 'kuendigen'],
    ['kuend', 'kuendigen'],
    ['kundigung', 'kuendigen'],
    ['KÜNDIGUNG', 'kuendigen'],
    ['gekündigt', 'kuendigen'],
    ['strasse', 'strasse'],
    ['straße', 'strasse'],
  ])('"%s" as his keyboard allows, and finds %s', (text, id) => {
    expect(first(german, text)).toBe(id);
  });

  test.each([
    ['abschalg', 'abschlag'],
    ['pasword', 'passwort'],
    ['zählerstnad', 'zaehler'],
    ['rehcnung', 'rechnung'],
    ['kündgung', 'kuendigen'],
  ])('"%s" in a hurry, and finds %s', (text, id) => {
    expect(first(german, text)).toBe(id);
  });

  test.each([
    ['rechnungs adresse', 'rechnungsadresse'],
    ['Rechnung Adresse', 'rechnungsadresse'],
    ['rechnungsadr', 'rechnungsadresse'],
    ['Rechnungsanschrift', 'rechnungsadresse'],
    ['zähler stand', 'zaehler'],
    ['stand des zählers', 'zaehler'],
  ])('"%s", split or joined in his own way, and finds %s', (text, id) => {
    expect(first(german, text)).toBe(id);
  });

  test.each([
    ['warum ist mein abschlag so hoch', 'abschlag'],
    ['Abschlag zu hoch', 'abschlag'],
    ['Guten Tag, ich möchte bitte meinen Vertrag kündigen', 'kuendigen'],
    ['Wie kann ich meinen Zählerstand melden?', 'zaehler'],
    ['passwort vergessen', 'passwort'],
  ])('"%s" as a whole question, and gets the answer', (text, id) => {
    const { level, hits } = german.search(text, { limit: 3 });
    expect({ level, id: hits[0]?.id }).toEqual({ level: 'answer', id });
  });

  test.each(['bitcoin kaufen', 'wie wird das wetter', 'hundesteuer', 'fußball heute', 'flug nach rom buchen', 'xyzzy'])(
    '"%s", which the company does not do, and is not told an answer',
    (text) => {
      expect(german.search(text, { limit: 3 }).level).not.toBe('answer');
    },
  );

  test.each(['', '   ', '?!', '🙂', 'hallo', 'und die'])('"%s", and hears nothing rather than anything', (text) => {
    expect(german.search(text, { limit: 3 })).toEqual({ level: 'none', hits: [] });
  });
});

describe('an English customer types', () => {
  const english = createIndex(
    [
      entry('cancel', 'How do I cancel my contract?', ['cancellation'], 'Send us a message.', 'en'),
      entry('instalment', 'Why is my instalment so high?', ['monthly payment'], 'It follows from your usage.', 'en'),
      entry('moving', 'I am moving house', ['new address'], 'Tell us the day of the move.', 'en'),
      entry('parcel', 'Where is my parcel?', ['delivery', 'tracking'], 'Use the tracking number.', 'en'),
    ],
    { locale: 'en-GB' },
  );

  test.each([
    ['instal', 'instalment'],
    ['instalment too high', 'instalment'],
    ['canceling contracts', 'cancel'],
    ['canel', 'cancel'],
    ['moved', 'moving'],
    ['where are my parcels', 'parcel'],
    ['package', 'parcel'],
    ['terminate my contract', 'cancel'],
  ])('"%s" and finds %s', (text, id) => {
    expect(first(english, text)).toBe(id);
  });

  test.each(['bitcoin buy', 'weather tomorrow', 'dog tax'])('"%s" and is not told an answer', (text) => {
    expect(english.search(text).level).not.toBe('answer');
  });
});

describe('word lists', () => {
  test('a customer says Kennwort, and the company wrote Passwort', () => {
    expect(first(german, 'Kennwort')).toBe('passwort');
  });

  test('a company adds its own words, phrases too, and they travel with the index', () => {
    const own = createIndex(kitchenCompany, {
      locale: 'de',
      synonyms: [
        ['Heinzel', 'Aufbau'],
        ['blaue Kiste', 'Retoure'],
      ],
    });
    expect(first(german, 'heinzel')).toBeUndefined();
    for (const index of [own, loadIndex(JSON.stringify(own))]) {
      expect(first(index, 'Heinzel')).toBe('moebel');
      expect(first(index, 'wohin mit der blauen Kiste')).toBe('rueckgabe');
    }
  });

  test.each([
    ['how do I change my bank account', 'bank'],
    ['cancel my contract', 'kuendigen'],
    ['forgot my password', 'passwort'],
    ['meter reading', 'zaehler'],
  ])('an English customer asks a German company "%s" and is shown the German article', (text, id) => {
    const index = createIndex([...kitchenCompany, entry('bank', 'Bankverbindung ändern', ['IBAN'], 'Tragen Sie die neue IBAN ein.')], { locale: 'de' });
    expect(first(index, text)).toBe(id);
  });

  test('what customers said leads to an article, what an editor took away does not', () => {
    const written = entry('kuendigen', 'Vertrag kündigen', [], '');
    const edited = { ...written, also: ['abhauen'], without: ['cancellation', 'cancel'] };
    const index = createIndex([edited], { locale: 'de' });
    expect(first(index, 'abhauen')).toBe('kuendigen');
    expect([index.leadingTo(written).has('cancel'), index.leadingTo(edited).has('cancel'), first(index, 'cancel')]).toEqual([true, false, undefined]);
  });

  test('groups from a thesaurus or a dictionary lead to articles as the general ones do', () => {
    const expansions = [['Kündigung', 'irtisanominen']];
    const index = createIndex(kitchenCompany, { locale: 'de', expansions });
    expect(first(index, 'irtisanominen')).toBe('kuendigen');
    const travelled = loadIndex(JSON.stringify(createIndex([], { locale: 'de' })), { expansions });
    travelled.add(kitchenCompany);
    expect(travelled.toJSON()).toEqual(index.toJSON());
  });

  test('a word the customer wrote himself counts more than one that only leads there', () => {
    const index = createIndex([entry('ende', 'Vertragsende', [], ''), entry('kuendigen', 'Kündigung', [], '')], { locale: 'de' });
    expect(first(index, 'Kündigung')).toBe('kuendigen');
    expect(first(index, 'Vertragsende')).toBe('ende');
  });

  test('switched off, no list helps, before and after the index has travelled', () => {
    const bare = createIndex(kitchenCompany, { locale: 'de', synonyms: false });
    for (const index of [bare, loadIndex(JSON.stringify(bare))]) expect(index.search('Kennwort').hits).toEqual([]);
  });
});

describe('a widget', () => {
  test('needs only what reads an index, gets its turn while it is read, and finds the same', async () => {
    let turns = 0;
    const reader = await readIndex(JSON.stringify(german), async () => void (turns += 1), germanPack);
    expect(turns).toBeGreaterThan(1);
    for (const text of ['künd', 'rechnungs adresse', 'abschalg', 'change password']) expect(reader.search(text)).toEqual(german.search(text));
  });

  test('builds one itself where its backend has none', () => {
    const index = buildIndex(kitchenCompany, { locale: 'de', synonyms: [['Heinzel', 'Aufbau']] }, germanPack);
    expect(['künd', 'Kennwort', 'Heinzel'].map((text) => first(index, text))).toEqual(['kuendigen', 'passwort', 'moebel']);
  });

  test.each([
    ['fr', 'Résilier mon contrat', ['resilier', 'résil', 'contart', 'RÉSILIER']],
    ['pl', 'Jak zmienić adres', ['zmienic', 'zmien', 'adrse']],
    ['tr', 'Faturamı nasıl öderim?', ['fatur', 'oderim', 'FATURAMI']],
    ['uk', 'Як змінити адресу', ['змін', 'адрссу', 'ЗМІНИТИ']],
    ['ar', 'كيف أغير عنواني', ['عنوان', 'أغير']],
  ])('in %s, which nobody has described yet, finds words as they are written, begun or slipped', (locale, title, texts) => {
    const index = buildIndex([entry('this', title, [], '', locale), entry('that', '1234', [], '', locale)], { locale });
    for (const text of texts) expect([text, first(index, text)]).toEqual([text, 'this']);
  });
});

describe('the result list shows', () => {
  test('the words found, marked in the title and in two lines of the article', () => {
    const { title, excerpt } = german.search('abschlag verbrauch').hits[0]!.highlights;
    const article = kitchenCompany[1]!;
    expect(title.map(([start, end]) => article.title.slice(start, end))).toEqual(['Abschlag']);
    expect(excerpt.text).toBe('Der Abschlag folgt aus Ihrem Verbrauch im letzten Jahr.');
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['Abschlag', 'Verbrauch']);
  });

  test('the place of the article where the word stands, cut between words', () => {
    const { excerpt } = german.search('sendungsverfolgung').hits.find(({ id }) => id === 'lieferung')!.highlights;
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['Sendungsverfolgung']);
    expect(excerpt.text).toMatch(/^… .*Sendungsverfolgung\.$/);
    expect(excerpt.text.length).toBeLessThanOrEqual(160);
  });

  test('plain words where the author wrote Markdown', () => {
    const index = createIndex([entry('a', 'Titel', [], '## Frist\nEs gilt **eine Woche**, siehe [Tarife](article:tarife).\n- `Ja`')], { locale: 'de' });
    expect(index.search('woche').hits[0]!.highlights.excerpt.text).toBe('Frist. Es gilt eine Woche, siehe Tarife. Ja');
    const signs = 'Am 24\\. Dezember \\[A] wählen: **5\\*3**. Datei `rechnung_2026_11.pdf`, Tarif A|B\n\n1\\. Advent';
    expect(createIndex([entry('a', 'Feiertage', [], signs)], { locale: 'de' }).search('dezember').hits[0]!.highlights.excerpt.text).toBe(
      'Am 24. Dezember [A] wählen: 5*3. Datei rechnung_2026_11.pdf, Tarif A|B 1. Advent',
    );
  });
});

describe('re-ranked by fuse.js', () => {
  test('the right answer stays first', () => {
    expect(german.search('abschlag zu hoch', { limit: 3, rerank }).hits[0]?.id).toBe('abschlag');
  });

  test('a text nothing else understood still finds a like title, and nobody calls it an answer', () => {
    const index = createIndex([entry('kwh', 'Kilowattstunde', [], ''), entry('filiale', 'Filiale', [], '')], { locale: 'de', synonyms: false });
    expect(index.search('watt').hits).toEqual([]);
    const { level, hits } = index.search('watt', { rerank });
    expect({ level, ids: hits.map(({ id }) => id) }).toEqual({ level: 'none', ids: ['kwh'] });
  });
});

describe('an editor writes keywords', () => {
  test('"kein Internet" is one keyword: the article that has it comes before all that only say Internet, already while it is typed', () => {
    const index = createIndex(
      [
        entry('umzug', 'Internet beim Umzug', ['Internet mitnehmen'], 'Ihr Internet am neuen Ort.'),
        entry('ausfall', 'Die Leitung ist tot', ['kein Internet', 'Störung'], 'Starten Sie den Router neu.'),
      ],
      { locale: 'de' },
    );
    for (const text of ['kein Internet', 'kein inter']) expect(first(index, text)).toBe('ausfall');
  });
});

describe('an editor', () => {
  test('adds an article, changes it and takes it out, and the others stay as they were', () => {
    const index = createIndex(kitchenCompany, { locale: 'de' });
    index.add(entry('wallbox', 'Wallbox anschließen', [], 'Unser Monteur kommt.'));
    expect([first(index, 'wallbox'), index.size]).toEqual(['wallbox', 11]);
    index.add(entry('wallbox', 'Ladesäule anschließen', [], 'Unser Monteur kommt.'));
    expect([index.search('ladesäule').hits[0]?.id, index.size]).toEqual(['wallbox', 11]);
    index.remove('wallbox');
    expect(index.toJSON()).toEqual(german.toJSON());
  });

  test('has an article only in English: German customers find it, and once the German one is there they find that by the words of both, in whatever order they come', () => {
    const de = entry('tarif', 'Unsere Tarife', [], ''),
      en = entry('tarif', 'Our prices', [], 'Nothing but wind.', 'en');
    expect(first(createIndex([en], { locale: 'de' }), 'prices')).toBe('tarif');
    for (const both of [
      [de, en],
      [en, de],
    ]) {
      const index = createIndex(both, { locale: 'de' });
      expect([index.size, first(index, 'tarife'), first(index, 'prices'), first(index, 'wind')]).toEqual([1, 'tarif', 'tarif', undefined]);
      expect(index.toJSON().articles).toEqual([['tarif', 'de', 'Unsere Tarife', '']]);
    }
  });

  test('adds a translation to an index from a file, and the article stays in the language of the index', () => {
    const index = loadIndex(JSON.stringify(createIndex([entry('a', 'Umzug melden', [], 'Vier Wochen vorher.')], { locale: 'de' })));
    index.add(entry('a', 'Tell us you are moving', [], 'Four weeks before.', 'en'));
    expect(index.search('Umzug').hits[0]!.highlights.title).toEqual([[0, 5]]);
    index.add(entry('a', 'Umzug anzeigen', [], 'Vier Wochen vorher.'));
    expect(index.search('anzeigen').hits[0]!.highlights.title).toEqual([[6, 14]]);
    expect(index.size).toBe(1);
  });

  test('hands in an index of another version and is told what to do', () => {
    expect(() => loadIndex('{"version":7}')).toThrow(/search-index-version.*createIndex/);
    for (const no of ['null', 'not json', '', '{"version":2}', '{"version":2,"articles":{},"words":"","counts":[],"places":""}'])
      expect(() => loadIndex(no), no).toThrow(/search-index-version/);
  });
});

const someWord = fc.constantFrom(
  'Rechnung',
  'rechnungs',
  'Adresse',
  'kündigen',
  'Kuendigung',
  'Vertrag',
  'Zähler',
  'Zählerstand',
  'die',
  'hoch',
  'E-Mail',
  'Straße',
  'Paket',
  'melden',
  '5G',
  'é',
  '🙂',
  'constructor',
);
const someText = fc.oneof(
  fc.array(someWord, { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.string({ maxLength: 30, unit: 'binary' }),
);
const someArticle = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  locale: fc.constant('de'),
  title: someText,
  body: someText,
  keywords: fc.array(someText, { maxLength: 3 }),
  category: someText,
});
const someArticles = fc.uniqueArray(someArticle, { maxLength: 12, selector: ({ id }) => id });

describe('whatever the articles, whatever the text', () => {
  test('an index that has travelled finds the same', () => {
    fc.assert(
      fc.property(someArticles, fc.array(someText, { maxLength: 4 }), (articles, texts) => {
        const index = createIndex(articles, { locale: 'de' });
        const travelled = loadIndex(JSON.parse(JSON.stringify(index)) as IndexFile);
        expect(JSON.stringify(travelled)).toBe(JSON.stringify(index));
        expect(travelled.size).toBe(index.size);
        for (const text of texts) expect(travelled.search(text)).toEqual(index.search(text));
      }),
    );
  });

  test('the order in which articles came does not matter', () => {
    fc.assert(
      fc.property(someArticles, someText, (articles, text) => {
        const one = createIndex(articles, { locale: 'de' }),
          other = createIndex(articles.toReversed(), { locale: 'de' });
        expect(other.toJSON()).toEqual(one.toJSON());
        expect(other.search(text)).toEqual(one.search(text));
      }),
    );
  });

  test('adding and removing again leaves no trace', () => {
    fc.assert(
      fc.property(someArticles, someArticle, someText, (articles, extra, text) => {
        const others = articles.filter(({ id }) => id !== extra.id);
        const index = createIndex(others, { locale: 'de' });
        const before = [JSON.stringify(index), index.size, index.search(text)];
        index.add(extra);
        index.search(text);
        index.remove(extra.id);
        expect([JSON.stringify(index), index.size, index.search(text)]).toEqual(before);
      }),
    );
  });

  test('no more hits than asked for, best first, each once, and level none without any', () => {
    fc.assert(
      fc.property(someArticles, someText, fc.nat(5), (articles, text, limit) => {
        const { level, hits } = createIndex(articles, { locale: 'de' }).search(text, { limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const [i, { score }] of hits.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(hits[i - 1]?.score ?? 1);
        }
        if (limit && !hits.length) expect(level).toBe('none');
      }),
    );
  });

  test('every mark lies inside its text, in order, without overlap', () => {
    const inside = (text: string, ranges: readonly Range[]): void => {
      let last = 0;
      for (const [start, end] of ranges) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    };
    fc.assert(
      fc.property(someArticles, someText, (articles, text) => {
        const titles = new Map(articles.map(({ id, title }) => [id, title]));
        for (const {
          id,
          highlights: { title, excerpt },
        } of createIndex(articles, { locale: 'de' }).search(text, { rerank }).hits) {
          inside(titles.get(id)!, title);
          inside(excerpt.text, excerpt.marks);
        }
      }),
    );
  });

  test('a title typed letter by letter without umlauts is the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ä', 'ö', 'ü', 'ß', 'Ä', 'a', 'n', 'é', '\u0308') }), (text) => {
        const spelled = text.normalize('NFC').toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
        expect(fold(text)).toBe(fold(spelled));
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
      }),
    );
  });

  test.each([
    ['a whole novel', 'abschlag zu hoch '.repeat(60_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['lone halves of characters', '\ud83d abschlag \ude00\ud83d'],
    ['a pattern for machines', '(a+)+$ .* [^]\\ \\u{1F600} ${x} __proto__'],
    ['many different words', Array.from({ length: 50_000 }, (_, i) => `w${i}`).join(' ')],
    ['accents without end', `e${'\u0301'.repeat(100_000)}`],
    ['zero bytes', '\0\0abschlag\0'],
  ])('%s does not disturb it', (_, text) => {
    for (const options of [{ limit: 3 }, { limit: 3, rerank }]) expect(german.search(text, options).hits.length).toBeLessThanOrEqual(3);
    const index = createIndex([entry(text.slice(0, 20), text, [text], text)], { locale: 'de' });
    expect(index.search(text).hits.length).toBeLessThanOrEqual(1);
  });
});
