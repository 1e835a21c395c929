/** Puts the focus on the element with this id, now or as soon as it is drawn. Where it does not come soon, on the second; where the agent has gone elsewhere meanwhile, nowhere. */
export const focusOn = (id: string, otherwise = id): void => {
  const before = document.activeElement;
  const until = performance.now() + patience;
  const look = () => {
    awaited -= 1;
    const there = document.getElementById(id);
    if (there) return there.focus();
    const { activeElement } = document;
    if (activeElement !== before && activeElement !== document.body) return;
    if (id === otherwise && performance.now() < until) later();
    else document.getElementById(otherwise)?.focus();
  };
  const later = () => {
    awaited += 1;
    requestAnimationFrame(look);
  };
  const now = document.getElementById(id);
  if (now) now.focus();
  else later();
};

/** How many elements are to have the focus as soon as they are drawn. */
let awaited = 0;

/** In milliseconds. A conversation that is being fetched has no field yet; who already asked for it still gets it. */
const patience = 3_000;

/** In milliseconds. */
const grace = 100;

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Whoever stood on what is gone now, a line that was removed or a button in whose place there is a form, goes on where it stood, and not at the top of the page:
 * in what is in its place, or before it, or around it. Answers how to end that.
 */
export const keepPlace = (root: Element): (() => void) => {
  /** What has the focus, and all around it, from the inside out. */
  let path: readonly { readonly element: Element; readonly within: Element; readonly index: number }[] = [];
  let asked = false;
  const remember = ({ target }: Event) => {
    const around = [];
    for (let element = target as Element; element !== root && element.parentElement; element = element.parentElement) {
      const within = element.parentElement;
      around.push({ element, within, index: [...within.children].indexOf(element) });
    }
    path = around;
  };
  const look = () => {
    asked = false;
    const gone = path.findLast(({ element, within }) => element.parentElement !== within);
    if (!gone || awaited > 0 || document.activeElement !== document.body) return;
    const { within, index } = gone;
    path = [];
    // Where everything is another screen, that has a beginning of its own.
    if (within === root) return;
    for (const place of [within.children[index], within.children[index - 1], within]) if (place && goInto(place)) return;
    for (let place = within.parentElement; place && root.contains(place); place = place.parentElement) if (goInto(place)) return;
  };
  // What is drawn anew may know better where to go on, and says so behind its frame.
  const soon = () => {
    if (asked || path[0]?.element.isConnected !== false) return;
    asked = true;
    setTimeout(look, grace);
  };
  root.addEventListener('focusin', remember);
  const changes = new MutationObserver(soon);
  changes.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    changes.disconnect();
  };
};

/** On the first of it that takes the focus. */
const goInto = (place: Element): boolean =>
  [place, ...place.querySelectorAll(controls)].some((each) => {
    if (!(each instanceof HTMLElement) || !each.matches(controls)) return false;
    each.focus();
    return document.activeElement === each;
  });
