import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysSomething, withoutPersonal } from './personal.ts';

describe('What names a person is taken out of a customer’s words:', () => {
  test.each([
    ['Rechnung an erika@beispiel.de schicken', 'Rechnung an … schicken'],
    ['Zähler 1EMH0012345678 ablesen', 'Zähler … ablesen'],
    ['Kundennummer 4711-00815', 'Kundennummer …'],
    ['iban de89 3704 0044 0532 0130 00 ändern', 'iban … ändern'],
    ['rufen sie 0431 / 99 88 77 an', 'rufen sie … an'],
    ['geboren 12.03.1985', 'geboren …'],
    ['umzug holtenauer straße 12a', 'umzug …'],
    ['ich heiße Erika Mustermann und ziehe um', '… und ziehe um'],
    ['Frau Petersen hat nicht zurückgerufen', '… hat nicht zurückgerufen'],
    ['my name is Bob', '…'],
    ['Der Zähler steht. Mit freundlichen Grüßen Erika', 'Der Zähler steht. …'],
  ])('%s', (said, kept) => {
    expect(withoutPersonal(said)).toBe(kept);
  });

  test.each(['abschlag zu hoch', '§ 14a', 'tarif 2026', 'rechnung vom 3. mai', 'Fritzbox 7590', 'weg mit dem vertrag', 'was kostet 1 kWh?'])(
    'nothing of “%s”',
    (said) => {
      expect(withoutPersonal(said)).toBe(said);
    },
  );

  test('no five digits and no mail address are left of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ß', '1', '2', '9', ' ', '.', '-', '/', '@', '+', '(', '\n'), maxLength: 60 }), (said) => {
        const kept = withoutPersonal(said);
        expect(kept).not.toMatch(/\d{5}|\S@\S/u);
        expect(withoutPersonal(kept)).toBe(kept);
      }),
    );
  });

  test('what is only that says nothing any more', () => {
    expect(saysSomething(withoutPersonal('0431 998877'))).toBe(false);
    expect(saysSomething(withoutPersonal('kündigen'))).toBe(true);
  });
});
