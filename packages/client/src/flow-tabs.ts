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

/** Where it lies while a link has brought another one of the same flow. */
export const asideOf = (id: string): string => `flow-aside:${id}`;

export const nameOf = ({ id }: Stay): string => `lotse:${id}:flow`;
/** A frame of no origin has nothing to share. */
export const shares = ({ options }: Stay): boolean => options.storage !== 'none' && globalThis.origin !== 'null';

/** Whoever is just letting go of it may take so long, in milliseconds: another tab has it only then. */
const patience = 500;

/** Resolves with how to let it go; undefined where another tab has it. `steal`: also from one that does not answer any more, which is told by `gone`. */
export const hold = (stay: Stay, id: string, steal: boolean, gone: () => void): Promise<(() => void) | undefined> =>
  new Promise((resolve) => {
    const locks = shares(stay) && globalThis.navigator?.locks;
    if (!locks) return resolve(() => {});
    let held = false;
    locks
      .request(`${nameOf(stay)}:${id}`, steal ? { steal } : { signal: AbortSignal.timeout(patience) }, () => {
        held = true;
        return new Promise<void>((free) => {
          stay.ended.addEventListener('abort', () => free());
          if (stay.ended.aborted) free();
          resolve(() => free());
        });
      })
      .catch(({ name }: DOMException) => (held ? gone() : resolve(name === 'TimeoutError' ? undefined : () => {})));
  });
