import type { Article } from '../article/article.js';
import { articleKey } from '../article/key.js';
import { type Span, sliceOf } from '../article/spans.js';
import { citationOf, shortened } from '../commands/source-line.js';
import { type OnSpoilt, orSpoilt, type StoreToRead } from '../library/store.js';

/** How often the words at a span were called right and not, by all servers together. */
interface Tally {
  readonly span: Span;
  /** The words there; absent where the article is no longer kept. */
  readonly words?: string;
  readonly yes: number;
  readonly no: number;
}

/** The votes on what an article's answers showed. */
interface Feedback {
  /** The article's `articleKey`. */
  readonly article: string;
  /** Absent where the article is no longer kept. */
  readonly headline?: string;
  readonly yes: number;
  readonly no: number;
  /** Most called wrong first. */
  readonly spans: readonly Tally[];
}

/**
 * The votes that a library has, by article and span. `own`: the bot's own article, which no library keeps. What is spoilt
 * of the library is told once each, and the rest summed up.
 */
export async function feedbackIn(
  store: StoreToRead,
  own: Article | undefined,
  onSpoilt: OnSpoilt,
): Promise<readonly Feedback[]> {
  const articles = new Map<string, Article | undefined>(own && [[articleKey(own), own]]);
  const tallies = new Map<string, Map<string, Tally>>();
  for (const { owner, key, value } of await store.records('votes', undefined, onSpoilt)) {
    const { article: id, span, yes, no } = value;
    if (articles.get(id) === undefined) articles.set(id, await orSpoilt(store.article(owner, id), undefined, onSpoilt));
    const spans = tallies.get(id) ?? new Map<string, Tally>();
    const before = spans.get(key);
    spans.set(key, { span, yes: yes + (before?.yes ?? 0), no: no + (before?.no ?? 0) });
    tallies.set(id, spans);
  }
  return [...tallies].map(([id, spans]) => {
    const article = articles.get(id);
    const listed = [...spans.values()].sort((a, b) => b.no - a.no || b.yes - a.yes);
    return {
      article: id,
      ...(article !== undefined && { headline: article.headline }),
      yes: listed.reduce((sum, { yes }) => sum + yes, 0),
      no: listed.reduce((sum, { no }) => sum + no, 0),
      spans: listed.map((tally) => (article ? { ...tally, words: sliceOf(article, tally.span) } : tally)),
    };
  });
}

/** The longest words shown whole in a line. */
const MAX_WORDS = 80;

/** The same as text, a line each article and span. */
export function feedbackLines(feedback: readonly Feedback[]): readonly string[] {
  if (feedback.length === 0) return ['No votes yet.'];
  return feedback.flatMap(({ article, headline, yes, no, spans }) => [
    `${headline === undefined ? 'an article no longer kept' : shortened(headline, MAX_WORDS)} · ${article} · ${votes(yes, no)}`,
    ...spans.map(({ span, words, yes, no }) => {
      const place = `${citationOf(span)} ${span.start}–${span.end}`;
      return `  ${votes(yes, no)} · ${place}${words === undefined ? '' : ` · “${shortened(words, MAX_WORDS)}”`}`;
    }),
  ]);
}

function votes(yes: number, no: number): string {
  return `${yes} right, ${no} not`;
}
