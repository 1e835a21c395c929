/** One flow is filled in by one tab of a visitor; another one is asked before it goes on. */
import type { Draft, Receipt, Submission } from '@lotse/contract';
import type { Stay } from './stay.ts';

/** A flow as it lies on the shelf, under `flow:` and its id. */
export interface KeptFlow extends Omit<Draft, 'flowId'> {
  /** What was sent and is not answered yet: nothing of it changes any more. */
  readonly sent?: Submission | undefined;
  readonly receipt?: Receipt | undefined;
  readonly stages?: readonly string[] | undefined;
  /** What was sent waits in an envelope too. */
  readonly sealed?: boolean | undefined;
  /** There is a link to it. */
  readonly linked?: true | undefined;
}

type Say = { readonly token: string | undefined } & ({ readonly take: string } | { readonly given: string; readonly kept: KeptFlow });

/** How long the tab that has it may take to hand it over, in milliseconds. */
const patience = 300;

export const onlyHere = (stay: Stay, here: { of(id: string): KeptFlow | undefined; gone(): void }) => {
  const name = `lotse:${stay.id}:flow`;
  // A frame of no origin has neither, and nothing to share.
  const shares = stay.options.storage !== 'none' && typeof BroadcastChannel !== 'undefined' && globalThis.origin !== 'null';
  const locks = shares ? globalThis.navigator?.locks : undefined;
  const channel = shares ? new BroadcastChannel(name) : undefined;
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

  /** Resolves with how to let it go; undefined where another tab has it. `steal`: also from one that does not answer any more. */
  const hold = (id: string, steal = false): Promise<(() => void) | undefined> =>
    new Promise((resolve) => {
      if (!locks) return resolve(() => {});
      let held = false;
      locks
        .request(`${name}:${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(undefined);
          held = true;
          return new Promise<void>((free) => {
            stay.ended.addEventListener('abort', () => free());
            resolve(() => free());
          });
        })
        .catch(() => (held ? here.gone() : resolve(() => {})));
    });

  return {
    hold,
    /** What the other tab has comes here. */
    async take(id: string): Promise<void> {
      const kept = await new Promise<KeptFlow | undefined>((resolve) => {
        given = resolve;
        setTimeout(resolve, patience);
        channel?.postMessage({ token: stay.token, take: id } satisfies Say);
      });
      given = undefined;
      if (kept) await stay.shelf.set(`flow:${id}`, kept);
    },
  };
};
