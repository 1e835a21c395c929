import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneNumberOf } from './phone.ts';

describe('A number to call back', () => {
  test.each([
    ['0171 39200 14', '+491713920014'],
    ['040/66969-100', '+494066969100'],
    ['(040) 66969 100', '+494066969100'],
    ['+49 (0)40 66969 100', '+494066969100'],
    ['0049 40 66969100', '+494066969100'],
    ['0049(0)4066969100', '+494066969100'],
    ['+44 20 7946 0000', '+442079460000'],
    [' tel:+49-40-66969-100 ', '+494066969100'],
    ['030 – 901 820', '+4930901820'],
    ['\u202a+49 40 66969\u2011100\u202c', '+494066969100'],
  ])('%s is read as %s', (written, dialled) => expect(phoneNumberOf(written)).toBe(dialled));

  test.each(['', '66969 100', '0', '+', 'siehe Konto', '0171-ABC', '+49', '0171 39200 14 39200 14 39200 14', '00', '110'])('%j nobody can dial', (written) =>
    expect(phoneNumberOf(written)).toBeUndefined(),
  );

  test('who lives elsewhere writes the numbers of his own country', () => expect(phoneNumberOf('01 5123456', '43')).toBe('+4315123456'));

  test('spaces, brackets and strokes change nothing, and what was read is read the same again', () => {
    const noise = fc.array(fc.constantFrom(' ', '-', '/', '.', '–'), { maxLength: 2 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{6,9}$/), fc.infiniteStream(noise), (digits, noises) => {
        const written = [...digits].map((digit) => digit + String(noises.next().value)).join('');
        expect(phoneNumberOf(`0${written}`)).toBe(`+49${digits}`);
        expect(phoneNumberOf(`+49${digits}`)).toBe(`+49${digits}`);
      }),
    );
  });
});
