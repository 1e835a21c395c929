let acted: WeakRef<Element> | undefined;

/** He acts in this one. */
export const actsIn = (element: Element): void => {
  acted = new WeakRef(element);
};

/** Of several that show the same, in the page and in the panel, he is led on in the one he acts in. */
export const isLedIn = (element: Element): boolean => {
  const last = acted?.deref();
  return !last?.isConnected || last === element;
};
