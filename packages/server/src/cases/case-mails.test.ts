import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { ReportedEvent } from '@lotse/contract/cases';
import { describe, expect, test } from 'vitest';
import { createFollowPages } from '../pages/follow-case.ts';
import { watchOutboxes } from '../mails/outboxes.ts';
import { noMetrics } from '../metrics.ts';
import { folderTransport, MailRefused, type KeptMail } from '../mails/transport.ts';
import type { VisitorSession } from '../route.ts';
import { timeZone } from '../services/time-zone.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { CaseVisit } from './case-service.ts';
import { createCaseMailSender } from './case-mail-sender.ts';
import { createFollows } from './follows.ts';
import { proofDigest } from './proofs.ts';
import { tokenHash } from '../tokens.ts';

const minute = 60_000;
const silent = { info() {}, warn() {} } as unknown as Logger;

/** A company with one order under way, whose mails land in a folder, and a clock that only the test moves. */
const startCompany = async ({ openedAt = '2026-11-20T09:00:00Z', follows: wanted }: { readonly openedAt?: string; readonly follows?: boolean } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-case-mails-'));
  let time = Date.parse('2026-11-20T09:00:00Z');
  const clock = () => new Date(time);
  const store = await openSqlite({ folder });
  const transport = folderTransport(join(folder, 'mails'), clock);
  const refused = new Set<string>();
  const bounced: string[] = [];
  let busy = false;
  const sender = createCaseMailSender({
    store,
    transport: {
      ...transport,
      async send(mail) {
        if (busy) throw Object.assign(new Error('later'), { responseCode: 451 });
        if (refused.has(mail.to)) throw new MailRefused('smtp-550');
        await transport.send(mail);
      },
    },
    clock,
    log: silent,
    bounce: watchOutboxes({
      store,
      conversations: { publish() {} },
      clock,
      log: silent,
      metrics: { ...noMetrics, bounced: (kind) => void bounced.push(kind) },
    }).bounce,
    zone: timeZone('Europe/Berlin'),
    places: () => ({ company: 'Nordlicht <&>', from: 'Nordlicht <help@nordlicht.example>', server: 'https://help.nordlicht.example/' }),
    page: () => 'https://www.example.de/konto',
    gatherMs: 3 * minute,
    linkMs: 30 * 24 * 60 * minute,
  });
  const follows = createFollows({ store, clock });
  let count = 0;
  const report = async (...reported: readonly object[]) => {
    const found = await store.cases.append({
      reference: 'NL-1001',
      by: 'erp',
      events: reported.map((event) => ({ id: `e${(count += 1)}`, at: clock().toISOString(), ...event }) as ReportedEvent),
      at: clock().toISOString(),
      today: clock().toISOString().slice(0, 10),
    });
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    return found;
  };
  await report({
    at: openedAt,
    kind: 'opened',
    case: 'order',
    title: { de: 'Wallbox 11 kW', en: 'Wall box, 11 kW' },
    stages: [
      { id: 'ordered', label: { de: 'Bestellt' }, owner: 'us' },
      { id: 'shipped', label: { de: 'Verschickt' }, owner: 'partner', milestone: 'onTheWay' },
    ],
    customer: { email: 'Ada@Kunde.example', postalCode: '25813' },
    follows: wanted,
  });
  const visitor = (id: string, more: Partial<VisitorSession> & { readonly role?: 'visitor' | 'customer' } = {}): VisitorSession => ({
    kind: 'visitor',
    participant: { id, role: more.role ?? 'visitor' },
    locale: 'de',
    session: '',
    ...more,
  });
  const visit = (access: CaseVisit['access'], who = visitor('v1')): CaseVisit => ({ reference: 'NL-1001', who, access });
  return {
    store,
    follows,
    pages: createFollowPages({ follows, company: 'Nordlicht <&>' }),
    clock,
    bounced,
    report,
    promises: (until: string, more: object = {}) => report({ kind: 'promise', promise: { kind: 'delivery', from: until, until, precision: 'day', ...more } }),
    visitor,
    visit,
    refuse: (address: string) => void refused.add(address),
    beBusy: (on: boolean) => void (busy = on),
    /** He has typed the code that went there. */
    followed: (locale = 'de') => follows.follow(visit('code'), { key: `k-${locale}`, email: 'ada@kunde.example', locale }),
    /** Time passes, and whatever mails have left by then, the oldest first. */
    async mailsAfter(minutes: number): Promise<readonly KeptMail[]> {
      time += minutes * minute;
      await sender.sendDue();
      return transport.list();
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
const reasoned = { reason: { code: 'supplier', text: { de: 'Der Hersteller liefert später.' } } };
const tokenOf = (mail: KeptMail | undefined, what: 'follow' | 'stop'): string => new RegExp(`/cases/${what}/([\\w-]+)`).exec(mail?.text ?? '')?.[1] ?? '';

describe('Whoever follows a case', () => {
  test('is told of a date that has moved, with the old one, the new one, why, and a link that opens the case', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    expect(await company.followed()).toEqual({ state: 'following' });
    await company.promises('2026-11-27', reasoned);
    expect(await company.mailsAfter(2)).toEqual([]);
    const [mail, ...others] = await company.mailsAfter(1);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'ada@kunde.example', subject: 'Neuer Termin: Wallbox 11 kW' });
    for (const part of [mail?.text, mail?.html])
      for (const said of ['Freitag, 27. November 2026', 'Dienstag, 24. November 2026', 'Der Hersteller liefert später.', 'NL-1001', 'einen Menschen'])
        expect(part).toContain(said);
    expect(mail?.html).toContain('Nordlicht &#60;&#38;&#62;');
    expect(mail?.headers['List-Unsubscribe']).toMatch(/^<https:\/\/help\.nordlicht\.example\/cases\/stop\/[\w-]{43}>$/);
    const [, open = ''] = /https:\/\/www\.example\.de\/konto#lotse-case=([\w-]+)/.exec(mail?.text ?? '') ?? [];
    const looking = { hash: tokenHash(open), visitorId: 'v9', at: company.clock().toISOString(), grantUntil: '2026-12-01T00:00:00Z' };
    expect(await company.store.cases.openByLink(looking)).toBe('NL-1001');
  });

  test('is told of an earlier date too, and of neither what was promised first nor the same date once more', async () => {
    await using company = await startCompany();
    await company.followed();
    await company.promises('2026-11-27');
    await company.promises('2026-11-27');
    expect(await company.mailsAfter(10)).toEqual([]);
    await company.promises('2026-11-25', { reason: { code: 'carrier' } });
    const mails = await company.mailsAfter(10);
    expect(mails.map(({ text }) => /Neu: (.+)/.exec(text)?.[1])).toEqual(['Mittwoch, 25. November 2026']);
    // A reason why it takes longer is none for this.
    expect(mails[0]?.text).not.toContain('länger');
  });

  test('gets one mail where a date moves twice before it leaves, and none where it moves back', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.followed();
    await company.promises('2026-11-27');
    await company.promises('2026-12-01');
    const [mail, ...others] = await company.mailsAfter(10);
    expect(others).toEqual([]);
    expect(mail?.text).toMatch(/Neu: Dienstag, 1\. Dezember 2026\n\s+Bisher: Dienstag, 24\. November 2026/);
    await company.promises('2026-12-03');
    await company.promises('2026-12-01');
    expect(await company.mailsAfter(10)).toHaveLength(1);
    // What he was told last counts, and not what stood in between.
    await company.promises('2026-12-04');
    expect((await company.mailsAfter(10))[1]?.text).toContain('Bisher: Dienstag, 1. Dezember 2026');
  });

  test('is told once where the same is reported twice', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.followed();
    const event = { id: 'same', kind: 'promise', promise: { kind: 'delivery', from: '2026-11-27', until: '2026-11-27', precision: 'day' } };
    await company.report(event);
    expect(await company.mailsAfter(10)).toHaveLength(1);
    expect((await company.report(event)).taken).toEqual([{ id: 'same', outcome: 'duplicate' }]);
    expect(await company.mailsAfter(10)).toHaveLength(1);
  });

  test('reads the newest where the first attempt failed meanwhile, beside what he was told last', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.followed();
    await company.promises('2026-11-27');
    company.beBusy(true);
    expect(await company.mailsAfter(5)).toEqual([]);
    await company.promises('2026-11-30');
    company.beBusy(false);
    const mails = await company.mailsAfter(5);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toMatch(/Neu: Montag, 30\. November 2026\n\s+Bisher: Dienstag, 24\. November 2026/);
    expect(await company.mailsAfter(30)).toHaveLength(1);
  });

  test('hears of a window of hours as hours, in the time of the company, and of a part by its name', async () => {
    await using company = await startCompany();
    await company.report({ kind: 'part', part: { id: 'p2', title: { de: 'Kabel' } } });
    const window = (hour: string) => ({ from: `2026-11-24T${hour}:00:00Z`, until: '2026-11-24T16:00:00Z', precision: 'window', kind: 'delivery' });
    await company.report({ kind: 'promise', partId: 'p2', promise: window('08') });
    await company.followed();
    await company.report({ kind: 'promise', partId: 'p2', promise: { ...window('12'), reason: { code: 'carrier' } } });
    const [mail] = await company.mailsAfter(10);
    expect(mail?.text).toContain('Lieferung, Kabel');
    expect(mail?.text).toMatch(/Neu: Dienstag, 24\. November 2026.*13:00.*17:00/);
    expect(mail?.text).toContain('Grund: beim Paketdienst dauert es länger');
  });

  test.each([
    [
      'waitingForYou',
      { kind: 'action', action: { id: 'a1', kind: 'document', label: { de: 'Lageplan' }, needed: true, until: '2026-11-30' } },
      'Sie sind dran',
      'Lageplan',
    ],
    ['done', { kind: 'ended' }, 'Erledigt', 'ist erledigt'],
    ['lost', { kind: 'ended', ending: 'lost', text: { de: 'Wir schicken Ersatz.' } }, 'Verloren gegangen', 'Wir schicken Ersatz.'],
    ['readyForYou', { kind: 'status', scheme: 'carrier', status: 'ready_for_pickup' }, 'Bereit für Sie', 'bereit für Sie'],
  ])('hears that it is %s', async (_, event, subject, says) => {
    await using company = await startCompany();
    await company.followed();
    await company.report({ kind: 'stage', stage: 'shipped' });
    await company.report(event);
    const [mail, ...others] = await company.mailsAfter(10);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(`${subject}: Wallbox 11 kW`);
    expect(mail?.text).toContain(says);
  });

  test('hears of both in one mail, and of no date where it has ended', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.followed();
    await company.promises('2026-11-27');
    await company.report({ kind: 'action', action: { id: 'a1', kind: 'payment', label: { de: 'Rechnung bezahlen' }, needed: true } });
    const both = await company.mailsAfter(10);
    expect(both).toHaveLength(1);
    expect(both[0]?.subject).toBe('Sie sind dran: Wallbox 11 kW');
    expect(both[0]?.text).toContain('Neu: Freitag, 27. November 2026');
    await company.promises('2026-12-01');
    await company.report({ kind: 'ended' });
    const [, done, ...others] = await company.mailsAfter(10);
    expect(others).toEqual([]);
    expect(done?.text).not.toContain('Neu:');
  });

  test.each([
    ['de', 'Ihnen', 'dir'],
    ['de-du', 'dir', 'Ihnen'],
    ['en', 'your turn', 'Sie'],
  ])('is spoken to in %s', async (locale, has, lacks) => {
    await using company = await startCompany();
    await company.followed(locale);
    await company.report({ kind: 'action', action: { id: 'a1', kind: 'document', label: { de: 'Plan', en: 'plan' }, needed: true } });
    const [mail] = await company.mailsAfter(10);
    expect(`${mail?.subject} ${mail?.text}`).toContain(has);
    expect(`${mail?.subject} ${mail?.text}`).not.toContain(lacks);
  });

  test('stops it with the link in each mail: asking changes nothing, pressing does, once and for all', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.followed();
    await company.promises('2026-11-27');
    const stop = tokenOf((await company.mailsAfter(10))[0], 'stop');
    expect((await company.pages.ask('stop', stop, 'en')).html).toContain('<form method="post">');
    await company.promises('2026-11-30');
    expect((await company.pages.press('stop', stop, 'en')).html).toContain('Es kommen keine E-Mails mehr');
    expect((await company.pages.press('stop', stop, 'en')).status).toBe(200);
    await company.promises('2026-12-02');
    expect(await company.mailsAfter(10)).toHaveLength(1);
    expect(await company.pages.press('stop', 'nonsense', 'en')).toMatchObject({ status: 404, html: expect.stringContaining('no longer works') });
  });

  test('stops it in the widget, and may follow again', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.followed();
    expect(await company.follows.isFollowing(company.visit('code'))).toBe(true);
    await company.follows.unfollow(company.visit('code'));
    expect(await company.follows.isFollowing(company.visit('code'))).toBe(false);
    await company.promises('2026-11-27');
    expect(await company.mailsAfter(10)).toEqual([]);
    await company.followed('en');
    await company.promises('2026-11-30');
    expect(await company.mailsAfter(10)).toHaveLength(1);
  });

  test('is told no more where the mail comes back', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.followed();
    company.refuse('ada@kunde.example');
    await company.promises('2026-11-27');
    await company.mailsAfter(10);
    await company.promises('2026-11-30');
    await company.mailsAfter(10);
    expect(await company.store.caseMails.list('NL-1001')).toEqual([expect.objectContaining({ kind: 'promise', state: 'bounced' })]);
    expect(company.bounced).toEqual(['promise']);
    expect(await company.follows.isFollowing(company.visit('code'))).toBe(false);
  });

  test('need not wait for what was reported late, and follows from the beginning where the company says so', async () => {
    await using company = await startCompany({ follows: true });
    await company.promises('2026-11-24');
    await company.mailsAfter(60);
    await company.report({
      kind: 'promise',
      at: '2026-11-20T09:30:00Z',
      promise: { kind: 'delivery', from: '2026-11-27', until: '2026-11-27', precision: 'day' },
    });
    expect((await company.mailsAfter(0)).map(({ to }) => to)).toEqual(['ada@kunde.example']);
    expect(await company.follows.isFollowing(company.visit('code'))).toBe(true);
    await company.follows.unfollow(company.visit('code'));
    await company.promises('2026-11-30');
    expect(await company.mailsAfter(10)).toHaveLength(1);
  });

  test('hears nothing of what is long past: a history that is handed over writes to nobody', async () => {
    await using company = await startCompany({ openedAt: '2026-10-30T09:00:00Z' });
    await company.followed();
    const [at, promise] = ['2026-11-01T09:00:00Z', { kind: 'delivery', precision: 'day' }];
    await company.report(
      { kind: 'promise', at, promise: { ...promise, from: '2026-11-04', until: '2026-11-04' } },
      { kind: 'promise', at: '2026-11-02T09:00:00Z', promise: { ...promise, from: '2026-11-06', until: '2026-11-06' } },
      { kind: 'ended', at: '2026-11-06T12:00:00Z' },
    );
    expect(await company.mailsAfter(10)).toEqual([]);
  });
});

