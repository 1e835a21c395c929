/** What a page shows, seen from inside it. Each function runs in the page, by `evaluate`, and knows nothing but what it is handed. */

/** One link, button or control: what it says, and what is wrong with how it stands there. */
export interface Sight {
  readonly said: string;
  readonly href: string | undefined;
  /** Why nobody sees it, as it is scrolled to; undefined where he does. */
  readonly hidden: string | undefined;
  /** What lies over it. */
  readonly covered: string | undefined;
  /** What cuts its words off. */
  readonly cut: string | undefined;
  /** Against what is behind it; `picture`: that cannot be computed. */
  readonly contrast: number | 'picture';
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly checked: boolean;
  readonly value: string;
}

export interface Wanted {
  /** Its words begin with these. Undefined: all controls of the form of which one has the name `beside`. */
  readonly words?: string | undefined;
  readonly beside?: string | undefined;
  readonly selector: string;
}

export const look = ({ words, beside, selector }: Wanted): readonly Sight[] => {
  const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  /** The one around it, as it is drawn. */
  const up = (element: Element): Element | undefined => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  };
  const around = (element: Element): Element[] => {
    const next = up(element);
    return next ? [next, ...around(next)] : [];
  };
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  /** As it is drawn; of what is not drawn, what it would say. */
  const saidBy = (element: Element) =>
    element instanceof HTMLInputElement
      ? plain(element.value)
      : (element instanceof HTMLElement && plain(element.innerText)) || plain(element.textContent ?? '');
  const called = (element: Element) =>
    `<${element.localName}${element.id && ` id="${element.id}"`}${element.className && ` class="${String(element.className)}"`}>`;

  const place = (element: Element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What has to be scrolled in a box that nobody can scroll is not to be seen.
    for (const box of around(element))
      if (/hidden|clip/.test(getComputedStyle(box).overflowY) && box !== document.documentElement && box !== document.body) box.scrollTop = 0;
    return element.getBoundingClientRect();
  };
  const clipping = (element: Element) =>
    [element, ...around(element)].filter((box) => box !== document.documentElement && box !== document.body && getComputedStyle(box).overflow !== 'visible');

  const hiddenBy = (element: Element): string | undefined => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) {
      const closed = around(element).find((box) => !box.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
      return `it is not drawn${closed ? `, nor is ${called(closed)} around it` : ''}`;
    }
    const { left, right, top, bottom, width, height } = place(element);
    if (width < 8 || height < 8) return `it is ${Math.round(width)} by ${Math.round(height)} px small`;
    if (left < -1 || right > innerWidth + 1 || bottom <= 0 || top >= innerHeight) return 'it is outside of the screen, where nobody can scroll';
    const box = clipping(element).find((each) => {
      const edge = each.getBoundingClientRect();
      return Math.min(bottom, edge.bottom) - Math.max(top, edge.top) < 4 || Math.min(right, edge.right) - Math.max(left, edge.left) < 4;
    });
    return box && `it lies in ${called(box)}, which shows nothing of it`;
  };
  const coveredBy = (element: Element): string | undefined => {
    place(element);
    const [{ left, right, top, bottom } = element.getBoundingClientRect()] = element.getClientRects();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (const [at, down] of [
      [x, y],
      [left + 3, y],
      [right - 3, y],
    ] as const) {
      let hit = document.elementFromPoint(at, down);
      for (let inner = hit?.shadowRoot?.elementFromPoint(at, down); inner && inner !== hit; inner = inner.shadowRoot?.elementFromPoint(at, down)) hit = inner;
      if (!hit || hit === element || around(hit).includes(element)) continue;
      // The label of a control belongs to it.
      const label = [hit, ...around(hit)].find((each) => each instanceof HTMLLabelElement);
      if (label instanceof HTMLLabelElement && label.control === element) continue;
      if (around(element).includes(hit)) continue;
      return called(hit);
    }
    return undefined;
  };
  const cutBy = (element: Element): string | undefined => {
    place(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()];
    const box = clipping(element).find((each) => {
      const edge = each.getBoundingClientRect();
      return lines.some(({ left, right, top, bottom }) => left < edge.left - 2 || right > edge.right + 2 || top < edge.top - 4 || bottom > edge.bottom + 4);
    });
    return box && called(box);
  };

  const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colour = (css: string): readonly [number, number, number, number] => {
    if (!paper) return [0, 0, 0, 1];
    paper.clearRect(0, 0, 1, 1);
    paper.fillStyle = css;
    paper.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 255] = paper.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (above: readonly number[], alpha: number, below: readonly number[]) => below.map((each, at) => (above[at] ?? 0) * alpha + each * (1 - alpha));
  const light = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((each) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrastOf = (element: Element): number | 'picture' => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    while (text && plain(text.textContent ?? '') === '') text = texts.nextNode();
    const bearer = text?.parentElement ?? element;
    const layers: (readonly [number, number, number, number])[] = [];
    let seen = 1;
    for (const box of [bearer, ...around(bearer)]) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(box);
      if (backgroundImage !== 'none' && !layers.some(([, , , alpha]) => alpha === 1)) return 'picture';
      layers.push(colour(backgroundColor));
      seen *= Number(opacity);
    }
    const dark = getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
    const ground = layers
      .toReversed()
      .reduce<readonly number[]>((below, [r, g, b, alpha]) => over([r, g, b], alpha, below), dark ? [18, 18, 18] : [255, 255, 255]);
    const [r, g, b, alpha] = colour(getComputedStyle(bearer).color);
    const [one, other] = [light(over([r, g, b], alpha * seen, ground)), light(ground)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };

  const found = all(document).filter((each) => each.matches(selector));
  const named = found.find((each) => each.getAttribute('name') === beside);
  const form = named && (named.closest('form') ?? named.getRootNode());
  const wanted = found.filter((each) => {
    if (words === undefined) return form !== undefined && (each.closest('form') ?? each.getRootNode()) === form;
    const said = saidBy(each);
    return said === words || said.startsWith(`${words} `);
  });
  return wanted.map((element) => {
    const { required = false, checked = false, value = '', type = '' } = element as Partial<HTMLInputElement>;
    // Of a radio button or a box to tick its label is what one sees and presses.
    const shown = type === 'radio' || type === 'checkbox' ? ((element as HTMLInputElement).labels?.[0] ?? element) : element;
    const hidden = hiddenBy(shown);
    return {
      said: saidBy(element),
      href: element instanceof HTMLAnchorElement ? element.href : undefined,
      hidden,
      covered: hidden === undefined ? coveredBy(shown) : undefined,
      cut: hidden === undefined ? cutBy(element) : undefined,
      contrast: contrastOf(element),
      name: element.getAttribute('name') ?? '',
      type,
      required: required || element.getAttribute('aria-required') === 'true',
      checked,
      value,
    };
  });
};
