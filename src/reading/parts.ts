import type { Part, Span } from '../article/spans.js';
import { sentenceBounds } from '../language/sentences.js';
import { type Token, tokenise } from '../language/tokens.js';

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
  const { tokens } = tokenise(part.text);
  const { text, ...ref } = part;
  let next = 0;
  const sentences = sentenceBounds(text).map(({ start, end }): Sentence => {
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++;
    return { span: { ...ref, start, end }, tokens: tokens.slice(first, next) };
  });
  return { part, tokens, sentences };
}
