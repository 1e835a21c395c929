import { mailCodes, type ConversationEvent } from '@lotse/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anna, message } from '../../test/in-process.ts';
import { png } from '../../test/pictures.ts';
import { readMail, startPost, type Post } from '../../test/post.ts';
import { keys, sign } from '../../test/signing.ts';

let post: Post;
beforeAll(async () => {
  post = await startPost({ keys });
});
afterAll(() => post.stop());

/** Another customer in each test. */
let ines = '';
beforeEach(() => {
  ines = `ines-${crypto.randomUUID()}@kunde.example`;
});
const arrived = () => post.smtp.arrived.filter(({ to }) => to.includes(ines));
/** What she has got when so many minutes have passed. */
const mailsAfter = async (minutes: number) => {
  await post.mailsAfter(minutes);
  return arrived();
};
const wish = (what: 'answers' | 'transcript', email = ines) => ({ key: crypto.randomUUID(), email, what });
const codesIn = (events: readonly ConversationEvent[]) => events.flatMap((event) => (event.kind === 'system' ? [event.code] : []));
const textsIn = (events: readonly ConversationEvent[]) =>
  events.flatMap((event) => (event.kind === 'message' ? event.parts.map((part) => (part.kind === 'text' ? part.text : '')) : []));

/** Somebody who wrote, asked for answers by mail, and went home. */
const goneHome = async (text = 'Wann kommt der Monteur?') => {
  const visitor = await post.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message(text));
  expect((await visitor.post(`conversations/${id}/mails`, wish('answers'))).status).toBe(200);
  post.passes(10);
  const says = (said: string) => post.conversations.send(anna, id, [message(said)]);
  return { visitor, id, says };
};

