/** How hard a text is to read, by LIX: words in a sentence, plus long words (more than six letters) in a hundred. docs/decisions/0016-knowledge-base-as-files.md says why LIX. */
import { inlineText, parseArticle, type Problem } from '@lotse/contract';
import type { ArticleFile } from '@lotse/contract/content';

/** From here on a text is for experts. English words are shorter: the same text has some seven less. Other languages are not judged. */
const hard: Readonly<Record<string, number>> = { de: 50, en: 43 };
/** In fewer words than these one sentence decides. */
const fewestWords = 30;

interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

export const hardToRead = (files: readonly ArticleFile[]): readonly Problem[] =>
  files.flatMap(({ file, article: { locale, body } }) => {
    const [language = ''] = locale.split('-');
    const most = hard[language];
    if (most === undefined) return [];
    const sentences = sentencesIn(body, language);
    const level = Math.round(lix(sentences));
    if (level <= most || sentences.flatMap(({ words }) => words).length < fewestWords) return [];
    const longest = sentences.toSorted((a, b) => b.words.length - a.words.length).slice(0, 3);
    return [
      {
        code: 'article-hard-to-read',
        file,
        message: `This is hard to read: LIX ${level}, and up to ${most} most people follow. Make two sentences of long ones, and use shorter words. The longest: ${longest.map(({ text }) => `“${shortened(text)}”`).join(' ')}`,
      },
    ];
  });

/** Headings are no sentences; each point of a list is at least one. */
const sentencesIn = (body: string, language: string): readonly Sentence[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return parseArticle(body)
    .flatMap((block) => (block.kind === 'heading' ? [] : block.kind === 'list' ? block.items.map(inlineText) : [inlineText(block.children)]))
    .flatMap((text) => [...segmenter.segment(text)])
    .map(({ segment }) => ({ text: segment.trim(), words: segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [] }))
    .filter(({ words }) => words.length > 0);
};

const lix = (sentences: readonly Sentence[]): number => {
  const words = sentences.flatMap((sentence) => sentence.words);
  return words.length / sentences.length + (100 * words.filter((word) => [...word].length > 6).length) / words.length;
};

const shortened = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')} …`);
