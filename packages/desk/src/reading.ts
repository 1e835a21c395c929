/** A reading of the server that can be tried again. */
import { useSignal, type Signal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import { useEffect } from 'preact/hooks';

export interface Reading<T> {
  readonly value: Signal<T | undefined>;
  readonly failure: Signal<LotseError | undefined>;
  again(): void;
}

/** Reads when it is first drawn, and whenever `key` is another one; `known` is shown until then. */
export const useReading = <T>(read: () => Promise<T>, key?: unknown, known?: T): Reading<T> => {
  const value = useSignal<T | undefined>(known);
  const failure = useSignal<LotseError | undefined>(undefined);
  const turn = useSignal(0);
  const again = () => {
    const mine = (turn.value += 1);
    failure.value = undefined;
    read().then(
      (answer) => turn.value === mine && (value.value = answer),
      (thrown: unknown) => turn.value === mine && (failure.value = LotseError.from(thrown)),
    );
  };
  useEffect(again, [key]);
  return { value, failure, again };
};
