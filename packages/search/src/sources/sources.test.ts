import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesIn, piecesBy, readDing, readMyThes, wantedIn } from './index.ts';

const decoderOf = (encoding: string): TextDecoder => new TextDecoder(encoding);

const only =
  (...words: readonly string[]) =>
  (word: string): boolean =>
    words.includes(word.toLowerCase());

describe('a thesaurus in the format of MyThes', () => {
  // Written for this test, in the format of Debian's th_de_DE_v2.dat.
  const lines = [
    'UTF-8',
    'beleg|1',
    '-|Beleg|Quittung|Bon (ugs., österr.)|Schein (Oberbegriff)',
    'quittung|2',
    '-|Beleg|Quittung|Bon (ugs., österr.)|Schein (Oberbegriff)',
    '-|Quittung|Strafe (fig.)|(jemandem) die Rechnung präsentieren|Ding (ugs.) (Oberbegriff)',
    'schein|1',
    '-|Anschein|Schein|Wesen (Antonym)',
    'laut|1',
    '(adj)|laut|lärmend|leise (antonym)|loud noise (similar term)',
    'das ist mir zu viel des guten|1',
    '-|das ist mir zu viel des Guten|zu viel',
  ];

  test('gives the meanings of the words that a base has, each once, without notes and without what is wider, narrower or opposite', () => {
    expect(readMyThes(lines, only('quittung'))).toEqual([
      ['Beleg', 'Quittung', 'Bon'],
      ['Quittung', 'Strafe', 'die Rechnung präsentieren'],
    ]);
    expect(readMyThes(lines, only('schein', 'laut'))).toEqual([
      ['Anschein', 'Schein'],
      ['laut', 'lärmend'],
    ]);
    expect(readMyThes(lines, only('kilowatt'))).toEqual([]);
  });

  test('leaves out what nobody types: whole sentences', () => {
    expect(readMyThes(lines, only('zu viel'))).toEqual([]);
  });
});

describe('a dictionary in the format of ding', () => {
  // Written for this test, in the format of Debian's trans-de-en.
  const lines = [
    '# Version :: 0',
    'Beleg {m}; Quittung {f} [econ.] | Belege {pl}; Quittungen {pl} :: receipt (for sth.); voucher /vchr./ | receipts; vouchers',
    'jdm. etw. quittieren {vt}; etw. bestätigen | quittierend :: to sign for sth.; to acknowledge sth.; to receipt/confirm',
    'Zähler {m} | Zähler ablesen | abgelesen :: meter | to read the meter',
    'Wer hat den Zähler abgelesen? :: Who has read the meter?',
    'kein Paar',
    'zu :: viele :: Paare',
  ];

  test('gives what a word of the base is in the other language, whichever it is', () => {
    expect(readDing(lines, only('quittung'))).toEqual([['Beleg', 'Quittung', 'receipt', 'voucher']]);
    expect(readDing(lines, only('receipts'))).toEqual([['Belege', 'Quittungen', 'receipts', 'vouchers']]);
  });

  test('knows a verb without what stands for its object', () => {
    expect(readDing(lines, only('quittieren'))).toEqual([['quittieren', 'bestätigen', 'sign for', 'acknowledge']]);
  });

  test('where the two sides do not have the same number of parts, takes only the first for a pair', () => {
    expect(readDing(lines, only('zähler', 'zähler ablesen', 'read the meter'))).toEqual([['Zähler', 'meter']]);
  });
});

describe('what a knowledge base wants to know', () => {
  const article = { id: 'a', locale: 'de', title: 'Wie ändere ich meine Rechnungen?', body: 'Rabatt', keywords: ['Konto bei der Bank', 'WLAN', 'Umzug'] };
  const wanted = wantedIn([article], 'de');

  test.each(['Rechnung', 'rechnungen', 'Ändern', 'WLAN', 'Konto', 'Bank', 'der Bank', 'meine Rechnung'])('is "%s", in whatever form', (word) => {
    expect(wanted(word)).toBe(true);
  });
  test.each(['ich', 'meine', 'bei der', 'Rabatt', 'Konto Bank', 'Rechnungsadresse', ''])('is not "%s"', (word) => {
    expect(wanted(word)).toBe(false);
  });
  test('in a language that nobody has described is what is written', () => {
    const swedish = wantedIn([{ ...article, locale: 'sv', title: 'Räkningen', keywords: [] }], 'sv');
    expect([swedish('räkningen'), swedish('räkning')]).toEqual([true, false]);
  });
});

describe('a file that is read piece by piece', () => {
  const piecesOf = (bytes: Uint8Array, size: number): readonly Uint8Array[] =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));

  test('is its lines, wherever the pieces end', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ß', '€', '🙂', ' ', '|') });
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n'), (lines, size, end) => {
        const text = ['# word list', ...lines].map((each) => each + end).join('');
        expect([...linesIn(piecesOf(new TextEncoder().encode(text), size), decoderOf)]).toEqual(['# word list', ...lines]);
      }),
    );
  });

  test('is read in the encoding that its first line names', () => {
    expect([...linesIn([Buffer.from('ISO8859-1\nK\xfcndigung|1\n', 'latin1')], decoderOf)]).toEqual(['ISO8859-1', 'Kündigung|1']);
    expect([...linesIn([Buffer.from('KLINGON\nKündigung|1')], decoderOf)]).toEqual(['KLINGON', 'Kündigung|1']);
    expect([...linesIn([], decoderOf)]).toEqual([]);
  });

  test('is read to its end, however little comes at a time', () => {
    const left = [3, 1, 2].map((size) => new Uint8Array(size).fill(size));
    const read = (piece: Uint8Array): number => {
      const next = left.shift() ?? new Uint8Array();
      piece.set(next);
      return next.length;
    };
    expect([...piecesBy(read)].map((piece) => [...piece])).toEqual([[3, 3, 3], [1], [2, 2]]);
  });

  test('may be one endless line', () => {
    expect(
      [
        ...linesIn(
          Array.from({ length: 40 }, () => Buffer.alloc(100_000, 'a')),
          decoderOf,
        ),
      ].join('').length,
    ).toBeLessThan(1_100_000);
  });
});

test.each([
  ['thesaurus', readMyThes],
  ['dictionary', readDing],
])('whatever stands in a %s, only groups of at least two words come out of it, with a wanted one among them', (_, read) => {
  const piece = fc.oneof(
    fc.constantFrom('-|', '|', ' :: ', ';', '(', ')', '{m}', '[', ']', '/', 'jdn.', 'to ', 'Haus', 'house', '(antonym)', '#'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const wanted = (word: string): boolean => word.length % 2 === 0;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      for (const group of read(lines, wanted)) {
        expect(group.length).toBeGreaterThan(1);
        expect(group.some(wanted)).toBe(true);
        expect(group.filter((word) => word !== word.trim() || word.split(' ').length > 3)).toEqual([]);
      }
    }),
  );
});

test.each(['('.repeat(200_000), `-|${'(a,'.repeat(100_000)}`, `a :: ${'/ '.repeat(100_000)}`, `${'['.repeat(100_000)} :: ${'to '.repeat(100_000)}`])(
  'a line that is only there to be slow (%#) is passed over',
  (line) => {
    for (const read of [readMyThes, readDing]) expect(read([line], () => true).length).toBeLessThan(2);
  },
);