describe('an answer to somebody who is gone', () => {
  test('comes by mail, once, and what was said within a few minutes comes together', async () => {
    const { id, says } = await goneHome();
    await says('Am Dienstag.');
    expect(await mailsAfter(1)).toEqual([]);
    await says('Zwischen 8 und 10 Uhr.');
    expect(await mailsAfter(3)).toHaveLength(1);
    const [mail] = arrived();
    expect(mail?.to).toEqual([ines]);
    const { text, html, headers } = readMail(mail!);
    for (const part of [text, html]) {
      expect(part).toContain('Am Dienstag.');
      expect(part).toContain('Zwischen 8 und 10 Uhr.');
      expect(part).not.toContain('Wann kommt der Monteur?');
    }
    expect(headers['list-unsubscribe']).toMatch(/^<https:\/\/help\.nordlicht\.example\/mails\/stop\/[\w-]{43}>$/);
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(await mailsAfter(60)).toHaveLength(1);
    await says('Noch etwas: Bitte räumen Sie den Keller frei.');
    expect(await mailsAfter(10)).toHaveLength(2);
    expect(readMail(arrived()[1]!).text).not.toContain('Am Dienstag.');
    expect((await post.store.mails.list(id)).map(({ kind, state }) => [kind, state])).toEqual([
      ['answers', 'sent'],
      ['answers', 'sent'],
    ]);
  });

  test('stands in the outbox as soon as it stands in the conversation', async () => {
    const { id, says } = await goneHome();
    await says('Am Dienstag.');
    expect(await post.store.mails.list(id)).toMatchObject([{ kind: 'answers', state: 'waiting' }]);
  });

  test('is not mailed while he is there, nor when he has read it', async () => {
    const { visitor, id, says } = await goneHome();
    const socket = await visitor.socket();
    await expect.poll(() => socket.frames.some(({ t }) => t === 'welcome')).toBe(true);
    await says('Am Dienstag.');
    expect(await mailsAfter(30)).toEqual([]);
    const { head } = await visitor.read(id);
    await visitor.post(`conversations/${id}/read`, { seq: head });
    socket.ws.close();
    await expect.poll(() => socket.closed()).toBeDefined();
    expect(await mailsAfter(60)).toEqual([]);
    expect(await post.store.mails.list(id)).toMatchObject([{ state: 'needless' }]);
  });

  test('is mailed when he leaves without having read it', async () => {
    const { visitor, says } = await goneHome();
    const socket = await visitor.socket();
    await expect.poll(() => socket.frames.some(({ t }) => t === 'welcome')).toBe(true);
    await says('Am Dienstag.');
    expect(await mailsAfter(30)).toEqual([]);
    socket.ws.close();
    await expect.poll(() => post.presence.lastSeen('', '')).toBe(-Infinity);
    await expect.poll(() => socket.closed()).toBeDefined();
    expect(await mailsAfter(4)).toEqual([]);
    expect(await mailsAfter(10)).toHaveLength(1);
  });

  test('that was taken back before it left is not mailed', async () => {
    const { id, says } = await goneHome();
    const [said] = await says('Ihr Nachbar schuldet uns Geld.');
    await post.conversations.redact(anna, id, said!.seq);
    expect(await mailsAfter(10)).toEqual([]);
  });

  test('goes to the address that he put right, and no more to the one before', async () => {
    const { visitor, id, says } = await goneHome();
    const typo = ines;
    await says('Am Dienstag.');
    ines = `right-${typo}`;
    await visitor.post(`conversations/${id}/mails`, wish('answers'));
    await says('Nein, am Mittwoch.');
    await mailsAfter(10);
    expect(arrived().map((mail) => readMail(mail).text.includes('Mittwoch'))).toEqual([true]);
    expect(post.smtp.arrived.some(({ to }) => to.includes(typo))).toBe(false);
  });

  test('waits for the address that he put right also when a mail comes back from the one before, and nobody says that the new one is wrong', async () => {
    const { visitor, id, says } = await goneHome();
    await says('Am Dienstag.');
    await mailsAfter(10);
    ines = `right-${ines}`;
    await visitor.post(`conversations/${id}/mails`, wish('answers'));
    post.passes(10);
    await says('Um neun.');
    const [old] = await post.store.mails.list(id);
    expect(await post.bounce(old!.id, 'dsn-5.1.1')).toBe('taken');
    expect(await mailsAfter(10)).toHaveLength(1);
    expect(codesIn((await visitor.read(id)).events)).toEqual([mailCodes.wanted, mailCodes.wanted]);
  });

  test('that a busy mail server did not take is not tried again under the address of before, nor after he stopped the mails', async () => {
    const [put, stopped] = [await goneHome(), await goneHome()];
    const typo = ines;
    for (const { says } of [put, stopped]) await says('Am Dienstag.');
    post.smtp.beBusy(2);
    await mailsAfter(10);
    ines = `right-${typo}`;
    await put.visitor.post(`conversations/${put.id}/mails`, wish('answers'));
    await stopped.visitor.post(`conversations/${stopped.id}/mails/stop`);
    await mailsAfter(10);
    expect(post.smtp.arrived.some(({ to }) => to.includes(typo))).toBe(false);
  });

  test('goes nowhere when nobody asked for it', async () => {
    const visitor = await post.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Hallo'));
    await post.conversations.send(anna, id, [message('Guten Tag')]);
    expect(await mailsAfter(60)).toEqual([]);
    expect(await post.store.mails.list(id)).toEqual([]);
  });

  test('leaves in English for somebody who speaks it', async () => {
    const visitor = await post.visitor(undefined, undefined, { locale: 'en-GB' });
    const { id } = await visitor.start();
    await visitor.post(`conversations/${id}/mails`, wish('answers'));
    post.passes(10);
    await post.conversations.send(anna, id, [message('On Tuesday.')]);
    await mailsAfter(10);
    const { headers, text } = readMail(arrived()[0]!);
    expect([headers['subject'], /has answered you in the chat:\n\nAnna, \d+ \w+ 2026 at \d\d:\d\d:\nOn Tuesday\./.test(text)]).toEqual([
      'Answer from Nordlicht <&>',
      true,
    ]);
  });
});

test('Where the company says du, so do its mails, the page behind their link, and whoever asks whether the customer is still there', async () => {
  const visitor = await post.visitor(undefined, undefined, { locale: 'de-du' });
  const { id } = await visitor.start();
  await visitor.send(id, message('Wann kommt ihr?'));
  await visitor.post(`conversations/${id}/mails`, wish('transcript'));
  await post.conversations.send(anna, id, [message('Am Dienstag.')]);
  post.passes(31);
  await post.silences.look();
  await visitor.post(`conversations/${id}/mails`, wish('answers'));
  await post.conversations.send(anna, id, [message('Noch etwas.')]);
  const mails = (await mailsAfter(10)).map((mail) => readMail(mail));
  expect(mails).toHaveLength(2);
  const stop = await post.stopPages.ask(mails.find((mail) => mail.stop !== '')?.stop ?? '', 'de');
  const all = [...mails.flatMap(({ text, html, headers }) => [text, html, headers['subject']]), stop.html, ...textsIn((await visitor.read(id)).events)].join(
    '\n',
  );
  expect(all).toContain('Bist du noch da?');
  expect(all).toContain('hat dir im Chat geantwortet');
  expect(all.match(/.*\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b.*/g)).toBeNull();
});

