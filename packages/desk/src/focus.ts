/** Puts the focus on the element with this id, now or as soon as the next frame has drawn it. */
export const focusOn = (id: string): void => {
  const now = document.getElementById(id);
  if (now) return now.focus();
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
