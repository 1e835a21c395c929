import type { Field, FieldKind, FlowDefinition, FlowFile, Step } from '@lotse/contract';

/** For authors in TypeScript: the definition as it was written, with types for its answers. What comes out is the JSON. */
export const defineFlow = <const F extends FlowDefinition>(flow: F): F => flow;

interface AnswerByKind extends Record<FieldKind, unknown> {
  text: string;
  longText: string;
  name: string;
  reference: string;
  phone: string;
  email: string;
  iban: string;
  consent: true;
  slot: string;
  postalCode: string;
  choice: string;
  choices: readonly string[];
  yesNo: boolean;
  date: string;
  number: number;
  money: number;
  meterReading: number;
  file: readonly FlowFile[];
}
type AnswerOf<F extends Field> = F extends { readonly options: readonly { readonly id: infer Id extends string }[] }
  ? F['kind'] extends 'choices'
    ? readonly Id[]
    : Id
  : AnswerByKind[F['kind']];

type Always<S extends Step> = S extends { readonly when: object } ? never : Extract<S['fields'][number], { readonly required: true }>;
type Asked<F> = F extends { readonly when: object } ? never : F;

/** Empty where the customer has emptied what he may leave out. */
type AnswerOrNothing<F extends Field> = F extends { readonly required: true } ? AnswerOf<F> : AnswerOf<F> | '';

/** The effective answers of a flow without errors: `AnswersOf<typeof moveHouse>`. What a condition may hide is optional. */
export type AnswersOf<F extends FlowDefinition> = {
  readonly [E in Asked<Always<F['steps'][number]>> as E['id']]: AnswerOf<E>;
} & {
  readonly [E in Exclude<F['steps'][number]['fields'][number], Asked<Always<F['steps'][number]>>> as E['id']]?: AnswerOrNothing<E>;
};
