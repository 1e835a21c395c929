/** What stands beside the list: a head with the way back, what is worked on, and beside that what customers get. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { BackIcon } from '../icons.tsx';
import { Empty } from '../patterns.tsx';
import { isNarrow, isWide } from '../screen-width.ts';
import { useKnowledge } from './knowledge-context.ts';

interface PaneProps {
  readonly title: string;
  readonly lang?: string | undefined;
  /** Where the way back leads, where the list has no room beside. */
  readonly back: '' | '?searches' | '?synonyms';
  readonly head?: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Pane = ({ title, lang, back, head, aside, children }: PaneProps) => {
  const { place } = useDesk();
  const { words } = useKnowledge();
  useEffect(() => {
    // What was read takes the place of what was waited for, and with it the focus.
    if (document.activeElement === document.body) document.getElementById('knowledge-area-title')?.focus();
  }, []);
  const alone = back === '' ? !isWide.value : isNarrow.value;
  return (
    <section class="conversation" aria-labelledby="knowledge-area-title">
      <header class="column-head">
        {alone && (
          <a class="icon-button" href={place.hrefOf({ knowledge: back })} aria-label={words.back}>
            <BackIcon size={22} />
          </a>
        )}
        <h2 id="knowledge-area-title" tabIndex={-1} lang={lang}>
          {title}
        </h2>
        {head}
      </header>
      <div class="knowledge-columns">
        <div class="knowledge-body" tabIndex={0} role="group" aria-labelledby="knowledge-area-title">
          {children}
        </div>
        {aside && <div class="knowledge-aside">{aside}</div>}
      </div>
    </section>
  );
};

/** Nothing is chosen yet. */
export const Nothing = ({ part }: { readonly part: 'articles' | 'searches' | 'synonyms' }) => {
  const { words } = useKnowledge();
  const [title, lead] = {
    articles: [words.choose, words.chooseLead] as const,
    searches: [words.chooseSearch, words.chooseSearchLead] as const,
    synonyms: [words.chooseSynonyms, words.chooseSynonymsLead] as const,
  }[part];
  return (
    <section class="conversation conversation-none">
      <Empty title={title} lead={lead} />
    </section>
  );
};
