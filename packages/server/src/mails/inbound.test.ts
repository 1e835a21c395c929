import { mailCodes, type ConversationEvent } from '@lotse/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anna, call, message } from '../../test/in-process.ts';
import { inboundSecret, readMail, startPost, type Post } from '../../test/post.ts';
import { signatureOf } from './signature.ts';

let post: Post;
beforeAll(async () => {
  post = await startPost();
});
afterAll(() => post.stop());

interface HandedIn {
  readonly key?: string;
  readonly secret?: string;
  readonly at?: number;
}
/** What the company's mail server hands in. */
const handIn = (mail: object, { key = 'mail-in', secret = inboundSecret, at = post.clock().getTime() }: HandedIn = {}) => {
  const body = JSON.stringify(mail);
  const seconds = Math.floor(at / 1000);
  const headers = { 'lotse-key': key, 'lotse-signature': `t=${seconds},v1=${signatureOf(secret, seconds, body)}` };
  return call(post.url, 'POST', 'mails/inbound', { body, headers });
};

/** Somebody who got an answer by mail. */
const mailed = async () => {
  const email = `ines-${crypto.randomUUID()}@kunde.example`;
  const visitor = await post.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message('Wann kommt der Monteur?'));
  await visitor.post(`conversations/${id}/mails`, { key: crypto.randomUUID(), email, what: 'answers' });
  post.passes(10);
  await post.conversations.send(anna, id, [message('Am Dienstag.')]);
  const mail = (await post.mailsAfter(10)).findLast(({ to }) => to.includes(email));
  const { headers, replyTo } = readMail(mail!);
  const said = async () =>
    (await visitor.read(id)).events.flatMap((event: ConversationEvent) =>
      event.kind === 'message'
        ? [`${event.by.role}: ${event.parts.map((part) => (part.kind === 'text' ? part.text : '')).join()}`]
        : event.kind === 'system'
          ? [event.code]
          : [],
    );
  return { visitor, id, email, replyTo, messageId: headers['message-id'] ?? '', said };
};
const reply = (to: string, text: string, more: object = {}) => ({
  kind: 'reply',
  messageId: `<${crypto.randomUUID()}@kunde.example>`,
  to: [to],
  text,
  ...more,
});

describe('an answer by mail', () => {
  test('stands in the conversation as what the customer says, once, without the mail he answered', async () => {
    const { replyTo, said, id } = await mailed();
    expect(replyTo).toMatch(/^answer\+[0-9a-f]{32}@nordlicht\.example$/);
    const mail = reply(replyTo, 'Dienstag passt gut.\n\nAm 20.11.2026 um 10:20 schrieb Nordlicht <help@nordlicht.example>:\n> Am Dienstag.\n');
    expect((await handIn(mail)).body).toEqual({ result: 'taken' });
    expect((await handIn(mail)).body).toEqual({ result: 'known' });
    expect(await said()).toEqual(['visitor: Wann kommt der Monteur?', mailCodes.wanted, 'agent: Am Dienstag.', 'visitor: Dienstag passt gut.']);
    // Somebody waits again.
    expect((await post.conversations.forDesk(anna, id)).waitingSince).toBeDefined();
  });

  test('finds its conversation by what it refers to as well, and in small letters', async () => {
    const { replyTo, messageId, said } = await mailed();
    expect((await handIn(reply('answer@nordlicht.example', 'Ohne Zeichen', { references: [`<old@x.example> ${messageId}`] }))).body).toEqual({
      result: 'taken',
    });
    expect((await handIn(reply(replyTo.toUpperCase(), 'In großen Buchstaben'))).body).toEqual({ result: 'taken' });
    expect((await said()).slice(-2)).toEqual(['visitor: Ohne Zeichen', 'visitor: In großen Buchstaben']);
  });

  test('opens a conversation that was closed', async () => {
    const { id, replyTo, visitor } = await mailed();
    await post.conversations.resolve(anna, id, 'other');
    await handIn(reply(replyTo, 'Noch eine Frage.'));
    expect((await visitor.get('conversations')).body).toMatchObject({ conversations: [{ id, status: 'open' }] });
  });

  test('with files is taken without them, and he is told', async () => {
    const { replyTo, said } = await mailed();
    const mail = reply(replyTo, 'Hier die Fotos.', { attachments: 2 });
    await handIn(mail);
    await handIn(mail);
    expect((await said()).slice(-2)).toEqual([
      'visitor: Hier die Fotos.',
      expect.stringMatching(/^bot: Die Anhänge Ihrer E-Mail können wir hier nicht annehmen/),
    ]);
    await handIn(reply(replyTo, '', { attachments: 1 }));
    expect((await said()).at(-1)).toMatch(/^bot: Die Anhänge/);
  });

  test('that nobody wrote is passed over: out of office, or nothing but a quote', async () => {
    const { replyTo, said } = await mailed();
    const before = await said();
    expect((await handIn(reply(replyTo, 'Ich bin bis Montag nicht im Büro.', { automatic: true }))).body).toEqual({ result: 'ignored', reason: 'automatic' });
    expect((await handIn(reply(replyTo, '> Am Dienstag.\n'))).body).toEqual({ result: 'ignored', reason: 'empty' });
    expect(await said()).toEqual(before);
  });

  test('that is longer than one message becomes several, and none of its words is lost', async () => {
    const { replyTo, said } = await mailed();
    const text = Array.from({ length: 900 }, (_, line) => `Zeile ${line}: so viel ist geschehen.`).join('\n');
    expect((await handIn(reply(replyTo, text))).body).toEqual({ result: 'taken' });
    const parts = (await said()).slice(3).map((each) => each.replace('visitor: ', ''));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('\n')).toBe(text);
  });

  test('that belongs nowhere is not found: a person has to read it', async () => {
    for (const to of ['answer@nordlicht.example', 'answer+ffffffffffffffffffffffffffffffff@nordlicht.example', "answer+' OR 1=1 --@nordlicht.example"])
      expect((await handIn(reply(to, 'Hallo?'))).status).toBe(404);
  });
});

