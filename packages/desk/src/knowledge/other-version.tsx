/** The same article in another language, to write by: fetched when it is opened. */
import type { ArticleLine } from '@lotse/contract/desk-knowledge';
import { useSignal } from '@preact/signals';
import { ArticleText } from '../article-text.tsx';
import { useDesk } from '../desk.ts';
import { Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { nameOf } from './drafts.ts';
import { useKnowledge } from './knowledge-context.ts';

export const OtherVersion = ({ locale, id }: { readonly locale: string; readonly id: string }) => {
  const { library } = useKnowledge();
  const others = (library.value.value?.articles ?? []).filter((line) => line.id === id && line.locale !== locale && line.standing !== 'removed');
  return others.map((line) => <Version key={line.locale} line={line} />);
};

const Version = ({ line }: { readonly line: ArticleLine }) => {
  const { times } = useDesk().language.value;
  const { words } = useKnowledge();
  const open = useSignal(false);
  return (
    <details class="knowledge-part" onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary>{words.otherVersion(times.language(line.locale))}</summary>
      {open.value && <Text line={line} />}
    </details>
  );
};

const Text = ({ line }: { readonly line: ArticleLine }) => {
  const { place } = useDesk();
  const { words, api } = useKnowledge();
  const { value, failure, again } = useReading(() => api.read(line.locale, line.id), line.updatedAt);
  if (failure.value) return <OurError title={words.failed} onAgain={again} />;
  if (!value.value) return <Loading text={words.loading} shape="text" />;
  const { locale, title, body } = value.value.draft;
  return (
    <article class="knowledge-preview" lang={locale}>
      <h4 class="article-title">{title}</h4>
      <ArticleText body={body} onArticle={(id) => place.go({ knowledge: nameOf({ locale, id }) })} />
    </article>
  );
};
