import { DEMONYMS } from '../../language/lists/demonyms.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { fold } from '../../language/tokens.js';
import {
  ASSOCIATIONS,
  BUSINESS_ENDINGS,
  BUSINESSES,
  CLUB_ENDINGS,
  OFFICES,
  PRESS_ENDINGS,
  TELLING_KINDS,
} from './lists/bodies-called-again.js';
import { EPITHETS } from './lists/epithets.js';

/** "the father-of-two": said of a person by what the article has told or tells now. */
const OF_CHILDREN = /^(?:father|mother|dad|mum|mom)-of-(?:\p{L}+|\d+)$/u;

/** The pronoun that fits whoever a description calls again: "the striker" anybody, "the mother-of-two" a woman; undefined where it is none. */
export function epithetAt(items: readonly Item[], { first, last }: Phrase): 'he' | 'she' | 'any' | undefined {
  const head = items[last];
  if (!head || !opensWithThe(items, first)) return undefined;
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
  if (head.capital) return isNational(head) ? 'any' : undefined;
  if (!EPITHETS.has(head.folded) && !/ologist$/.test(head.folded)) return undefined;
  if (/(?:woman|ess|ienne)$/.test(head.folded) || /^(?:ballerina|diva|soprano)$/.test(head.folded)) return 'she';
  return /(?:[^o]man)$/.test(head.folded) ? 'he' : 'any';
}

/** "the Italian", "the Ohio Democrat": one of a people or a party; not "the French", who are many. */
function isNational({ folded }: Item): boolean {
  return (
    /^(?:democrat|republican)$/.test(folded) ||
    (DEMONYMS.has(folded) && !/(?:ch|ese|ish|eastern|western|northern|southern)$/.test(folded))
  );
}

/** "the winger", and "the “…” hitmaker" with a title between. */
function opensWithThe(items: readonly Item[], first: number): boolean {
  if (items[first]?.folded === 'the') return true;
  return items[first - 1]?.quote !== undefined && items[first - 2]?.folded === 'the';
}

/** Whether "the company", "the agency" can call a body of this name again. */
export function canCallBody(items: readonly Item[], { first, last }: Phrase, name: string): boolean {
  if (items[first]?.folded !== 'the' || last - first > LONGEST_BODY) return false;
  const own = items.slice(first + 1, last + 1);
  if (own.some(({ folded, quote, capital }) => capital || quote !== undefined || !/^[\p{L}-]+$/u.test(folded)))
    return false;
  const noun = own.at(-1)?.folded ?? '';
  const words = fold(name).split(/[\s,]+/);
  const isBare = own.length === 1;
  if (words.includes(noun)) return isBare && (BUSINESSES.has(noun) || OFFICES.has(noun) || ASSOCIATIONS.has(noun));
  const ending = words.at(-1) ?? '';
  const kind = words.findLast((word) => TELLING_KINDS.has(word));
  if (BUSINESSES.has(noun)) return BUSINESS_ENDINGS.has(ending) || !(kind || PRESS_ENDINGS.has(ending));
  if (!isBare || BUSINESS_ENDINGS.has(ending)) return false;
  if (/^(?:magazine|newspaper|paper)$/.test(noun)) return PRESS_ENDINGS.has(ending);
  if (/^(?:club|side|team)$/.test(noun)) return CLUB_ENDINGS.has(ending);
  const isAbbreviated = /^\p{Lu}{2,6}$/u.test(name);
  if (OFFICES.has(noun)) return isAbbreviated || (!ONE_KIND.has(noun) && kind !== undefined && OFFICES.has(kind));
  return ASSOCIATIONS.has(noun) && isAbbreviated;
}

/** "the struggling tile maker". */
const LONGEST_BODY = 3;
/** Of an office only one that is called so is meant: an agency is no ministry. */
const ONE_KIND: ReadonlySet<string> = new Set([
  'administration',
  'authority',
  'bureau',
  'commission',
  'department',
  'ministry',
]);
