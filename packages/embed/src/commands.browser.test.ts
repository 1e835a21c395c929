import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer, type Running } from './commands.ts';
import { launch } from './launcher.ts';
import type { Lotse } from './loader.ts';

let running: Running;
let called: unknown[];

/** As the loader leaves it: a launcher on the page, and nothing loaded. */
beforeEach(() => {
  called = [];
  const lotse: Lotse = Object.assign(async (...call: readonly unknown[]) => called.push(call), { tags: {}, q: [] });
  running = { tag: { options: {}, id: 'lotse', home: '', language: 'de' }, version: '1.2.3', lotse, mount: () => mount() } as unknown as Running;
  const mount = () => {
    lotse.tags['lotse'] = lotse;
    Object.assign(globalThis, { lotse });
    launch(
      running,
      () => {},
      () => {},
    );
  };
  mount();
});
afterEach(() => {
  answer(running, 'destroy', []);
  expect(document.querySelector('lotse-widget')).toBeNull();
});

describe('commands before the panel is there', () => {
  test('a listener hears until it is ended', () => {
    const heard: string[] = [];
    const stop = answer(running, 'on', ['opened', ({ type }: Event) => heard.push(type)]) as () => void;
    running.host.dispatchEvent(new Event('lotse-opened'));
    stop();
    running.host.dispatchEvent(new Event('lotse-opened'));
    expect(heard).toEqual(['lotse-opened']);
    const listener = () => heard.push('again');
    answer(running, 'on', ['opened', listener]);
    answer(running, 'off', ['opened', listener]);
    running.host.dispatchEvent(new Event('lotse-opened'));
    expect(heard).toEqual(['lotse-opened']);
  });

  test('once comes with the next event; ready has been', async () => {
    expect(answer(running, 'once', ['ready'])).toBe(true);
    const next = answer(running, 'once', ['opened']) as Promise<Event>;
    running.host.dispatchEvent(new Event('lotse-opened'));
    expect((await next).type).toBe('lotse-opened');
  });

  test('hide and show', () => {
    answer(running, 'hide', []);
    expect(getComputedStyle(running.host).display).toBe('none');
    answer(running, 'show', []);
    expect(getComputedStyle(running.host).display).not.toBe('none');
  });

  test('the state is that of a closed widget', () => {
    expect(answer(running, 'state', [])).toEqual({ version: '1.2.3', open: false, online: true, unread: 0, outbox: 0 });
  });

  test('what needs the panel waits for it', () => {
    expect(answer(running, 'setContext', [{ tarif: 'Öko' }])).toBeUndefined();
    expect(running.waiting).toEqual([['setContext', [{ tarif: 'Öko' }]]]);
  });

  test('what needs the panel goes there when somebody has opened it meanwhile, as while this file was fetched', async () => {
    running.booting = Promise.resolve();
    const identity = { getToken: async () => 'signed' };
    await (answer(running, 'identify', [identity]) as Promise<unknown>);
    expect(called).toEqual([['identify', identity]]);
    expect(running.waiting).toBeUndefined();
    running.booting = undefined;
  });

  test.each(['opne', '', 'constructor', '__proto__', 'toString'])('"%s" is no command', (command) => {
    expect(() => answer(running, command, [])).toThrow(expect.objectContaining({ code: 'unknown-command' }));
  });

  test('a command with a name reaches that tag, or waits until it is there', async () => {
    await (answer(running, 'lotse:open', ['home']) as Promise<unknown>);
    expect(called).toEqual([['open', 'home']]);
    void answer(running, 'a:b:open', []);
    expect(running.lotse.q[0]?.[0]).toEqual(['a:b:open']);
  });

  test('init changes nothing while it runs, and begins again after destroy', () => {
    const { host } = running;
    answer(running, 'init', []);
    expect(running.host).toBe(host);
    answer(running, 'destroy', []);
    expect(host.isConnected).toBe(false);
    expect('lotse' in globalThis).toBe(false);
    answer(running, 'init', []);
    expect(running.host.isConnected).toBe(true);
    expect(running.host).not.toBe(host);
  });
});
