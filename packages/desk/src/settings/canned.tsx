/** Canned replies: those of the company, and the agent's own. */
import { cannedVariables } from '@lotse/contract';
import type { CannedReply } from '@lotse/contract/content';
import type { SettingLine } from '@lotse/contract/desk-settings';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { findIn } from '../finding.ts';
import { textsOfReply } from '../replies.ts';
import { useDeeds } from './deeds.ts';
import { SettingForm, TextField, TextsFields } from './form.tsx';
import { BackToFile, textOfTexts } from './lines.tsx';
import { useSettings } from './settings-context.ts';

/** Has its id when it is saved. */
const fresh: CannedReply = { id: '', shortcut: '', title: {}, text: {} };

interface ListProps {
  readonly id: string;
  readonly lead: string;
  readonly none: string;
  readonly replies: readonly Kept[];
  readonly locales: readonly string[];
  onSave(reply: CannedReply): Promise<void>;
}
interface Kept {
  readonly reply: CannedReply;
  readonly line?: SettingLine;
  remove(): Promise<void>;
  /** As it was before it was taken away. */
  putBack(): Promise<void>;
}

export const CompanyReplies = () => {
  const { data, words } = useSettings();
  const lines = data.lines.value;
  if (!lines) return null;
  return (
    <Replies
      id="canned"
      lead={words.cannedLead}
      none={words.cannedNone}
      replies={lines.canned
        .filter(({ value }) => value !== undefined)
        .map((line) => ({
          reply: line.value as CannedReply,
          line,
          remove: () => data.remove('canned', line.id),
          putBack: () => data.putBack('canned', line),
        }))}
      locales={lines.locales}
      onSave={(reply) => data.put('canned', reply.id, reply)}
    />
  );
};

export const OwnReplies = () => {
  const { data, words } = useSettings();
  const replies = data.replies.value;
  if (!replies) return null;
  const own = replies
    .filter(({ own: mine }) => mine)
    .map(({ id, shortcut, title, text }) => {
      const reply = { id, shortcut, title, text };
      return { reply, remove: () => data.removeOwn(id), putBack: () => data.putOwn(reply) };
    });
  return (
    <Replies
      id="own"
      lead={words.ownLead}
      none={words.ownNone}
      replies={own}
      locales={data.lines.value?.locales ?? ['de', 'en']}
      onSave={(reply) => data.putOwn(reply)}
    />
  );
};

const Replies = ({ id, lead, none, replies, locales, onSave }: ListProps) => {
  const { drafts, words, locale } = useSettings();
  const deed = useDeeds();
  const editing = useSignal<CannedReply | undefined>(drafts.of(`${id}-new`, fresh).changed ? fresh : undefined);
  const wanted = useSignal('');
  const find = useMemo(() => findIn(replies, ({ reply }) => textsOfReply(reply)), [replies]);
  const { items: shown } = find(wanted.value);
  return (
    <>
      <p class="hint">{lead}</p>
      {replies.length > 5 && (
        <TextField id={`${id}-search`} type="search" label={words.searchReplies} value={wanted.value} faults={[]} onValue={(text) => (wanted.value = text)} />
      )}
      {replies.length === 0 && <p>{none}</p>}
      {replies.length > 0 && shown.length === 0 && <p role="status">{words.nothingFound}</p>}
      {editing.value === undefined ? (
        <button type="button" class="secondary" onClick={() => (editing.value = fresh)}>
          {words.addReply}
        </button>
      ) : (
        <ReplyForm
          key={editing.value.id}
          id={id}
          saved={editing.value}
          line={replies.find(({ reply }) => reply.id === editing.value?.id)?.line}
          locales={locales}
          onSave={onSave}
          onDone={() => (editing.value = undefined)}
        />
      )}
      <ul class="setting-list">
        {shown.map(({ reply, line, remove, putBack }) => {
          const title = textOfTexts(reply.title, locale);
          return (
            <li key={reply.id} class="setting-row">
              <div>
                <strong>{title}</strong> <span class="hint">/{reply.shortcut}</span>
                <p class="hint reply-text">{textOfTexts(reply.text, locale)}</p>
                {line && <BackToFile name="canned" line={line} />}
              </div>
              <button type="button" class="secondary" aria-label={words.editNamed(title)} onClick={() => (editing.value = reply)}>
                {words.edit}
              </button>
              <button
                type="button"
                class="secondary"
                aria-label={words.removeNamed(title)}
                onClick={() => deed({ do: remove, said: words.removed(title), back: { do: putBack, said: words.backAgain(title) } })}
              >
                {words.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

interface ReplyFormProps extends Pick<ListProps, 'id' | 'locales' | 'onSave'> {
  readonly saved: CannedReply;
  /** Where it stands in the list of the company already. */
  readonly line: SettingLine | undefined;
  onDone(): void;
}

const ReplyForm = ({ id, saved, line, locales, onSave, onDone }: ReplyFormProps) => {
  const { drafts, words } = useSettings();
  const draft = drafts.of<CannedReply>(`${id}-${saved.id || 'new'}`, saved, line?.changed?.at);
  // The same at the next attempt: what was stored although the answer was lost is not stored twice.
  const reply = draft.value;
  const replyId = useMemo(() => reply.id || `reply-${Date.now().toString(36)}`, []);
  const set = (change: Partial<CannedReply>) => draft.set({ ...reply, ...change });
  const form = `${id}-form`;
  const leave = () => {
    draft.forget();
    onDone();
  };
  const first = locales[0] ?? '';
  return (
    <section class="setting-card">
      <SettingForm
        id={form}
        label={words.replyForm}
        save={words.save}
        check={() => [
          ...(reply.shortcut.trim() === '' ? [{ field: `${form}/shortcut`, text: words.shortcutMissing }] : []),
          ...(Object.keys(reply.title).length === 0 ? [{ field: `${form}/title/${first}`, text: words.titleMissing }] : []),
          ...(Object.keys(reply.text).length === 0 ? [{ field: `${form}/text/${first}`, text: words.textMissing }] : []),
        ]}
        opened
        onSave={async () => {
          const sent = { ...reply, id: replyId };
          draft.set(sent);
          await onSave({ ...sent, shortcut: reply.shortcut.trim().replace(/^\//, '') });
          if (draft.saved(sent)) onDone();
        }}
        news={draft.stale ? line : undefined}
        more={
          <button type="button" class="secondary" onClick={leave}>
            {words.cancel}
          </button>
        }
      >
        {(faults) => (
          <>
            <TextField
              id={`${form}/shortcut`}
              label={words.shortcut}
              hint={words.shortcutHint}
              value={reply.shortcut}
              faults={faults}
              onValue={(shortcut) => set({ shortcut })}
            />
            <TextsFields
              id={`${form}/title`}
              labels={words.titleIn}
              texts={reply.title}
              locales={locales}
              faults={faults}
              onTexts={(title) => set({ title })}
            />
            <p class="hint">
              {words.variablesLead} {cannedVariables.map((name) => `{{${name}}}`).join(', ')}, {words.variableFill}
            </p>
            <TextsFields
              id={`${form}/text`}
              labels={words.textIn}
              texts={reply.text}
              locales={locales}
              rows={5}
              faults={faults}
              onTexts={(text) => set({ text })}
            />
          </>
        )}
      </SettingForm>
    </section>
  );
};
