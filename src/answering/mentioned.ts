import { contains } from '../article/spans.js';
import { tokenise } from '../language/tokens.js';
import { isContent } from '../reading/index.js';
import { findEntity } from '../reading/names/search.js';
import type { Reading } from '../reading/reading.js';
import type { Passage } from './outcome.js';
import { MAX_PASSAGES } from './passages/passages.js';

/**
 * The sentences in which words stand, all of them in any form, or in which who or what they name is named; in the
 * article's order, five at most. Undefined where the words say nothing that could be looked for.
 */
export function mentionedIn(reading: Reading, words: string): readonly Passage[] | undefined {
  const stems = tokenise(words)
    .tokens.filter(isContent)
    .map(({ stem }) => stem);
  if (stems.length === 0) return undefined;
  const entity = findEntity([...reading.people, ...reading.organisations, ...reading.places], words);
  return reading.sentences
    .filter(({ span, tokens }) => {
      const own = new Set(tokens.map(({ stem }) => stem));
      const isNamed = entity?.mentions.some((mention) => mention.kind === 'name' && contains(span, mention.span));
      return isNamed || stems.every((stem) => own.has(stem));
    })
    .slice(0, MAX_PASSAGES)
    .map(({ span }) => ({ span, score: 1 }));
}
