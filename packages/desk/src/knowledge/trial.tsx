/** A field in which an editor types what customers type, and what they would get: as it is stored, or as if the draft were. */
import type { ReadonlySignal } from '@preact/signals';
import type { ArticleDraft } from '@lotse/contract/desk-knowledge';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Field } from '../form.tsx';
import { Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { nameOf } from './drafts.ts';
import { searched } from './draft-fields.ts';
import { useKnowledge } from './knowledge-context.ts';
import { settled } from '../settled.ts';

interface TrialProps {
  readonly locale: string;
  /** The article whose place is looked for. */
  readonly id?: ReadonlySignal<string>;
  readonly draft?: ReadonlySignal<ArticleDraft> | undefined;
  /** Another one, and it is asked again. */
  readonly version?: string | undefined;
}

/** As many as customers see at a glance; more only down to the article whose place is looked for. */
const mostHits = 5;
/** A draft without an id has a place among the others all the same. */
const nobody = 'this-one';

export const Trial = ({ locale, id, draft, version = '' }: TrialProps) => {
  const { place, announcer } = useDesk();
  const { words, api, tried } = useKnowledge();
  const own = id?.value || (draft ? nobody : undefined);
  const text = tried.value.trim();
  // Only what search reads asks again.
  const { title = '', body = '', keywords, also, without, category } = draft?.value ?? {};
  const asked = JSON.stringify([locale, text, version, draft && [own, title, body, keywords, also, without, category]]);
  const latest = useRef(asked);
  latest.current = asked;
  const said = useRef('');
  const { value, failure, again } = useReading(async () => {
    await settled(() => latest.current);
    if (text === '') return undefined;
    const answer = await api.try({ locale, text, ...(draft && { draft: { ...searched(draft.peek()), id: own ?? nobody } }) });
    const at = answer.hits.findIndex((hit) => hit.id === own);
    const told = [words.levels[answer.level], own === undefined ? '' : at === -1 ? words.noPlace : words.placeOf(at + 1)].join(' ').trim();
    // What stays the same while the text is written is not told again.
    if (said.current !== told) announcer.say(told);
    said.current = told;
    return { ...answer, at, told };
  }, asked);
  useEffect(() => {
    if (text === '') said.current = '';
  }, [text]);
  const found = text === '' ? undefined : value.value;
  return (
    <section class="knowledge-part" aria-labelledby="knowledge-trial">
      <h3 id="knowledge-trial">{words.trial}</h3>
      <Field type="search" id="knowledge-try" label={words.trialField} value={tried} hint={draft ? words.trialDraft : words.trialSaved} lang={locale} />
      {text === '' && <p class="hint">{words.trialLead}</p>}
      {failure.value && <OurError title={words.trialFailed} onAgain={again} />}
      {text !== '' && !found && !failure.value && <Loading text={words.finding} shape="text" />}
      {found && !failure.value && (
        <>
          <p class={`knowledge-level knowledge-${found.level}`}>{found.told}</p>
          {found.hits.length === 0 && <p class="hint">{words.noHits}</p>}
          <ol class="knowledge-hits" aria-label={words.trial}>
            {found.hits.slice(0, Math.max(mostHits, found.at + 1)).map((hit, index) => (
              <li key={hit.id} class={index === found.at ? 'knowledge-own' : undefined}>
                {index === found.at ? (
                  <span>
                    <b lang={locale}>{hit.title || title}</b> <span class="hint">({words.thisOne})</span>
                  </span>
                ) : (
                  <a class="link" lang={locale} href={place.hrefOf({ knowledge: nameOf({ locale, id: hit.id }) })}>
                    {hit.title}
                  </a>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
