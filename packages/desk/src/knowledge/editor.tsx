/** Where an article is written: the form, what is wrong with it and might be better, and beside it what customers read and find. */
import { useComputed, useSignal } from '@preact/signals';
import { articleIdFrom, LotseError } from '@lotse/contract';
import type { DeskArticle } from '@lotse/contract/desk-knowledge';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { described, ErrorSummary, Framed, type Fault } from '../form.tsx';
import { ErrorIcon, InfoIcon } from '../icons.tsx';
import { halfTyped } from '../typed.ts';
import { BodyField, bodyId, showInBody } from './body-field.tsx';
import { adviceOf, faultsOf, type Fault as Wrong } from './checks.ts';
import { Conflict } from './conflict.tsx';
import { nameOf } from './drafts.ts';
import { createEditing, type Editing } from './editing.ts';
import { FlowField } from './flow-field.tsx';
import { useKnowledge } from './knowledge-context.ts';
import { Comments, LeadingWords } from './leading-words.tsx';
import { OtherVersion } from './other-version.tsx';
import { Pane } from './pane.tsx';
import { Preview } from './preview.tsx';
import { RelatedField } from './related-field.tsx';
import { Trial } from './trial.tsx';
import { Versions } from './versions.tsx';
import { WordField } from './word-field.tsx';

interface EditorProps {
  readonly locale: string;
  /** Empty for a new one. */
  readonly id: string;
  readonly article: DeskArticle | undefined;
}

/** The field at which each is said. */
const fieldOf: Readonly<Record<Wrong['kind'], string>> = {
  title: 'article-title',
  id: 'article-id',
  body: bodyId,
  link: bodyId,
  related: 'article-related',
  popular: 'article-popular',
  days: 'article-to',
  audience: 'article-audience',
};

