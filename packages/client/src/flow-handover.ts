/** What was filled in of a flow goes from the tab that has it to the one that asks for it. Loaded behind the first step: before it nothing was filled in. */
import { nameOf, shares, type KeptFlow } from './flow-tabs.ts';
import type { Stay } from './stay.ts';

type Say = { readonly token: string | undefined } & ({ readonly take: string } | { readonly given: string; readonly kept: KeptFlow });

/** How long the tab that has it may take to hand it over, in milliseconds. */
const patience = 300;

/** `of`: what this tab has, if it has it; `gone`: another one has it now. The answer takes what another tab has. */
export const handOver = (stay: Stay, here: { of(id: string): KeptFlow | undefined; gone(): void }): ((id: string) => Promise<void>) => {
  const channel = shares(stay) && typeof BroadcastChannel !== 'undefined' ? new BroadcastChannel(nameOf(stay)) : undefined;
  let given: ((kept: KeptFlow) => void) | undefined;
  if (channel) {
    stay.ended.addEventListener('abort', () => channel.close());
    channel.onmessage = ({ data }: MessageEvent<Say>) => {
      if (data.token !== stay.token) return;
      if ('given' in data) return given?.(data.kept);
      const kept = here.of(data.take);
      if (!kept) return;
      channel.postMessage({ token: stay.token, given: data.take, kept } satisfies Say);
      here.gone();
    };
  }
  return async (id) => {
    const kept = await new Promise<KeptFlow | undefined>((resolve) => {
      given = resolve;
      setTimeout(resolve, patience);
      channel?.postMessage({ token: stay.token, take: id } satisfies Say);
    });
    given = undefined;
    if (kept) await stay.shelf.set(`flow:${id}`, kept);
  };
};
