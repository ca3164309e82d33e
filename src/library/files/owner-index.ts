import { z } from 'zod';
import type { Article } from '../../article/article.js';
import { articleKey } from '../../article/key.js';
import { cardOf, type Entry, type Giving, MAX_ARTICLES, OWN_ARTICLE, type Place } from '../store.js';

const text = z.string();
const card = z.object({
  headline: text,
  byline: text.optional(),
  publisher: text.optional(),
  datePublished: text.optional(),
  published: text.optional(),
  paragraphs: z.int(),
});

/** All that is kept of an owner but the articles themselves: one file, so that it changes as one. */
export const indexSchema = z.object({
  version: z.literal(1),
  /** In the order in which they were given. */
  articles: z.array(z.object({ id: text, card, given: z.object({ by: text, at: text }) })),
  uses: z.record(text, text),
  records: z.record(text, z.record(text, z.unknown())),
});

export type OwnerIndex = Readonly<z.infer<typeof indexSchema>>;

export const EMPTY_INDEX: OwnerIndex = { version: 1, articles: [], uses: {}, records: {} };

export const has = (index: OwnerIndex, id: string): boolean => index.articles.some((entry) => entry.id === id);

/** With an article more, in use at the place if one is named; undefined where there is no room for one more. */
export function withArticle(
  index: OwnerIndex,
  article: Article,
  given: Giving,
  place: Place | undefined,
): OwnerIndex | undefined {
  const id = articleKey(article);
  const known = has(index, id);
  if (!known && index.articles.length >= MAX_ARTICLES) return undefined;
  return {
    ...index,
    articles: known ? index.articles : [...index.articles, { id, card: cardOf(article), given }],
    uses: place === undefined ? index.uses : { ...index.uses, [place]: id },
  };
}

/** With an article in use at a place, or with none where no id is given; undefined if there is no such article. */
export function withUse(index: OwnerIndex, place: Place, id: string | undefined): OwnerIndex | undefined {
  if (id === undefined) {
    const { [place]: used, ...uses } = index.uses;
    return used === undefined ? index : { ...index, uses };
  }
  return id === OWN_ARTICLE || has(index, id) ? { ...index, uses: { ...index.uses, [place]: id } } : undefined;
}

/** Without an article and its uses; undefined if there is no such article. */
export function withoutArticle(index: OwnerIndex, id: string): OwnerIndex | undefined {
  if (!has(index, id)) return undefined;
  return {
    ...index,
    articles: index.articles.filter((entry) => entry.id !== id),
    uses: Object.fromEntries(Object.entries(index.uses).filter(([, used]) => used !== id)),
  };
}

export function withRecord(index: OwnerIndex, kind: string, key: string, value: unknown): OwnerIndex {
  const { [key]: _, ...others } = index.records[kind] ?? {};
  return {
    ...index,
    records: { ...index.records, [kind]: value === undefined ? others : { ...others, [key]: value } },
  };
}

/** The articles as they are listed, the one given last first. */
export function entriesOf({ articles, uses }: OwnerIndex): readonly Entry[] {
  const placesOf = (id: string) => Object.keys(uses).filter((place) => uses[place] === id) as Place[];
  return articles.map((entry) => ({ ...entry, places: placesOf(entry.id).sort() })).reverse();
}
