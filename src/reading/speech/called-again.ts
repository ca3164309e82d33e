import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { EPITHETS } from './lists/epithets.js';

/** "the father-of-two", "the 41-year-old": said of a person by what the article has told or tells now. */
const OF_CHILDREN = /^(?:father|mother|dad|mum|mom)-of-(?:\p{L}+|\d+)$/u;
const AGED = /^\d{1,3}-year-old$/;

/** The pronoun that fits whoever a description calls again: "the striker" anybody, "the mother-of-two" a woman; undefined where it is none. */
export function epithetAt(items: readonly Item[], { first, last }: Phrase): 'he' | 'she' | 'any' | undefined {
  const head = items[last];
  if (!head || head.capital || !opensWithThe(items, first)) return undefined;
  const own = items.slice(first, last);
  // "the team's striker", "the striker of the season" may be somebody else.
  if (
    own.some(
      ({ folded, quote }) =>
        quote !== undefined || /^(?:['’]s?|of|for|at|in|other|first|second|third|same)$/.test(folded),
    )
  )
    return undefined;
  if (OF_CHILDREN.test(head.folded)) return /^(?:father|dad)/.test(head.folded) ? 'he' : 'she';
  if (AGED.test(head.folded)) return 'any';
  if (!EPITHETS.has(head.folded)) return undefined;
  if (/(?:woman|ess|ienne)$/.test(head.folded) || /^(?:ballerina|diva|soprano)$/.test(head.folded)) return 'she';
  return /(?:[^o]man)$/.test(head.folded) ? 'he' : 'any';
}

/** "the winger", and "the “…” hitmaker" with a title between. */
function opensWithThe(items: readonly Item[], first: number): boolean {
  if (items[first]?.folded === 'the') return true;
  return items[first - 1]?.quote !== undefined && items[first - 2]?.folded === 'the';
}
