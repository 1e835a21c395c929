/** Who works here: inviting, roles, what each is there for, and letting somebody go. */
import type { Person } from '@lotse/contract/desk-settings';
import { useSignal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import { useRef } from 'preact/hooks';
import { Modal } from '../modal.tsx';
import { useDeeds } from './deeds.ts';
import { Choice, SettingForm, TextField } from './form.tsx';
import { textOfTexts } from './lines.tsx';
import { useSettings } from './settings-context.ts';
import type { PersonForm } from './settings-data.ts';

const nobody: PersonForm & { readonly mail: string } = { mail: '', name: '', role: 'agent', topics: [], languages: [] };

export const People = () => {
  const { data, words } = useSettings();
  const deed = useDeeds();
  const editing = useSignal<string | undefined>(undefined);
  const leaving = useSignal<Person | undefined>(undefined);
  const refused = useSignal<string | undefined>(undefined);
  const people = data.people.value;
  if (!people) return null;
  const letGo = async (person: Person) => {
    leaving.value = undefined;
    try {
      await data.letGo(person.id);
      refused.value = undefined;
    } catch (thrown) {
      refused.value = LotseError.from(thrown).code === 'conflict' ? words.lastAdmin : words.notSaved;
    }
  };
  return (
    <>
      <Invitation key={data.invitation.value?.token} />
      {refused.value !== undefined && (
        <p class="fault" role="alert">
          {refused.value}
        </p>
      )}
      <ul class="setting-list">
        {people.map((person) => (
          <li key={person.id} class="setting-row">
            <div>
              <strong>{person.name}</strong> <span class="hint">{person.mail}</span>
              <p class="hint">
                {words.roles[person.role]} · {words.standings[person.standing]}
              </p>
            </div>
            {person.standing === 'gone' ? (
              <button
                type="button"
                class="secondary"
                aria-label={words.takeBackNamed(person.name)}
                onClick={() => deed({ do: () => data.invite({ ...nobody, mail: person.mail, name: person.name }) })}
              >
                {words.takeBack}
              </button>
            ) : (
              <>
                <button type="button" class="secondary" aria-label={words.editNamed(person.name)} onClick={() => (editing.value = person.id)}>
                  {words.edit}
                </button>
                <button
                  type="button"
                  class="secondary"
                  aria-label={words.newLinkNamed(person.name)}
                  onClick={() => deed({ do: () => data.inviteAgain(person.id) })}
                >
                  {words.newLink}
                </button>
                <button type="button" class="secondary" aria-label={words.letGoNamed(person.name)} onClick={() => (leaving.value = person)}>
                  {words.letGo}
                </button>
              </>
            )}
            {editing.value === person.id && (
              <PersonFields
                id={`person-${person.id}`}
                saved={{ ...person }}
                label={words.editNamed(person.name)}
                save={words.save}
                onSave={({ name, role, topics, languages }) => data.changePerson(person.id, { name, role, topics, languages })}
                onDone={() => (editing.value = undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      <section class="setting-card" aria-labelledby="invite-title">
        <h2 id="invite-title">{words.inviteTitle}</h2>
        <PersonFields id="invite" saved={nobody} withMail label={words.inviteTitle} save={words.invite} onSave={(person) => data.invite(person)} />
      </section>
      {leaving.value && (
        <Modal title={words.letGoTitle(leaving.value.name)} class="sheet" onClose={() => (leaving.value = undefined)}>
          <p>{words.letGoLead}</p>
          <div class="sheet-foot">
            <button type="button" class="primary" onClick={() => leaving.value && void letGo(leaving.value)}>
              {words.letGo}
            </button>
            <button type="button" class="secondary" onClick={() => (leaving.value = undefined)}>
              {words.cancel}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
};

/** The one-time link, shown this once. */
const Invitation = () => {
  const { data, words } = useSettings();
  const copied = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const invitation = data.invitation.value;
  if (!invitation) return null;
  const link = `${location.origin}${location.pathname}#invitation=${invitation.token}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      copied.value = true;
    } catch {
      // Where that is not allowed the link is marked, for the keys that copy.
      field.current?.focus();
    }
  };
  return (
    <section class="setting-card setting-news" role="status">
      <p>{words.linkFor(invitation.mail)}</p>
      <input ref={field} class="link-once" readOnly aria-label={words.link} value={link} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" class="secondary" onClick={() => void copy()}>
        {copied.value ? words.copied : words.copy}
      </button>
    </section>
  );
};

type Form = PersonForm & { readonly mail: string };

const PersonFields = ({
  id,
  saved,
  withMail = false,
  label,
  save,
  onSave,
  onDone,
}: {
  readonly id: string;
  readonly saved: Form & Pick<Person, 'changed'>;
  readonly withMail?: boolean;
  readonly label: string;
  readonly save: string;
  onSave(person: Form): Promise<void>;
  onDone?(): void;
}) => {
  const { data, drafts, words, locale, language } = useSettings();
  const draft = drafts.of<Form>(
    id,
    { mail: saved.mail, name: saved.name, role: saved.role, topics: saved.topics, languages: saved.languages },
    saved.changed?.at,
  );
  const person = draft.value;
  const set = (change: Partial<Form>) => draft.set({ ...person, ...change });
  const turned = (list: readonly string[], item: string, on: boolean) => (on ? [...list, item] : list.filter((each) => each !== item));
  const leave = () => {
    draft.forget();
    onDone?.();
  };
  return (
    <SettingForm
      id={id}
      label={label}
      save={save}
      check={() => [
        ...(withMail && !/^[^\s@]+@[^\s@]+$/.test(person.mail.trim()) ? [{ field: `${id}/mail`, text: words.faults['company-agent-mail'] ?? '' }] : []),
        ...(person.name.trim() === '' ? [{ field: `${id}/name`, text: words.nameMissing }] : []),
      ]}
      opened={onDone !== undefined}
      onSave={async () => {
        await onSave(person);
        if (draft.saved(person)) onDone?.();
      }}
      news={draft.stale ? saved : undefined}
      more={
        onDone && (
          <button type="button" class="secondary" onClick={leave}>
            {words.cancel}
          </button>
        )
      }
    >
      {(faults) => (
        <>
          {withMail && <TextField id={`${id}/mail`} type="email" label={words.mail} value={person.mail} faults={faults} onValue={(mail) => set({ mail })} />}
          <TextField id={`${id}/name`} label={words.name} hint={words.nameHint} value={person.name} faults={faults} onValue={(name) => set({ name })} />
          <fieldset class="choices">
            <legend>{words.role}</legend>
            {(['agent', 'admin'] as const).map((role) => (
              <Choice
                key={role}
                type="radio"
                name={`${id}-role`}
                label={words.roleChoices[role]}
                checked={person.role === role}
                onChange={() => set({ role })}
              />
            ))}
          </fieldset>
          <fieldset class="choices">
            <legend>{words.languages}</legend>
            {(data.lines.value?.locales ?? []).map((each) => (
              <Choice
                key={each}
                label={language(each)}
                checked={person.languages.includes(each)}
                onChange={(on) => set({ languages: turned(person.languages, each, on) })}
              />
            ))}
          </fieldset>
          {data.topics.value.length > 0 && (
            <fieldset class="choices">
              <legend>{words.topics}</legend>
              {data.topics.value.map((topic) => (
                <Choice
                  key={topic.id}
                  label={textOfTexts(topic.label, locale)}
                  checked={person.topics.includes(topic.id)}
                  onChange={(on) => set({ topics: turned(person.topics, topic.id, on) })}
                />
              ))}
            </fieldset>
          )}
        </>
      )}
    </SettingForm>
  );
};
