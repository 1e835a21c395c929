/** Every state of every element, as the stories show it: its name, and what makes it. */
const stories = import.meta.glob<Readonly<Record<string, unknown>>>('../../../stories/lotse-*.states.ts', { eager: true });

export const states: Readonly<Record<string, () => unknown>> = Object.fromEntries(
  Object.entries(stories).flatMap(([file, all]) =>
    Object.entries(all).flatMap(([name, state]) => {
      const element = /lotse-[a-z-]+/.exec(file)?.[0];
      return typeof state === 'function' && state.length === 0 ? [[`${element} ${name}`, state as () => unknown] as const] : [];
    }),
  ),
);
