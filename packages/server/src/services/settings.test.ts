import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textParts } from '@lotse/contract';
import type { Person } from '@lotse/contract/desk-settings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type ServerProcess } from '../../../../e2e/server-process.ts';

const jana = { mail: 'jana@werft.example', password: 'Kennwort für Jana' };
const bo = { mail: 'bo@werft.example', password: 'Kennwort für Bo' };

const worksHere = [
  { mail: jana.mail, name: 'Jana' },
  { mail: bo.mail, name: 'Bo' },
];
const writeCompany = (folder: string, agents: readonly object[]) =>
  writeFileSync(join(folder, 'lotse.json'), JSON.stringify({ company: { name: 'Werft' }, timeZone: 'Europe/Berlin', state: 'SH', agents }));

let folder: string;
let server: ServerProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-settings-'));
  writeCompany(folder, worksHere);
  writeFileSync(join(folder, 'channels.json'), JSON.stringify([{ kind: 'chat', label: { de: 'Chat' }, hours: { mon: ['08:00-20:00'] } }]));
  server = await startServer({
    agents: [jana, bo],
    // A Monday at ten.
    env: { LOTSE_CONTENT: folder, LOTSE_DEMO: '0', LOTSE_LIMITS: 'off', LOTSE_CLOCK: '2026-11-23T10:00:00+01:00' },
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
}
const ask = async <Body = Record<string, never>>(
  token: string | undefined,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
  { api }: Pick<ServerProcess, 'api'> = server,
): Promise<Answered<Body>> => {
  const response = await fetch(new URL(path, api), {
    method: body ? 'POST' : 'GET',
    headers: {
      connection: 'close',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Body };
};
const visitor = async (at?: ServerProcess) => {
  const page = { url: 'https://www.werft.example/', title: 'Start' };
  const { body } = await ask<{ token: string }>(undefined, 'sessions', { visitor: { locale: 'de', page } }, {}, at);
  return { token: body.token, page };
};
/** A customer who has written, and who writes again. */
const writes = async (at?: ServerProcess) => {
  const { token, page } = await visitor(at);
  const { body } = await ask<{ id: string }>(token, 'conversations', { key: 'k', context: { page, items: [] } }, {}, at);
  const says = (text: string, to = at) =>
    ask(token, `conversations/${body.id}/messages`, { messages: [{ clientId: crypto.randomUUID(), parts: textParts(text) }] }, {}, to);
  await says('Hallo');
  return { id: body.id, says };
};
const peopleOf = async (token: string) => (await ask<{ people: readonly Person[] }>(token, 'desk/people')).body.people;

describe('Only an admin reaches settings and people:', () => {
  const closed: readonly (readonly [path: string, body?: object])[] = [
    ['desk/settings'],
    ['desk/settings/export'],
    ['desk/audit'],
    ['desk/people'],
    ['desk/settings/days', { id: '2026-12-24', value: {} }],
    ['desk/settings/days/remove', { id: '2026-12-24' }],
    ['desk/settings/days/undo', { id: '2026-12-24' }],
    ['desk/people', { mail: 'x@werft.example', name: 'X', role: 'admin', topics: [], languages: [] }],
    ['desk/people/somebody', { name: 'X', role: 'admin', topics: [], languages: [] }],
    ['desk/people/somebody/invite', {}],
    ['desk/people/somebody/end', {}],
  ];
  test.each(closed.map(([path, body]) => ({ path, body })))('$path', async ({ path, body }) => {
    expect(await ask(await server.signIn(bo), path, body)).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
    expect(await ask((await visitor()).token, path, body)).toMatchObject({ status: 403 });
    expect(await ask(undefined, path, body)).toMatchObject({ status: 401 });
  });
});

describe('What an admin changes', () => {
  test('closes the chat for customers at once, with the reason in their language, and opens it again when it is undone', async () => {
    const admin = await server.signIn(jana);
    const { token } = await visitor();
    const chat = async () => (await ask<{ channels: readonly { availability: object }[] }>(token, 'channels')).body.channels[0]?.availability;
    expect(await chat()).toMatchObject({ state: 'open' });
    const polled = ask<{ notices: unknown }>(token, `notices?after=${(await ask<{ cursor: string }>(token, 'notices')).body.cursor}&wait=20`);
    const day = { date: '2026-11-23', open: ['08:00-09:00'], reason: { de: 'Betriebsversammlung', en: 'Staff meeting' } };
    expect(await ask(admin, 'desk/settings/days', { id: day.date, value: day })).toMatchObject({ status: 200 });
    expect((await polled).body.notices).toEqual([{ kind: 'hint', topic: 'channels' }]);
    expect(await chat()).toEqual({ state: 'closed', changesAt: '2026-11-30T08:00:00+01:00', reason: 'Betriebsversammlung' });
    await ask(admin, 'desk/settings/days/undo', { id: day.date });
    expect(await chat()).toMatchObject({ state: 'open' });
  });

  test('lets a site in at once, and keeps it out again', async () => {
    const admin = await server.signIn(jana);
    const origin = 'https://shop.werft.example';
    const { token } = await visitor();
    const from = () => ask(token, 'channels', undefined, { origin });
    expect(await from()).toMatchObject({ status: 403 });
    await ask(admin, 'desk/settings/origins', { id: origin, value: origin });
    expect(await from()).toMatchObject({ status: 200 });
    await ask(admin, 'desk/settings/origins/remove', { id: origin });
    expect(await from()).toMatchObject({ status: 403 });
  });

  test('an outage notice is there for everybody, the gravest first, each with an id that its words give it', async () => {
    const admin = await server.signIn(jana);
    const { token } = await visitor();
    const outages = async () => (await ask<{ outages: readonly { id: string; text: string }[] }>(token, 'outages')).body.outages;
    const put = (id: string, value: object) => ask(admin, 'desk/settings/outages', { id, value: { id, ...value } });
    await put('phone', { severity: 'info', text: { de: 'Das Telefon ist gestört.', en: 'The phone is down.' } });
    await put('net', { severity: 'critical', text: { de: 'Das Internet ist gestört.' }, area: { de: 'Husum' }, until: '2026-11-23T18:00:00+01:00' });
    await put('later', { severity: 'critical', text: { de: 'Wartung.' }, from: '2026-11-24T18:00:00+01:00' });
    const [first, second, ...rest] = await outages();
    expect(first).toEqual({
      id: expect.any(String) as string,
      severity: 'critical',
      text: 'Das Internet ist gestört.',
      area: 'Husum',
      until: '2026-11-23T18:00:00+01:00',
    });
    expect(second).toMatchObject({ text: 'Das Telefon ist gestört.' });
    expect(rest).toEqual([]);
    await put('phone', { severity: 'info', text: { de: 'Das Telefon geht wieder.' } });
    expect((await outages())[1]?.id).not.toBe(second?.id);
    for (const id of ['phone', 'net', 'later']) await ask(admin, 'desk/settings/outages/remove', { id });
    expect(await outages()).toEqual([]);
  });

  test('stands in a list of who changed what, and no secret with it', async () => {
    const admin = await server.signIn(jana);
    await ask(admin, 'desk/password', { current: jana.password, password: jana.password });
    const { body } = await ask<{ audit: readonly { deed: string; by: { name: string } }[] }>(admin, 'desk/audit');
    expect(body.audit[0]).toMatchObject({ deed: 'password-changed', by: { name: 'Jana' } });
    expect(JSON.stringify(body)).not.toContain(jana.password);
  });
});

describe('People', () => {
  test('who is invited sets his password over a link that is told once, and works under his role', async () => {
    const admin = await server.signIn(jana);
    const said = { mail: 'Mia@werft.example', name: 'Mia Lund', role: 'admin', topics: [], languages: ['de'] };
    const { body } = await ask<{ invitation: { token: string } }>(admin, 'desk/people', said);
    const mia = { mail: 'mia@werft.example', password: 'Kennwort für Mia' };
    expect(await ask(undefined, 'desk/invitations/accept', { invitation: body.invitation.token, password: mia.password })).toMatchObject({
      body: { role: 'admin' },
    });
    expect(await ask(admin, 'desk/people', said)).toMatchObject({ status: 409 });
    const listed = (await peopleOf(admin)).find(({ mail }) => mail === mia.mail);
    expect(listed).toMatchObject({ standing: 'active', languages: ['de'] });
    const token = await server.signIn(mia);
    const change = { name: 'Mia Lund', role: 'agent', topics: [], languages: [], seen: listed?.changed?.at ?? null };
    expect(await ask(admin, `desk/people/${listed?.id ?? ''}`, change)).toMatchObject({ status: 200 });
    // Another admin, who had the list open before.
    expect(await ask(admin, `desk/people/${listed?.id ?? ''}`, { ...change, role: 'admin' })).toMatchObject({
      status: 409,
      body: { error: { field: 'seen' } },
    });
    expect(await ask(token, 'desk/people')).toMatchObject({ status: 403 });
  });

  test('the last one who signs out takes with him what customers are promised', async () => {
    const { token } = await visitor();
    const isAttended = async () => {
      const { body } = await ask<{ channels: readonly { kind: string; availability: { attended?: boolean } }[] }>(token, 'channels');
      return body.channels.find(({ kind }) => kind === 'chat')?.availability.attended !== false;
    };
    const his = await server.signIn(bo);
    await ask(his, 'desk/presence', { state: 'here' });
    expect(await isAttended()).toBe(true);
    await ask(his, 'desk/sessions/end', {});
    expect(await isAttended()).toBe(false);
    await ask(await server.signIn(jana), 'desk/presence', { state: 'here' });
    expect(await isAttended()).toBe(true);
  });

  test('who is let go is out at once, also where he waits, and what he had goes back to the queue', async () => {
    const admin = await server.signIn(jana);
    const talk = await writes();
    const his = await server.signIn(bo);
    await ask(his, `desk/conversations/${talk.id}/take`, {});
    const { body: first } = await ask<{ cursor: string }>(his, 'desk/notices');
    const waits = ask(his, `desk/notices?after=${first.cursor}&wait=25`);
    const who = (await peopleOf(admin)).find(({ mail }) => mail === bo.mail);
    expect(await ask(admin, `desk/people/${who?.id ?? ''}/end`, {})).toMatchObject({ status: 200 });
    expect(await waits).toMatchObject({ status: 401 });
    expect(await ask(his, 'desk/session')).toMatchObject({ status: 401 });
    expect(await ask(undefined, 'desk/sessions', bo)).toMatchObject({ status: 401 });
    const { body } = await ask<{ conversation: object }>(admin, `desk/conversations/${talk.id}`);
    expect(body.conversation).toMatchObject({ status: 'queued' });
    expect(body.conversation).not.toHaveProperty('assignee');
    expect((await peopleOf(admin)).find(({ mail }) => mail === bo.mail)).toMatchObject({ standing: 'gone' });
  });

  test('who writes to somebody who was let go meanwhile waits for another one, also where it was no spam after all', async () => {
    const admin = await server.signIn(jana);
    const { body } = await ask<{ invitation: { token: string } }>(admin, 'desk/people', {
      mail: 'kai@werft.example',
      name: 'Kai',
      role: 'agent',
      topics: [],
      languages: [],
    });
    const { body: kai } = await ask<{ token: string }>(undefined, 'desk/invitations/accept', {
      invitation: body.invitation.token,
      password: 'Kennwort für Kai',
    });
    const [helped, filed] = [await writes(), await writes()];
    for (const { id } of [helped, filed]) await ask(kai.token, `desk/conversations/${id}/take`, {});
    await ask(kai.token, `desk/conversations/${helped.id}/resolve`, { reason: 'other' });
    await ask(kai.token, `desk/conversations/${filed.id}/spam`, {});
    const his = (await peopleOf(admin)).find(({ mail }) => mail === 'kai@werft.example');
    await ask(admin, `desk/people/${his?.id ?? ''}/end`, {});

    await helped.says('Es geht doch noch nicht.');
    await ask(admin, `desk/conversations/${filed.id}/no-spam`, {});
    for (const { id } of [helped, filed]) {
      const { body: seen } = await ask<{ conversation: object }>(admin, `desk/conversations/${id}`);
      expect(seen.conversation).toMatchObject({ status: 'queued', waitingSince: expect.any(String) as string });
      expect(seen.conversation).not.toHaveProperty('assignee');
    }
  });

  test('who no longer stands in lotse.json when the server starts leaves nobody waiting for him', async () => {
    const own = mkdtempSync(join(tmpdir(), 'lotse-settings-'));
    const env = { LOTSE_CONTENT: own, LOTSE_DATA: join(own, 'data'), LOTSE_DEMO: '0', LOTSE_LIMITS: 'off' };
    try {
      writeCompany(own, worksHere);
      writeFileSync(join(own, 'channels.json'), JSON.stringify([{ kind: 'chat', label: { de: 'Chat' } }]));
      const talk = await (async () => {
        await using before = await startServer({ agents: [jana, bo], env });
        const begun = await writes(before);
        await ask(await before.signIn(bo), `desk/conversations/${begun.id}/take`, {}, {}, before);
        await before.stop();
        return begun;
      })();
      writeCompany(own, worksHere.slice(0, 1));
      await using after = await startServer({ agents: [jana], env });
      const { body } = await ask<{ conversation: object }>(await after.signIn(jana), `desk/conversations/${talk.id}`, undefined, {}, after);
      expect(body.conversation).toMatchObject({ status: 'queued' });
      expect(body.conversation).not.toHaveProperty('assignee');
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  test('the last admin who can sign in stays one', async () => {
    const admin = await server.signIn(jana);
    const who = (await peopleOf(admin)).find(({ mail }) => mail === jana.mail)?.id ?? '';
    await ask(admin, 'desk/people', { mail: 'eve@werft.example', name: 'Eve', role: 'admin', topics: [], languages: [] });
    expect(await ask(admin, `desk/people/${who}/end`, {})).toMatchObject({ status: 409 });
    expect(await ask(admin, `desk/people/${who}`, { name: 'Jana', role: 'agent', topics: [], languages: [] })).toMatchObject({ status: 409 });
    expect(await ask(admin, 'desk/people')).toMatchObject({ status: 200 });
  });

  test('a new password needs the one of now and ends every other session; signing out everywhere ends this one too', async () => {
    const [here, there] = [await server.signIn(jana), await server.signIn(jana)];
    expect(await ask(here, 'desk/password', { current: 'geraten, geraten', password: 'ein neues Kennwort' })).toMatchObject({ status: 403 });
    expect(await ask(here, 'desk/password', { current: jana.password, password: jana.password })).toMatchObject({ status: 200 });
    expect(await ask(there, 'desk/session')).toMatchObject({ status: 401 });
    expect(await ask(here, 'desk/sessions/end-all', {})).toMatchObject({ status: 200 });
    expect(await ask(here, 'desk/session')).toMatchObject({ status: 401 });
  });
});
