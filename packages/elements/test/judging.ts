/** What the states of an element are judged by, in the dark and on narrow screens. */
import axe from 'axe-core';
import { expect } from 'vitest';

/** All elements below, through all shadow roots. */
export const deep = (root: Document | Element | ShadowRoot, selector: string): Element[] => [
  ...root.querySelectorAll(selector),
  ...[
    ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ].flatMap((inner) => deep(inner, selector)),
];

/** What is on its way; what appears only after a while, or never ends, is not waited for. */
const moving = () =>
  [document, ...deep(document, '*').flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => root.getAnimations())
    .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().delay) < 1_000 && effect?.getTiming().iterations !== Infinity);

/** Resolves when nothing moves any more, and what stands is drawn. */
export const still = async (): Promise<void> => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await drawn();
  await expect.poll(() => moving().length, { timeout: 12_000 }).toBe(0);
  await drawn();
};

/** What axe finds once it stands still, in words. */
export const axeFinds = async (element: Element): Promise<readonly string[]> => {
  await still();
  const { violations } = await axe.run(element, { rules: { 'page-has-heading-one': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
};

/** All of them in `npm run test:all`; in each run every fourth, for in the light all of them are looked at as stories. */
export const inTheDark = <State>(states: Readonly<Record<string, State>>): [string, State][] =>
  Object.entries(states).filter((_, index) => (import.meta as unknown as { env: Record<string, string> }).env['LOTSE_ALL'] || index % 4 === 0);
