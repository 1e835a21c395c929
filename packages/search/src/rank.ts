import { countIn, LEADING, stands } from './fields.ts';
import type { Concept } from './query.ts';

/** How soon a further occurrence of a word stops to matter. */
const SATURATION = 2;
/** A word the base does not have speaks against every article, but customers have many words. */
const UNKNOWN = 0.75;
/** Keeps a word that many articles have from counting next to nothing: it may be all the customer has to say. */
const COMMON = 1.25;
/** What a word counts that only leads to an article, by how surely it does. */
const LEADS = [0, 0.5, 0.65, 0.75];
/** How much less common such an article makes the word than one that has it. */
const LED = 0.6;

/** How strongly the articles have a word, as ranking wants to know it. */
export interface Base {
  /** Number of articles. */
  readonly size: number;
  /** One more than the highest slot. */
  readonly slots: number;
  /** How much of the article in this slot a word with these counts is. */
  presence(slot: number, packed: number): number;
}

/** An article that has something of what was asked. */
export interface Match {
  readonly slot: number;
  /** Share of the question it covers, as far as we understand that, from 0 to 1: comparable from one question to the next. */
  readonly score: number;
  /** Share of what was asked that it has at all, from 0 to 1: each word as sure as its best meaning. */
  readonly covered: number;
}

/** BM25F over the meanings of each concept, divided by what an article covering the whole question would get. */
export const rank = (concepts: readonly Concept[], base: Base): Match[] => {
  const score = new Float64Array(base.slots);
  const covered = new Float64Array(base.slots);
  const best = new Float64Array(base.slots);
  const spread = new Float64Array(base.slots);
  const strength = new Float64Array(base.slots);
  const all: number[] = [];
  const rarest = rarity(0.5, base.size);
  let whole = 0;
  let asked = 0;
  let grasp = 0;
  for (const { meanings, weight, grasp: own } of concepts) {
    grasp += own / concepts.length;
    const found: number[] = [];
    let top = 0;
    for (const { term, weight: meant } of meanings) {
      const { places } = term;
      for (let at = 0; at < places.length; at += 2) {
        const slot = places[at]!,
          packed = places[at + 1]!;
        const led = !stands(packed);
        const counts = led ? meant * LEADS[countIn(packed, LEADING)]! : meant;
        if (!best[slot]) found.push(slot);
        if (counts > best[slot]!) best[slot] = counts;
        spread[slot] = Math.max(spread[slot]!, led ? counts * LED : counts);
        if (counts > top) top = counts;
        strength[slot]! += counts * base.presence(slot, packed);
      }
    }
    let articles = 0;
    for (const slot of found) articles += spread[slot]! / top;
    const worth = weight * (found.length ? rarity(articles, base.size) : rarest * UNKNOWN);
    whole += worth;
    asked += weight;
    for (const slot of found) {
      if (!score[slot]) all.push(slot);
      score[slot]! += (worth * best[slot]!) / (1 + (SATURATION * best[slot]!) / strength[slot]!);
      covered[slot]! += weight * best[slot]!;
      best[slot] = spread[slot] = strength[slot] = 0;
    }
  }
  return all.map((slot) => ({ slot, score: rounded((grasp * score[slot]!) / whole), covered: covered[slot]! / asked }));
};

/** Rounded, so that equal articles stay equal whatever the order in which their parts were added up. */
export const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

/** The 1 keeps a word that many articles have from counting next to nothing: it may be all the customer has to say. */
const rarity = (articles: number, size: number): number => COMMON + Math.log(1 + (size + 0.5 - Math.min(articles, size)) / (articles + 0.5));
