/** An article for those who may not change it: what customers read, what leads there, and the search to try. */
import { useSignal } from '@preact/signals';
import type { DeskArticle } from '@lotse/contract/desk-knowledge';
import { useKnowledge } from './knowledge-context.ts';
import { Comments, WordList } from './leading-words.tsx';
import { Pane } from './pane.tsx';
import { Preview } from './preview.tsx';
import { Trial } from './trial.tsx';
import { Versions } from './versions.tsx';

export const Reader = ({ article }: { readonly article: DeskArticle }) => {
  const { words } = useKnowledge();
  const { draft, comments } = article;
  const ours = useSignal(draft.id);
  return (
    <Pane
      title={draft.title}
      lang={draft.locale}
      back=""
      head={<Versions locale={draft.locale} id={draft.id} />}
      aside={<Trial locale={draft.locale} id={ours} />}
    >
      <p class="quiet-note">{words.readOnly}</p>
      <Preview draft={draft} />
      <section class="knowledge-part" aria-labelledby="knowledge-words">
        <h3 id="knowledge-words">{words.words}</h3>
        <WordList words={article.words} />
      </section>
      <Comments comments={comments} />
    </Pane>
  );
};
