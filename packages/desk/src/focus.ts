/** Puts the focus on the element with this id, now or as soon as the next frame has drawn it; where there is none, on the second. */
export const focusOn = (id: string, otherwise = id): void => {
  const now = document.getElementById(id);
  if (now) return now.focus();
  requestAnimationFrame(() => (document.getElementById(id) ?? document.getElementById(otherwise))?.focus());
};
