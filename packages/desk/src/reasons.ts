/** The company's contact reasons: asked for once a shift, named in the agent's language. */
import { signal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import type { ContactReason } from '@lotse/contract/desk';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from './api.ts';
import { useDesk } from './desk.ts';

export interface Reasons {
  readonly list: ReadonlySignal<readonly ContactReason[] | undefined>;
  readonly failure: ReadonlySignal<LotseError | undefined>;
  /** Asks the server, unless the list is here. */
  fetch(): void;
}

export const createReasons = (api: Api): Reasons => {
  const list = signal<readonly ContactReason[] | undefined>(undefined);
  const failure = signal<LotseError | undefined>(undefined);
  let asked = false;
  return {
    list,
    failure,
    fetch() {
      if (asked) return;
      asked = true;
      failure.value = undefined;
      api.reasons().then(
        (reasons) => (list.value = reasons),
        (thrown: unknown) => {
          asked = false;
          failure.value = LotseError.from(thrown);
        },
      );
    },
  };
};

/** The label in this language, else in any. */
export const labelOf = (reason: ContactReason, locale: string): string => reason.label[locale] ?? Object.values(reason.label)[0] ?? reason.id;

/** The name of a reason; its id while the list is not here. */
export const useReason = (id: string | undefined): string | undefined => {
  const { shift, language } = useDesk();
  const known = shift.value?.reasons.list.value?.find((reason) => reason.id === id);
  return known ? labelOf(known, language.value.words.locale) : id;
};
