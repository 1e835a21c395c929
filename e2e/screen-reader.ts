/** What a screen reader would say of its own accord: each change of a live region, through shadow roots. */
import type { Page } from '@playwright/test';

export interface ScreenReader {
  /** All that was said on this page so far. */
  said(): Promise<readonly string[]>;
  /** How often something with these words was said. */
  times(words: string): Promise<number>;
}

/** Listens from the next page on; a reload begins anew. */
export const listenIn = async (page: Page): Promise<ScreenReader> => {
  await page.addInitScript(overhear);
  const said = () => page.evaluate(() => (window as unknown as { said: readonly string[] }).said);
  return { said, times: async (words) => (await said()).filter((text) => text.includes(words)).length };
};

const overhear = () => {
  const said: string[] = [];
  Object.assign(window, { said });
  const roles: Readonly<Record<string, string>> = { status: 'polite', alert: 'assertive', log: 'polite' };

  /** The nearest region that speaks around a node. */
  const regionOf = (node: Node): Element | undefined => {
    for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (!(at instanceof Element)) continue;
      const live = at.getAttribute('aria-live') ?? roles[at.getAttribute('role') ?? ''];
      if (live !== undefined) return live === 'off' ? undefined : at;
    }
    return undefined;
  };
  const say = (region: Element, text: string) => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (words && region.checkVisibility({ visibilityProperty: true }) && !region.closest('[aria-hidden="true"], [inert]')) said.push(words);
  };

  const observer = new MutationObserver((records) => {
    const changed = new Map<Element, Set<Node>>();
    for (const { type, target, addedNodes } of records) {
      const nodes = (type === 'characterData' ? [target] : [...addedNodes]).filter((node) => node.nodeType !== Node.COMMENT_NODE && node.isConnected);
      const region = regionOf(target);
      if (region) changed.set(region, new Set([...(changed.get(region) ?? []), ...nodes]));
      // A region that comes together with its words is overheard, unless it is an alert.
      else
        for (const node of nodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('*')].filter((each) => each.matches('[role=alert]'))) say(alert, alert.textContent ?? '');
    }
    for (const [region, nodes] of changed) {
      if (nodes.size === 0) continue;
      const whole = region.matches('[role=status], [role=alert], [aria-atomic=true]');
      const outermost = [...nodes].filter((node) => ![...nodes].some((other) => other !== node && other.contains(node)));
      if (whole) say(region, region.textContent ?? '');
      else for (const node of outermost) say(region, node.textContent ?? '');
    }
  });
  const watch = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
  watch(document);
};
