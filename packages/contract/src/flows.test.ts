import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { errorCodesByKind, errorCodesOfAll, flowDefinition } from './flows.ts';
import { requests } from './wire.ts';

/** As they are read where they come in. */
const { answers } = requests.submission.shape;

describe('Answers', () => {
  test('are texts, numbers, yes and no, lists of ids, and files that were uploaded', () => {
    const given = { a: '', b: 1.5, c: false, d: ['x'], e: [], f: [{ id: '1', name: 'a.png', type: 'image/png', size: 5 }] };
    expect(answers.parse(given)).toEqual(given);
  });

  test('are nothing else, however it is nested', () => {
    for (const wrong of [null, { b: 1 }, [['x']], [1], [{ id: '1' }]]) expect(answers.safeParse({ a: wrong }).success).toBe(false);
    for (const wrong of [null, [], 'a', 1]) expect(answers.safeParse(wrong).success).toBe(false);
  });

  test('reach no prototype', () => {
    const read = answers.safeParse(JSON.parse('{ "__proto__": "polluted", "a": "b" }'));
    expect(Object.getPrototypeOf(read.success ? read.data : {})).toBe(Object.prototype);
  });
});

test('editors get a JSON Schema of the definition that knows its keys', () => {
  const schema = z.toJSONSchema(flowDefinition, { io: 'input', unrepresentable: 'any' });
  expect(schema.required).toContain('purpose');
  expect(schema.additionalProperties).toBe(false);
});

test('no code stands for two reasons', () => {
  const own = Object.values(errorCodesByKind).flat() as readonly string[];
  expect(errorCodesOfAll.filter((code) => own.includes(code))).toEqual([]);
});
