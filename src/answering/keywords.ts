import { bigram, type Index, isContent } from '../reading/index.js';
import type { Token } from '../reading/tokens.js';

/** A content word of the question. */
export interface Keyword {
  readonly token: Token;
  /** The term of the index that it stands for; absent where the article does not have the word. */
  readonly term?: number;
  /** Inverse document frequency over the article's parts, and over its sentences (natural logarithm, above 0). */
  readonly idf: number;
  readonly sentenceIdf: number;
}

/** What a question asks about. */
export interface Keywords {
  /** In the order of the question, repeats left out. */
  readonly words: readonly Keyword[];
  /** Pairs of neighbouring keywords that stand so in the article, too. */
  readonly pairs: readonly Keyword[];
}

/** The content words of a question's tokens, weighed by how rare they are in the article. */
export function keywordsOf(tokens: readonly Token[], index: Index): Keywords {
  const content = tokens.filter(isContent);
  const seen = new Set<string>();
  const words: Keyword[] = [];
  const pairs: Keyword[] = [];
  for (const [i, token] of content.entries()) {
    if (!seen.has(token.stem)) words.push(weigh(token, token.stem, index));
    seen.add(token.stem);
    const next = content[i + 1];
    if (next === undefined) continue;
    const pair = weigh(token, bigram(token.stem, next.stem), index);
    if (pair.term !== undefined) pairs.push(pair);
  }
  return { words, pairs };
}

/** Lucene's BM25 idf, ln(1 + (N − n + ½) / (n + ½)): never negative, however common the word. */
function inverseDocumentFrequency(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function weigh(token: Token, stem: string, index: Index): Keyword {
  const term = index.terms.get(stem);
  const postings = term === undefined ? undefined : index.postings[term];
  return {
    token,
    ...(term !== undefined && { term }),
    idf: inverseDocumentFrequency(postings?.partCount ?? 0, index.partLengths.length),
    sentenceIdf: inverseDocumentFrequency(postings?.sentences.length ?? 0, index.sentenceLengths.length),
  };
}
