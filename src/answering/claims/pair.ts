import { contains, type Span, samePart } from '../../article/spans.js';
import type { Entity } from '../../reading/names/entity.js';
import type { ReadPart, Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';

/** A claim beside the sentence of the article that it is nearest to. */
export interface Pair {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** The part that the sentence stands in. */
  readonly part: ReadPart;
  /** The claim read as if it were an article of one paragraph, published on the same day. */
  readonly claim: Reading;
  readonly claimText: string;
  /** What share of the claim's content another sentence has, of what the nearest one has: 0 to 1 and above. */
  readonly likeness: (other: Sentence) => number;
}

/** In what a claim and the article differ: the words on either side; absent on the side that has none. */
export interface Difference {
  readonly kind: 'name' | 'number' | 'date' | 'negation' | 'quotation';
  /** As the claim has it. */
  readonly claim?: string;
  /** As the article has it. */
  readonly article?: Span;
  /** Whom the article's words mean, where they are a pronoun. */
  readonly name?: string;
}

/** A sentence as near to the claim as this share of the nearest one may be what the claim means. */
const NEAR_ENOUGH = 0.6;

/** The other sentences of the part that the claim may mean as well. */
export function nearSentences({ sentence, part, likeness }: Pair): readonly Sentence[] {
  return part.sentences.filter((other) => other !== sentence && likeness(other) >= NEAR_ENOUGH);
}

export function namedWithin({ mentions }: Entity, within: Span): boolean {
  return mentions.some(({ span }) => samePart(span, within) && contains(within, span));
}
