import { isNamed, presence } from './fields.ts';
import type { Concept } from './query.ts';
import type { Term } from './vocabulary.ts';

/** What ranking wants to know of the base. */
export interface Base {
  readonly size: number;
  /** Words by field of the article in this slot. */
  lengths(slot: number): readonly number[];
  /** The same on average over all articles, at least 1. */
  readonly usual: readonly number[];
}

/** An article that has something of what was asked. */
export interface Match {
  readonly slot: number;
  /** Share of the question it covers, from 0 to 1: comparable from one question to the next. */
  score: number;
  /** Share of the question its title and keywords name; a word in passing is no answer. */
  named: number;
  readonly terms: Set<Term>;
}

/** How soon a further occurrence of a word stops to matter. */
const SATURATION = 1;
/** A word the base does not have speaks against every article, but customers have many words. */
const UNKNOWN = 0.75;

/** BM25F over the meanings of each concept, divided by what an article covering the whole question would get. */
export const rank = (concepts: readonly Concept[], base: Base): Match[] => {
  const matches = new Map<number, Match>();
  const rarest = rarity(0.5, base.size);
  let whole = 0;
  for (const { meanings, weight } of concepts) {
    const found = new Map<number, { best: number; sum: number; named: number; terms: Term[] }>();
    for (const { term, weight: meant } of meanings) {
      for (const [slot, packed] of term.places) {
        const sum = meant * presence(packed, base.lengths(slot), base.usual);
        const named = isNamed(packed) ? meant : 0;
        const seen = found.get(slot);
        if (!seen) found.set(slot, { best: meant, sum, named, terms: [term] });
        else {
          seen.sum += sum;
          seen.best = Math.max(seen.best, meant);
          seen.named = Math.max(seen.named, named);
          seen.terms.push(term);
        }
      }
    }
    let top = 0;
    let articles = 0;
    for (const { best } of found.values()) top = Math.max(top, best);
    for (const { best } of found.values()) articles += best / top;
    const worth = weight * (found.size ? rarity(articles, base.size) : rarest * UNKNOWN);
    whole += worth;
    for (const [slot, { best, sum, named, terms }] of found) {
      const strength = sum / best;
      const match = matches.get(slot) ?? { slot, score: 0, named: 0, terms: new Set() };
      matches.set(slot, match);
      match.score += (worth * best * strength) / (strength + SATURATION);
      match.named += worth * named;
      for (const term of terms) match.terms.add(term);
    }
  }
  for (const match of matches.values()) {
    match.score = rounded(match.score / whole);
    match.named = rounded(match.named / whole);
  }
  return [...matches.values()];
};

/** Rounded, so that equal articles stay equal whatever the order in which their parts were added up. */
export const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

/** The 1 keeps a word that many articles have from counting next to nothing: it may be all the customer has to say. */
const rarity = (articles: number, size: number): number => 1 + Math.log(1 + (size + 0.5 - Math.min(articles, size)) / (articles + 0.5));
