import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { call } from '../../test/in-process.ts';
import { startFlows, type Flows } from '../../test/flows.ts';
import { opened } from '../../test/reported.ts';
import { rateLimits } from '../rate-limits.ts';

type Who = Awaited<ReturnType<Flows['visitor']>>;
const looks = async (company: Flows, who: Who, reference: string, proof: object, address = '203.0.113.7') => {
  const response = await company.core.fetch(
    new Request(`${company.url}/api/v1/cases/${reference}/look`, {
      method: 'POST',
      headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ proof }),
    }),
    { address },
  );
  return { status: response.status, text: await response.text() };
};
const codeOf = (text: string): string => (JSON.parse(text) as { readonly error: { readonly code: string } }).error.code;

/** Two-sided p of the Mann-Whitney rank test, by the normal approximation with ties. */
const rankTest = (a: readonly number[], b: readonly number[]): number => {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))].toSorted((x, y) => x.value - y.value);
  let [rankSum, ties] = [0, 0];
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * all.slice(from, to).filter(({ isA }) => isA).length;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const [n, m] = [a.length, b.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
  return 2 * (1 - normal(Math.abs(u - (n * m) / 2) / spread));
};
/** The normal distribution up to `z`, after Abramowitz and Stegun 26.2.17. */
const normal = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return 1 - density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
};