describe('a mail server', () => {
  test('that is busy gets the same mail again, later and later, and has it once', async () => {
    const { id, says } = await goneHome();
    await says('Am Dienstag.');
    post.smtp.beBusy(2);
    expect(await mailsAfter(10)).toEqual([]);
    expect(await mailsAfter(0)).toEqual([]);
    expect(await post.store.mails.list(id)).toMatchObject([{ state: 'waiting', reason: 'smtp-451' }]);
    // What is said meanwhile is another mail: the one that is tried again stays what it was.
    await says('Ach, doch erst am Mittwoch.');
    await mailsAfter(1.1);
    await mailsAfter(6);
    await mailsAfter(6);
    const mails = arrived().map(readMail);
    expect(mails.map(({ text }) => [text.includes('Am Dienstag.'), text.includes('Mittwoch')])).toEqual(
      [
        [true, false],
        [false, true],
      ].toSorted(() => (mails[0]?.text.includes('Am Dienstag.') ? 0 : -1)),
    );
    expect(new Set(mails.map(({ headers }) => headers['message-id'])).size).toBe(2);
  });

  test('that knows no such address is believed: he and the desk are told, and nothing more goes there', async () => {
    const { visitor, id, says } = await goneHome();
    post.smtp.refuse(ines, 550);
    await says('Am Dienstag.');
    await mailsAfter(10);
    expect(await post.store.mails.list(id)).toMatchObject([{ state: 'bounced', reason: 'smtp-550' }]);
    expect(codesIn((await visitor.read(id)).events)).toEqual([mailCodes.wanted, mailCodes.bounced]);
    await says('Sind Sie da?');
    expect(await mailsAfter(60 * 24)).toEqual([]);
    // He puts it right.
    ines = `right-${ines}`;
    await visitor.post(`conversations/${id}/mails`, wish('answers'));
    post.passes(10);
    await says('Und jetzt?');
    expect(await mailsAfter(10)).toHaveLength(1);
  });

  test('that cannot be reached for two days is given up, and he is told', async () => {
    const { visitor, id, says } = await goneHome();
    post.smtp.refuse(ines, 450);
    await says('Am Dienstag.');
    for (let hours = 0; hours < 60; hours += 5) await mailsAfter(5 * 60);
    expect(codesIn((await visitor.read(id)).events)).toContain(mailCodes.bounced);
  });

  test('never reads in the log what was said, to whom, or with what link', async () => {
    const { says } = await goneHome('Meine Kundennummer ist K-4711.');
    await says('Der Monteur heißt Ole.');
    post.smtp.beBusy(1);
    await mailsAfter(10);
    await mailsAfter(10);
    const { link, stop } = readMail(arrived()[0]!);
    const log = post.logged();
    expect(log).toContain('a mail was sent');
    for (const secret of ['K-4711', 'Ole', ines, 'kunde.example', link, stop]) expect(log).not.toContain(secret);
  });
});

