/**
 * Makes everything on the page but this element inert, so that a screen reader and the Tab key stay inside a panel that fills the screen.
 * The answer makes it as it was: what was inert before stays so.
 */
export const isolate = (element: Element): (() => void) => {
  const silenced: HTMLElement[] = [];
  for (let at: Element = element; at.parentElement && at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      if (other === at || !(other instanceof HTMLElement) || other.inert) continue;
      other.inert = true;
      silenced.push(other);
    }
  }
  return () => {
    for (const other of silenced) other.inert = false;
  };
};
