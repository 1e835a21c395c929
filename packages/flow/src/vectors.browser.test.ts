/** A browser has its own words for days and numbers: it judges as the server does nevertheless. */
import { expect, test } from 'vitest';
import { holdsTo, type Vector } from '../test/vectors.ts';
import accounts from '../vectors/accounts.json' with { type: 'json' };
import branches from '../vectors/branches.json' with { type: 'json' };
import choices from '../vectors/choices.json' with { type: 'json' };
import conditions from '../vectors/conditions.json' with { type: 'json' };
import contact from '../vectors/contact.json' with { type: 'json' };
import dates from '../vectors/dates.json' with { type: 'json' };
import numbers from '../vectors/numbers.json' with { type: 'json' };
import prefill from '../vectors/prefill.json' with { type: 'json' };
import refusals from '../vectors/refusals.json' with { type: 'json' };

const files = { accounts, branches, choices, conditions, contact, dates, numbers, prefill, refusals };

test.each(Object.entries(files))('%s are judged in a browser as everywhere', (_, vectors) => {
  expect(vectors.length).toBeGreaterThan(3);
  for (const vector of vectors as unknown as readonly Vector[]) holdsTo(vector);
});
