/** Puts the focus on the element with this id, now or as soon as it is drawn. Where it does not come soon, on the second; where the agent has gone elsewhere meanwhile, nowhere. */
export const focusOn = (id: string, otherwise = id): void => {
  const before = document.activeElement;
  const until = performance.now() + patience;
  const look = () => {
    const there = document.getElementById(id);
    if (there) return there.focus();
    const { activeElement } = document;
    if (activeElement !== before && activeElement !== document.body) return;
    if (id === otherwise && performance.now() < until) requestAnimationFrame(look);
    else document.getElementById(otherwise)?.focus();
  };
  const now = document.getElementById(id);
  if (now) now.focus();
  else requestAnimationFrame(look);
};

/** In milliseconds. A conversation that is being fetched has no field yet; who already asked for it still gets it. */
const patience = 3_000;
