import type { Seat } from '../../library/desk.js';
import { MAX_ARTICLES, type Place } from '../../library/store.js';
import { type Named, shortened } from '../source-line.js';

/** The longest headline that one of our sentences repeats. */
const MAX_HEADLINE = 120;

export const NOT_HERE = 'An article is chosen in a server, or in direct messages with me; here I have my own alone.';

export const FULL = `There are ${MAX_ARTICLES} articles here, and no room for more: /forget one first.`;

/** What is said when an article has been put to use at a place. */
export function inUseNow(article: Named, place: Place, { places }: Seat): string {
  const where = place === 'everywhere' && places.length > 1 ? 'in the whole server' : 'here';
  const besides =
    where === 'here' ? '' : ' A channel or thread that has an article of its own keeps it: /use there changes that.';
  return `From now on questions ${where} are about ${title(article)}.${besides}`;
}

/** What is said when one has been deleted, with the one that is then asked about. */
export function forgotten(article: Named, inUse: Named): string {
  return `${title(article)} is forgotten. Questions here are about ${title(inUse)}.`;
}

export function noSuchArticle(typed: string): string {
  return `There is no article “${shortened(typed, MAX_HEADLINE)}” here: /library lists those there are.`;
}

function title({ headline }: Named): string {
  return `“${shortened(headline, MAX_HEADLINE)}”`;
}
