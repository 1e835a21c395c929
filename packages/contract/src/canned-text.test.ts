import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cannedVariables, fillCanned, gapsIn } from './canned-text.ts';

const nameOf = (variable: string) => `Name von ${variable}`;

test('what is known is filled in, what nobody knows is left visibly to fill, and so is what is the agent’s', () => {
  const text = 'Guten Tag {{customer.name}}, Ihr Abschlag ist {{?Betrag}} Euro. {{ agent.name }}';
  const filled = fillCanned(text, { 'agent.name': 'Jonas' }, nameOf);
  expect(filled).toBe('Guten Tag [Name von customer.name …], Ihr Abschlag ist [Betrag …] Euro. Jonas');
  expect(gapsIn(filled).map(({ from, to }) => filled.slice(from, to))).toEqual(['[Name von customer.name …]', '[Betrag …]']);
});

test('a customer called {{hours}} is called so, and brackets of his own are no gap', () => {
  const filled = fillCanned('{{customer.name}} [sic]', { 'customer.name': '{{hours}}', hours: '8–20' }, nameOf);
  expect(filled).toBe('{{hours}} [sic]');
  expect(gapsIn(filled)).toEqual([]);
});

test('whatever a reply holds, no variable is ever sent as braces', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(...cannedVariables).map((name) => `{{${name}}}`),
    fc.string().map((name) => `{{?${name}}}`),
  );
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom('', 'Frau Petersen'), (parts, name) => {
      const filled = fillCanned(parts.join(' '), { 'customer.name': name }, nameOf);
      for (const variable of cannedVariables) expect(filled).not.toContain(`{{${variable}}}`);
    }),
  );
});
