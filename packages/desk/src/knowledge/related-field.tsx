/** Articles that belong near: chosen by their titles, and taken out one by one. */
import { useSignal } from '@preact/signals';
import { CloseIcon, ErrorIcon } from '../icons.tsx';
import type { Fault } from '../form.tsx';
import { thereIn } from './articles-there.ts';
import { ChooseArticle } from './choose-article.tsx';
import type { Editing } from './editing.ts';
import { useKnowledge } from './knowledge-context.ts';

export const RelatedField = ({ editing, fault }: { readonly editing: Editing; readonly fault: Fault | undefined }) => {
  const { words, library } = useKnowledge();
  const { locale, id, related = [] } = editing.draft.value;
  const chooses = useSignal(false);
  const inLanguage = thereIn(locale, library.value.value?.articles);
  return (
    <div class={fault ? 'field field-wrong' : 'field'} role="group" aria-labelledby="article-related-label">
      <span class="label" id="article-related-label">
        {words.relatedField}
      </span>
      {fault && (
        <p class="fault">
          <ErrorIcon size={16} />
          {fault.text}
        </p>
      )}
      {related.length > 0 && (
        <ul class="knowledge-chips" aria-labelledby="article-related-label">
          {related.map((other) => {
            const title = inLanguage.find((line) => line.id === other)?.title ?? other;
            return (
              <li key={other} class="knowledge-chip">
                <span lang={locale}>{title}</span>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.removeWord(title)}
                  onClick={() => {
                    editing.set({ related: related.filter((each) => each !== other) });
                    document.getElementById('article-related')?.focus();
                  }}
                >
                  <CloseIcon size={16} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <button id="article-related" type="button" class="secondary" onClick={() => (chooses.value = true)}>
        {words.addRelated}
      </button>
      {chooses.value && (
        <ChooseArticle
          title={words.chooseTitle}
          go={words.relateNow}
          articles={inLanguage.filter((line) => line.id !== id && !related.includes(line.id))}
          onChoose={(line) => {
            chooses.value = false;
            editing.set({ related: [...related, line.id] });
          }}
          onClose={() => (chooses.value = false)}
        />
      )}
    </div>
  );
};
