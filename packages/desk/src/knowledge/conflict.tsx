/** What a colleague has saved while somebody else was writing: field by field, so that nothing of either is lost. */
import { useEffect } from 'preact/hooks';
import type { ArticleDraft } from '@lotse/contract/desk-knowledge';
import { useDesk } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { differing, draftFields, type DraftField } from './draft-fields.ts';
import type { Editing } from './editing.ts';
import { useKnowledge } from './knowledge-context.ts';

export const Conflict = ({ editing }: { readonly editing: Editing }) => {
  const { announcer, language } = useDesk();
  const { words: all } = language.value;
  const { words } = useKnowledge();
  const met = editing.theirs.value;
  const article = met?.article;
  const name = article?.line.changed?.by.name ?? all.colleague;
  useEffect(() => {
    if (!met) return;
    focusOn('article-conflict');
    announcer.say(article ? words.conflictHeard(name) : words.conflictGone);
  }, [met]);
  if (!met) return null;
  const fields = article ? differing(article.draft, editing.draft.value) : [];
  return (
    <section class="case-news knowledge-conflict" aria-labelledby="article-conflict">
      <h3 id="article-conflict" tabIndex={-1}>
        {article ? words.conflictTitle(name) : words.conflictGone}
      </h3>
      <p>{article ? words.conflictLead : words.conflictGoneLead}</p>
      {article && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <h4>{words.theirs(words.fields[field])}</h4>
              <p lang={article.draft.locale}>{said(article.draft, field) || words.nothingThere}</p>
              <button
                type="button"
                class="secondary"
                aria-label={words.takeThisOf(words.fields[field])}
                onClick={() => {
                  editing.take([field]);
                  focusOn('article-conflict');
                }}
              >
                {words.takeThis}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="sheet-foot">
        {article && (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              editing.take(draftFields);
              editing.settle();
              focusOn('article-title');
            }}
          >
            {words.takeAll}
          </button>
        )}
        <button
          type="button"
          class="secondary"
          onClick={() => {
            editing.settle();
            focusOn('article-title');
          }}
        >
          {words.keepMine}
        </button>
      </div>
    </section>
  );
};

const said = (draft: ArticleDraft, field: DraftField): string => {
  const value = draft[field] ?? '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : value.join(', ');
};
