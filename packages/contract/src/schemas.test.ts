import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outageEntry } from './content.ts';
import { limits } from './limits.ts';
import { type SchemaOf, channel, conversationEvent, eventPage, messagePart, notice, outageNotice } from './schemas.ts';
import { answers, clientFrame, requests, serverFrame } from './wire.ts';

const asked: Readonly<Record<string, SchemaOf<unknown>>> = { ...requests };
const by = { id: 'a1', role: 'agent' };
const at = '2026-11-21T08:00:00+01:00';
const page = { url: 'https://www.example.de/', title: 'Start' };

describe('What a newer server says', () => {
  test('in an event of an unknown kind keeps its place and shows nothing', () => {
    expect(conversationEvent.parse({ seq: 7, at, by, kind: 'form', form: { a: 1 } })).toEqual({ seq: 7, at, by, kind: 'system', code: 'unknown-form' });
  });

  test('in a part of an unknown kind is left out, and the message stays a message', () => {
    const event = {
      seq: 1,
      at,
      by,
      kind: 'message',
      clientId: 'm',
      parts: [
        { kind: 'video', src: 'x' },
        { kind: 'text', text: 'Hallo' },
      ],
    };
    expect(conversationEvent.parse(event)).toMatchObject({ parts: [{ kind: 'text', text: 'Hallo' }] });
    expect(conversationEvent.parse({ ...event, parts: [{ kind: 'video' }] })).toMatchObject({ kind: 'message', parts: [{ kind: 'text', text: '' }] });
  });

  test('in fields nobody knows is passed over', () => {
    expect(eventPage.parse({ events: [], head: 0, epoch: 'e', sentiment: 'angry' })).toEqual({ events: [], head: 0, epoch: 'e' });
  });

  test('in notices, channels and errors of unknown kinds does not hide the known ones', () => {
    expect(answers.notices.parse({ cursor: 'c', notices: [{ kind: 'weather' }, { kind: 'live' }], heads: {} }).notices).toEqual([{ kind: 'live' }]);
    const phone = { kind: 'phone', label: 'Telefon', href: 'tel:+49431', availability: { state: 'open' } };
    expect(answers.channels.parse({ channels: [{ ...phone, kind: 'hologram' }, phone] }).channels).toEqual([phone]);
    expect(answers.error.parse({ error: { code: 'teapot', message: '?' } }).error.code).toBe('unavailable');
    expect(serverFrame.safeParse({ t: 'confetti' }).success).toBe(false);
    expect(notice.safeParse({ kind: 'hint', topic: 'conversation:abc', head: 3 }).success).toBe(true);
    expect(notice.safeParse({ kind: 'hint', topic: 'weather' }).success).toBe(false);
  });

  test('of an outage that ends at half past six is told until then, though nobody wrote the seconds', () => {
    const { id, severity, until } = outageEntry.parse({ id: 'o', severity: 'warning', text: { de: 'Kein Internet.' }, until: '2026-11-21T18:30+01:00' });
    expect(outageNotice.parse({ id, severity, text: 'Kein Internet.', until })).toMatchObject({ until: '2026-11-21T18:30:00+01:00' });
  });

  test('never leaves a customer without a way to a human', () => {
    expect(answers.channels.safeParse({ channels: [] }).success).toBe(false);
    expect(answers.channels.safeParse({ channels: [{ kind: 'hologram' }] }).success).toBe(false);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://a.de', '//a.de', 'x'])('opens nothing that is no safe address: %j', (href) => {
    expect(channel.safeParse({ kind: 'phone', label: 'x', href, availability: { state: 'open' } }).success).toBe(false);
  });
});

