/** What a screen reader is told without the focus moving: politely, each thing once. */
import { signal, type ReadonlySignal } from '@preact/signals';

export interface Announcer {
  readonly said: ReadonlySignal<readonly { readonly number: number; readonly text: string }[]>;
  say(text: string): void;
}

export const createAnnouncer = (): Announcer => {
  const said = signal<readonly { readonly number: number; readonly text: string }[]>([]);
  let number = 0;
  return {
    said,
    // The last few stay, so that one is not taken away while it is read out.
    say: (text) => (said.value = [...said.value.slice(-4), { number: (number += 1), text }]),
  };
};
