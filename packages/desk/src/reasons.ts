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

/** One reason with those above it, for a list that is searched. */
export interface ReasonPath {
  readonly id: string;
  /** Rechnung › Abschlag › Zu hoch */
  readonly text: string;
  /** Of the first level: conversations are routed by it. */
  readonly isTopic: boolean;
  readonly reason: ContactReason;
}

export const reasonPaths = (reasons: readonly ContactReason[], locale: string, above: readonly string[] = []): readonly ReasonPath[] =>
  reasons.flatMap((reason) => {
    const path = [...above, labelOf(reason, locale)];
    return [{ id: reason.id, text: path.join(' › '), isTopic: above.length === 0, reason }, ...reasonPaths(reason.reasons ?? [], locale, path)];
  });

/** The name of a reason; its id while the list is not here. */
export const useReason = (id: string | undefined): string | undefined => {
  const { shift, language } = useDesk();
  const { locale } = language.value.words;
  if (id === undefined) return undefined;
  const known = reasonPaths(shift.value?.reasons.list.value ?? [], locale).find((each) => each.id === id);
  return known ? labelOf(known.reason, locale) : id;
};
