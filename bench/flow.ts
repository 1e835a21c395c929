/**
 * A step of a flow with 60 fields, typed into in a browser that is four times as slow, beside a bare page with 60 inputs and one listener:
 * `npm run bench:flow`, after `npm run build`. Ends with exit code 1 when a keystroke takes longer than one frame.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Field, FlowDefinition } from '@lotse/contract';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { desktop, openHelp, panel } from '../e2e/customer.ts';
import { beginDay } from '../e2e/nordlicht.ts';
import { launchOptions } from '../scripts/browser.mjs';
import { tasksDuring, type Task } from './history/tasks.ts';

const { values } = parseArgs({
  options: {
    fields: { type: 'string', default: '60' },
    keys: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    slowdown: { type: 'string', default: '4' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});
const count = Number(values.fields);
const keys = Number(values.keys);
const rounds = Number(values.rounds);
const slowdown = Number(values.slowdown);
const frameMs = 1000 / 60;
/** Between two keys, as somebody types who is quick. */
const pauseMs = 120;

const text = (de: string) => ({ de, en: de });
/** What a company asks for when it asks for too much: every third one is a text, the others are what a page has beside them. */
const fieldAt = (index: number): Field => {
  const id = `field-${index}`;
  const label = text(`Angabe ${index + 1}`);
  const others: readonly Field[] = [
    { id, kind: 'name', label },
    { id, kind: 'date', label, notBefore: 'today' },
    { id, kind: 'text', label, maxLength: 80 },
    { id, kind: 'money', label, min: 0 },
    { id, kind: 'choice', label, options: [{ id: 'a', label: text('Ja, gern') }, { id: 'b', label: text('Lieber nicht') }, { id: 'c', label: text('Weiß ich nicht') }] }, // prettier-ignore
    { id, kind: 'text', label, hint: text('Steht oben rechts auf der Rechnung.') },
    { id, kind: 'iban', label },
    { id, kind: 'email', label },
    { id, kind: 'text', label, when: { field: 'field-0', answered: true } },
  ];
  return index === 0 ? { id, kind: 'text', label, default: 'Anna' } : others[index % others.length]!;
};
const flow: FlowDefinition = {
  id: 'sixty',
  version: 1,
  kind: 'request',
  locales: ['de', 'en'],
  title: text('Sechzig Angaben'),
  audience: 'anyone',
  purpose: text('Um zu messen.'),
  retention: 'request',
  steps: [{ id: 'all', title: text('Alles auf einmal'), fields: [fieldAt(0), ...Array.from({ length: count - 1 }, (_, index) => fieldAt(index + 1))] }],
  submit: text('Absenden'),
  receipt: text('Angekommen.'),
  case: 'change',
  stages: [{ id: 'received', label: text('Eingegangen'), owner: 'us' }],
};

/** What a key cost, by the clock. */
interface Key {
  /** From the event on, and the frame that shows it; without the time in which there was nothing to do. */
  readonly workMs: number;
  /** Until that frame was painted. */
  readonly shownMs: number;
}

/** Listens before everybody else does. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const found: Key[] = [];
    const after = (then: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        then();
      };
      port2.postMessage(undefined);
    };
    const begun = () => {
      const from = performance.now();
      after(() => {
        const done = performance.now();
        requestAnimationFrame(() => {
          const frame = performance.now();
          after(() => found.push({ workMs: done - from + (performance.now() - frame), shownMs: performance.now() - from }));
        });
      });
    };
    addEventListener('beforeinput', begun, { capture: true });
    Object.assign(window, { keysOfBench: found });
  });

/** One of the pages that are compared. */
interface Side {
  readonly name: string;
  readonly page: Page;
  /** How long its main thread has been at work so far, by the processor: whoever else is at work on this machine does not count. */
  readonly worked: () => Promise<number>;
  readonly typed: Key[];
  /** For each round: of the processor, for each key. */
  readonly cpuMs: number[];
}

