import { LotseError, type Draft, type Receipt } from '@lotse/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flowNamed, sendFlow, startFlows, type Flows } from '../../test/flows.ts';
import { png } from '../../test/pictures.ts';
import { noRateLimits, type RateLimits } from '../rate-limits.ts';

let company: Flows;
beforeAll(async () => {
  company = await startFlows();
});
afterAll(() => company.stop());

const draft = (key: string, revision: number, answers: Draft['answers'] = { contracts: ['power'], moveOut: '30.11.' }): Draft => ({
  flowId: 'move-house',
  version: flowNamed('move-house').version,
  key,
  answers,
  step: 'plan',
  revision,
  updatedAt: '2026-11-20T09:00:00Z',
});
/** As an answer names it. */
const photoOf = async (who: Awaited<ReturnType<Flows['visitor']>>, purpose = 'flow') => {
  const { file } = await who.upload(png(3, 3), 'zähler.png', { query: `?key=${crypto.randomUUID()}&purpose=${purpose}` });
  const { id, name, type, size } = file;
  return { id, name, type, size };
};
const tokenIn = (body: unknown) => /#lotse-draft=([\w-]{43})$/.exec((body as { readonly link: string }).link)?.[1] ?? '';

describe('What is half filled in', () => {
  test('goes on in a fresh browser, by its link, with what is typed and not yet right', async () => {
    const [phone, laptop] = [await company.visitor(), await company.visitor()];
    const saved = await phone.post('drafts', draft('d1', 1));
    expect(saved).toMatchObject({ status: 200, body: { link: expect.stringMatching(/^https:\/\/www\.example\.de\/konto#lotse-draft=/) as unknown } });
    expect((await laptop.post('drafts/load', { token: tokenIn(saved.body) })).body).toEqual(draft('d1', 1));
    // The link stays the same with each save, wherever it is saved.
    expect((await laptop.post('drafts', draft('d1', 2))).body).toEqual(saved.body);
  });

  test('and sent on both devices is one submission, whose receipt both can read', async () => {
    const [phone, laptop] = [await company.visitor(), await company.visitor()];
    const begun: Draft = { ...draft('d2', 1, { name: 'Ada' }), flowId: 'withdraw', version: flowNamed('withdraw').version, step: undefined };
    await laptop.post('drafts/load', { token: tokenIn((await phone.post('drafts', begun)).body) });
    const answers = { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example' };
    const [one, two] = await Promise.all([phone, laptop].map((who) => sendFlow(who, 'withdraw', answers, { key: 'd2' })));
    expect([one?.status, two?.receipt.reference]).toEqual([200, one?.receipt.reference]);
    expect(((await phone.get('submissions/d2')).body as { receipt: Receipt }).receipt.reference).toBe(one?.receipt.reference);
    // What was typed on the way is gone with it.
    expect((await laptop.post('drafts/load', { token: tokenIn((await phone.post('drafts', begun)).body ?? { link: '' }) })).status).toBe(404);
    expect(await phone.post('drafts', { ...begun, revision: 9 })).toMatchObject({ status: 409, body: { error: { code: 'conflict', field: 'key' } } });
  });

  test('with a photo is sent from the other device too, whichever of the two the photo is from, and also days later', async () => {
    const answers = { medium: 'gas', meterNumber: '7GFN 8100 12', gasReading: '12.345,678', readOn: '20.11.2026', email: 'ada@kunde.example' };
    for (const isFromPhone of [true, false]) {
      const [phone, laptop] = [await company.visitor(), await company.visitor()];
      const key = crypto.randomUUID();
      const begun: Draft = { ...draft(key, 1), flowId: 'meter-reading', version: flowNamed('meter-reading').version, step: undefined };
      const token = tokenIn((await phone.post('drafts', begun)).body);
      await laptop.post('drafts/load', { token });
      const photo = [await photoOf(isFromPhone ? phone : laptop)];
      const strangers = [await photoOf(await company.visitor())];
      await laptop.post('drafts', { ...begun, revision: 2, answers: { ...answers, photo } });
      company.passes(3 * 24 * 60);
      await company.files.sweep();
      const [sends, other] = isFromPhone ? [laptop, phone] : [phone, laptop];
      expect((await sendFlow(sends, 'meter-reading', { ...answers, photo: strangers }, { key })).status).toBe(400);
      const sent = await sendFlow(sends, 'meter-reading', { ...answers, photo }, { key });
      expect(sent.status).toBe(200);
      expect((await sendFlow(other, 'meter-reading', { ...answers, photo }, { key })).receipt.reference).toBe(sent.receipt.reference);
      company.passes(-3 * 24 * 60);
    }
  });

  test('is sent with the photo of the other device also by whoever signs in meanwhile, and is one submission still', async () => {
    const answers = { medium: 'gas', meterNumber: '7GFN 8100 12', gasReading: '12.345,678', readOn: '20.11.2026', email: 'ada@kunde.example' };
    const [phone, laptop] = [await company.visitor(), await company.visitor()];
    const key = crypto.randomUUID();
    const photo = [await photoOf(phone)];
    const begun: Draft = { ...draft(key, 1, { ...answers, photo }), flowId: 'meter-reading', version: flowNamed('meter-reading').version, step: undefined };
    await laptop.post('drafts/load', { token: tokenIn((await phone.post('drafts', begun)).body) });
    const maria = await company.customer('2100471', { visitor: laptop.token });
    const sent = await sendFlow(maria, 'meter-reading', { ...answers, photo }, { key });
    expect(sent.status).toBe(200);
    expect((await sendFlow(phone, 'meter-reading', { ...answers, photo }, { key })).receipt.reference).toBe(sent.receipt.reference);
  });

  test('is gone with the photo that it names, after two weeks', async () => {
    await using own = await startFlows();
    const ada = await own.visitor();
    const file = await photoOf(ada);
    await ada.post('drafts', { ...draft('d9', 1, { photo: [file] }), flowId: 'meter-reading', version: flowNamed('meter-reading').version, step: undefined });
    own.passes(13 * 24 * 60);
    await own.files.sweep();
    expect(await own.store.files.find(file.id)).toMatchObject({ id: file.id });
    own.passes(24 * 60);
    await own.files.sweep();
    expect(await own.store.files.find(file.id)).toBeUndefined();
  });

  test('keeps no more photos than one network may leave lying: each counts when a draft names it, and again with each day that it is kept longer', async () => {
    const spent: (number | undefined)[] = [];
    let full = false;
    const limits: RateLimits = {
      ...noRateLimits,
      async spend(name, _, points) {
        if (name !== 'draft-network') return;
        if (full) throw new LotseError('rate-limited', 'Wait.', { retryAfterMs: 1_000 });
        spent.push(points);
      },
    };
    await using own = await startFlows({ limits });
    const ada = await own.visitor();
    const [one, other, strangers, ofAMessage] = [await photoOf(ada), await photoOf(ada), await photoOf(await own.visitor()), await photoOf(ada, 'message')];
    const named = (revision: number, ...photo: readonly object[]): Draft => ({
      ...draft('d10', revision, { photo: photo as never }),
      flowId: 'meter-reading',
      version: flowNamed('meter-reading').version,
      step: undefined,
    });
    for (const photos of [[one], [one], [one, strangers], [one, other]]) expect((await ada.post('drafts', named(1, ...photos))).status).toBe(200);
    expect(spent).toEqual([1, 1]);
    own.passes(2 * 24 * 60);
    await ada.post('drafts', named(2, one, other));
    expect(spent).toEqual([1, 1, 1]);
    full = true;
    expect(await ada.post('drafts', named(3, one, other, await photoOf(ada)))).toMatchObject({ status: 429 });
    expect((await ada.post('drafts', named(3, one))).status).toBe(200);
    // What is meant for a message is kept by no draft.
    expect((await ada.post('drafts', named(4, ofAMessage))).status).toBe(200);
    own.passes(2 * 24 * 60);
    await own.files.sweep();
    expect(await own.store.files.find(ofAMessage.id)).toBeUndefined();
  });

  test('is kept fifty times for one visitor, and what he has saved before can still be saved again', async () => {
    const ada = await company.visitor();
    for (let n = 0; n < 50; n += 1) await ada.post('drafts', draft(`many-${n}`, 1));
    expect(await ada.post('drafts', draft('one-more', 1))).toMatchObject({ status: 413, body: { error: { code: 'too-large' } } });
    expect((await ada.post('drafts', draft('many-7', 2))).status).toBe(200);
  });

  test('is not overwritten by what was typed before it in another tab', async () => {
    const ada = await company.visitor();
    await ada.post('drafts', draft('d3', 5));
    expect(await ada.post('drafts', draft('d3', 4))).toMatchObject({ status: 409, body: { error: { code: 'conflict', field: 'revision' } } });
    // The same once more, because the answer was lost, is no conflict.
    expect((await ada.post('drafts', draft('d3', 5))).status).toBe(200);
  });

  test('by a customer opens for him alone, and by nobody in particular for whoever has the link', async () => {
    const maria = await company.customer('2100471', { email: 'maria@kunde.example' });
    const token = tokenIn((await maria.post('drafts', draft('d4', 1))).body);
    expect((await (await company.visitor()).post('drafts/load', { token })).status).toBe(404);
    expect((await (await company.customer('2100471')).post('drafts/load', { token })).status).toBe(200);
    expect((await (await company.visitor()).post('drafts/load', { token: 'x'.repeat(43) })).status).toBe(404);
  });

  test('is gone after two weeks', async () => {
    await using own = await startFlows();
    const ada = await own.visitor();
    const token = tokenIn((await ada.post('drafts', draft('d5', 1))).body);
    own.passes(14 * 24 * 60);
    expect((await ada.post('drafts/load', { token })).status).toBe(404);
    await own.sweep();
    own.passes(-14 * 24 * 60);
    expect((await ada.post('drafts/load', { token })).status).toBe(404);
  });

  test('by somebody who uses another’s key is his own, and leads to nothing of the other’s', async () => {
    const [ada, mallory] = [await company.visitor(), await company.visitor()];
    await ada.post('drafts', draft('d6', 1, { contracts: ['gas'] }));
    const theirs = tokenIn((await mallory.post('drafts', draft('d6', 1, { contracts: ['power'] }))).body);
    expect((await mallory.post('drafts/load', { token: theirs })).body).toMatchObject({ answers: { contracts: ['power'] } });
  });

  test('is mailed as a link to whom he names, once while it waits, and goes on from the mail in a fresh browser', async () => {
    await using own = await startFlows();
    const ada = await own.visitor();
    const wish = { key: 'd7', email: 'ada@kunde.example', locale: 'de' };
    expect(await ada.post('drafts/mail', wish)).toMatchObject({ status: 404, body: { error: { code: 'not-found', field: 'key' } } });
    await ada.post('drafts', draft('d7', 1));
    await Promise.all([ada.post('drafts/mail', wish), ada.post('drafts/mail', wish)]);
    const [mail, ...others] = await own.mailsTo('ada@kunde.example');
    expect(others).toEqual([]);
    expect(mail?.headers['subject']).toBe('Hier geht es weiter: Umzug melden');
    // What was typed stays on the server: the mail has only the way to it.
    for (const part of [mail?.text, mail?.html]) expect(part).not.toContain('30.11.');
    const token = /#lotse-draft=([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await (await own.visitor()).post('drafts/load', { token })).body).toEqual(draft('d7', 1));
    expect(await ada.post('drafts/mail', { ...wish, email: 'ada' })).toMatchObject({ status: 400, body: { error: { code: 'invalid', field: 'email' } } });
  });

  test('is mailed to nobody any more once it was sent', async () => {
    await using own = await startFlows();
    const ada = await own.visitor();
    await ada.post('drafts', { ...draft('d8', 1, { name: 'Ada' }), flowId: 'withdraw', version: flowNamed('withdraw').version, step: undefined });
    await ada.post('drafts/mail', { key: 'd8', email: 'bo@kunde.example', locale: 'en' });
    await sendFlow(ada, 'withdraw', { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example' }, { key: 'd8' });
    expect(await own.mailsTo('bo@kunde.example')).toEqual([]);
  });
});
