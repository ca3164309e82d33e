import type { Token } from '../../language/tokens.js';
import { type Index, isContent, type Postings, pairKey } from '../../reading/index.js';
import { acronymsSpeltOut, daysOfMonths, idiomMatches, type Match, matchesOf } from './matching.js';

/** A content word of the question. */
export interface Keyword {
  readonly token: Token;
  /** The number of its own term in the article's index; absent where the article does not have the word. */
  readonly term?: number;
  /** What in the article it may mean. */
  readonly matches: readonly Match[];
  /** Inverse document frequency over the article's parts, and over its sentences (natural logarithm, above 0). */
  readonly idf: number;
  readonly sentenceIdf: number;
}

/** Two neighbouring keywords that stand so in the article, too. */
interface KeywordPair {
  readonly postings: Postings;
  readonly idf: number;
  readonly sentenceIdf: number;
}

/** What a question asks about. */
export interface Keywords {
  /** In the order of the question, repeats left out. */
  readonly words: readonly Keyword[];
  readonly pairs: readonly KeywordPair[];
}

/** The content words of a question's tokens, weighed by how rare they are in the article. */
export function keywordsOf(tokens: readonly Token[], index: Index): Keywords {
  const content = tokens.filter(isContent);
  const seen = new Set<string>();
  const words: Keyword[] = [];
  const pairs: KeywordPair[] = [];
  const acronyms = acronymsSpeltOut(tokens, index);
  const idioms = idiomMatches(tokens, index);
  const days = daysOfMonths(tokens, index);
  let before: number | undefined;
  for (const token of content) {
    const acronym = acronyms.get(token);
    const further = [...(acronym ? [acronym] : []), ...(idioms.get(token) ?? []), ...(days.get(token) ?? [])];
    const term = index.termOf.get(token.stem);
    if (!seen.has(token.stem)) {
      words.push({
        token,
        ...(term !== undefined && { term }),
        matches: further.length > 0 ? [...matchesOf(token, index), ...further] : matchesOf(token, index),
        ...weigh(term === undefined ? undefined : index.terms[term]?.postings, index),
      });
      seen.add(token.stem);
    }
    const postings = before === undefined || term === undefined ? undefined : index.pairs.get(pairKey(before, term));
    if (postings) pairs.push({ postings, ...weigh(postings, index) });
    before = term;
  }
  return { words, pairs };
}

/** Lucene's BM25 idf, ln(1 + (N − n + ½) / (n + ½)): never negative, however common the word. */
function inverseDocumentFrequency(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function weigh(postings: Postings | undefined, index: Index): { readonly idf: number; readonly sentenceIdf: number } {
  return {
    idf: inverseDocumentFrequency(postings?.partCount ?? 0, index.partLengths.length),
    sentenceIdf: inverseDocumentFrequency(postings?.sentences.length ?? 0, index.sentenceLengths.length),
  };
}