/** From here on it is as slow as was asked for. */
const sideOf = async (name: string, page: Page): Promise<Side> => {
  page.setDefaultTimeout(60_000);
  await watch(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((each) => each.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return { name, page, worked, typed: [], cpuMs: [] };
};

/** Texts at the beginning, in the middle and at the end: each round another one. */
const typedInto = [/^Angabe 3\b/, /^Angabe 30\b/, /^Angabe 57\b/];
const type = async (page: Page): Promise<void> => {
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('abcdefghij '[key % 11] ?? 'a');
    await page.waitForTimeout(pauseMs);
  }
};
const round = async ({ page, worked, typed, cpuMs }: Side, field: RegExp): Promise<void> => {
  await page.bringToFront();
  await page.getByRole('textbox', { name: field }).click();
  const before = await worked();
  await type(page);
  cpuMs.push(((await worked()) - before) / keys);
  typed.push(...(await page.evaluate(() => (window as unknown as { readonly keysOfBench: Key[] }).keysOfBench.splice(0))));
};

const openFlow = async (browser: Browser, site: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: desktop });
  await page.goto(site);
  await openHelp(page);
  await page.evaluate(() => (window as unknown as { lotse(...args: readonly string[]): Promise<void> }).lotse('startFlow', 'sixty'));
  await panel(page)
    .getByRole('textbox', { name: typedInto.at(-1) ?? '' })
    .waitFor();
  return page;
};
const openBare = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: desktop });
  const inputs = Array.from({ length: count }, (_, index) => `<p><label for="f${index}">Angabe ${index + 1}</label><br><input id="f${index}"></p>`).join('');
  const script = `const kept = {}; addEventListener('input', ({ target }) => { kept[target.id] = target.value; });`;
  const body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>bare</title>${inputs}<script>${script}</script>`;
  await page.route('http://bare.test/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://bare.test/');
  return page;
};

/** What V8 was at, for whoever wants to know why. */
const profiled = async (page: Page): Promise<object> => {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await type(page);
  return (await session.send('Profiler.stop')).profile;
};

const quantile = (of: readonly number[], q: number): number => of.toSorted((a, b) => a - b)[Math.min(of.length - 1, Math.floor(of.length * q))] ?? 0;
const figuresOf = ({ name, typed, cpuMs }: Side, longest: Task | undefined) => {
  const of = (list: readonly number[]) => ({ median: quantile(list, 0.5), p95: quantile(list, 0.95), most: Math.max(...list) });
  return {
    name,
    keys: typed.length,
    cpuMs: quantile(cpuMs, 0.5),
    work: of(typed.map(({ workMs }) => workMs)),
    shown: of(typed.map(({ shownMs }) => shownMs)),
    longest,
  };
};

const content = await mkdtemp(join(tmpdir(), 'lotse-content-'));
const browser = await chromium.launch(launchOptions());
try {
  await cp('examples/nordlicht/content', content, { recursive: true });
  await writeFile(join(content, 'flows/sixty.json'), JSON.stringify(flow));
  await using day = await beginDay({ env: { LOTSE_CONTENT: content } });
  const sides = [
    await sideOf(`<lotse-flow>, ${count} fields`, await openFlow(browser, `${day.site.url}/strom.html`)),
    await sideOf(`bare page, ${count} inputs`, await openBare(browser)),
  ];
  // A trace makes what it looks at slower: its round counts for the longest task only, and warms up what the compiler has not seen yet.
  const longest: (Task | undefined)[] = [];
  for (const { page } of sides) {
    await page.bringToFront();
    await page.getByRole('textbox', { name: typedInto[0]! }).click();
    longest.push((await tasksDuring(browser, page, () => type(page)))[0]);
    await page.evaluate(() => (window as unknown as { readonly keysOfBench: Key[] }).keysOfBench.splice(0));
  }
  for (let turn = 0; turn < rounds; turn += 1) for (const side of sides) await round(side, typedInto[turn % typedInto.length]!);
  if (values.profile !== undefined) await writeFile(values.profile, JSON.stringify(await profiled(sides[0]!.page)));

  const figures = sides.map((side, index) => figuresOf(side, longest[index]));
  const column = (words: readonly (string | number)[]) =>
    words.map((word, index) => (typeof word === 'number' ? word.toFixed(1).padStart(9) : index === 0 ? word.padEnd(26) : word.padStart(9))).join(' ');
  console.log(`A keystroke, ${slowdown} times slower, in milliseconds`);
  console.log(column(['', 'processor', 'work', 'p95', 'to paint', 'p95', 'longest task']));
  for (const { name, cpuMs, work, shown, longest: task } of figures)
    console.log(column([name, cpuMs, work.median, work.p95, shown.median, shown.p95, task?.ms ?? 0]));
  for (const { name, longest: task } of figures) console.log(`${name}: the longest task is ${task?.mostly}`);
  const kept = (figures[0]?.work.p95 ?? Infinity) <= frameMs;
  console.log(`${kept ? 'A keystroke is answered' : 'MISSED: a keystroke is not answered'} within one frame (${frameMs.toFixed(1)} ms).`);
  if (values.json) await writeFile(values.json, `${JSON.stringify({ fields: count, slowdown, frameMs, figures }, undefined, 2)}\n`);
  process.exitCode = kept ? 0 : 1;
} finally {
  await browser.close();
  await rm(content, { recursive: true, force: true });
}
