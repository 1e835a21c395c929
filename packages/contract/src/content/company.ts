/** lotse.json: who the company is and who works there. */
import * as z from 'zod/mini';
import { isState, isTimeZone, states, type State } from './calendar.ts';
import { contactReasons, flatReasons } from './contact-reasons.ts';
import { dayEntries } from './days.ts';
import { outageEntries } from './outage-entries.ts';
import { personEntries } from './people.ts';
import { identityKeys } from './identity-keys.ts';
import { demand, show, suggestion } from './problems.ts';

export const isOrigin = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

/** What editors are told beside the shape; the checks themselves are stricter. */
const editors = z.globalRegistry;

const line = z.string().check(
  demand(
    (text: string) => text.trim() !== '' && text.length <= 500,
    'content-empty-text',
    () => 'This text is empty or longer than 500 characters. Write it anew.',
  ),
);

export const origin = z
  .string()
  .check(
    demand(
      isOrigin,
      'company-origin',
      (text) => `${show(text)} is no origin. Write scheme and host, without path or slash at the end, e.g. "https://www.example.de".`,
    ),
  )
  .register(editors, { pattern: '^https?://[^/]+$', examples: ['https://www.example.de'] });

/** The first topic of an agent that no contact reason has. */
const unknownTopic = ({ agents: all, reasons }: Pick<Company, 'agents' | 'reasons'>): { readonly topic: string; readonly mail: string } | undefined => {
  const known = new Set(flatReasons(reasons).map(({ id }) => id));
  return all.flatMap(({ mail: address, topics = [] }) => topics.map((topic) => ({ topic, mail: address }))).find(({ topic }) => !known.has(topic));
};

const words = z.strictObject({
  $schema: z.optional(z.string()),
  company: z.strictObject({ name: line, logo: z.optional(line) }),
  /** Sites that may use this server, beside its own. */
  origins: z._default(z.array(origin), []),
  timeZone: z
    .string()
    .check(
      demand(
        isTimeZone,
        'company-time-zone',
        (name) => `${show(name)} is no time zone.${suggestion(String(name), Intl.supportedValuesOf('timeZone'))} Names are like "Europe/Berlin".`,
      ),
    )
    .register(editors, { description: 'In which opening hours are meant.', examples: ['Europe/Berlin'] }),
  state: z
    .string()
    .check(demand(isState, 'company-state', (letters) => `${show(letters)} is no German state. Write one of ${Object.keys(states).join(', ')}.`))
    .register(editors, { enum: Object.keys(states), description: 'Whose public holidays are kept.' }) as unknown as z.ZodMiniType<State>,
  keys: z._default(identityKeys, {}),
  agents: z._default(personEntries, []),
  /** What conversations were about, chosen when they are resolved. */
  reasons: z._default(contactReasons, []),
  /** Days with hours of their own, for all channels that keep hours or some of them. */
  days: z._default(dayEntries, []),
  /** What does not work at present. */
  outages: z._default(outageEntries, []),
});
export type Company = z.infer<typeof words>;

export const company = words.check(
  demand(
    (all: Company) => unknownTopic(all) === undefined,
    'company-agent-topic',
    (all) => {
      const { topic, mail: address } = unknownTopic(all) ?? {};
      return `The agent ${show(address)} has the topic ${show(topic)}, which is no contact reason.${suggestion(
        topic ?? '',
        flatReasons(all.reasons).map(({ id }) => id),
      )}`;
    },
  ),
);