describe('the link in a mail', () => {
  const mailed = async () => {
    const home = await goneHome();
    await home.says('Am Dienstag.');
    await mailsAfter(10);
    return { ...home, ...readMail(arrived().at(-1)!) };
  };

  test('leads to the page on which the conversation began, and what is no page of the company leads home', async () => {
    const { text } = await mailed();
    expect(text).toContain('https://www.example.de/tarife#lotse=');
    const stranger = await post.visitor();
    const context = { page: { url: 'https://evil.example/nordlicht', title: 'Nordlicht' }, items: [] };
    const { id } = (await stranger.post('conversations', { key: crypto.randomUUID(), context })).body as { id: string };
    await stranger.send(id, message('Hallo'));
    await stranger.post(`conversations/${id}/mails`, wish('transcript'));
    await mailsAfter(10);
    expect(readMail(arrived().at(-1)!).text).toContain('https://www.nordlicht.example/help#lotse=');
    expect(arrived().at(-1)!.raw).not.toContain('evil.example');
  });

  test('lets a fresh browser go on, over requests and socket, as the same customer', async () => {
    const { visitor, id, link } = await mailed();
    const fresh = await post.visitor(undefined, undefined, { link });
    expect(fresh.continues).toBe(id);
    expect(textsIn((await fresh.read(id)).events)).toEqual(['Wann kommt der Monteur?', 'Am Dienstag.']);
    const socket = await fresh.socket();
    await expect.poll(() => socket.frames.find(({ t }) => t === 'welcome')).toMatchObject({ heads: { [id]: expect.any(Number) } });
    socket.say({ t: 'send', id: '1', conversationId: id, messages: [message('Dienstag passt.')] });
    await expect.poll(() => socket.frames.find(({ t }) => t === 'results')).toBeDefined();
    await post.conversations.send(anna, id, [message('Gut.')]);
    await expect.poll(() => socket.notices().some((notice) => notice.kind === 'events' && textsIn(notice.page.events).includes('Gut.'))).toBe(true);
    const { events } = await visitor.read(id);
    expect(textsIn(events).slice(-2)).toEqual(['Dienstag passt.', 'Gut.']);
    expect(new Set(events.flatMap((event) => (event.kind === 'message' && event.by.role === 'visitor' ? [event.by.id] : []))).size).toBe(1);
    // Who holds the socket of the guest is there: nothing is mailed.
    expect(await mailsAfter(60)).toHaveLength(1);
    const poll = (await fresh.get('notices')).body as { heads: Record<string, number> };
    expect(Object.keys(poll.heads)).toEqual([id]);
  });

  test('lets him send a photo from there, over requests and socket; what the one who began it has uploaded is not his to send', async () => {
    const { visitor, id, link } = await mailed();
    const phone = await post.visitor(undefined, undefined, { link });
    const withFile = (fileId: string) => ({ clientId: crypto.randomUUID(), parts: [{ kind: 'file', file: { id: fileId } }] as never });
    const photo = async (of = phone) => (await of.upload(png(), 'Zähler.png')).file.id;
    expect((await phone.send(id, withFile(await photo()))).status).toBe(200);
    const socket = await phone.socket();
    socket.say({ t: 'send', id: '1', conversationId: id, messages: [withFile(await photo())] });
    await expect.poll(() => socket.frames.find(({ t }) => t === 'results' || t === 'refused')).toMatchObject({ t: 'results' });
    expect((await phone.send(id, withFile(await photo(visitor)))).status).toBe(400);
  });

  test('opens nothing else of his, and makes nobody him', async () => {
    const { visitor, id, link } = await mailed();
    const { id: other } = await visitor.start();
    await visitor.send(other, message('Das ist privat.'));
    const fresh = await post.visitor(undefined, undefined, { link });
    const asked = [
      await fresh.get(`conversations/${other}/events`),
      await fresh.send(other, message('Hallo')),
      await fresh.get(`conversations/${other}/transcript`),
      await fresh.post(`conversations/${other}/mails`, wish('transcript')),
      await fresh.post(`conversations/${other}/close`),
    ];
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(((await fresh.get('conversations')).body as { conversations: { id: string }[] }).conversations.map((each) => each.id)).toEqual([id]);
    // What he begins himself is his, and nobody else's.
    const own = await fresh.start();
    await fresh.send(own.id, message('Eine andere Frage'));
    expect((await visitor.get(`conversations/${own.id}/events`)).status).toBe(404);
    const socket = await fresh.socket();
    socket.say({ t: 'send', id: '1', conversationId: other, messages: [message('Hallo')] });
    await expect.poll(() => socket.frames.find(({ t }) => t === 'refused')).toMatchObject({ error: { code: 'not-found' } });
    await visitor.send(other, message('Noch privater.'));
    expect(JSON.stringify(socket.frames)).not.toContain('privat');
  });

  test('goes on leading there when he signs in on that device, and once more is enough when he signs in on the other one too', async () => {
    const { visitor, id, link } = await mailed();
    const asInes = async (token?: string) => post.visitor(token, await sign(ines, { now: post.clock().getTime() }));
    const listed = async ({ get }: Awaited<ReturnType<typeof asInes>>) =>
      ((await get('conversations')).body as { conversations: { id: string }[] }).conversations.map((each) => each.id);
    const home = await asInes((await post.visitor(undefined, undefined, { link })).token);
    expect(await listed(home)).toEqual([id]);
    expect((await home.send(id, message('Dienstag passt.'))).status).toBe(200);
    const socket = await home.socket();
    await expect.poll(() => socket.frames.find(({ t }) => t === 'welcome')).toBeDefined();
    const office = await asInes(visitor.token);
    expect(await Promise.all([home, office].map(listed))).toEqual([[id], [id]]);
    // It is his own now, and no longer that of whoever began it: also where he was in the middle of it.
    expect((await home.send(id, message('Um acht.'))).status).toBe(200);
    await expect.poll(() => socket.closed()?.code).toBe(1012);
    const again = await home.socket();
    again.say({ t: 'send', id: '1', conversationId: id, messages: [message('Oder um neun.')] });
    await expect.poll(() => again.frames.find(({ t }) => t === 'results' || t === 'refused')).toMatchObject({ t: 'results' });
    expect(textsIn((await office.read(id)).events)).toEqual(['Wann kommt der Monteur?', 'Am Dienstag.', 'Dienstag passt.', 'Um acht.', 'Oder um neun.']);
  });

  test('of his own changes nothing for him, and one that is too old opens nothing', async () => {
    const { visitor, id, link } = await mailed();
    const again = await post.visitor(visitor.token, undefined, { link });
    expect([again.token, again.continues]).toEqual([visitor.token, id]);
    post.passes(31 * 24 * 60);
    const late = await post.visitor(undefined, undefined, { link });
    expect(late.continues).toBeUndefined();
    expect((await late.get(`conversations/${id}/events`)).status).toBe(404);
  });

  test('is nowhere in the store', async () => {
    const { link, stop, replyTo } = await mailed();
    const { readFileSync, readdirSync } = await import('node:fs');
    const files = readdirSync(post.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'latin1'));
    for (const secret of [link, stop, /\+(\w+)@/.exec(replyTo)?.[1] ?? '?']) {
      expect(secret.length).toBeGreaterThan(20);
      expect(bytes.some((each) => each.includes(secret))).toBe(false);
    }
  });
});

