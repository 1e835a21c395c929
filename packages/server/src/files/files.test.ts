import type { EventPage, MessagePart } from '@lotse/contract';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, startServer, upload, type InProcessServer } from '../../test/in-process.ts';
import { rateLimits } from '../index.ts';
import { gif, heic, jpeg, pdf, png, webp } from '../../test/pictures.ts';

let server: InProcessServer;
let now = Date.parse('2026-11-23T09:00:00Z');
beforeAll(async () => {
  server = await startServer({ clock: () => new Date(now) });
});
afterAll(() => server.stop());

const bytesOf = (text: string) => Buffer.from(text);
const error = (code: string, field?: string) => ({ error: expect.objectContaining({ code, ...(field && { field }) }) });
const withFile = (...ids: string[]) => ({ clientId: crypto.randomUUID(), parts: ids.map((id) => ({ kind: 'file', file: { id } })) as never });
const filesIn = ({ events }: EventPage) =>
  events.flatMap((event) => (event.kind === 'message' ? event.parts : [])).flatMap((part: MessagePart) => (part.kind === 'file' ? [part.file] : []));
/** Everything that lies on the disk. */
const onDisk = async () =>
  (await readdir(join(server.folder, 'files'), { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map(({ name }) => name);
const opened = (href: string | undefined, headers: Record<string, string> = {}) => fetch(`${server.url}/api/v1/${href}`, { headers });

/** A customer who has sent one file, and what he reads of it. */
const sent = async (bytes: Buffer<ArrayBuffer> = png(), name = 'Zähler.png') => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const { file } = await visitor.upload(bytes, name);
  await visitor.send(id, withFile(file.id));
  const read = async () => filesIn(await visitor.read(id))[0];
  return { visitor, id, file, read };
};

describe('A photo of the meter', () => {
  test('is kept under a name of ours, and comes home with the name, type and size it has', async () => {
    const picture = png(20, 10);
    const { read, file } = await sent(picture, 'Mein Zähler (Keller).png');
    expect(await read()).toEqual({
      id: file.id,
      name: 'Mein Zähler (Keller).png',
      type: 'image/png',
      size: picture.length,
      href: expect.stringMatching(/^files\//),
    });
    expect(await onDisk()).toContain(file.id);
    expect((await onDisk()).join()).not.toContain('Zähler');
  });

  test('opens as a download that can do nothing, byte for byte', async () => {
    const { read } = await sent(png(3, 3), 'Zähler "Keller".png');
    const answer = await opened((await read())?.href);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png(3, 3));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="Zahler _Keller_.png"; filename*=UTF-8''Z%C3%A4hler%20_Keller_.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  test('has an address that is good for five minutes, for this file alone, and a fresh one whenever the message is read again', async () => {
    const { read, visitor, file } = await sent();
    const { file: other } = await visitor.upload(gif(), 'zwei.gif');
    const { href = '', id } = (await read()) ?? file;
    expect((await opened(href.replace(id, other.id))).status).toBe(404);
    expect((await opened(href.replace(/until=(\d)/, 'until=9$1'))).status).toBe(404);
    expect((await opened(`files/${id}`)).status).toBe(400);
    now += 5 * 60_000 + 1;
    const late = await opened(href);
    expect([late.status, await late.json()]).toEqual([410, error('expired')]);
    expect((await opened((await read())?.href)).status).toBe(200);
  });

  test('uploaded again under the same key, because the answer got lost, is the same one', async () => {
    const visitor = await server.visitor();
    const key = crypto.randomUUID();
    const [first, again] = [await visitor.upload(png(), 'a.png', { key }), await visitor.upload(png(), 'a.png', { key })];
    expect(again.file.id).toBe(first.file.id);
  });

  test('of every kind that telephones and scanners make is taken', async () => {
    const visitor = await server.visitor();
    const files: [Buffer<ArrayBuffer>, string, string][] = [
      [jpeg(4032, 3024, 60_000), 'IMG_1.JPG', 'image/jpeg'],
      [png(), 'Einfügen.png', 'image/png'],
      [gif(), 'a.gif', 'image/gif'],
      [webp(800, 600), 'a.webp', 'image/webp'],
      [heic(4032, 3024), 'IMG_2.HEIC', 'image/heic'],
      [pdf(), 'Rechnung.pdf', 'application/pdf'],
      [bytesOf('Zählerstand 4711\n'), 'stand.txt', 'text/plain'],
    ];
    for (const [bytes, name, type] of files)
      expect([name, (await visitor.upload(bytes, name, { type })).file]).toEqual([name, expect.objectContaining({ type, name, size: bytes.length })]);
  });
});

describe('What is not what it says it is', () => {
  const refused: [string, Buffer<ArrayBuffer>, string, string?][] = [
    ['a page called photo.png', bytesOf('<!doctype html><script>alert(1)</script>'), 'photo.png', 'image/png'],
    ['a page', bytesOf('<html><script>alert(1)</script>'), 'seite.html', 'text/html'],
    ['a page called a text', bytesOf('\ufeff \n<!DOCTYPE html><body>'), 'notiz.txt', 'text/plain'],
    ['a drawing that can run', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'logo.svg', 'image/svg+xml'],
    ['a drawing called a photo', bytesOf('<?xml version="1.0"?><svg/>'), 'logo.png', 'image/png'],
    ['a photo called a page', png(), 'bild.html', 'image/png'],
    ['a photo that says it is a page', png(), 'bild.png', 'text/html'],
    ['one kind of photo under the name of another', jpeg(), 'bild.png', 'image/png'],
    ['a picture that begins like one and is a program', Buffer.concat([bytesOf('GIF89a/*'), bytesOf('*/=alert(1)//')]), 'bild.js', 'application/javascript'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'alles.zip', 'application/zip'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff', 'hex'), 'setup.exe'],
    ['a program called a text', Buffer.from('4d5a90000300000004000000ffff', 'hex'), 'setup.txt', 'text/plain'],
    ['a picture cut off before its size', png().subarray(0, 12), 'bild.png', 'image/png'],
    ['nothing at all', Buffer.alloc(0), 'leer.txt', 'text/plain'],
  ];
  test.each(refused)('%s is refused, and nothing of it is kept', async (_, bytes, name, type = '') => {
    const before = await onDisk();
    const { status, body } = await (await server.visitor()).upload(bytes, name, { type });
    expect([status, body]).toEqual([400, error('invalid')]);
    expect(await onDisk()).toEqual(before);
  });

  test('a picture and a program at once is kept as the picture that its name says, and never given out as anything else', async () => {
    const both = Buffer.concat([gif(), bytesOf('*/=1;alert(document.domain)//<script>alert(1)</script>')]);
    const { read } = await sent(both, 'bild.gif');
    const answer = await opened((await read())?.href, { accept: 'text/javascript' });
    expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual(['image/gif', 'nosniff']);
    await answer.body?.cancel();
  });

  test.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['C:\\Users\\Petersen\\bild.png', 'bild.png'],
    ['/absolut/bild.png', 'bild.png'],
    ['rechnung\u202Egnp.png', 'rechnunggnp.png'],
    ['zwei\r\nContent-Type: text/html.png', 'html.png'],
    ['...', 'datei.png'],
    ['', 'datei.png'],
    ['<img src=x onerror=alert(1)>.png', '_img src=x onerror=alert(1)_.png'],
    [`${'lang'.repeat(100)}.png`, `${'lang'.repeat(37)}la.png`],
  ])('a name such as %j is shown as %j and is nobody’s path', async (name, shown) => {
    const { file } = await (await server.visitor()).upload(png(), name);
    expect(file.name).toBe(shown);
    expect(file.id).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('What is too much', () => {
  test('is refused before it is read where it says so, and where it turns out so', async () => {
    const visitor = await server.visitor();
    const large = png(1, 1, 11 * 1024 * 1024);
    expect(await visitor.upload(large, 'a.png')).toMatchObject({ status: 413, body: error('too-large') });
    // Without a length, as a stream: only counting helps.
    const answer = await fetch(`${server.url}/api/v1/files?key=strom&purpose=message`, {
      method: 'POST',
      headers: { authorization: `Bearer ${visitor.token}`, 'content-disposition': 'attachment; filename="a.png"' },
      body: new ReadableStream({
        start(controller) {
          controller.enqueue(large.subarray(0, 6e6));
          controller.enqueue(large.subarray(6e6));
          controller.close();
        },
      }),
      duplex: 'half',
    } as RequestInit);
    expect([answer.status, await answer.json()]).toEqual([413, error('too-large')]);
    expect(await onDisk()).not.toContain('strom');
  });

  test('is heard also by who sends all of it first, and the next file goes over the same connection', async () => {
    const visitor = await server.visitor();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const tell = async (bytes: Buffer, key: string) => {
      const sending = request(`${server.url}/api/v1/files?key=${key}&purpose=message`, {
        agent,
        method: 'POST',
        headers: { authorization: `Bearer ${visitor.token}`, 'content-length': bytes.length, 'content-disposition': 'attachment; filename="a.png"' },
      });
      const heard = once(sending, 'response');
      for (let at = 0; at < bytes.length; at += 512 * 1024) {
        await new Promise<void>((resolve, reject) => sending.write(bytes.subarray(at, at + 512 * 1024), (error) => (error ? reject(error) : resolve())));
      }
      sending.end();
      const [answer] = (await heard) as [IncomingMessage];
      await once(answer.resume(), 'end');
      return [answer.statusCode, sending.reusedSocket];
    };
    expect(await tell(png(1, 1, 20 * 1024 * 1024), 'large')).toEqual([413, false]);
    expect(await tell(png(), 'small')).toEqual([200, true]);
    agent.destroy();
  });

  test.each([
    ['png', png(60_000, 60_000)],
    ['jpg', jpeg(65_000, 65_000)],
    ['gif', gif(65_000, 65_000)],
    ['webp', webp(16_000, 16_000)],
    ['heic', heic(90_000, 90_000)],
    ['png', png(40_000, 1)],
  ])('a %s that would unpack to more than a memory holds is refused by what its header says', async (ending, bytes) => {
    expect(await (await server.visitor()).upload(bytes, `bombe.${ending}`)).toMatchObject({ status: 413, body: error('too-large', 'pixels') });
  });

  test('five files go into a message, six do not', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push((await visitor.upload(png(), `${n}.png`)).file.id);
    expect((await visitor.send(id, withFile(...ids))).status).toBe(413);
    expect((await visitor.send(id, withFile(...ids.slice(1)))).status).toBe(200);
    expect(filesIn(await visitor.read(id)).map(({ name }) => name)).toEqual(['1.png', '2.png', '3.png', '4.png', '5.png']);
  });

  test('is also what one network uploads under ever new names: then its visitors are told to come back, and the agents go on', async () => {
    await using own = await startServer({ limits: rateLimits() });
    // Without a length it counts as the largest, ten megabytes: two hundred of them are all that a network may in a day.
    const unsaid = async (token: string) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(gif()));
          controller.close();
        },
      });
      const headers = { authorization: `Bearer ${token}`, 'content-disposition': 'attachment; filename="a.gif"' };
      const key = crypto.randomUUID();
      const answer = await fetch(`${own.url}/api/v1/files?key=${key}&purpose=flow`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
      return answer.status;
    };
    const statuses = new Set<number>();
    for (let visitor = 0; visitor < 10; visitor += 1) {
      const { token } = await own.visitor();
      for (let turn = 0; turn < 20; turn += 1) statuses.add(await unsaid(token));
    }
    expect([...statuses]).toEqual([200]);
    expect(await (await own.visitor()).upload(png(), 'a.png')).toMatchObject({ status: 429, body: error('rate-limited') });
    expect((await upload(own.url, 'token-of-anna', png(), 'a.png', { path: 'desk/files' })).status).toBe(200);
  });

  test('two bodies at once of one visitor are one too many, and the second is told to come back', async () => {
    const visitor = await server.visitor();
    let go = () => {};
    const slowly = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(png().subarray(0, 20));
        go = () => {
          controller.enqueue(png().subarray(20));
          controller.close();
        };
      },
    });
    const first = fetch(`${server.url}/api/v1/files?key=langsam&purpose=message`, {
      method: 'POST',
      headers: { authorization: `Bearer ${visitor.token}`, 'content-disposition': 'attachment; filename="a.png"' },
      body: slowly,
      duplex: 'half',
    } as RequestInit);
    await expect
      .poll(async () => (await visitor.upload(png(), 'b.png')).body)
      .toEqual({ error: expect.objectContaining({ code: 'rate-limited', retryAfterMs: 1_000 }) });
    go();
    expect((await first).status).toBe(200);
    expect((await visitor.upload(png(), 'b.png')).status).toBe(200);
  });
});

