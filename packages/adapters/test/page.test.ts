import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { customer, wayTo, werft, type Werft } from './werft.ts';

let company: Werft;
beforeAll(async () => {
  company = await werft();
});
afterAll(() => company[Symbol.asyncDispose]());

/** What a browser tells a page, in a process without one. Whoever begins to watch from now on is of this page. */
const browser = () => {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible', baseURI: undefined });
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('document', document);
  return { tells: (type: string) => window.dispatchEvent(new Event(type)), isSeen: () => document.dispatchEvent(new Event('visibilitychange')) };
};
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a page that is kept frozen for the way back has no open socket, and opens another when it is shown again', async () => {
  await using way = await wayTo(company.server);
  const page = browser();
  const { kinds, say, read, leave } = await customer(way);
  await say('Bis gleich');
  page.tells('pagehide');
  await expect.poll(kinds).toEqual(['live', 'lost']);
  const asked = way.socketsAsked;
  // By request everything goes on, e.g. a last message on the way out.
  expect(await read()).toEqual(['Bis gleich']);
  expect(way.socketsAsked).toBe(asked);
  page.tells('pageshow');
  await expect.poll(kinds).toEqual(['live', 'lost', 'live']);
  leave();
});

test('a page that is online again, or seen again, finds out that its line is dead, and gets another', { timeout: 30_000 }, async () => {
  await using way = await wayTo(company.server);
  const train = browser();
  const onTheTrain = await customer(way);
  const tab = browser();
  const inTheTab = await customer(way);
  way.hold();
  way.up();
  train.tells('online');
  tab.isSeen();
  for (const { kinds, say, leave } of [onTheTrain, inTheTab]) {
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['live', 'lost', 'live']);
    await say('Wieder da');
    leave();
  }
});

test('a page whose line is well hears nothing of the question', async () => {
  await using way = await wayTo(company.server);
  const page = browser();
  const { kinds, notices, id, say, leave } = await customer(way);
  await say('Noch da?');
  const { length } = notices;
  page.tells('online');
  // The answer to the question is a beat, with the heads.
  await expect.poll(() => notices.slice(length)).toContainEqual({ kind: 'hint', topic: `conversation:${id}`, head: 1 });
  expect(kinds()).toEqual(['live']);
  leave();
});
