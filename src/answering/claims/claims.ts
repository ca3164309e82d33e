import { partKey, samePart } from '../../article/spans.js';
import { tokenise } from '../../language/tokens.js';
import type { Sentence } from '../../reading/parts.js';
import { type Reading, read } from '../../reading/reading.js';
import { findPassages } from '../find.js';
import { keywordsOf } from '../question/keywords.js';
import { dateDifferences } from './dates.js';
import { nameDifferences } from './names.js';
import { negationDifferences } from './negations.js';
import { numberDifferences } from './numbers.js';
import type { Difference, Pair } from './pair.js';

export type { Difference } from './pair.js';

/** A claim beside the article: no verdict. */
export interface Comparison {
  /** The sentence that the claim is nearest to. */
  readonly sentence: Sentence['span'];
  /** The names, numbers, dates and denials in which the two differ; empty where they do in none. */
  readonly differences: readonly Difference[];
}

/** As many of the passages that a claim may be about are looked through. */
const PASSAGES = 3;
/** Of the weight of a claim's words, so much at least must be in the sentence: else nothing near it was found. */
const LEAST_SHARE = 0.25;

/** What the article says of what a claim says; undefined where nothing near it was found. Never throws on any text. */
export function compareClaim(reading: Reading, claimText: string): Comparison | undefined {
  const text = claimText.trim();
  if (text === '') return undefined;
  const weigh = weightOf(reading, text);
  const sentences = findPassages(reading, text)
    .slice(0, PASSAGES)
    .flatMap(({ span }) => reading.sentences.filter((sentence) => samePart(sentence.span, span)));
  const [nearest] = sentences
    .map((sentence) => ({ sentence, weight: weigh(sentence) }))
    .sort((a, b) => worth(b) - worth(a));
  if (nearest === undefined || nearest.weight < LEAST_SHARE) return undefined;
  const { sentence, weight } = nearest;
  const part = reading.parts.find((one) => partKey(one.part) === partKey(sentence.span));
  if (part === undefined) return undefined;
  const { datePublished } = reading.article;
  const claim = read({ headline: '.', paragraphs: [text], ...(datePublished !== undefined && { datePublished }) });
  const pair: Pair = {
    reading,
    sentence,
    part,
    claim,
    claimText: text,
    likeness: (other) => weigh(other) / weight,
  };
  const differences = [nameDifferences, numberDifferences, dateDifferences, negationDifferences].flatMap((compare) =>
    compare(pair),
  );
  return { sentence: sentence.span, differences };
}

/** A headline says less than the sentence that it sums up. */
const HEADLINE = 0.85;

function worth({ sentence, weight }: { readonly sentence: Sentence; readonly weight: number }): number {
  return sentence.span.part === 'headline' ? HEADLINE * weight : weight;
}

/** How much of a claim's words a sentence has, 0 to 1: idf by strength, of all that the claim has. */
function weightOf(reading: Reading, claimText: string): (sentence: Sentence) => number {
  const { words } = keywordsOf(tokenise(claimText).tokens, reading.index);
  const all = words.reduce((sum, { sentenceIdf }) => sum + sentenceIdf, 0);
  return ({ tokens }) => {
    const terms = new Set(tokens.map(({ stem }) => reading.index.termOf.get(stem) ?? -1));
    const own = words.reduce(
      (sum, { matches, sentenceIdf }) =>
        sum + sentenceIdf * Math.max(0, ...matches.map(({ term, strength }) => (terms.has(term) ? strength : 0))),
      0,
    );
    return all === 0 ? 0 : own / all;
  };
}