test('A line that breaks in the middle of a file leaves nothing behind, and the same again goes through', async () => {
  const visitor = await server.visitor();
  const before = await onDisk();
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(
    `POST /api/v1/files?key=halb&purpose=message HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${visitor.token}\r\nContent-Disposition: attachment; filename="a.png"\r\nContent-Length: 500000\r\n\r\n`,
  );
  socket.write(png(1, 1, 100_000));
  await expect.poll(async () => (await onDisk()).length).toBe(before.length + 1);
  socket.destroy();
  await expect.poll(onDisk).toEqual(before);
  await expect.poll(async () => (await visitor.upload(png(), 'a.png', { key: 'halb' })).status).toBe(200);
});

describe('Somebody else', () => {
  test('cannot send a file that is not his, nor one twice, nor one that does not exist; nothing is stored then, and all are told the same', async () => {
    const { file, id: elsewhere, visitor: owner } = await sent();
    const { file: fresh } = await owner.upload(gif(), 'b.gif');
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const tries = await Promise.all([file.id, fresh.id, crypto.randomUUID(), '../../lotse.db'].map((each) => visitor.send(id, withFile(each))));
    expect(new Set(tries.map(({ status, body }) => JSON.stringify([status, body])))).toEqual(new Set([JSON.stringify([400, tries[0]?.body])]));
    expect(tries[0]?.body).toEqual(error('invalid', 'messages.0.parts.0.file'));
    expect((await owner.send(elsewhere, withFile(file.id))).status).toBe(400);
    expect((await owner.send(elsewhere, withFile(fresh.id, fresh.id))).status).toBe(400);
    expect((await visitor.read(id)).events).toEqual([]);
  });

  test('may not say what a file is called: a message names it by its id alone', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const { file } = await visitor.upload(png(), 'a.png');
    const named = { clientId: 'x', parts: [{ kind: 'file', file: { id: file.id, name: 'rechnung.pdf' } }] as never };
    expect((await visitor.send(id, named)).status).toBe(400);
  });

  test('without a session uploads nothing', async () => {
    expect((await upload(server.url, 'A'.repeat(43), png(), 'a.png')).status).toBe(401);
  });
});