describe('Whoever guesses', () => {
  test('cannot tell a number that nobody has from a wrong proof: a thousand of each have one body, and times that no rank test tells apart', async () => {
    await using company = await startFlows();
    const numbers = Array.from({ length: 1_000 }, () => `NL-${randomInt(1e9, 1e10)}`);
    const stages = [{ id: 'a', label: { de: 'A' }, owner: 'us' }] as const;
    await Promise.all(numbers.map((reference) => company.cases.service.ingest('erp', reference, [{ ...opened, stages }])));
    const guest = await company.visitor();
    const once = async (reference: string, proof: object) => {
      const from = process.hrtime.bigint();
      const { status, text } = await looks(company, guest, reference, proof);
      return { ms: Number(process.hrtime.bigint() - from) / 1e6, answer: `${status} ${text}` };
    };
    for (const reference of numbers.slice(0, 200)) await once(reference.replace('NL', 'XX'), { postalCode: '99999' });
    const answers = new Set<string>();
    const compared = async (): Promise<number> => {
      const times: { readonly unknown: number[]; readonly wrong: number[] } = { unknown: [], wrong: [] };
      for (const [index, reference] of numbers.entries()) {
        const proof = index % 4 < 2 ? { postalCode: String(10_000 + index) } : { email: `guest-${index}@kunde.example` };
        for (const kind of index % 2 === 0 ? (['unknown', 'wrong'] as const) : (['wrong', 'unknown'] as const)) {
          const { ms, answer } = await once(kind === 'wrong' ? reference : `NL-${randomInt(1e9, 1e10)}`, proof);
          times[kind].push(ms);
          answers.add(answer);
        }
      }
      return rankTest(times.unknown, times.wrong);
    };
    // Where nothing differs, one in twenty looks as if something did: who could tell them apart could do so a second and a third time.
    const found = [await compared()];
    while ((found.at(-1) ?? 1) <= 0.05 && found.length < 3) found.push(await compared());
    expect([...answers]).toEqual([expect.stringMatching(/^404 /)]);
    expect(found.at(-1), `p was ${found.join(', ')}`).toBeGreaterThan(0.05);
  }, 240_000);

  test('the rank test would tell a fifth of a spread', () => {
    const drawn = (shift: number) =>
      Array.from({ length: 1_000 }, (_, n) => Math.sin(n * 12.9898) * 43_758.5453 - Math.floor(Math.sin(n * 12.9898) * 43_758.5453) + shift);
    expect(rankTest(drawn(0), drawn(0))).toBeGreaterThan(0.99);
    expect(rankTest(drawn(0), drawn(0.1))).toBeLessThan(0.001);
  });

  test('five times wrong has closed this door for his address, whatever he says now; from another address, and by the code, it is open', async () => {
    await using company = await startFlows({ limits: rateLimits() });
    await company.reports('NL-1001', [opened]);
    const [guest, ole] = [await company.visitor(), await company.visitor()];
    for (let n = 0; n < 5; n += 1) expect((await looks(company, guest, 'NL-1001', { postalCode: String(10_000 + n) })).status).toBe(404);
    const closed = await looks(company, guest, 'nl-1001', { postalCode: '25813' }, '203.0.113.99');
    expect(JSON.parse(closed.text)).toMatchObject({ error: { code: 'rate-limited', retryAfterMs: expect.any(Number) as unknown } });
    expect((await looks(company, ole, 'NL-1001', { postalCode: '25813' })).status).toBe(429);
    expect((await looks(company, ole, 'NL-1001', { postalCode: '25813' }, '198.51.100.7')).status).toBe(200);
    await call(company.url, 'POST', 'cases/NL-1001/challenge', { token: guest.token, body: { proof: { postalCode: '25813' } } });
    const code = /\b(\d{6})\b/.exec((await company.mailsTo('ole@kunde.example'))[0]?.text ?? '')?.[1] ?? '';
    expect((await looks(company, guest, 'NL-1001', { code })).status).toBe(200);
  });

  test('with one mail address and many numbers is stopped at the fifth, in IPv6 by what one provider hands around; a number nobody has is no different', async () => {
    await using company = await startFlows({ limits: rateLimits() });
    await company.reports('NL-1001', [opened]);
    const guest = await company.visitor();
    const proof = { email: 'ole@kunde.example' };
    const from = (n: number) => `2001:db8:7:${n}::1`;
    const answers: string[] = [];
    for (let n = 0; n < 6; n += 1) answers.push(codeOf((await looks(company, guest, `NL-200${n}`, proof, from(n))).text));
    expect(answers).toEqual([...Array<string>(5).fill('not-found'), 'rate-limited']);
    expect((await looks(company, guest, 'NL-1001', proof, from(9))).status).toBe(429);
    expect((await looks(company, guest, 'NL-1001', proof, '2001:db8:8::1')).status).toBe(200);
  });

  test('with what cannot be a number is told the same, and nothing of it is kept: neither in the store nor among what is counted', async () => {
    await using company = await startFlows({ limits: rateLimits() });
    const guest = await company.visitor();
    const endless = 'A'.repeat(8_000);
    for (let n = 0; n < 6; n += 1) expect((await looks(company, guest, endless, { postalCode: '25813' })).status).toBe(404);
    expect((await looks(company, guest, endless, { code: '123456' })).status).toBe(404);
    const asked = await call(company.url, 'POST', `cases/${endless}/challenge`, { token: guest.token, body: { proof: { postalCode: '25813' } } });
    expect(asked.status).toBe(200);
    const database = new DatabaseSync(join(company.folder, 'lotse.db'), { readOnly: true });
    expect(database.prepare('SELECT * FROM case_codes').all()).toEqual([]);
    database.close();
  });

  test('a hundred at once has no more tries than one after the other, and being right costs none', async () => {
    await using company = await startFlows({ limits: rateLimits() });
    await company.reports('NL-1001', [opened]);
    const guest = await company.visitor();
    for (let n = 0; n < 8; n += 1) expect((await looks(company, guest, 'NL-1001', { postalCode: '25813' })).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => looks(company, guest, 'NL-1001', { postalCode: String(10_000 + n) })));
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(95);
  });
});

test.each([
  ['nl 10 01', { postalCode: 'D-25813' }],
  ['NL – 10 – 01', { postalCode: '25813\u200b' }],
  [' nl\u201110\u201101 ', { email: ' Ole@kunde.example\u200b' }],
])('a guest who types %j as it was read out or copied finds his case, and is sent a code', async (typed, proof) => {
  await using company = await startFlows();
  await company.reports('NL-10-01', [opened]);
  const guest = await company.visitor();
  const reference = encodeURIComponent(typed);
  const { status, text } = await looks(company, guest, reference, proof);
  expect({ status, ...(JSON.parse(text) as object) }).toMatchObject({ status: 200, reference: 'NL-10-01' });
  await call(company.url, 'POST', `cases/${reference}/challenge`, { token: guest.token, body: { proof } });
  const code = /\b(\d{6})\b/.exec((await company.mailsTo('ole@kunde.example'))[0]?.text ?? '')?.[1] ?? '';
  expect((await looks(company, guest, reference, { code })).status).toBe(200);
});
