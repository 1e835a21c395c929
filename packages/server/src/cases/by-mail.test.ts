/** A guest's day with what comes by mail, through the doors that he has: the API, the demo's mailbox, and the pages behind the links. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHmac } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type ServerProcess } from '../../../../e2e/server-process.ts';

const secret = 'only for tests: 52c0e1a94d7f4b6a';
let folder = '';
let server: ServerProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-by-mail-'));
  await cp('examples/nordlicht/content', folder, { recursive: true });
  const about = join(folder, 'lotse.json');
  await writeFile(
    about,
    JSON.stringify({ ...JSON.parse(await readFile(about, 'utf8')), reports: { keys: { erp: 'ERP_SECRET' } }, mails: { gatherMinutes: 0 } }),
  );
  await writeFile(join(folder, 'cases.json'), '[]');
  server = await startServer({ env: { LOTSE_CONTENT: folder, ERP_SECRET: secret }, agents: [] });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
const mails = async (): Promise<readonly Mail[]> =>
  ((await (await fetch(new URL('dev/mails', server.site))).json()) as { readonly mails: readonly Mail[] }).mails;
const mailAbout = async (subject: RegExp): Promise<Mail> => {
  const find = async () => (await mails()).find((mail) => subject.test(mail.subject));
  await expect.poll(find, { timeout: 10_000 }).toBeDefined();
  return (await find())!;
};
/** As the company's ERP does. */
const report = async (...events: readonly object[]) => {
  const body = JSON.stringify({ reference: 'NL-1001', events });
  const seconds = Math.floor(Date.now() / 1000);
  const v1 = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'lotse-key': 'erp', 'lotse-signature': `t=${seconds},v1=${v1}` };
  const answer = await fetch(new URL('cases/NL-1001/events', server.api), { method: 'POST', headers, body });
  expect(answer.status, await answer.clone().text()).toBe(200);
};
const guest = async () => {
  const post = async (path: string, body: object, token?: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(new URL(path, server.api), { method: 'POST', headers, body: JSON.stringify(body) });
    return answer.status === 204 ? undefined : answer.json();
  };
  const { token } = (await post('sessions', { visitor: { locale: 'de', page: { url: server.site, title: '' } } })) as { readonly token: string };
  return (deed: string, body: object) => post(`cases/${deed}`, body, token);
};
const page = async (path: string, method: 'GET' | 'POST') => {
  const answer = await fetch(new URL(path, server.site), { method });
  return { status: answer.status, html: await answer.text(), policy: answer.headers.get('content-security-policy') };
};
const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
const promise = (id: string, day: string, more: object = {}) => ({
  id,
  at: new Date().toISOString(),
  kind: 'promise',
  promise: { kind: 'delivery', from: day, until: day, precision: 'day', ...more },
});

test('a guest opens his order with a mailed code, follows it, is told of the new date, opens it from the mail on another device, and stops the mails', async () => {
  await report(
    {
      id: 'opened',
      at: new Date(Date.now() - 60_000).toISOString(),
      kind: 'opened',
      case: 'order',
      title: { de: 'Wallbox 11 kW' },
      stages: 'parcel',
      customer: { email: 'ada@kunde.example', postalCode: '25813' },
    },
    promise('p1', inDays(3)),
  );
  const ada = await guest();
  const proof = { postalCode: '25813' };
  expect(await ada('NL-1001/look', { proof })).toMatchObject({ stub: true, sendsCode: true });
  await ada('NL-1001/challenge', { proof });
  const [code = ''] = /^\d{6}$/m.exec((await mailAbout(/ist Ihr Code$/)).text) ?? [];
  expect(await ada('NL-1001/look', { proof: { code } })).toMatchObject({ title: 'Wallbox 11 kW', following: false });

  expect(await ada('NL-1001/follow', { key: 'a key of its own', email: 'ada@kunde.example', locale: 'de' })).toEqual({ state: 'following' });
  expect(await ada('NL-1001/look', {})).toMatchObject({ following: true });
  await report(promise('p2', inDays(6), { reason: { code: 'supplier', text: { de: 'Der Hersteller liefert später.' } } }));
  const { to, text } = await mailAbout(/^Neuer Termin/);
  expect(to).toBe('ada@kunde.example');
  expect(text).toContain('Der Hersteller liefert später.');

  const [, link = ''] = /#lotse-case=([\w-]+)/.exec(text) ?? [];
  const phone = await guest();
  expect(await phone('-/look', { proof: { link } })).toMatchObject({ reference: 'NL-1001', title: 'Wallbox 11 kW' });
  // Whoever only has the link reads, and decides nothing.
  expect(await phone('NL-1001/follow', { key: 'another key here', email: 'eve@elsewhere.example', locale: 'de' })).toMatchObject({
    error: { code: 'forbidden' },
  });

  const [stop = ''] = /cases\/stop\/[\w-]+/.exec(text) ?? [];
  expect(await page(stop, 'GET')).toMatchObject({ status: 200, html: expect.stringContaining('<form method="post">') as unknown });
  const stopped = await page(stop, 'POST');
  expect(stopped.html).toContain('Es kommen keine E-Mails mehr');
  expect(stopped.policy).toContain("default-src 'none'");
  expect(await ada('NL-1001/look', {})).toMatchObject({ following: false });
});

test('an address that somebody else has typed gets one question, and its page says yes only when it is pressed', async () => {
  const ada = await guest();
  await ada('NL-1001/challenge', { proof: { postalCode: '25813' } });
  const codes = async () => (await mails()).flatMap(({ text }) => /^\d{6}$/m.exec(text)?.[0] ?? []);
  await expect.poll(codes, { timeout: 10_000 }).toHaveLength(2);
  for (const code of await codes()) await ada('NL-1001/look', { proof: { code } });
  expect(await ada('NL-1001/follow', { key: 'yet another key', email: 'bo@elsewhere.example', locale: 'en' })).toEqual({ state: 'asked' });
  const { to, text } = await mailAbout(/^E-mails about NL-1001/);
  expect(to).toBe('bo@elsewhere.example');
  expect(text).not.toContain('Wallbox');
  const [confirm = ''] = /cases\/follow\/[\w-]+/.exec(text) ?? [];
  expect((await page(confirm, 'GET')).html).toContain('Shall we write to you?');
  expect(await ada('NL-1001/look', {})).toMatchObject({ following: false });
  expect((await page(confirm, 'POST')).html).toContain('We will write to you');
  await report({ id: 'done', at: new Date().toISOString(), kind: 'ended' });
  expect((await mailAbout(/^Done: Wallbox/)).to).toBe('bo@elsewhere.example');
  expect(server.log()).not.toMatch(/@kunde\.example|@elsewhere\.example|Wallbox/);
});
