/**
 * `answer`: the first hit is what was asked. `suggestions`: the hits are near it.
 * `none`: we are not sure we have this; hits, if any, are only perhaps close, and a human is offered first.
 */
export type Level = 'answer' | 'suggestions' | 'none';

/** Scores of the first hit, chosen so that nine in ten answers are right. */
const ANSWER = 0.5;
const SUGGESTIONS = 0.2;
/** How far the first hit has to stand above the second: of two that say the same neither is the answer. */
const CLEAR = 0.15;

export const levelOf = (best = 0, second = 0): Level => (best >= ANSWER && best - second >= CLEAR ? 'answer' : best >= SUGGESTIONS ? 'suggestions' : 'none');
