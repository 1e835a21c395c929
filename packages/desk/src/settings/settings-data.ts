/** What the settings screens show and do: one list of everything, asked for when they open, and answered anew by each change. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import { deskAnswers, type ContactReason } from '@lotse/contract/desk';
import { settingAnswers, type AuditEntry, type OfferedReply, type Person, type SettingLine, type SettingLines } from '@lotse/contract/desk-settings';
import type { SchemaOf } from '@lotse/contract/schemas';
import type { Api } from '../api.ts';

/** Lists that an admin changes entry by entry. */
export type ListName = 'hours' | 'days' | 'origins' | 'canned' | 'outages';

export interface SettingsData {
  /** Undefined until the server has said it. */
  readonly role: ReadonlySignal<'admin' | 'agent' | undefined>;
  readonly lines: ReadonlySignal<SettingLines | undefined>;
  readonly people: ReadonlySignal<readonly Person[] | undefined>;
  readonly topics: ReadonlySignal<readonly ContactReason[]>;
  readonly replies: ReadonlySignal<readonly OfferedReply[] | undefined>;
  readonly failure: ReadonlySignal<LotseError | undefined>;
  /** The link of a fresh invitation, shown until the screen is left. */
  readonly invitation: ReadonlySignal<{ readonly mail: string; readonly token: string } | undefined>;
  load(): Promise<void>;
  /** Who changed what. */
  audit(): Promise<readonly AuditEntry[]>;
  /** `conflict` of the field `seen` where a colleague has changed it since it was read here; what she has said is read then. */
  put(name: ListName, id: string, value: unknown): Promise<void>;
  remove(name: ListName, id: string): Promise<void>;
  undo(name: ListName, id: string): Promise<void>;
  /** As this line was before it was taken away or changed. */
  putBack(name: ListName, line: SettingLine): Promise<void>;
  invite(person: { readonly mail: string } & PersonForm): Promise<void>;
  inviteAgain(id: string): Promise<void>;
  /** `conflict` as of `put`. */
  changePerson(id: string, person: PersonForm): Promise<void>;
  letGo(id: string): Promise<void>;
  putOwn(value: unknown): Promise<void>;
  removeOwn(id: string): Promise<void>;
  changePassword(current: string, password: string): Promise<void>;
  signOutEverywhere(): Promise<void>;
}
export type PersonForm = Pick<Person, 'name' | 'role' | 'topics' | 'languages'>;

/** A colleague was quicker. */
export const isNews = ({ code, field }: LotseError): boolean => code === 'conflict' && field === 'seen';

export const createSettingsData = (api: Api): SettingsData => {
  const role = signal<'admin' | 'agent' | undefined>(undefined);
  const lines = signal<SettingLines | undefined>(undefined);
  const people = signal<readonly Person[] | undefined>(undefined);
  const topics = signal<readonly ContactReason[]>([]);
  const replies = signal<readonly OfferedReply[] | undefined>(undefined);
  const failure = signal<LotseError | undefined>(undefined);
  const invitation = signal<{ readonly mail: string; readonly token: string } | undefined>(undefined);

  const ask = <T>(schema: SchemaOf<T>, path: string, body?: object): Promise<T> => api.ask(schema, `desk/${path}`, body);
  const settings = async (path: string, body?: object) => void (lines.value = await ask(settingAnswers.settings, path, body));
  const peopleBy = async (path: string, body?: object) => {
    const said = await ask(settingAnswers.people, path, body);
    people.value = said.people;
    if (said.invitation) invitation.value = said.invitation;
  };
  const own = async (path: string, body?: object) => void (replies.value = (await ask(settingAnswers.replies, path, body)).replies);
  /** Changes it, or reads what a colleague has said meanwhile. */
  const unlessNews = async (change: Promise<void>, again: () => Promise<void>): Promise<void> => {
    try {
      await change;
    } catch (thrown) {
      if (isNews(LotseError.from(thrown))) await again();
      throw thrown;
    }
  };
  const put: SettingsData['put'] = (name, id, value) => {
    const seen = lines.peek()?.[name].find((line) => line.id === id)?.changed?.at ?? null;
    return unlessNews(settings(`settings/${name}`, { id, value, seen }), () => settings('settings'));
  };
  const remove: SettingsData['remove'] = (name, id) => settings(`settings/${name}/remove`, { id });
  const undo: SettingsData['undo'] = (name, id) => settings(`settings/${name}/undo`, { id });
  const at = (id: string, rest = '') => `people/${encodeURIComponent(id)}${rest}`;

  return {
    role,
    lines,
    people,
    topics,
    replies,
    failure,
    invitation,
    async load() {
      failure.value = undefined;
      try {
        role.value = (await ask(deskAnswers.session, 'session')).role ?? 'agent';
        await own('replies');
        if (role.value !== 'admin') return;
        await Promise.all([settings('settings'), peopleBy('people'), api.reasons().then((all) => (topics.value = all))]);
      } catch (thrown) {
        failure.value = LotseError.from(thrown);
      }
    },
    audit: async () => (await ask(settingAnswers.audit, 'audit')).audit,
    put,
    remove,
    undo,
    putBack: (name, { id, value, changed }) => (!changed ? undo(name, id) : value === undefined ? remove(name, id) : put(name, id, value)),
    invite: (person) => peopleBy('people', person),
    inviteAgain: (id) => peopleBy(at(id, '/invite'), {}),
    changePerson(id, person) {
      const seen = people.peek()?.find((each) => each.id === id)?.changed?.at ?? null;
      return unlessNews(peopleBy(at(id), { ...person, seen }), () => peopleBy('people'));
    },
    letGo: (id) => peopleBy(at(id, '/end'), {}),
    putOwn: (value) => own('replies/own', { value }),
    removeOwn: (id) => own('replies/own/remove', { id }),
    changePassword: (current, password) => api.tell('desk/password', { current, password }),
    signOutEverywhere: () => api.tell('desk/sessions/end-all', {}),
  };
};
