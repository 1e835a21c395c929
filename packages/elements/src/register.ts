/** Registers an element once: a page may hold two copies of us, and the first one stays. */
export const register = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
