import type { Article } from '../article/article.js';
import type { PartName, PartRef } from '../article/spans.js';
import type { Card } from '../library/store.js';
import type { Mention } from '../reading/names/names.js';
import { shortDate } from './calendar-words.js';

/** The longest headline and the longest other name given whole in a source line: longer ones are cut at a word. */
const MAX_HEADLINE = 200;
const MAX_NAME = 80;

/** What a part is called where it is cited. */
const PART_NAMES: Readonly<Record<Exclude<PartName, 'paragraph'>, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  published: 'date line',
  publisher: 'publisher',
  caption: 'caption',
  credit: 'photo credit',
};

/** Which part, as it is cited: "¶6", "caption", "caption 2". */
export function citationOf({ part, paragraph = 1, image = 1 }: PartRef): string {
  if (part === 'paragraph') return `¶${paragraph}`;
  return image > 1 ? `${PART_NAMES[part]} ${image}` : PART_NAMES[part];
}

/** Where somebody is named, each part once, as it is cited: "¶1, ¶2, caption". Who is never named is cited as mentioned. */
export function citationsOf(mentions: readonly Mention[]): string {
  const named = mentions.filter(({ kind }) => kind === 'name');
  const shown = named.length > 0 ? named : mentions;
  return [...new Set(shown.map(({ span }) => citationOf(span)))].join(', ');
}

/** An article, or what a list says of it. */
export type Named = Article | Card;

const lines = new WeakMap<Named, string>();

/** Which article: "headline · byline, publisher, 25 Sep 2020", of what it has; on one line, names cut where overlong. */
export function articleLine(article: Named): string {
  const known = lines.get(article);
  if (known !== undefined) return known;
  const made = lineOf(article);
  lines.set(article, made);
  return made;
}

function lineOf({ headline, byline, publisher, datePublished, published }: Named): string {
  const date = datePublished === undefined ? published : shortDate(datePublished);
  const names = [byline, publisher, date].flatMap((name) => (name === undefined ? [] : shortened(name, MAX_NAME)));
  return [shortened(headline, MAX_HEADLINE), ...(names.length > 0 ? [names.join(', ')] : [])].join(' · ');
}

/** Where words stand: "¶6 · headline · byline, publisher, 25 Sep 2020". */
export function sourceLine(article: Article, ref: PartRef): string {
  return `${citationOf(ref)} · ${articleLine(article)}`;
}

/** A text on one line, cut at a word where it is longer than `max` UTF-16 units, with […] for the rest. */
export function shortened(text: string, max: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || [...cut].slice(0, -1).join('')} […]`;
}
