import { bylineOf, isSignature } from '../lines/byline.js';
import { dateLineOf } from '../lines/date-line.js';
import { keyOf } from '../lines/line.js';
import type { Block } from './blocks.js';

/** The most that a name may take up, in UTF-16 units: longer ones are notes about the author. */
const MAX_NAME_LENGTH = 90;

/** How an element says that it names who wrote the article. */
const MARKED =
  /\[itemprop [^\]]*\b(?:author|creator)\b|\[rel [^\]]*\bauthor\b|\b(?:by-?line|by-?author|author|writer)s?(?:[\s\]_-]|$)/;
const LABEL = /^(?:(?:written|words|story|report|text|posted|reported)\s+)?by:?\s+/i;

/** Who wrote an article as a page gives it for machines: names joined as papers join them; undefined where it names none. */
export function authorsIn(given: readonly string[], publishers: readonly string[]): string | undefined {
  const site = new Set(publishers.map(keyOf));
  const names = given
    .map((name) => name.replace(LABEL, '').trim())
    .filter((name) => isName(name) && !site.has(keyOf(name)));
  const once = names.filter((name, i) => names.findIndex((other) => keyOf(other) === keyOf(name)) === i);
  const last = once.at(-1);
  if (last === undefined) return undefined;
  return once.length === 1 ? last : `${once.slice(0, -1).join(', ')} and ${last}`;
}

function isName(text: string): boolean {
  return (
    text !== '' &&
    text.length <= MAX_NAME_LENGTH &&
    /\p{L}{2}/u.test(text) &&
    !/https?:|www\.|@|^(admin|administrator|editor|staff|unknown|null|undefined)$/i.test(text)
  );
}

/** Marks that name a writer and nobody else. */
const SURELY_MARKED = /\[rel [^\]]*\bauthor\b|\[itemprop [^\]]*\b(?:author|creator)\b/;
/** A name as such an element holds it, a nickname or initials in brackets included. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\([\p{L}. ]+\)|[\p{L}.'’-]+)){1,5}$/u;

/** Who signed, of the lines about an article: one that says so, or is marked so. */
export function bylineAmong(lines: readonly Block[]): string | undefined {
  for (const line of lines) {
    const signed = bylineIn(line);
    if (signed !== undefined) return signed;
  }
  return undefined;
}

function bylineIn({ text, marks, aroundMarks, inlines }: Block): string | undefined {
  const sure = inlines.filter(
    (inline) => SURELY_MARKED.test(inline.marks) && NAME.test(inline.text) && inline.text.length <= MAX_NAME_LENGTH,
  );
  if (sure.length > 0)
    return authorsIn(
      sure.map((inline) => inline.text),
      [],
    );
  const marked = inlines.filter((inline) => MARKED.test(inline.marks)).map((inline) => inline.text);
  for (const words of [...marked, text]) {
    const labelled = bylineOf(words);
    if (labelled !== undefined && signedIn(labelled).length <= MAX_NAME_LENGTH) return signedIn(labelled);
  }
  const dated = dateLineOf(text)?.byline;
  if (dated !== undefined) return dated;
  const alone = [...marked, ...(MARKED.test(`${marks} ${aroundMarks}`) ? [text] : [])];
  return alone.find((words) => isSignature(words) && words.length <= MAX_NAME_LENGTH);
}

/** The names of a line alone, without the date that some pages print behind them. */
function signedIn(byline: string): string {
  for (const gap of byline.matchAll(/[\s,|·•–—-]+/g)) {
    const rest = byline.slice(gap.index + gap[0].length);
    if (dateLineOf(rest) !== undefined) return byline.slice(0, gap.index);
  }
  return byline;
}
