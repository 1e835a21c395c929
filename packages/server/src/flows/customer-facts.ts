/** What is known of a customer beside his answers, for prefill and for the conditions of a flow. A company's own system stands behind this. */
import type { Answers, Customer, Field, FlowDefinition } from '@lotse/contract';

export interface KnownCustomer extends Customer {
  /** His number at the company, as its backend has signed it. */
  readonly subject: string;
}

export interface CustomerFacts {
  /** By name, for whichever flow asks: fields and facts take what they know by their own name. */
  of(customer: KnownCustomer): Promise<Answers>;
}

/** Nothing but what was signed: who he is, and where he is reached. */
export const signedFacts: CustomerFacts = { of: async () => ({}) };

/** Of what is known, what this flow asks for: nobody is told more. Name and address are known of whoever signed in. */
export const factsFor = async (flow: FlowDefinition, customer: KnownCustomer | undefined, facts: CustomerFacts): Promise<Answers> => {
  if (!customer) return {};
  const known = await facts.of(customer);
  const own = (name: string) => (Object.hasOwn(known, name) ? known[name] : undefined);
  const signed = ({ kind }: Field) => (kind === 'email' ? customer.email : kind === 'name' ? customer.name : undefined);
  const fields = flow.steps.flatMap((step) => step.fields.flatMap((field) => (field.prefill ? [[field.id, own(field.id) ?? signed(field)] as const] : [])));
  const asked = Object.keys(flow.facts ?? {}).map((name) => [name, own(name)] as const);
  return Object.fromEntries([...fields, ...asked].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
};
