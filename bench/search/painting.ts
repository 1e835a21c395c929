/** From a key to the list that it finds, painted, in the real widget with files as they are built, on a device that is as slow as was asked for. */
import { writeArticle } from '@lotse/contract/content';
import { chromium, type Locator, type Page } from '@playwright/test';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openHelp, phone, searchField } from '../../e2e/customer.ts';
import { beginDay } from '../../e2e/nordlicht.ts';
import { launchOptions } from '../../scripts/browser.mjs';
import { slow, timed, type Figures } from '../history/figures.ts';
import type { Base } from './engine.ts';
import { padded } from './padding.ts';
import { nordlichtBase } from './sets.ts';

export interface Painted {
  readonly keys: number;
  /** Keys after which the list was as before: nothing to paint. */
  readonly unchanged: number;
  /** For each other key: from its input event until the frame with its list is painted, in milliseconds by the clock. */
  readonly listMs: readonly number[];
  /** The tasks of the page while a part of it was typed once more; longest first. */
  readonly tasks: Figures;
}

/** Between two keys, as somebody types who is quick. */
const pauseMs = 150;

/** Nordlicht with so many articles, made ones among them; a folder to be removed. */
const contentWith = async (base: Base, articles: number): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-content-'));
  await cp(resolve(import.meta.dirname, '../../examples/nordlicht/content'), folder, { recursive: true });
  for (const made of padded(base, articles).articles.slice(base.articles.length))
    await writeFile(join(folder, `articles/de/${made.id}.md`), writeArticle({ ...made, updatedAt: '2026-11-02T00:00:00.000Z' }));
  return folder;
};

/** Notes for each key when the last change of the list that came before the next key was painted. */
const watch = (field: Locator): Promise<void> =>
  field.evaluate((input) => {
    const found: (number | undefined)[] = [];
    const isList = (node: Node): boolean => node instanceof Element && (node.matches('[role="listbox"]') || node.querySelector('[role="listbox"]') !== null);
    const inList = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest('[role="listbox"]') instanceof Element;
    let typedAt: number | undefined;
    // Before everybody else hears of it: the list may have changed when the next listener does.
    const noted = (event: Event): void => {
      const isLetter = event instanceof InputEvent && event.inputType === 'insertText';
      typedAt = isLetter ? event.timeStamp : undefined;
      if (isLetter) found.push(undefined);
    };
    addEventListener('input', noted, { capture: true });
    new MutationObserver((changes) => {
      if (!changes.some(({ target, addedNodes, removedNodes }) => inList(target) || [...addedNodes, ...removedNodes].some(isList))) return;
      const key = found.length - 1;
      const from = typedAt;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          if (from !== undefined) found[key] = performance.now() - from;
        };
        port2.postMessage(undefined);
      });
    }).observe(input.getRootNode(), { subtree: true, childList: true, characterData: true });
    Object.assign(window, { keysOfBench: found });
  });

/** By keys alone, also what empties the field: a tool that looks for roles in the page would be measured with it. */
const typeAll = async (page: Page, questions: readonly string[]): Promise<void> => {
  for (const question of questions) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(pauseMs);
    await page.keyboard.type(question, { delay: pauseMs });
    await page.waitForTimeout(pauseMs);
  }
};

export const measurePainting = async (questions: readonly string[], articles: number, slowdown: number): Promise<Painted> => {
  const content = await contentWith(nordlichtBase(), articles);
  const browser = await chromium.launch(launchOptions());
  try {
    await using day = await beginDay({ env: { LOTSE_CONTENT: content } });
    const page = await browser.newPage({ viewport: phone, hasTouch: true });
    await page.goto(`${day.site.url}/strom.html`);
    await openHelp(page);
    // Once seen: what is measured is what comes after its files are there.
    await searchField(page).fill('zähler ablesen');
    await page.locator('[part="result"]').first().waitFor();
    await page.waitForTimeout(1_000);
    await slow(page, slowdown);
    await watch(searchField(page));
    await typeAll(page, questions);
    const found = await page.evaluate(() => (window as unknown as { readonly keysOfBench: (number | undefined)[] }).keysOfBench);
    const listMs = found.flatMap((ms) => ms ?? []);
    const keys = questions.join('').length;
    const tasks = await timed('tasks', browser, page, () => typeAll(page, questions.slice(0, Math.ceil(questions.length / 4))));
    return { keys, unchanged: keys - listMs.length, listMs, tasks };
  } finally {
    await browser.close();
    await rm(content, { recursive: true, force: true });
  }
};