describe('a mail that came back', () => {
  test('is believed once: both sides are told, and nothing more goes there', async () => {
    const { messageId, said, id } = await mailed();
    expect((await handIn({ kind: 'bounce', of: messageId, status: '4.2.2' })).body).toEqual({ result: 'ignored', reason: 'temporary' });
    expect((await handIn({ kind: 'bounce', of: messageId, status: '5.1.1' })).body).toEqual({ result: 'taken' });
    expect((await handIn({ kind: 'bounce', of: messageId })).body).toEqual({ result: 'known' });
    expect((await said()).filter((each) => each === mailCodes.bounced)).toHaveLength(1);
    expect(await post.store.mails.list(id)).toMatchObject([{ state: 'bounced', reason: 'status-5.1.1' }]);
    expect((await handIn({ kind: 'bounce', of: `<${crypto.randomUUID()}@nordlicht.example>` })).status).toBe(404);
  });
});

describe('whoever has no key', () => {
  test('hands in nothing: not unsigned, not with another secret or key, not later, not something else', async () => {
    const { replyTo, said } = await mailed();
    const before = await said();
    const mail = reply(replyTo, 'Ich bin der Kunde.');
    const late = post.clock().getTime() - 6 * 60_000;
    const answers = [
      await handIn(mail, { secret: 'guessed' }),
      await handIn(mail, { secret: '' }),
      await handIn(mail, { key: 'another' }),
      await handIn(mail, { key: '__proto__', secret: '' }),
      await handIn(mail, { at: late }),
      await handIn(mail, { at: post.clock().getTime() + 6 * 60_000 }),
      await call(post.url, 'POST', 'mails/inbound', { body: mail }),
      await call(post.url, 'POST', 'mails/inbound', { body: '{"kind":"repl', headers: { 'lotse-key': 'mail-in', 'lotse-signature': 't=1,v1=00' } }),
    ];
    for (const { status, body } of answers) expect([status, (body as { error: { code: string } }).error.code]).toEqual([401, 'unauthorized']);
    expect(await said()).toEqual(before);
  });

  test('and whoever has one is held to the shape of it', async () => {
    for (const mail of [{}, { kind: 'reply' }, reply('x', 'y', { role: 'agent' }), { kind: 'bounce', of: 'x', status: '9' }])
      expect((await handIn(mail)).status).toBe(400);
    expect((await handIn(reply('x', 'y'.repeat(70_000)))).status).toBe(413);
  });
});
