import { useDesk } from '../desk.ts';
import { useKnowledge } from './knowledge-context.ts';

/** The languages of the company beside each other: each leads to its version, or to where it can be begun. */
export const Versions = ({ locale, id }: { readonly locale: string; readonly id: string }) => {
  const { place, language } = useDesk();
  const { times } = language.value;
  const { words, library } = useKnowledge();
  const locales = library.value.value?.locales ?? [];
  if (locales.length < 2) return null;
  return (
    <nav class="languages" aria-label={words.languages}>
      {locales.map((each) => (
        <a key={each} class="knowledge-version" href={place.hrefOf({ knowledge: `${each}/${id}` })} aria-current={each === locale ? 'page' : undefined}>
          {times.language(each)}
        </a>
      ))}
    </nav>
  );
};