describe('the stop link', () => {
  test('asks first, and stops when the button is pressed', async () => {
    const { visitor, id, says } = await goneHome();
    await says('Am Dienstag.');
    await mailsAfter(10);
    const { stop } = readMail(arrived()[0]!);
    const asked = await post.stopPages.ask(stop, 'en');
    expect(asked).toMatchObject({ status: 200, html: expect.stringContaining('<form method="post">') });
    expect(asked.html).toContain('Nordlicht &#60;&#38;&#62;');
    expect(codesIn((await visitor.read(id)).events)).toEqual([mailCodes.wanted]);
    await says('Und zwar um 9.');
    expect((await post.stopPages.stop(stop, 'de')).html).toContain('Es kommen keine E-Mails mehr');
    expect((await post.stopPages.stop(stop, 'de')).status).toBe(200);
    expect(codesIn((await visitor.read(id)).events)).toEqual([mailCodes.wanted, mailCodes.stopped]);
    expect(await mailsAfter(60)).toHaveLength(1);
  });

  test('that nobody made is told so, kindly', async () => {
    const { id, says } = await goneHome();
    await says('Am Dienstag.');
    await mailsAfter(10);
    const { link } = readMail(arrived()[0]!);
    for (const token of ['x', id, link, '<script>'])
      expect(await post.stopPages.stop(token, 'en')).toMatchObject({ status: 404, html: expect.stringContaining('no longer works') });
    await says('Um 9.');
    expect(await mailsAfter(60)).toHaveLength(2);
  });
});

describe('the transcript', () => {
  test('is a file with names, times and the words as they are now', async () => {
    await using own = await startPost();
    const visitor = await own.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Guten Tag <b>!'));
    const [first, second] = await own.conversations.send(anna, id, [message('Am Montag.'), message('Falscher Chat, Entschuldigung.')]);
    await own.conversations.edit(anna, id, first!.seq, message('Am Dienstag.'));
    await own.conversations.redact(anna, id, second!.seq);
    const { body } = await visitor.get(`conversations/${id}/transcript`);
    expect(body).toEqual({
      name: 'gespraech-2026-11-20.txt',
      type: 'text/plain; charset=utf-8',
      text: `Gespräch mit Nordlicht <&>
==========================
Begonnen am 20. November 2026 um 10:00 MEZ
Stand vom 20. November 2026 um 10:00 MEZ

Sie, 20. November 2026 um 10:00
Guten Tag <b>!

Anna, 20. November 2026 um 10:00
Am Dienstag.

Anna, 20. November 2026 um 10:00
(Nachricht entfernt)
`,
    });
  });

  test('goes by mail as a file, at once, also while he is there, and once', async () => {
    const visitor = await post.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Guten Tag'));
    const asked = wish('transcript');
    await visitor.post(`conversations/${id}/mails`, asked);
    await visitor.post(`conversations/${id}/mails`, asked);
    expect(await mailsAfter(0)).toHaveLength(1);
    const { file, text } = readMail(arrived()[0]!);
    expect(file).toMatch(/^Sie, .+ um \d\d:\d\d\nGuten Tag$/m);
    expect(text).toContain('im Anhang');
  });
});

