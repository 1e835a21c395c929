import fc from 'fast-check';
import { limits } from '@lotse/contract';
import { expect, test } from 'vitest';
import { inMessages, replyIn } from './reply-text.ts';
import { mailWords } from './words.ts';

const own = 'Dienstag passt gut.\n\nViele Grüße\nInes Petersen';
const above = mailWords('de').replyAbove;

test.each([
  ['nothing quoted', own],
  ['a quote below', `${own}\n\nAm 20. November 2026 um 10:20 schrieb Nordlicht <help@nordlicht.example>:\n\n> ${above}\n>\n> Guten Tag,`],
  ['a heading broken into two lines', `${own}\n\nAm Fr., 20. Nov. 2026 um 10:20 Uhr schrieb Nordlicht <\nhelp@nordlicht.example>:\n\n> ${above}\n> Guten Tag,`],
  ['a quote in English', `${own}\n\nOn Fri, Nov 20, 2026 at 10:20 AM Nordlicht <help@nordlicht.example> wrote:\n> Hello,`],
  [
    'Outlook',
    `${own}\n\n________________________________\nVon: Nordlicht <help@nordlicht.example>\nGesendet: Freitag, 20. November 2026 10:20\nAn: Ines\nBetreff: Antwort von Nordlicht\n\n${above}\n\nGuten Tag,`,
  ],
  ['Outlook without a line', `${own}\n\nFrom: Nordlicht <help@nordlicht.example>\nSent: Friday\nTo: Ines\nSubject: Answer\n\nHello,`],
  ['an original message', `${own}\n\n-----Ursprüngliche Nachricht-----\nVon: Nordlicht`],
  ['our own line alone', `${own}\n\n${above}\n\nGuten Tag,\nNordlicht hat Ihnen geantwortet`],
  ['other line breaks', `${own.replaceAll('\n', '\r\n')}\r\n\r\n> Guten Tag,\r\n`],
  ['a signature', `${own}\n-- \nInes Petersen\nHafenstraße 1`],
  // Thunderbird begins below the quote, unless somebody has told it otherwise.
  ['a quote above', `Am 20.11.26 um 10:20 schrieb Nordlicht:\n> ${above}\n>\n> Guten Tag,\n\n${own}\n\n-- \nInes Petersen\nHafenstraße 1`],
  ['a quote above whose heading is broken', `On Fri, 20 Nov 2026 at 10:20, Nordlicht\n<help@nordlicht.example> wrote:\n\n> Hello,\n>> Hello?\n\n${own}\n`],
  ['our own line above', `> ${above}\n> Guten Tag,\n${own}`],
])('with %s what the customer wrote is left', (_, mail) => expect(replyIn(mail)).toBe(own));

test.each([
  'Am Montag schrieb ich Ihnen schon: Der Zähler ist kaputt.\nWann kommen Sie?',
  'Von: Hafenstraße 1\nNach: Deichweg 3',
  'Sie schrieben > 5 Tage. Das ist zu lang.',
  'Ich antworte\n> Am Dienstag.\nJa, das geht.',
])('what only looks like a quote stays: %j', (mail) => expect(replyIn(mail)).toBe(mail));

test('who answers sentence by sentence, between what is quoted, is heard with what he answers to', () =>
  expect(
    replyIn('Am 20.11.26 um 10:20 schrieb Nordlicht:\n> Guten Tag,\n>\n> passt Dienstag?\n\nJa.\n\n> Um acht?\n\nLieber um neun.\n\n> Freundliche Grüße\n'),
  ).toBe('Ja.\n\n> Um acht?\n\nLieber um neun.'));

test('below a quote that is not marked nobody can tell whose words are whose: nothing of it is said in his name', () =>
  expect(replyIn('Von: Nordlicht <help@nordlicht.example>\nGesendet: Freitag\nAn: Ines\nBetreff: Antwort\n\nGuten Tag,\nam Dienstag.')).toBe(''));

test('whatever comes, what is left was written, and each piece fits into a message', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.array(fc.constantFrom('Am ', ' schrieb ', 'x:', '\n', '>', '-- ', 'Von: ', '_'.repeat(12), 'ß'.repeat(9_000))).map((parts) => parts.join('')),
      ),
      (mail) => {
        const left = replyIn(mail);
        const plain = mail.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
        expect(plain).toContain(left);
        const pieces = inMessages(left);
        for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(limits.textBytes);
        expect(pieces.join('').replaceAll(/\s/g, '')).toBe(left.replaceAll(/\s/g, ''));
      },
    ),
  ));
