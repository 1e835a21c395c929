/**
 * `answer`: the first hit is what was asked. `suggestions`: the hits are near it.
 * `none`: we are not sure we have this; hits, if any, are only perhaps close, and a human is offered first.
 */
export type Level = 'answer' | 'suggestions' | 'none';

/** Shares of the question the first hit covers; where out-of-scope questions of the development set end. */
const ANSWER = 0.46;
const SUGGESTIONS = 0.3;
/** Share of the question that title and keywords must name: what is only mentioned in passing is no answer. */
const NAMED = 0.5;

export const levelOf = ({ score, named }: { readonly score: number; readonly named: number }): Level =>
  score >= ANSWER && named >= NAMED ? 'answer' : score >= SUGGESTIONS ? 'suggestions' : 'none';
