/** Somebody without a mouse: presses keys, and has to see after each of them where he is. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Keyboard {
  /** Presses a key; afterwards the focus is somewhere and can be seen. */
  press(key: string): Promise<void>;
  /** Goes on with Tab, or Shift+Tab, until the focus is on the control of this name. */
  tabTo(name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until the focus is here. */
  isOn(name: string | RegExp): Promise<void>;
}

/** Waits until this has the focus of its page, whichever window is in front: of several, Firefox calls one alone focused. */
export const expectFocus = (on: Locator): Promise<void> =>
  expect.poll(() => on.evaluate((it) => (it.getRootNode() as Document | ShadowRoot).activeElement === it)).toBe(true);

/** More stops than any of our pages has. */
const farthest = 80;

export const keyboardOf = (page: Page): Keyboard => {
  const isOn = (name: string | RegExp) => expect.poll(() => focusOf(page).then((at) => at.name)).toMatch(exactly(name));
  /** Animations may still carry it into sight. */
  const isSeen = () => expect.poll(() => focusOf(page).then(({ name, fault }) => fault && `${name || 'nameless'}: ${fault}`)).toBeUndefined();
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await isSeen();
  };
  return {
    press,
    isOn,
    async tabTo(name, key = 'Tab') {
      const passed: string[] = [];
      for (let stop = 0; stop < farthest; stop += 1) {
        await press(key);
        const at = (await focusOf(page)).name;
        if (exactly(name).test(at)) return;
        passed.push(at);
      }
      throw new Error(`${key} never came to ${String(name)}, but to: ${passed.join(' | ')}`);
    },
    async type(text) {
      await page.keyboard.type(text);
      await isSeen();
    },
  };
};

const exactly = (name: string | RegExp): RegExp => (name instanceof RegExp ? name : new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));

/** Where the focus is, through all shadow roots; `fault` says what a sighted person misses there. */
const focusOf = (page: Page): Promise<{ readonly name: string; readonly fault: string | undefined }> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body || at === document.documentElement) return { name: '', fault: 'the focus is lost' };

    const root = at.getRootNode() as Document | ShadowRoot;
    const labelled = root.getElementById(at.getAttribute('aria-labelledby') ?? '')?.textContent;
    const label = 'labels' in at ? (at.labels as NodeListOf<HTMLElement> | null)?.[0]?.textContent : undefined;
    const name = (at.getAttribute('aria-label') ?? labelled ?? label ?? at.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

    /** The innermost element that is drawn at this point. */
    const drawnAt = (x: number, y: number): Element | null => {
      let drawn = document.elementFromPoint(x, y);
      while (drawn?.shadowRoot) {
        const inside = drawn.shadowRoot.elementFromPoint(x, y);
        if (!inside || inside === drawn) break;
        drawn = inside;
      }
      return drawn;
    };
    // What reaches out of the window is looked for in the part that the window shows, if that is more than a sliver.
    const { left, top, right, bottom } = at.getBoundingClientRect();
    const within = (from: number, to: number, size: number): readonly [number, number] =>
      Math.min(size, to) - Math.max(0, from) < 16 ? [from, to] : [Math.max(0, from), Math.min(size, to)];
    const [[x0, x1], [y0, y1]] = [within(left, right, innerWidth), within(top, bottom, innerHeight)];
    const places = [0.5, 0.1, 0.9];
    const there = places.some((across) =>
      places.some((down) => {
        const drawn = drawnAt(x0 + (x1 - x0) * across, y0 + (y1 - y0) * down);
        return drawn !== null && (at.contains(drawn) || drawn.contains(at));
      }),
    );
    if (!there) return { name, fault: 'it is hidden or covered' };

    // A heading has the focus so that it is read out; nobody can press it.
    if (at.getAttribute('tabindex') === '-1') return { name, fault: undefined };
    const marked = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, borderTopWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || Number.parseFloat(borderTopWidth) >= 2 || boxShadow !== 'none';
    };
    const around = at.matches('input, textarea') ? at.parentElement : null;
    return { name, fault: marked(at) || (around !== null && marked(around)) ? undefined : 'nothing shows that it has the focus' };
  });
