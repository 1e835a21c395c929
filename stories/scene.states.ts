/** What happens in a story, one thing after the other. Whoever leaves the story ends it. */
let left = new AbortController();
let scenes: Promise<unknown>[] = [];

/** Does this; what fails because the story was left concerns nobody any more. */
export const scene = (act: () => Promise<unknown>): void => {
  const { signal } = left;
  scenes.push(
    act().catch((thrown: unknown) => {
      if (!signal.aborted) throw thrown;
    }),
  );
};

/** Resolves when it holds. Rejects after ten seconds, and when the story is left. */
export const until = async (holds: () => boolean): Promise<void> => {
  const { signal } = left;
  for (const begun = performance.now(); !holds(); await new Promise((resolve) => setTimeout(resolve, 10))) {
    signal.throwIfAborted();
    if (performance.now() - begun > 10_000) throw new Error(`It has not come to this: ${holds.toString()}`);
  }
};

/** Presses the button of its form once it stands there. */
export const submits = (element: HTMLElement): void => {
  const button = () => element.shadowRoot?.querySelector<HTMLElement>('[type="submit"]');
  scene(async () => {
    await until(() => !!button());
    button()?.click();
  });
};

/** Resolves when all has happened that happens in it. */
export const played = (): Promise<unknown> => Promise.all(scenes);

/** Does this when the story is left. */
export const whenLeft = (act: () => void): void => left.signal.addEventListener('abort', act);

export const leaveStory = (): void => {
  left.abort();
  left = new AbortController();
  scenes = [];
};