describe('What is taken back or never sent', () => {
  test('is erased: the file of a redacted message at once, under every address it had', async () => {
    const { id } = await sent();
    const agent = 'token-of-anna';
    const { file } = await upload(server.url, agent, pdf(), 'Vertrag von nebenan.pdf', { path: 'desk/files' });
    const results = await server.conversations.send({ id: 'agent-anna', role: 'agent', name: 'Anna' }, id, [withFile(file.id)]);
    const { events } = await server.conversations.read(
      { id: 'agent-anna', role: 'agent' },
      id,
      { after: 0 },
      { limit: 100, signal: AbortSignal.timeout(1_000) },
    );
    const href = filesIn({ events, head: 0, epoch: '' }).find(({ name }) => name.startsWith('Vertrag'))?.href;
    expect((await opened(href)).status).toBe(200);
    await server.conversations.redact({ id: 'agent-anna', role: 'agent', name: 'Anna' }, id, results[0]?.seq ?? 0);
    expect((await opened(href)).status).toBe(404);
    expect(await onDisk()).toContain(file.id);
    await server.files.sweep();
    expect(await onDisk()).not.toContain(file.id);
  });

  test('is erased after a day where no message names it, and what was sent stays', async () => {
    const { file: kept, visitor } = await sent();
    const key = crypto.randomUUID();
    const { file: left } = await visitor.upload(gif(), 'b.gif', { key });
    now += 24 * 60 * 60_000 + 1;
    await server.files.sweep();
    expect(await onDisk()).toContain(kept.id);
    expect(await onDisk()).not.toContain(left.id);
    // Its owner may come back with it: it is another file then.
    const again = await visitor.upload(gif(), 'b.gif', { key });
    expect([again.status, again.file.id === left.id]).toEqual([200, false]);
  });
});