describe('what means harm', () => {
  test('in a text stays text: no markup, no header, no other recipient', async () => {
    const { id, says } = await goneHome();
    await says('<img src=https://evil.example/x.png> <script>alert(1)</script>\r\nBcc: alle@kunde.example\r\n.\r\nMAIL FROM:<x@y.example>');
    await mailsAfter(10);
    const [mail] = arrived();
    const { html, names, text } = readMail(mail!);
    expect(mail?.to).toEqual([ines]);
    expect(arrived()).toHaveLength(1);
    expect(names.filter((name) => name === 'bcc' || name === 'cc')).toEqual([]);
    expect(names.filter((name) => name === 'to')).toHaveLength(1);
    expect(html).not.toMatch(/<(?:img|script|iframe|link)\b/i);
    const tags = [...html.matchAll(/<[^>]*>/g)].join(' ');
    const origins = [...tags.matchAll(/(?:src|href|url)=?[("]+([^")]+)/g)].map(([, href = '']) => new URL(href).origin);
    expect(new Set(origins)).toEqual(new Set(['https://www.example.de', 'https://help.nordlicht.example']));
    expect(text).toContain('MAIL FROM:<x@y.example>');
    expect(codesIn((await post.conversations.read(anna, id, { after: 0 }, { limit: 100, signal: new AbortController().signal })).events)).toEqual([
      mailCodes.wanted,
    ]);
  });

  test('in an address is refused', async () => {
    const visitor = await post.visitor();
    const { id } = await visitor.start();
    for (const email of [
      'a@b.example\r\nBcc: x@y.example',
      'a@b.example,x@y.example',
      '"a b"@b.example',
      'a@b',
      `${'a'.repeat(300)}@b.example`,
      '<a@b.example>',
      'a@b.example\u0000',
      'a@b..example',
    ]) {
      const { status } = await visitor.post(`conversations/${id}/mails`, wish('answers', email));
      expect([email, [400, 413].includes(status)]).toEqual([email, true]);
    }
  });

  test('writes nobody full: an address is written to by request ten times a day', async () => {
    await using limited = await startPost({ limited: true });
    const statuses = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const visitor = await limited.visitor();
      const { id } = await visitor.start();
      statuses.push((await visitor.post(`conversations/${id}/mails`, wish('transcript'))).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  });

  test('cannot take his mails away from somebody whose address one has: neither by asking for nothing, nor from another network', async () => {
    await using limited = await startPost({ limited: true });
    /** As somebody in that network, in the conversation of his or in one that is not there. */
    const asks = async (address: string, isThere: boolean) => {
      const visitor = await limited.visitor();
      const id = isThere ? (await visitor.start()).id : crypto.randomUUID();
      const request = new Request(`${limited.url}/api/v1/conversations/${id}/mails`, {
        method: 'POST',
        headers: { authorization: `Bearer ${visitor.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(wish('answers')),
      });
      return (await limited.core.fetch(request, { address })).status;
    };
    for (let turn = 0; turn < 12; turn += 1) expect(await asks('198.51.100.7', false)).toBe(404);
    for (let turn = 0; turn < 10; turn += 1) expect(await asks('198.51.100.7', true)).toBe(200);
    expect(await asks('198.51.100.99', true)).toBe(429);
    expect(await asks('203.0.113.7', true)).toBe(200);
    // However many networks he has, she is not written full.
    for (let network = 0; network < 39; network += 1) expect(await asks(`10.0.${network}.1`, true)).toBe(200);
    expect(await asks('10.1.0.1', true)).toBe(429);
  });

  test('a message of the longest size is mailed whole', async () => {
    const { says } = await goneHome();
    await says('ß'.repeat(8_192));
    await mailsAfter(10);
    expect(readMail(arrived()[0]!).text).toContain('ß'.repeat(8_192));
  });
});