describe('An address that somebody has typed', () => {
  const wish = { key: 'k1', email: 'bo@elsewhere.example', locale: 'de' };

  test('is asked first, without a word of what it is about; then it follows, from what it knew by then', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    expect(await company.follows.follow(company.visit('code'), wish)).toEqual({ state: 'asked' });
    expect(await company.follows.follow(company.visit('code'), wish)).toEqual({ state: 'asked' });
    await company.promises('2026-11-27');
    const [question, ...others] = await company.mailsAfter(10);
    expect(others).toEqual([]);
    expect(question?.to).toBe('bo@elsewhere.example');
    expect(`${question?.text}${question?.html}${question?.subject}`).not.toMatch(/Wallbox|lotse-case|November 2[47]/);
    const token = tokenOf(question, 'follow');
    expect((await company.pages.ask('confirm', token, 'de')).html).toContain('<form method="post">');
    expect(await company.follows.isFollowing(company.visit('code'))).toBe(false);
    expect((await company.pages.press('confirm', token, 'de')).html).toContain('Wir schreiben Ihnen');
    expect(await company.follows.isFollowing(company.visit('code'))).toBe(true);
    expect(await company.mailsAfter(10)).toHaveLength(1);
    await company.promises('2026-11-30');
    const mails = await company.mailsAfter(10);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text).toContain('Bisher: Freitag, 27. November 2026');
  });

  test('that never answers gets one question, and nothing after it', async () => {
    await using company = await startCompany();
    await company.promises('2026-11-24');
    await company.follows.follow(company.visit('code'), wish);
    await company.promises('2026-11-27');
    await company.report({ kind: 'ended' });
    const mails = await company.mailsAfter(60);
    expect(mails).toHaveLength(1);
    expect((await company.pages.ask('confirm', tokenOf(mails[0], 'follow'), 'de')).status).toBe(200);
    await company.mailsAfter(8 * 24 * 60);
    expect((await company.pages.press('confirm', tokenOf(mails[0], 'follow'), 'de')).status).toBe(404);
    // With the next mail that leaves, the address is forgotten.
    await company.follows.follow(company.visit('code'), { ...wish, key: 'k2', email: 'cy@elsewhere.example' });
    await company.mailsAfter(1);
    expect((await company.store.caseMails.list('NL-1001')).map(({ email }) => email)).toEqual(['cy@elsewhere.example']);
  });

  test('needs no question where it is the one on file and he has typed the code from there, or where the company itself names it', async () => {
    await using company = await startCompany();
    const atOnce = (visit: CaseVisit, email: string) => company.follows.follow(visit, { key: `${email} ${visit.access}`, email, locale: 'de' });
    const known = company.visitor('c1', { role: 'customer', customer: { id: 'c1', email: 'maria@kunde.example' } });
    expect(await atOnce(company.visit('own', known), 'maria@kunde.example')).toEqual({ state: 'following' });
    expect(await atOnce(company.visit('own'), 'ada@kunde.example')).toEqual({ state: 'asked' });
    expect(await atOnce(company.visit('code'), ' ADA@kunde.example')).toEqual({ state: 'following' });
    expect((await company.mailsAfter(10)).map(({ to }) => to)).toEqual([]);
  });
});

