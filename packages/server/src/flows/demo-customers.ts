/** What Nordlicht's own systems would say: read from the demo's own file, and of no use to anybody else. */
import { flowAnswers } from '@lotse/contract/wire';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { CustomerFacts } from './customer-facts.ts';
import type { Lookups } from './lookups.ts';

const file = z.strictObject({
  customers: z.record(z.string(), flowAnswers.given),
  banks: z.record(z.string(), z.string()),
  places: z.record(z.string(), z.array(z.string())),
});
const read = (path: string) => file.parse(JSON.parse(readFileSync(path, 'utf8')));

export const nordlichtFacts = (path: string): CustomerFacts => {
  const { customers } = read(path);
  return { of: async ({ subject }) => (Object.hasOwn(customers, subject) ? (customers[subject] ?? {}) : {}) };
};

export const nordlichtLookups = (path: string): Lookups => {
  const { banks, places } = read(path);
  return {
    bank: (number) => (Object.hasOwn(banks, number) ? banks[number] : undefined),
    places: (postalCode) => (Object.hasOwn(places, postalCode) ? (places[postalCode] ?? []) : []),
  };
};
