import { createHash } from 'node:crypto';
import { type Article, articleSchema } from './article.js';

/** 62 bits: among the articles of one server no two come out alike. */
const KEY_LENGTH = 12;

/** In the schema's order: the order in which an article's own keys stand must not count. */
const NAMES = [...Object.keys(articleSchema.shape), 'caption', 'creditText', 'text', 'paragraph'];

const keys = new WeakMap<Article, string>();

/** A short hash of an article's content, in base 36: the same article has the same key wherever it is kept. */
export function articleKey(article: Article): string {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(JSON.stringify(article, NAMES)).digest('hex');
  const key = BigInt(`0x${digest}`).toString(36).slice(0, KEY_LENGTH);
  keys.set(article, key);
  return key;
}
