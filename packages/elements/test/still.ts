/** When nothing moves any more, through all shadow roots. */

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

/** Resolves when nothing has moved for a few frames, so that what has only been begun is waited for too, and what stands is drawn. */
export const still = async (): Promise<void> => {
  const until = performance.now() + 12_000;
  for (let calm = 0; calm < 5;) {
    await new Promise((done) => requestAnimationFrame(done));
    calm = moving().length > 0 ? 0 : calm + 1;
    if (performance.now() > until) throw new Error('It still moves after 12 seconds.');
  }
};
