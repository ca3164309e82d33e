import type { Part, Span } from '../article/model.js';
import { type Token, tokenise } from './tokens.js';

/** A sentence: its span without surrounding white space, and its tokens. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** A part with its tokens and sentences. Every token belongs to exactly one sentence; both are in order. */
export interface ReadPart {
  readonly part: Part;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Splits a part into tokens and sentences. Offsets are the part's own. */
export function readPart(part: Part): ReadPart {
  const { tokens, sentenceStarts } = tokenise(part.text);
  const { text: _, ...ref } = part;
  const sentences = sentenceStarts.map((first, i): Sentence => {
    const own = tokens.slice(first, sentenceStarts[i + 1]);
    return { span: { ...ref, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }, tokens: own };
  });
  return { part, tokens, sentences };
}
