import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LotseError } from '@lotse/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { startServer } from '../../test/in-process.ts';
import { rateLimits } from '../rate-limits.ts';
import { agentRoutes, createAgents, type AgentService } from './agents.ts';
import { isPassword, storable } from './passwords.ts';

const jana = { mail: 'jana@example.de', password: 'Kennwort für Jana' };
const hour = 60 * 60_000;
const code = (thrown: unknown) => (thrown instanceof LotseError ? thrown.code : thrown);

let folder: string;
let store: Store;
let agents: AgentService;
let now: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-agents-'));
  store = await openSqlite({ folder });
  now = Date.parse('2026-11-21T08:00:00Z');
  agents = createAgents({ store, clock: () => new Date(now) });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('An agent', () => {
  test('stays signed in while he works, and no longer than twelve hours after that', async () => {
    await agents.replace([], [jana]);
    const { token } = await agents.signIn(jana.mail, jana.password);
    for (let worked = 0; worked < 30; worked += 6) {
      now += 6 * hour;
      expect(await agents.whoIs(token)).toMatchObject({ kind: 'agent', participant: { name: 'Jana' } });
    }
    now += 12 * hour + 1;
    expect(await agents.whoIs(token)).toBeUndefined();
  });

  test('who no longer stands in lotse.json is out at once, and his link is void', async () => {
    const [invitation] = await agents.replace([{ mail: 'Bo@example.de', name: 'Bo' }], [jana]);
    const { token } = await agents.signIn(jana.mail, jana.password);
    await agents.replace([], []);
    expect(await agents.whoIs(token)).toBeUndefined();
    expect(await agents.signIn(jana.mail, jana.password).catch(code)).toBe('unauthorized');
    expect(await agents.accept(invitation?.token ?? '', 'ein gutes Kennwort').catch(code)).toBe('expired');
  });

  test('who is let go, or changes his password, while he signs in is not in', async () => {
    await agents.replace([], [jana]);
    /** Signs in; what happens in the tenth of a second that a password takes has happened. */
    const signsInWhile = (happens: () => Promise<void>) => {
      const findByMail = async (mail: string) => {
        const found = await store.agents.findByMail(mail);
        await happens();
        return found;
      };
      return createAgents({
        store: { ...store, agents: Object.assign(Object.create(store.agents) as Store['agents'], { findByMail }) },
        clock: () => new Date(now),
      })
        .signIn(jana.mail, jana.password)
        .then(({ token }) => agents.whoIs(token), code);
    };
    const { token } = await agents.signIn(jana.mail, jana.password);
    const session = await agents.whoIs(token);
    expect(await signsInWhile(() => agents.changePassword(session!, jana.password, 'ein neues Kennwort'))).toBe('unauthorized');
    await agents.changePassword(session!, 'ein neues Kennwort', jana.password);
    expect(await signsInWhile(async () => void (await agents.replace([], [])))).toBe('unauthorized');
  });

  test('who comes back has to set a new password', async () => {
    await agents.replace([], [jana]);
    await agents.replace([], []);
    expect(await agents.replace([{ mail: jana.mail, name: 'Jana' }], [])).toEqual([expect.objectContaining({ mail: jana.mail })]);
    expect(await agents.signIn(jana.mail, jana.password).catch(code)).toBe('unauthorized');
  });

  test('a link is good for a week', async () => {
    const [invitation] = await agents.replace([{ mail: 'bo@example.de', name: 'Bo' }], []);
    now += 7 * 24 * hour;
    expect(await agents.invitation(invitation?.token ?? '').catch(code)).toBe('expired');
  });

  test('two who use one link at the same moment: one of them is in', async () => {
    const [invitation] = await agents.replace([{ mail: 'bo@example.de', name: 'Bo' }], []);
    const both = await Promise.all(
      ['erstes Kennwort', 'zweites Kennwort'].map((password) => agents.accept(invitation?.token ?? '', password).then(() => 'in', code)),
    );
    expect(both.toSorted()).toEqual(['expired', 'in']);
  });

  test('neither password nor token nor link lies on the disk', async () => {
    const [invitation] = await agents.replace([{ mail: 'bo@example.de', name: 'Bo' }], [jana]);
    const { token } = await agents.signIn(jana.mail, jana.password);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const bytes = Buffer.concat(await Promise.all(files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)))));
    expect(bytes.includes('jana@example.de')).toBe(true);
    for (const secret of [jana.password, token, invitation?.token ?? 'none']) expect(bytes.includes(secret)).toBe(false);
  });
});

describe('At the door of the desk', () => {
  const named = (who: string) => ({ mail: `${who}@example.de`, password: `Kennwort für ${who}` });
  const everybody = Array.from({ length: 20 }, (_, index) => named(`agent-${index}`));
  /** A desk with its limits; answers with the status. */
  const door = async () => {
    const limits = rateLimits();
    const server = await startServer({ limits, routesOf: ({ store: own, clock }) => agentRoutes(createAgents({ store: own, clock }), limits, () => {}) });
    await createAgents({ store: server.store, clock: () => new Date() }).replace([], [jana, ...everybody]);
    const signIn = async ({ mail, password }: typeof jana, address = '198.51.100.7') => {
      const body = JSON.stringify({ mail, password });
      const request = new Request(`${server.url}/api/v1/desk/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return (await server.core.fetch(request, { address })).status;
    };
    return { signIn, [Symbol.asyncDispose]: server.stop };
  };

  test('a whole company behind one address signs in at eight o’clock', async () => {
    await using desk = await door();
    for (const agent of [...everybody, ...everybody.map(() => jana)]) expect(await desk.signIn(agent)).toBe(200);
  });

  test('who guesses a password is kept out after ten, from where he is; the agent himself is not, nor his colleagues', async () => {
    await using desk = await door();
    for (let guess = 0; guess < 10; guess += 1) expect(await desk.signIn({ ...jana, mail: ' Jana@example.de', password: `geraten ${guess}` })).toBe(401);
    expect(await desk.signIn(jana)).toBe(429);
    expect(await desk.signIn(jana, '198.51.100.99')).toBe(429);
    expect(await desk.signIn(jana, '203.0.113.7')).toBe(200);
    expect(await desk.signIn(named('agent-3'))).toBe(200);
  });
});

describe('A password', () => {
  test('is known again, however its letters are composed, and another is not', async () => {
    const stored = await storable('Käse und Brötchen');
    expect(await isPassword('Käse und Brötchen'.normalize('NFD'), stored)).toBe(true);
    expect(await isPassword('Käse und Brot', stored)).toBe(false);
    expect(await isPassword('', undefined)).toBe(false);
  });

  test('is stored with a salt of its own', async () => {
    expect(await storable('dasselbe Kennwort')).not.toBe(await storable('dasselbe Kennwort'));
  });
});
