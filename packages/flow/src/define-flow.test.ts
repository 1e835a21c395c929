import { expect, expectTypeOf, test } from 'vitest';
import { checkFlow, defineFlow, type AnswersOf } from './index.ts';

const callBack = defineFlow({
  id: 'call-back',
  version: 1,
  kind: 'request',
  locales: ['de'],
  title: { de: 'Rückruf' },
  audience: 'anyone',
  purpose: { de: 'Um anzurufen.' },
  retention: 'request',
  steps: [
    {
      id: 'what',
      title: { de: 'Worum geht es?' },
      fields: [
        {
          id: 'matter',
          kind: 'choice',
          label: { de: 'Thema' },
          required: true,
          options: [
            { id: 'bill', label: { de: 'Rechnung' } },
            { id: 'other', label: { de: 'Anderes' } },
          ],
        },
        { id: 'amount', kind: 'money', label: { de: 'Betrag' }, required: true, when: { field: 'matter', is: 'bill' } },
      ],
    },
    { id: 'who', title: { de: 'Wer ruft an?' }, fields: [{ id: 'phone', kind: 'phone', label: { de: 'Telefon' }, required: true }] },
    {
      id: 'more',
      title: { de: 'Noch etwas?' },
      when: { field: 'matter', is: 'other' },
      fields: [{ id: 'urgent', kind: 'yesNo', label: { de: 'Eilt es?' }, required: true }],
    },
  ],
  submit: { de: 'Rückruf anfordern' },
  receipt: { de: 'Wir rufen an.' },
  case: 'change',
  stages: [{ id: 'received', label: { de: 'Eingegangen' }, owner: 'us' }],
});

test('who writes a flow in TypeScript has the types of its answers, and the JSON as it was written', () => {
  expect(checkFlow(JSON.parse(JSON.stringify(callBack)))).toEqual([]);
  expectTypeOf<AnswersOf<typeof callBack>['matter']>().toEqualTypeOf<'bill' | 'other'>();
  expectTypeOf<AnswersOf<typeof callBack>['phone']>().toEqualTypeOf<string>();
  // What a condition may hide is optional.
  expectTypeOf<AnswersOf<typeof callBack>['amount']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<AnswersOf<typeof callBack>['urgent']>().toEqualTypeOf<boolean | undefined>();
});
