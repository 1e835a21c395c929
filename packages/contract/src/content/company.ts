/** lotse.json: who the company is and who works there. */
import * as z from 'zod/mini';
import type { Problem } from '../errors.ts';
import { isMailAddress } from '../limits.ts';
import { isState, isTimeZone, states, type State } from './calendar.ts';
import { contactReasons, flatReasons } from './contact-reasons.ts';
import { dayEntries } from './days.ts';
import { flowSettings } from './flow-settings.ts';
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

const secret = z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/));

/** The way out for mails. Without it none are sent, and customers are not asked for their address. */
const smtp = z.strictObject({
  host: line,
  port: z._default(z.int().check(z.gte(1), z.lte(65_535)), 587),
  /** TLS from the first byte, as on port 465; otherwise STARTTLS. */
  secure: z._default(z.boolean(), false),
  user: z.optional(line),
  /** The name of the environment variable that holds the password. */
  password: z.optional(secret),
});

const sender = z.string().check(
  demand(
    (text: string) => isMailAddress(/^[^<>"\p{C}]{1,100} <([^<>]+)>$/u.exec(text)?.[1] ?? text),
    'company-mail-sender',
    (text) => `${show(text)} is no sender. Write it like "Nordlicht <help@example.de>".`,
  ),
);
const webAddress = z.string().check(
  demand(
    (text: string) => /^https?:\/\//.test(text) && URL.canParse(text),
    'company-mail-page',
    (text) => `${show(text)} is no web address. Write it like "https://help.example.de/".`,
  ),
);
const minutes = z.number().check(z.gte(0), z.lte(525_600));

const replyAddress = z
  .string()
  .check(demand(isMailAddress, 'company-mail-sender', (text) => `${show(text)} is no mail address. Write it like "answer@example.de".`));

const mails = z.strictObject({
  from: z.optional(sender),
  /** Where answers by mail go, with a sign for the conversation put in before the @; whoever gets them hands them to `mails/inbound`. */
  replyTo: z.optional(replyAddress),
  /** What signs what is handed in there: the names of environment variables, by the names of the keys. */
  keys: z._default(z.record(z.string().check(z.regex(/^[\w.-]{1,100}$/)), secret), {}),
  /** This server as customers reach it, for the link that stops mails. */
  server: z.optional(webAddress),
  /** The page on which conversations go on that were begun somewhere else. */
  page: z.optional(webAddress),
  /** Answers that come within this are one mail. */
  gatherMinutes: z._default(minutes, 3),
  /** Who has not been there for this long is gone. */
  awayMinutes: z._default(minutes, 3),
  linkDays: z._default(z.number().check(z.gte(1), z.lte(365)), 30),
});

/** What the company's own systems report about cases: POST cases/REF/events. */
const reports = z.strictObject({
  /** What signs it: the names of environment variables, by the names of the keys. A key names the system that has it. */
  keys: z._default(z.record(z.string().check(z.regex(/^[\w.-]{1,100}$/)), secret), {}),
  /** Of whose tokens the customer numbers are that they name: one of the issuers of `keys`. Absent: there is only one. */
  issuer: z.optional(line),
});

/** Conversations in which the customer says nothing any more after an answer. */
const silence = z.strictObject({ askAfterMinutes: z._default(minutes, 30), closeAfterMinutes: z._default(minutes, 1_440) });

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
  smtp: z.optional(smtp),
  mails: z._default(mails, { keys: {}, gatherMinutes: 3, awayMinutes: 3, linkDays: 30 }),
  reports: z._default(reports, { keys: {} }),
  silence: z._default(silence, { askAfterMinutes: 30, closeAfterMinutes: 1_440 }),
  /** What conversations were about, chosen when they are resolved. */
  reasons: z._default(contactReasons, []),
  /** Which flows come first, and when there is time for those that ask for an appointment. */
  flows: z._default(flowSettings, { first: [], slots: {} }),
  /** Days with hours of their own, for all channels that keep hours or some of them. */
  days: z._default(dayEntries, []),
  /** What does not work at present. */
  outages: z._default(outageEntries, []),
  /** Files on this machine, from the content folder on, that search takes words of the same meaning and translations from. They are read, never handed on. */
  thesaurus: z.optional(line).register(editors, { description: 'A thesaurus in the format of MyThes.', examples: ['/usr/share/mythes/th_de_DE_v2.dat'] }),
  dictionary: z.optional(line).register(editors, { description: 'A German-English dictionary in the format of ding.', examples: ['/usr/share/trans/de-en'] }),
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

/** What has to be said together. */
export const checkMails = ({ smtp: way, mails: { from, replyTo, server, keys } }: Company): readonly Problem[] => {
  const wrong = (code: string, path: string, message: string): Problem => ({ code, file: 'lotse.json', path, message });
  return [
    ...(way && from === undefined ? [wrong('company-mail-sender', '/mails/from', 'Mails need a sender. Write it like "Nordlicht <help@example.de>".')] : []),
    ...(way && server === undefined
      ? [
          wrong(
            'company-mail-server',
            '/mails/server',
            'Mails carry a link that stops them: say where customers reach this server, e.g. "https://help.example.de/".',
          ),
        ]
      : []),
    ...(replyTo !== undefined && Object.keys(keys).length === 0
      ? [wrong('company-mail-key', '/mails/replyTo', 'Answers by mail are handed in signed: name a key in "mails.keys", or leave "replyTo" out.')]
      : []),
  ];
};