describe('The code of a guest', () => {
  test('goes to the address on file only, at once, is there once however often he asks before it leaves, and opens the case', async () => {
    await using company = await startCompany();
    const at = company.clock().toISOString();
    const ask = (mailId: string, email = 'ada@kunde.example') =>
      company.store.cases.challenge({
        reference: 'nl-1001',
        visitorId: 'v1',
        proof: proofDigest({ email }),
        mailId,
        locale: 'de',
        at,
        expiresAt: '2026-11-20T09:10:00Z',
        mails: true,
      });
    await ask('m1');
    await ask('m2');
    await ask('m3', 'bo@elsewhere.example');
    const [mail, ...others] = await company.mailsAfter(0);
    expect(others).toEqual([]);
    expect(mail?.to).toBe('ada@kunde.example');
    expect(mail?.text).not.toContain('Wallbox');
    const [code = ''] = /^\d{6}$/m.exec(mail?.text ?? '') ?? [];
    const given = { reference: 'NL-1001', visitorId: 'v1', at, codeUntil: '2026-11-20T09:10:00Z', grantUntil: '2026-11-21T09:00:00Z' };
    expect(await company.store.cases.tryCode({ ...given, given: String((Number(code) + 1) % 1_000_000).padStart(6, '0') })).toEqual({ outcome: 'wrong' });
    expect(await company.store.cases.tryCode({ ...given, given: code })).toEqual({ outcome: 'right' });
  });
});
