/** What helps to fill in. It never blocks: what is not found is typed by hand. */
import type { FlowDefinition, LookupRequest, LookupResult } from '@lotse/contract';

export interface Lookups {
  /** Of a bank, by its number in a German IBAN. */
  bank(number: string): string | undefined;
  /** Of a postal code, in the order of their size. */
  places(postalCode: string): readonly string[];
}

/** A real company brings its own; until then everything is typed. */
export const noLookups: Lookups = { bank: () => undefined, places: () => [] };

const nothing: LookupResult = { matches: [] };

export const lookUp = (flow: FlowDefinition, { field: id, kind, text }: Omit<LookupRequest, 'flowId'>, { bank, places }: Lookups): LookupResult => {
  const lookup = flow.steps.flatMap(({ fields }) => fields).find((field) => field.id === id)?.lookup;
  if (lookup?.kind !== kind) return nothing;
  const plain = text.replaceAll(/[\s.-]/g, '').toUpperCase();
  const [fills] = lookup.fills ?? [];
  switch (kind) {
    case 'iban': {
      const name = /^DE\d{20}$/.test(plain) ? bank(plain.slice(4, 12)) : undefined;
      return name === undefined ? nothing : { matches: [{ label: name, answers: fills === undefined ? {} : { [fills]: name } }] };
    }
    case 'postalCode':
      return { matches: places(plain).map((place) => ({ label: `${plain} ${place}`, answers: fills === undefined ? {} : { [fills]: place } })) };
    default:
      return nothing;
  }
};
