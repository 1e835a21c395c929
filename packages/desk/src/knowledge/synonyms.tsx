/** Words that mean the same, by language: edited as lines, suggested from searches, tried beside. */
import { useComputed, useSignal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import type { SynonymLine, SynonymSuggestion } from '@lotse/contract/desk-knowledge';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { described, ErrorSummary, Framed, type Fault } from '../form.tsx';
import { Empty, Loading, OurError } from '../patterns.tsx';
import { useKnowledge } from './knowledge-context.ts';
import type { Synonyms } from './knowledge-api.ts';
import { Pane } from './pane.tsx';
import { groupsIn, joined, linesOf, lonelyLines } from './synonym-lines.ts';
import { Trial } from './trial.tsx';

export const SynonymList = ({ here }: { readonly here: string }) => {
  const { place, language } = useDesk();
  const { times } = language.value;
  const { words, synonyms } = useKnowledge();
  const { value, failure, again } = synonyms;
  const all = value.value;
  return (
    <div class="inbox-rows knowledge-rows">
      {failure.value && !all && <OurError title={words.synonymsFailed} onAgain={again} />}
      {!failure.value && !all && <Loading text={words.synonymsLoading} shape="rows" />}
      {all && (
        <ul aria-label={words.parts.synonyms}>
          {all.synonyms.map(({ locale, groups }) => {
            const suggested = all.suggestions.filter((each) => each.locale === locale).length;
            return (
              <li key={locale}>
                <a
                  class="row"
                  href={place.hrefOf({ knowledge: `?synonyms/${locale}` })}
                  aria-current={locale === here ? 'true' : undefined}
                  onClick={() => locale === here && focusOn('knowledge-area-title')}
                >
                  <span class="row-name">{times.language(locale)}</span>
                  <span class="row-text">{[words.groups(groups.length), suggested > 0 && words.suggestions(suggested)].filter(Boolean).join(' · ')}</span>
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};

export const SynonymPage = ({ locale }: { readonly locale: string }) => {
  const { times } = useDesk().language.value;
  const { words, synonyms } = useKnowledge();
  const { value, failure, again } = synonyms;
  const line = value.value?.synonyms.find((each) => each.locale === locale);
  if (line) return <Lines line={line} />;
  return (
    <Pane title={times.language(locale)} back="?synonyms">
      {failure.value ? (
        <OurError title={words.synonymsFailed} lead={words.oursPlain} onAgain={again} />
      ) : value.value ? (
        <Empty title={words.synonymsNone} lead={words.chooseSynonymsLead} />
      ) : (
        <Loading text={words.synonymsLoading} shape="text" />
      )}
    </Pane>
  );
};

const Lines = ({ line }: { readonly line: SynonymLine }) => {
  const { announcer, language } = useDesk();
  const { times } = language.value;
  const { shift, words, api, library, synonyms, lines } = useKnowledge();
  const { locale, changed, inFile } = line;
  const begun = lines.of(locale);
  /** As it was when these lines were begun; what is stored where nothing was changed. */
  const base = begun.value?.base ?? { text: linesOf(line.groups), version: line.version };
  const text = begun.value?.text ?? base.text;
  const meanwhile = begun.value !== undefined && base.version !== line.version;
  const faults = useSignal<readonly Fault[]>([]);
  const busy = useSignal(false);
  const version = useComputed(() => synonyms.value.value?.synonyms.find((each) => each.locale === locale)?.version ?? '');
  const suggestions = (synonyms.value.value?.suggestions ?? []).filter((each) => each.locale === locale);
  const mayWrite = library.value.value?.mayWrite ?? false;
  useEffect(() => {
    if (!meanwhile) return;
    focusOn('synonyms-conflict');
    announcer.say(words.synonymsConflict);
  }, [meanwhile]);

  const write = (next: string) => lines.write(locale, next === base.text ? undefined : { text: next, base });
  const settle = (next: string) =>
    lines.write(locale, next === linesOf(line.groups) ? undefined : { text: next, base: { text: linesOf(line.groups), version: line.version } });
  const attempt = async (deed: () => Promise<Synonyms>, done: (now: Synonyms) => void) => {
    if (busy.peek()) return;
    busy.value = true;
    faults.value = [];
    try {
      const now = await deed();
      done(now);
      synonyms.value.value = now;
    } catch (thrown) {
      const { code, field, message, passes } = LotseError.from(thrown);
      // What a colleague has saved stands beside these lines then.
      if (code === 'conflict' && field === 'seen') {
        lines.write(locale, begun.peek() ?? { text, base });
        synonyms.again();
      } else faults.value = [{ text: code === 'forbidden' ? words.notAllowed : passes || code !== 'invalid' ? words.notSaved : words.refused(message) }];
    } finally {
      busy.value = false;
    }
  };
  const tell = (text: string, undo?: () => void) => shift.toasts.show({ text, ...(undo && { undo }) });
  const save = (what = text) => {
    const lonely = lonelyLines(what);
    if (lonely.length > 0) return void (faults.value = lonely.map((number) => ({ field: 'synonyms', text: words.lonely(number) })));
    return attempt(
      () => api.saveSynonyms(locale, groupsIn(what), line.version),
      (now) => {
        const after = now.synonyms.find((each) => each.locale === locale);
        // What was typed since goes on from there.
        const typed = begun.peek()?.text ?? what;
        lines.write(locale, typed === what || !after ? undefined : { text: typed, base: { text: linesOf(after.groups), version: after.version } });
        tell(words.saved);
      },
    );
  };
  const undo = () =>
    attempt(
      () => api.undoSynonyms(locale, line.version),
      (now) => {
        const was = begun.peek()?.text ?? text;
        lines.write(locale, undefined);
        const version = now.synonyms.find((each) => each.locale === locale);
        tell(words.nowSynonymsAsInFile, () => lines.write(locale, version && { text: was, base: { text: linesOf(version.groups), version: version.version } }));
      },
    );
  const decide = (suggestion: SynonymSuggestion, accept: boolean) => {
    const [typed, ours] = suggestion.words;
    return attempt(
      () => api.decideSynonym(suggestion, accept),
      (now) => {
        const after = now.synonyms.find((each) => each.locale === locale);
        // Where only this was added, the lines that are being written go on from there.
        if (begun.peek() && after && linesOf(after.groups) === linesOf(joined(line.groups, suggestion.words)))
          lines.write(locale, { text: linesOf(joined(groupsIn(text), suggestion.words)), base: { text: linesOf(after.groups), version: after.version } });
        announcer.say(accept ? words.pairAccepted(typed, ours) : words.dismissed(typed));
        focusOn('synonyms-suggested', 'knowledge-area-title');
      },
    );
  };
  const fault = faults.value.find(({ field }) => field === 'synonyms');
  return (
    <Pane title={times.language(locale)} back="?synonyms" aside={<Trial locale={locale} version={version.value} />}>
      {!mayWrite && <p class="quiet-note">{words.readOnly}</p>}
      {meanwhile && (
        <section class="case-news knowledge-conflict" aria-labelledby="synonyms-conflict">
          <h3 id="synonyms-conflict" tabIndex={-1}>
            {words.synonymsConflict}
          </h3>
          <p>{words.synonymsConflictLead}</p>
          <pre lang={locale}>{linesOf(line.groups)}</pre>
          <div class="sheet-foot">
            <button type="button" class="secondary" onClick={() => settle(linesOf(line.groups))}>
              {words.takeTheirs}
            </button>
            <button type="button" class="secondary" onClick={() => settle(text)}>
              {words.keepMine}
            </button>
          </div>
        </section>
      )}
      {suggestions.length > 0 && (
        <section class="knowledge-part" aria-labelledby="synonyms-suggested">
          <h3 id="synonyms-suggested" tabIndex={-1}>
            {words.synonymsSuggested}
          </h3>
          <ul class="knowledge-suggested">
            {suggestions.map((suggestion) => {
              const [typed, ours] = suggestion.words;
              return (
                <li key={`${typed} ${ours}`}>
                  <span>
                    {words.synonymSuggestion(typed, ours)} <span class="hint">{words.times(suggestion.times)}</span>
                  </span>
                  {mayWrite && (
                    <>
                      <button type="button" class="secondary" aria-label={words.acceptPair(typed, ours)} onClick={() => void decide(suggestion, true)}>
                        {words.accept}
                      </button>
                      <button type="button" class="secondary" aria-label={words.dismissWord(typed)} onClick={() => void decide(suggestion, false)}>
                        {words.dismiss}
                      </button>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {mayWrite ? (
        <form
          class="stack knowledge-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onKeyDown={(event) => {
            if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || (event.key !== 'Enter' && event.key.toLowerCase() !== 's')) return;
            event.preventDefault();
            void save();
          }}
        >
          <ErrorSummary faults={faults.value} title={words.notSavedYet} />
          <Framed id="synonyms" label={words.synonymsField(times.language(locale))} hint={words.synonymsLead} fault={fault}>
            <textarea
              id="synonyms"
              class="knowledge-text"
              rows={16}
              lang={locale}
              spellcheck
              value={text}
              {...described({ id: 'synonyms', hint: words.synonymsLead, fault })}
              onInput={(event) => write(event.currentTarget.value)}
            />
          </Framed>
          <div class="sheet-foot knowledge-foot">
            <button type="submit" class="primary">
              {busy.value ? words.saving : words.save}
            </button>
            {begun.value && (
              <button
                type="button"
                class="secondary"
                onClick={() => {
                  const was = begun.peek();
                  lines.write(locale, undefined);
                  faults.value = [];
                  tell(words.discarded, () => lines.write(locale, was));
                  focusOn('synonyms');
                }}
              >
                {words.discard}
              </button>
            )}
            {changed && inFile && (
              <button type="button" class="secondary" onClick={() => void undo()}>
                {words.asInFile}
              </button>
            )}
            <span class="hint knowledge-state">
              {begun.value ? words.unsavedHere : changed ? words.changedBy(changed.by.name ?? '', times.row(changed.at, Date.now())) : words.allSaved}
            </span>
          </div>
        </form>
      ) : line.groups.length === 0 ? (
        <p>{words.synonymsNone}</p>
      ) : (
        <ul class="case-list" lang={locale}>
          {line.groups.map((group) => (
            <li key={group.join()}>{group.join(', ')}</li>
          ))}
        </ul>
      )}
    </Pane>
  );
};
