/** A small company on a server of its own, and a customer who comes to it over a network. */
import { http, type Transport } from '@lotse/adapters/http';
import { textParts, type Notice, type Session } from '@lotse/contract';
import { caseTemplates, type ReportedEvent } from '@lotse/contract/cases';
import type { Harness } from '@lotse/contract/conformance';
import { SignJWT } from 'jose';
import { createHmac, randomInt } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { startServer, type ServerProcess } from '../../../e2e/server-process.ts';
import { mailbox, type Mailbox } from './mailbox.ts';
import { network, type Network } from './network.ts';

export interface Werft {
  readonly server: ServerProcess;
  readonly content: string;
  /** Where its mails go. */
  readonly mails: Mailbox;
  /** Ends the server and removes its content. `await using` does the same. */
  [Symbol.asyncDispose](): Promise<void>;
}

const channels = [
  { kind: 'chat', label: { de: 'Chat' }, hours: { mon: ['08:00-18:00'] } },
  { kind: 'phone', label: { de: 'Telefon' }, href: 'tel:+494319990' },
  { kind: 'callback', label: { de: 'Rückruf' }, hours: { mon: ['08:00-18:00'] }, holidays: false, slots: { minutes: 30, places: 2, daysAhead: 14 } },
  { kind: 'message', label: { de: 'Nachricht' } },
];

const secret = 'known to the server and to the website of the Werft';
/** What the website of the Werft signs for a customer who has signed in there. */
const signed = (subject: string): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iss: 'https://www.werft.example', aud: 'lotse', sub: subject, iat: now, exp: now + 60, jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'HS256', kid: 'werft' })
    .sign(new TextEncoder().encode(secret));
};

const reportSecret = 'known to the server and to the shop of the Werft';
/** What the shop of the Werft reports about a case. */
const report = async (api: string, reference: string, ...events: readonly ReportedEvent[]): Promise<void> => {
  const body = JSON.stringify({ reference, events });
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', reportSecret).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'lotse-key': 'shop', 'lotse-signature': `t=${seconds},v1=${signature}` };
  const answer = await fetch(`${api}cases/${reference}/events`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`The report about ${reference} was answered with ${answer.status}: ${await answer.text()}`);
};
const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const promised = (id: string, day: string): ReportedEvent => ({
  id,
  at: new Date().toISOString(),
  kind: 'promise',
  promise: { kind: 'delivery', from: day, until: day, precision: 'day', reason: { code: 'supplier', text: { de: 'Der Hersteller liefert später.' } } },
});

/** Small enough to lose an article; `phoneOnly` has neither articles nor a chat. */
export const werft = async ({ phoneOnly = false }: { readonly phoneOnly?: boolean } = {}): Promise<Werft> => {
  const content = await mkdtemp(join(tmpdir(), 'lotse-content-'));
  const mails = await mailbox();
  const company = {
    company: { name: 'Werft' },
    timeZone: 'Europe/Berlin',
    state: 'SH',
    reasons: [
      { id: 'tariff', label: { de: 'Tarif und Vertrag' } },
      { id: 'other', label: { de: 'Sonstiges' } },
    ],
    keys: { werft: { algorithm: 'HS256', env: 'WERFT_KEY', issuer: 'https://www.werft.example' } },
    reports: { keys: { shop: 'WERFT_REPORTS' } },
    smtp: { host: '127.0.0.1', port: mails.port },
    mails: { from: 'Werft <hilfe@werft.example>', server: 'https://hilfe.werft.example/' },
  };
  await writeFile(join(content, 'lotse.json'), JSON.stringify(company));
  await writeFile(join(content, 'channels.json'), JSON.stringify(phoneOnly ? channels.slice(1, 2) : channels));
  if (!phoneOnly) await mkdir(join(content, 'articles', 'de'), { recursive: true });
  for (const id of phoneOnly ? [] : ['abschlag', 'kuendigung', 'stoerung', 'tarif', 'umzug', 'zaehler'])
    await writeFile(join(content, 'articles', 'de', `${id}.md`), `---\nid: ${id}\ntitle: Wie geht ${id}?\nupdated: 2026-11-02\n---\n\nSo geht ${id}.\n`);
  if (!phoneOnly) await cp('examples/nordlicht/content/flows/cancel.json', join(content, 'flows', 'cancel.json'));
  const server = await startServer({ env: { LOTSE_CONTENT: content, LOTSE_LIMITS: 'off', LOTSE_DEMO: '0', WERFT_KEY: secret, WERFT_REPORTS: reportSecret } });
  return {
    server,
    content,
    mails,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await mails.close();
      await rm(content, { recursive: true, force: true });
    },
  };
};