describe('Where somebody looks at files first', () => {
  test('what he refuses is told so and not kept; while he is away nothing is taken, and nothing is lost', async () => {
    const said: ('clean' | 'refused' | 'away')[] = ['refused', 'away', 'clean'];
    const seen: string[] = [];
    await using own = await startServer({
      scanner: async (path) => {
        seen.push(path);
        const word = said.shift();
        if (word === 'away' || word === undefined) throw new Error('no scanner');
        return word;
      },
    });
    const visitor = await own.visitor();
    const key = crypto.randomUUID();
    const again = () => visitor.upload(png(), 'a.png', { key });
    expect(await again()).toMatchObject({ status: 403, body: error('forbidden', 'scanner') });
    expect((await again()).status).toBe(500);
    expect((await again()).status).toBe(200);
    expect(seen).toHaveLength(3);
  });
});

test('With an origin of its own for files, addresses lead there, and nobody opens them elsewhere', async () => {
  await using own = await startServer({ filesOrigin: 'https://files.example.de' });
  const visitor = await own.visitor();
  const { file } = await visitor.upload(png(), 'a.png');
  expect(file.href).toMatch(/^https:\/\/files\.example\.de\/api\/v1\/files\//);
  expect((await call(own.url, 'GET', file.href?.replace(/.*\/api\/v1\//, '') ?? '')).status).toBe(404);
});

test('No line of the log says what anybody’s file is called', async () => {
  await sent(png(), 'Kündigung Petersen.png');
  expect(server.logged()).not.toMatch(/Petersen|K%C3%BCndigung/);
});
