/** Settings, people and canned replies as the desk has them, under `/api/v1/desk/*`. Ours, not part of the adapter promise. */
import * as z from 'zod/mini';
import type { Instant } from './adapter.ts';
import type { Participant } from './conversations.ts';
import { limits } from './limits.ts';
import { id, instant, participant, seq, type SchemaOf } from './schemas.ts';

export type DeskRole = 'admin' | 'agent';

/** An agent as the list of people shows him. */
export interface Person {
  readonly id: string;
  readonly mail: string;
  readonly name: string;
  readonly role: DeskRole;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  /** `invited`: has no password yet; `gone`: deactivated, kept for the name in old conversations. */
  readonly standing: 'active' | 'invited' | 'gone';
  /** Until when the one-time link is good. */
  readonly invitedUntil?: Instant | undefined;
  /** Who changed it at the desk, and when; absent: as in the file. */
  readonly changed?: SettingLine['changed'];
}

/** One entry of the content folder, as it is in force. */
export interface SettingLine {
  readonly id: string;
  /** In the form of the folder; undefined where the desk took it away. */
  readonly value?: unknown;
  /** Who changed it at the desk, and when; absent: as in the file. */
  readonly changed?: { readonly by: Participant; readonly at: Instant } | undefined;
  /** The file has this entry, so that "as in the file" means something. */
  readonly inFile: boolean;
}

/** A public holiday of the company's state. */
export interface HolidayLine {
  readonly date: string;
  readonly name: Readonly<Record<string, string>>;
}

export interface SettingLines {
  readonly hours: readonly SettingLine[];
  readonly days: readonly SettingLine[];
  readonly origins: readonly SettingLine[];
  readonly canned: readonly SettingLine[];
  readonly outages: readonly SettingLine[];
  readonly holidays: readonly HolidayLine[];
  /** By the ids of `hours`. */
  readonly channels: readonly { readonly id: string; readonly label: Readonly<Record<string, string>> }[];
  /** Languages in which the company speaks to its customers. */
  readonly locales: readonly string[];
  readonly timeZone: string;
  /** Today where the company is: `2026-11-22`. */
  readonly today: string;
}

export const deeds = [
  'setting-changed',
  'setting-removed',
  'setting-undone',
  'setting-from-file',
  'person-invited',
  'person-changed',
  'person-gone',
  'person-back',
  'password-changed',
  'sessions-ended',
] as const;

/** Who changed what when. Never a secret. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Instant;
  /** Absent: the server itself, at a start. */
  readonly by?: Participant | undefined;
  readonly deed: (typeof deeds)[number];
  /** `hours chat`, `people jana@example.de`. */
  readonly subject: string;
  readonly was?: unknown;
  readonly now?: unknown;
}

/** A reply as the composer offers it. */
export interface OfferedReply {
  readonly id: string;
  readonly shortcut: string;
  readonly title: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
  /** Only this agent has it. */
  readonly own: boolean;
}

const line = z.string().check(z.minLength(1), z.maxLength(limits.lineLength));
const password = z.string().check(z.minLength(12), z.maxLength(limits.lineLength));
const list = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(100));
const role = z.enum(['admin', 'agent']);
const texts = z.record(z.string(), z.string());

/** Said in full: what is not named here is not so. */
const person = { name: line, role, topics: list, languages: list };

const seen = z.optional(z.nullable(instant));

export const settingRequests = {
  nothing: z.strictObject({}),
  /** POST desk/settings/NAME: `seen` is the `changed.at` that the admin saw (`null`: as in the file); another one is a `conflict`. Without it, whatever came. */
  put: z.strictObject({ id: line, value: z.unknown(), seen }),
  /** POST desk/settings/NAME/remove, …/undo, desk/replies/own/remove */
  entry: z.strictObject({ id: line }),
  /** POST desk/people */
  invite: z.strictObject({ mail: line, ...person }),
  /** POST desk/people/ID: `seen` as in `put`. */
  person: z.strictObject({ ...person, seen }),
  /** POST desk/password */
  password: z.strictObject({ current: line, password }),
  /** POST desk/replies/own */
  ownReply: z.strictObject({ value: z.unknown() }),
  /** POST desk/replies/ID/used */
  used: z.strictObject({ conversationId: id }),
};

const changed = z.optional(z.object({ by: participant, at: instant }));
const settingLine: SchemaOf<SettingLine> = z.object({
  id: z.string(),
  value: z.optional(z.unknown()),
  changed,
  inFile: z.boolean(),
});
const personLine: SchemaOf<Person> = z.object({
  id,
  mail: z.string(),
  name: z.string(),
  role,
  topics: z.array(z.string()),
  languages: z.array(z.string()),
  standing: z.enum(['active', 'invited', 'gone']),
  invitedUntil: z.optional(instant),
  changed,
});
const auditEntry: SchemaOf<AuditEntry> = z.object({
  seq,
  at: instant,
  by: z.optional(participant),
  deed: z.enum(deeds),
  subject: z.string(),
  was: z.optional(z.unknown()),
  now: z.optional(z.unknown()),
});
const settingLines: SchemaOf<SettingLines> = z.object({
  hours: z.array(settingLine),
  days: z.array(settingLine),
  origins: z.array(settingLine),
  canned: z.array(settingLine),
  outages: z.array(settingLine),
  holidays: z.array(z.object({ date: z.string(), name: texts })),
  channels: z.array(z.object({ id: z.string(), label: texts })),
  locales: z.array(z.string()),
  timeZone: z.string(),
  today: z.string(),
});

export const settingAnswers = {
  /** GET desk/settings, and every POST below it */
  settings: settingLines,
  /** GET desk/people, and every POST below it; the `token` of a fresh invitation is told this once. */
  people: z.object({ people: z.array(personLine), invitation: z.optional(z.object({ mail: z.string(), token: z.string() })) }),
  /** GET desk/audit?before */
  audit: z.object({ audit: z.array(auditEntry) }),
  /** GET desk/replies */
  replies: z.object({
    replies: z.array(z.object({ id: z.string(), shortcut: z.string(), title: texts, text: texts, own: z.boolean() })),
    company: z.string(),
    /** Opening hours of today in words, by locale; undefined where the company is always open. */
    hours: z.optional(texts),
  }),
  /** GET desk/settings/export: all settings in the form of the folder's files. */
  files: z.object({ settings: z.record(z.string(), z.array(z.unknown())) }),
};