/** The way to a server; closed at the end of the test that uses it. */
export const wayTo = async (server: ServerProcess): Promise<Network & AsyncDisposable> => {
  const way = await network(server);
  return Object.defineProperty(way, Symbol.asyncDispose, { value: () => way.close() }) as Network & AsyncDisposable;
};

/** What only the company can do. */
export const harnessOf = ({ server, content, mails }: Werft, way: Network): Harness => {
  let token: Promise<string> | undefined;
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await (token ??= server.signIn())}` };
    const answer = await fetch(`${server.api}desk/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`The desk answered ${answer.status}: ${await answer.text()}`);
  };
  const ask = async (path: string, visitor: string, body?: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${visitor}` };
    const answer = await fetch(`${server.api}${path}`, { method: body ? 'POST' : 'GET', headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.text();
  };
  const message = (text: string) => ({ clientId: crypto.randomUUID(), parts: textParts(text) });
  return {
    agentSays: (id, text) => post(`conversations/${id}/messages`, { messages: [message(text)] }),
    agentEdits: (id, seq, text) => post(`conversations/${id}/messages/${seq}/edit`, message(text)),
    agentRedacts: (id, seq) => post(`conversations/${id}/messages/${seq}/redact`, {}),
    setOutage: (text) => post('settings/outages', { id: 'outage', value: { id: 'outage', severity: 'warning', text: { de: text } } }),
    restart: () => server.restart(),
    async backup() {
      const copy = await mkdtemp(join(tmpdir(), 'lotse-backup-'));
      await server.stop();
      // The database as a copy of it is kept; the mark beside it stays, as it does where an operator puts a backup back.
      await cp(server.dataFolder, copy, { recursive: true, filter: (file) => !file.endsWith('.mark') });
      await server.restart();
      return async () => {
        await server.kill();
        for (const file of await readdir(server.dataFolder)) if (!file.endsWith('.mark')) await rm(join(server.dataFolder, file), { recursive: true });
        await cp(copy, server.dataFolder, { recursive: true });
        await rm(copy, { recursive: true });
        await server.restart();
      };
    },
    cut: async () => way.cut(),
    identityToken: signed,
    mailedLink: () => mails.link(),
    receiptMail: (reference) => mails.about(reference),
    async openCase() {
      const reference = `W-${randomInt(10_000_000, 99_999_999)}`;
      const guest = { email: 'inga@kunde.example', postalCode: '25813' };
      const about = { case: 'order', title: { de: 'Anker und Kette' }, stages: caseTemplates.parcel, locale: 'de', customer: guest } as const;
      const address = { street: 'Deichstraße 7', postalCode: guest.postalCode, town: 'Husum' };
      const opened: ReportedEvent = { id: 'opened', at: new Date().toISOString(), kind: 'opened', ...about, address };
      await report(server.api, reference, opened, promised('first', dayAhead(3)));
      return { reference, ...guest, secrets: ['Anker', 'Deichstraße', 'inga@kunde.example'] };
    },
    mailedCode: async (reference) => /\b\d{6}\b/.exec(await mails.about(`es um ${reference} steht`))?.[0] ?? '',
    delayCase: (reference) => report(server.api, reference, promised(crypto.randomUUID(), dayAhead(10))),
    exported: (visitor) => ask('submissions', visitor),
    erase: async (visitor) => void (await ask('submissions/erase', visitor, {})),
    async removeArticle(id, locale) {
      await rm(join(content, 'articles', locale, `${id}.md`));
      await server.restart();
    },
  };
};

/** A customer with a running conversation, who hears what there is to hear. */
export const customer = async (way: Network, remember?: { get(): Transport | undefined; set(transport: Transport): void }) => {
  const end = new AbortController();
  const session: Session = await http({ server: way.url, remember }).open(
    { locale: 'de', page: { url: 'https://www.example.de/', title: 'Start' } },
    end.signal,
  );
  const { conversations } = session;
  if (!conversations) throw new Error('The server offers no conversations.');
  const { id } = await conversations.start({ key: crypto.randomUUID(), context: { page: { url: 'https://www.example.de/', title: 'Start' }, items: [] } });
  const notices: Notice[] = [];
  session.watch?.((notice) => notices.push(notice), end.signal);
  const kinds = () => notices.map(({ kind }) => kind).filter((kind) => kind === 'live' || kind === 'lost');
  await vi.waitFor(() => expect(kinds()).toContain('live'), { timeout: 15_000 });
  return {
    conversations,
    id,
    notices,
    kinds,
    leave: () => end.abort(),
    say: (text: string, clientId: string = crypto.randomUUID()) => conversations.send(id, [{ clientId, parts: textParts(text) }]),
    read: async () =>
      (await conversations.read(id, { after: 0 }, { limit: 100, signal: end.signal })).events.flatMap((event) =>
        event.kind === 'message' ? event.parts.map((part) => (part.kind === 'text' ? part.text : '')) : [],
      ),
  };
};
