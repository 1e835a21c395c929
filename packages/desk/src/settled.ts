/** Who types is asked for once he pauses: resolves then, and never where something else stands there meanwhile. */
export const settled = async (now: () => string, ms = 150): Promise<void> => {
  const typed = now();
  await new Promise((resolve) => setTimeout(resolve, typed === '' ? 0 : ms));
  if (now() !== typed) await new Promise<never>(() => undefined);
};