export const Editor = ({ locale, id, article }: EditorProps) => {
  const { place, language } = useDesk();
  const { times } = language.value;
  const { shift, words, api, library, learn, drafts } = useKnowledge();
  const editing = useMemo(() => createEditing({ api, drafts, locale, id, article }), [locale, id]);
  const draft = editing.draft.value;
  const stored = editing.stored.value;
  const all = library.value.value?.articles ?? [];
  const form = useRef<HTMLFormElement>(null);
  const tried = useSignal(false);
  const failed = useSignal<Fault | undefined>(undefined);
  const busy = useSignal(false);
  const ownId = useComputed(() => editing.draft.value.id);

  const saidOf = (wrong: Wrong): string =>
    wrong.kind === 'audience' ? words.faults.audience(wrong.word) : 'id' in wrong ? words.faults[wrong.kind](wrong.id) : words.faults[wrong.kind];
  const found: readonly Fault[] = faultsOf(draft, all).map((wrong) => ({ field: fieldOf[wrong.kind], text: saidOf(wrong) }));
  /** What leads nowhere is said at once; what is only missing yet, once somebody wants to save. */
  const faults = found.filter(({ field, text }) => tried.value || (field !== 'article-title' && field !== 'article-id' && text !== words.faults.body));
  const faultAt = (field: string) => faults.find((fault) => fault.field === field) ?? (failed.value?.field === field ? failed.value : undefined);
  const summary = useSignal<readonly Fault[]>([]);

  const attempt = async (deed: () => Promise<boolean>, done: () => void): Promise<void> => {
    if (busy.peek()) return;
    busy.value = true;
    failed.value = undefined;
    summary.value = [];
    try {
      if (await deed()) done();
      const now = editing.stored.peek();
      if (now) learn(now.line);
      library.again();
    } catch (thrown) {
      failed.value = whyNot(LotseError.from(thrown), words);
      summary.value = [failed.value];
    } finally {
      busy.value = false;
    }
  };
  const save = () => {
    tried.value = true;
    const half = form.current && halfTyped(form.current);
    if (half) return void (summary.value = [{ field: half.id, text: language.peek().words.work.halfTyped }]);
    if (found.length > 0) return void (summary.value = found);
    const before = nameOf({ locale, id });
    return attempt(editing.save, () => {
      tried.value = false;
      shift.toasts.show({ text: words.saved });
      const after = nameOf(editing.stored.peek()?.line ?? editing.draft.peek());
      if (after !== before) place.go({ knowledge: after });
    });
  };
  const undo = () => {
    const was = editing.draft.peek();
    return attempt(editing.undo, () => {
      focusOn('knowledge-area-title');
      shift.toasts.show({
        text: words.nowAsInFile,
        undo() {
          editing.set(was);
          void save();
        },
      });
    });
  };
  const remove = () => {
    const was = editing.stored.peek();
    return attempt(editing.remove, () => {
      const { title } = was?.draft ?? draft;
      place.go({ knowledge: '' });
      const back = async () => {
        if (was?.line.inFile) await api.undo(locale, id, undefined);
        // What was changed over its file is written again.
        const now = was?.line.inFile ? await api.read(locale, id) : undefined;
        if (was && (!now || was.line.changed)) await api.save(was.draft, now?.line.updatedAt);
        library.again();
      };
      shift.toasts.show({
        text: words.removed(title),
        undo: () => void back().catch(() => shift.toasts.show({ text: words.deedFailed, failed: true })),
      });
    });
  };
  // Before the paint: what was typed in the moment before the key is saved too.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || document.querySelector('dialog[open]')) return;
      if (event.key.toLowerCase() !== 's' && event.key !== 'Enter') return;
      event.preventDefault();
      void save();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  const isNew = stored === undefined && !all.some((line) => line.id === id && id !== '');
  const setTitle = (title: string) =>
    // Until an editor has chosen another id, it goes with the title.
    editing.set({ title, ...(isNew && draft.id === articleIdFrom(draft.title) && { id: articleIdFrom(title) }) });
  return (
    <Pane
      title={draft.title || words.newTitle}
      lang={draft.title ? locale : undefined}
      back=""
      head={id !== '' && <Versions locale={locale} id={id} />}
      aside={
        <>
          <Trial locale={locale} id={ownId} draft={editing.draft} />
          <Preview draft={draft} />
          {id !== '' && <OtherVersion locale={locale} id={id} />}
        </>
      }
    >
      <form
        ref={form}
        class="stack knowledge-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Standing editing={editing} />
        <Conflict editing={editing} />
        <ErrorSummary faults={summary.value} title={words.notSavedYet} />
        <Framed id="article-title" label={words.titleField} hint={words.titleHint} fault={faultAt('article-title')}>
          <input
            id="article-title"
            type="text"
            autocomplete="off"
            lang={locale}
            value={draft.title}
            {...described({ id: 'article-title', hint: words.titleHint, fault: faultAt('article-title') })}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </Framed>
        <BodyField editing={editing} fault={faultAt(bodyId)} />
        <AdviceList editing={editing} />
        <WordField
          id="article-keywords"
          label={words.keywordsField}
          hint={words.keywordsHint}
          lang={locale}
          words={draft.keywords ?? []}
          onWords={(keywords) => editing.set({ keywords })}
        />
        <LeadingWords editing={editing} />
        <Framed id="article-category" label={words.categoryField} hint={words.categoryHint} fault={undefined}>
          <input
            id="article-category"
            type="text"
            list="article-categories"
            autocomplete="off"
            lang={locale}
            value={draft.category ?? ''}
            {...described({ id: 'article-category', hint: words.categoryHint, fault: undefined })}
            onInput={(event) => editing.set({ category: event.currentTarget.value })}
          />
          <datalist id="article-categories">
            {[...new Set(all.flatMap((line) => (line.locale === locale && line.category ? [line.category] : [])))].map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </Framed>
        <RelatedField editing={editing} fault={faultAt('article-related')} />
        <FlowField editing={editing} fault={faultAt('article-flow')} />
        <Framed id="article-popular" label={words.popularField} hint={words.popularHint} fault={faultAt('article-popular')}>
          <input
            id="article-popular"
            class="knowledge-place"
            type="number"
            min="1"
            value={Number.isNaN(draft.popular) ? '' : (draft.popular ?? '')}
            {...described({ id: 'article-popular', hint: words.popularHint, fault: faultAt('article-popular') })}
            // What cannot be read as a number reads as none at all: its place is not taken away without a word.
            onInput={({ currentTarget: { value, valueAsNumber, validity } }) =>
              editing.set({ popular: value === '' && !validity.badInput ? undefined : valueAsNumber })
            }
          />
        </Framed>
        <div class="knowledge-days" role="group" aria-label={words.daysField}>
          <DayField id="article-from" label={words.fromField} value={draft.validFrom} fault={undefined} onValue={(validFrom) => editing.set({ validFrom })} />
          <DayField id="article-to" label={words.toField} value={draft.validTo} fault={faultAt('article-to')} onValue={(validTo) => editing.set({ validTo })} />
        </div>
        <WordField
          id="article-audience"
          label={words.audienceField}
          hint={words.audienceHint}
          lang={locale}
          words={draft.audience ?? []}
          fault={faultAt('article-audience')}
          onWords={(audience) => editing.set({ audience })}
        />
        {isNew && (
          <Framed id="article-id" label={words.idField} hint={words.idHint} fault={faultAt('article-id')}>
            <input
              id="article-id"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={draft.id}
              {...described({ id: 'article-id', hint: words.idHint, fault: faultAt('article-id') })}
              onInput={(event) => editing.set({ id: event.currentTarget.value })}
            />
          </Framed>
        )}
        {stored && <Comments comments={stored.comments} />}
        <div class="sheet-foot knowledge-foot">
          <button type="submit" class="primary">
            {busy.value ? words.saving : words.save}
          </button>
          {(editing.changed.value || editing.theirs.value) && (
            <button
              type="button"
              class="secondary"
              onClick={() => {
                const was = editing.draft.peek();
                editing.discard();
                tried.value = false;
                summary.value = [];
                shift.toasts.show({ text: words.discarded, undo: () => editing.set(was) });
                if (editing.stored.peek() === undefined) place.go({ knowledge: '' });
                else focusOn('article-title');
              }}
            >
              {words.discard}
            </button>
          )}
          {stored?.line.changed && stored.line.inFile && (
            <button type="button" class="secondary" onClick={() => void undo()}>
              {words.asInFile}
            </button>
          )}
          {stored && (
            <button type="button" class="secondary" onClick={() => void remove()}>
              {words.remove}
            </button>
          )}
          <span class="hint knowledge-state">
            {editing.changed.value
              ? words.unsavedHere
              : stored?.line.changed
                ? words.changedBy(stored.line.changed.by.name ?? '', times.row(stored.line.changed.at, Date.now()))
                : stored
                  ? words.allSaved
                  : ''}
          </span>
        </div>
      </form>
    </Pane>
  );
};

/** What was begun before stands here again. */
const Standing = ({ editing }: { readonly editing: Editing }) => {
  const { words } = useKnowledge();
  const { announcer } = useDesk();
  const resumed = editing.resumed.value && !editing.theirs.value;
  useEffect(() => {
    if (resumed) announcer.say(words.keptHere);
  }, []);
  if (!resumed) return null;
  return (
    <p class="quiet-note">
      <InfoIcon />
      {words.keptHere}
    </p>
  );
};

/** What might be better, while it is written; announced by nobody, for it changes with every word. */
const AdviceList = ({ editing }: { readonly editing: Editing }) => {
  const { place } = useDesk();
  const { words, library } = useKnowledge();
  const draft = editing.draft.value;
  const advice = useMemo(() => adviceOf(draft, library.value.value?.articles ?? []), [draft, library.value.value]);
  if (advice.length === 0) return null;
  return (
    <section class="knowledge-advice" aria-label={words.advice}>
      <ul>
        {advice.map((each) =>
          each.kind === 'alike' ? (
            <li key={`alike ${each.line.id}`}>
              <ErrorIcon size={16} />
              <span>{words.alike(each.line.title)}</span>
              <a class="link" href={place.hrefOf({ knowledge: nameOf(each.line) })}>
                {words.openOther}
              </a>
            </li>
          ) : (
            <li key={`long ${each.from}`}>
              <InfoIcon size={16} />
              <span>{words.longSentence(each.words, short(each.text))}</span>
              <button type="button" class="link" aria-label={words.showSentenceOf(short(each.text))} onClick={() => showInBody(each.from, each.to)}>
                {words.showSentence}
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
};
const short = (text: string): string => (text.length <= 70 ? text : `${text.slice(0, 69).replace(/\s+\S*$/, '')} …`);

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly fault: Fault | undefined;
  onValue(day: string): void;
}

const DayField = ({ id, label, value, fault, onValue }: DayProps) => (
  <Framed id={id} label={label} fault={fault}>
    <input id={id} type="date" value={value ?? ''} {...described({ id, fault })} onInput={(event) => onValue(event.currentTarget.value)} />
  </Framed>
);

/** Why the server did not take it, in words; its text is there all the same. */
const whyNot = ({ code, field, message, passes }: LotseError, words: ReturnType<typeof useKnowledge>['words']): Fault => {
  if (code === 'conflict' && field === 'id') return { field: 'article-id', text: words.idTaken };
  if (code === 'conflict' && field === 'links') return { text: words.stillLinked };
  if (code === 'invalid' && field === '/flow') return { field: 'article-flow', text: words.flowGone };
  if (code === 'forbidden') return { text: words.notAllowed };
  return { text: passes || code !== 'invalid' ? words.notSaved : words.refused(message) };
};
