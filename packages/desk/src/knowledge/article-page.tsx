/** One article in one language: as it is stored, not yet there in this language, taken away, or new. */
import { useSignal } from '@preact/signals';
import type { DeskArticle } from '@lotse/contract/desk-knowledge';
import { useDesk } from '../desk.ts';
import { Empty, Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { nameOf } from './drafts.ts';
import { Editor } from './editor.tsx';
import { useKnowledge } from './knowledge-context.ts';
import { Pane } from './pane.tsx';
import { Reader } from './reader.tsx';
import { Versions } from './versions.tsx';

export const ArticlePage = ({ name }: { readonly name: string }) => {
  const { language } = useDesk();
  const { times } = language.value;
  const { words, api, library, drafts, shift } = useKnowledge();
  const slash = name.indexOf('/');
  const [locale, id] = slash === -1 ? [name, ''] : [name.slice(0, slash), name.slice(slash + 1)];
  const all = library.value.value;
  const line = all?.articles.find((each) => nameOf(each) === name);
  const isStored = line !== undefined && line.standing !== 'removed';
  const begins = useSignal(name in drafts.all.peek() || id === '');
  const { value, failure, again } = useReading<DeskArticle | undefined>(async () => (isStored ? api.read(locale, id) : undefined), `${name} ${isStored}`);

  if (library.failure.value && !all) return <Sorry title={name} onAgain={library.again} />;
  if (failure.value && failure.value.code !== 'not-found') return <Sorry title={line?.title ?? name} onAgain={again} />;
  if (!all || (isStored && !failure.value && !value.value))
    return (
      <Pane title={line?.title ?? words.parts.articles} lang={line?.locale} back="">
        <Loading text={words.loading} shape="text" />
      </Pane>
    );
  const article = isStored ? value.value : undefined;
  if (article && !all.mayWrite) return <Reader article={article} />;
  if (all.mayWrite && (article || begins.value)) return <Editor key={name} locale={locale} id={id} article={article} />;

  const others = all.articles.filter((each) => each.id === id && each.locale !== locale);
  const bringBack = async () => {
    try {
      await api.undo(locale, id, undefined);
      library.again();
    } catch {
      shift.toasts.show({ text: words.deedFailed, failed: true });
    }
  };
  return (
    <Pane
      title={line?.title ?? others[0]?.title ?? words.gone}
      lang={(line ?? others[0])?.locale}
      back=""
      head={id !== '' && <Versions locale={locale} id={id} />}
    >
      {line ? (
        <Empty title={words.removedTitle} lead={words.removedLead}>
          {all.mayWrite && (
            <button type="button" class="secondary" onClick={() => void bringBack()}>
              {words.bringBack}
            </button>
          )}
        </Empty>
      ) : others.length > 0 ? (
        <Empty title={words.noVersion(times.language(locale))} lead={words.noVersionLead}>
          {all.mayWrite && (
            <button type="button" class="secondary" onClick={() => (begins.value = true)}>
              {words.writeVersion(times.language(locale))}
            </button>
          )}
        </Empty>
      ) : (
        <Empty title={words.gone} lead={words.goneLead} />
      )}
    </Pane>
  );
};

const Sorry = ({ title, onAgain }: { readonly title: string; onAgain(): void }) => {
  const { words } = useKnowledge();
  return (
    <Pane title={title} back="">
      <OurError title={words.failed} lead={words.oursPlain} onAgain={onAgain} />
    </Pane>
  );
};
