import type { Match } from './rank.ts';

/**
 * `answer`: the first hit is what was asked. `suggestions`: the hits are near it.
 * `none`: we are not sure we have this; hits, if any, are only perhaps close, and a human is offered first.
 */
export type Level = 'answer' | 'suggestions' | 'none';

/** Scores of the first hit, chosen so that more than nine in ten answers are right. */
const ANSWER = 0.5;
const SUGGESTIONS = 0.2;
/** How much of what was asked an answer has to have: what it is silent about may be the matter. */
const WHOLE = 0.8;
/** How far the first hit has to stand above the second: of two that say the same neither is the answer. */
const CLEAR = 0.15;

export const levelOf = (best?: Match, second?: Match): Level => {
  if (!best || best.score < SUGGESTIONS) return 'none';
  return best.score >= ANSWER && best.covered >= WHOLE && best.score - (second?.score ?? 0) >= CLEAR ? 'answer' : 'suggestions';
};
