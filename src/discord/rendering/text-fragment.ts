import type { Article } from '../../article/article.js';
import { type Span, sliceOf } from '../../article/spans.js';
import { LONE_SURROGATES } from './escape.js';

/** Of a longer stretch than this, in words, the first and the last few name it: addresses stay short. */
const MAX_FRAGMENT_WORDS = 10;
const EDGE_WORDS = 4;

/** https://wicg.github.io/scroll-to-text-fragment: the words, with the hyphens of its own syntax encoded too. */
export function textFragment(article: Article, span: Span): string {
  const words = sliceOf(article, span).replace(LONE_SURROGATES, '\ufffd').trim().split(/\s+/);
  const edges = words.length > MAX_FRAGMENT_WORDS ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)] : [words];
  return `:~:text=${edges.map((edge) => encodeURIComponent(edge.join(' ')).replace(/-/g, '%2D')).join(',')}`;
}
