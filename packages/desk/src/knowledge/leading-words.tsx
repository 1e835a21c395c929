/** Words that lead to an article although nobody wrote them there, where each comes from, and those that customers suggest. */
import type { DeskArticle, LeadingWord } from '@lotse/contract/desk-knowledge';
import { useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { CloseIcon, RetryIcon } from '../icons.tsx';
import { OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { settled } from '../settled.ts';
import { searched } from './draft-fields.ts';
import type { Editing } from './editing.ts';
import { useKnowledge } from './knowledge-context.ts';

export const LeadingWords = ({ editing }: { readonly editing: Editing }) => {
  const { announcer } = useDesk();
  const { shift, words, api, library } = useKnowledge();
  const draft = editing.draft.value;
  const stored = editing.stored.value;
  const { title, keywords, also = [], without = [] } = draft;
  const asked = JSON.stringify([title, keywords, also, without, stored?.line.updatedAt]);
  const latest = useRef(asked);
  latest.current = asked;
  const { value, failure, again } = useReading(
    async () => {
      await settled(() => latest.current);
      return api.words({ ...searched(editing.draft.peek()), id: draft.id || 'new' });
    },
    asked,
    stored?.words,
  );
  const take = ({ word, from }: LeadingWord) => {
    editing.set(from === 'customers' ? { also: also.filter((each) => each !== word) } : { without: [...without, word] });
    focusOn('knowledge-words');
    announcer.say(words.takeAway(word));
  };
  const restore = (word: string) => {
    editing.set({ without: without.filter((each) => each !== word) });
    focusOn('knowledge-words');
    announcer.say(words.restore(word));
  };
  const decide = async (word: string, accept: boolean) => {
    try {
      await editing.decide(word, accept);
      announcer.say((accept ? words.accepted : words.dismissed)(word));
      focusOn('knowledge-words');
      library.again();
    } catch {
      shift.toasts.show({ text: words.deedFailed, failed: true });
    }
  };
  const shown = (value.value ?? []).filter(({ word }) => !without.includes(word));
  return (
    <section class="knowledge-part" aria-labelledby="knowledge-words">
      <h3 id="knowledge-words" tabIndex={-1}>
        {words.words}
      </h3>
      <p class="hint">{words.wordsLead}</p>
      {failure.value && <OurError title={words.wordsFailed} onAgain={again} />}
      <WordList words={shown} onTake={take} />
      {without.length > 0 && (
        <>
          <h4 class="label">{words.takenAway}</h4>
          <ul class="knowledge-chips" aria-label={words.takenAway}>
            {without.map((word) => (
              <li key={word} class="knowledge-chip knowledge-without">
                <s lang={draft.locale}>{word}</s>
                <button type="button" class="icon-button" aria-label={words.restore(word)} onClick={() => restore(word)}>
                  <RetryIcon size={16} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {stored && stored.suggested.length > 0 && (
        <>
          <h4 class="label">{words.suggested}</h4>
          <ul class="knowledge-suggested" aria-label={words.suggested}>
            {stored.suggested.map(({ word, times }) => (
              <li key={word}>
                <span>
                  <b lang={draft.locale}>{word}</b> <span class="hint">{words.times(times)}</span>
                </span>
                <button type="button" class="secondary" aria-label={words.acceptWord(word)} onClick={() => void decide(word, true)}>
                  {words.accept}
                </button>
                <button type="button" class="secondary" aria-label={words.dismissWord(word)} onClick={() => void decide(word, false)}>
                  {words.dismiss}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** By where they come from: an editor sees at a glance which word of his brings which others. */
export const WordList = ({ words: list, onTake }: { readonly words: readonly LeadingWord[]; onTake?(word: LeadingWord): void }) => {
  const { words } = useKnowledge();
  if (list.length === 0) return <p>{words.noWords}</p>;
  const sources = Map.groupBy(list, ({ from, of }) => (of === undefined ? words.fromAlone[from] : words.from[from](of)));
  return (
    <ul class="knowledge-sources" aria-label={words.words}>
      {[...sources].map(([source, led]) => (
        <li key={source}>
          <span class="hint">{source}</span>
          <ul class="knowledge-chips">
            {led.map((each) => (
              <li key={each.word} class="knowledge-chip">
                <span>{each.word}</span>
                {onTake && (
                  <button type="button" class="icon-button" aria-label={words.takeAway(each.word)} onClick={() => onTake(each)}>
                    <CloseIcon size={16} />
                  </button>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** What customers wrote below it, the latest first. */
export const Comments = ({ comments }: Pick<DeskArticle, 'comments'>) => {
  const { times } = useDesk().language.value;
  const { words } = useKnowledge();
  if (comments.length === 0) return null;
  return (
    <section class="knowledge-part" aria-labelledby="knowledge-comments">
      <h3 id="knowledge-comments">{words.comments}</h3>
      <ul class="case-list">
        {comments.map(({ at, helpful, comment }) => (
          <li key={`${at} ${comment}`}>
            <p>{comment}</p>
            <p class="hint">
              {times.date(at)} · {helpful ? words.commentHelped : words.commentNotHelped}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