const valid: Readonly<Record<keyof typeof requests, object>> = {
  session: { visitor: { locale: 'de', page, token: 't', link: 'l' } },
  conversationRating: { key: 'k', score: 4, comment: 'Ging schnell.' },
  mailTo: { key: 'k', email: 'ines@kunde.example', what: 'answers' },
  mailDraft: { key: 'k', email: 'ines@kunde.example', locale: 'de' },
  rating: { key: 'k', articleId: 'a', locale: 'de', helpful: true, comment: 'Danke' },
  callback: { key: 'k', phone: '040 66969 100', slot: 's', name: 'Inga Petersen', text: 'Tarif', context: { page, items: [] } },
  moveCallback: { slot: 's' },
  offlineMessage: { key: 'k', text: 'Hallo', email: 'i.petersen@example.de', context: { page, items: [] } },
  start: { key: 'k', context: { page, items: [{ kind: 'search', text: 'abschlag', at }] } },
  handoffContext: {
    page,
    items: [
      { kind: 'flow', flowId: 'umzug', step: 'plan', answers: { plan: 'take' } },
      { kind: 'case', reference: 'NL-1', title: 'Wallbox' },
    ],
  },
  message: { clientId: 'm', parts: [{ kind: 'text', text: 'Hallo' }] },
  send: { messages: [{ clientId: 'm', parts: [{ kind: 'text', text: 'Hallo' }] }] },
  read: { seq: 3 },
  nothing: {},
  facts: { facts: [{ at, kind: 'left' }] },
  submission: {
    key: 'k',
    flowId: 'umzug',
    version: 1,
    answers: { moveOut: '2026-11-30', contracts: ['power'], photo: [{ id: 'f', name: 'a.jpg', type: 'image/jpeg', size: 7 }] },
    locale: 'de',
    code: '123456',
  },
  declaration: { key: '0b5d1c52-3a3c-4f0e-9d65-6c4f1f0f2b11', answers: { name: 'Ada' }, locale: 'de' },
  lookup: { field: 'postalCode', kind: 'postalCode', text: '25813', answers: {} },
  draft: { flowId: 'umzug', version: 1, key: 'k', answers: { moveOut: '30.11.' }, step: 'move-out', revision: 3, updatedAt: at },
  loadDraft: { token: 't' },
  look: { proof: { postalCode: '25813' } },
  caseChallenge: { proof: { email: 'i.petersen@example.de' } },
  follow: { key: 'k', email: 'i.petersen@example.de', locale: 'de' },
};

/** Every object inside, with the way to it. */
const objectsIn = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] =>
  Array.isArray(value)
    ? value.flatMap((each, index) => objectsIn(each, [...path, index]))
    : typeof value === 'object' && value !== null
      ? [path, ...Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]))]
      : [];
/** With one more field in the object at `path`, an own one even when it is called `__proto__`: so JSON.parse makes it. */
const withField = (value: unknown, path: readonly (string | number)[], field: string): unknown => {
  const copy: unknown = structuredClone(value);
  const target = path.reduce<unknown>((inner, step) => Reflect.get(inner as object, step), copy) as object;
  return Object.defineProperty(target, field, { value: { admin: true }, enumerable: true }) && copy;
};

describe('What a client asks', () => {
  test.each(Object.entries(valid))('%s is taken as it should be', (name, body) => {
    expect(asked[name]?.parse(body)).toEqual(body);
  });

  test.each(Object.entries(valid).flatMap(([name, body]) => objectsIn(body).map((path) => [name, path, body] as const)))(
    '%s with an unknown field at %j is refused',
    (name, path, body) => {
      for (const field of ['role', '__proto__', 'constructor', 'prototype', '']) {
        const wrong = withField(body, path, field);
        const read = asked[name]?.safeParse(wrong);
        expect([field, read?.success]).toEqual([field, false]);
      }
      expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    },
  );

  test('is never more than the limits', () => {
    const text = (length: number) => ({ messages: [{ clientId: 'm', parts: [{ kind: 'text', text: 'a'.repeat(length) }] }] });
    expect(requests.send.safeParse(text(limits.textBytes)).success).toBe(true);
    for (const messages of [
      text(limits.textBytes + 1).messages,
      text(0).messages,
      [],
      Array.from({ length: limits.messagesPerSend + 1 }, (_, index) => ({ clientId: `${index}`, parts: [{ kind: 'text', text: 'a' }] })),
      [{ clientId: '', parts: [{ kind: 'text', text: 'a' }] }],
      [{ clientId: 'm', parts: [] }],
      [{ clientId: 'm', parts: Array.from({ length: limits.partsPerMessage + 1 }, () => ({ kind: 'text', text: 'a' })) }],
      [{ clientId: 'x'.repeat(limits.idLength + 1), parts: [{ kind: 'text', text: 'a' }] }],
    ])
      expect(requests.send.safeParse({ messages }).success).toBe(false);
  });

  test('whatever it is, is answered with yes or no, and never with an exception', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const schema of [clientFrame, serverFrame, messagePart, conversationEvent, ...Object.values(requests), ...Object.values(answers)])
          expect(typeof schema.safeParse(value).success).toBe('boolean');
      }),
    ));
});
