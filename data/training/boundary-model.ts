import { probabilityOf } from '../../src/answering/log-odds.js';
import { endFeatures, startFeatures, tokenClasses } from '../../src/answering/words/boundary.js';
import { LEADING_ARTICLES } from '../../src/answering/words/lists/cue-words.js';
import type { Token } from '../../src/language/tokens.js';
import type { TrainingArticle } from './training-questions.js';

/** Features that are seen less often than this are left out: they would only be learnt by heart. */
const MIN_COUNT = 150;
const EPOCHS = 3;
const RATE = 0.3;
const SHRINKING = 1 - 1e-5;

interface Example {
  names: readonly string[];
  readonly isEdge: boolean;
}

/** Learns where answers start and end: a logistic regression over the features of every token, by AdaGrad. */
export function trainBoundary(articles: readonly TrainingArticle[]): Map<string, number> {
  const examples = articles.flatMap(examplesOf);
  const counts = new Map<string, number>();
  for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const example of examples) example.names = example.names.filter((name) => (counts.get(name) ?? 0) >= MIN_COUNT);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { names, isEdge } of examples) {
      let z = 0;
      for (const name of names) z += weights.get(name) ?? 0;
      const error = Number(isEdge) - probabilityOf(z);
      for (const name of names) {
        const square = (squares.get(name) ?? 1e-2) + error * error;
        squares.set(name, square);
        weights.set(name, (weights.get(name) ?? 0) * SHRINKING + (RATE * error) / Math.sqrt(square));
      }
    }
  return weights;
}

function examplesOf({ reading, paragraphs }: TrainingArticle): Example[] {
  const parts = reading.parts.filter(({ part }) => part.part === 'paragraph');
  return parts.flatMap(({ tokens, sentences }, p) => {
    const edges = (paragraphs[p]?.questions ?? []).flatMap(({ spans }) =>
      spans.map((span) => edgesOf(tokens, ...span)),
    );
    const starts = new Set(edges.map(([first]) => first));
    const ends = new Set(edges.map(([, last]) => last));
    let base = 0;
    return sentences.flatMap((sentence) => {
      const classes = tokenClasses(sentence.tokens);
      const own = sentence.tokens.flatMap((_, i): Example[] => [
        { names: startFeatures(classes, i), isEdge: starts.has(base + i) },
        { names: endFeatures(classes, i), isEdge: ends.has(base + i) },
      ]);
      base += sentence.tokens.length;
      return own;
    });
  });
}

/** First and last token of an answer, articles and marks at its edges aside. */
function edgesOf(tokens: readonly Token[], start: number, end: number): readonly [number, number] {
  let first = Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  );
  let last = tokens.findLastIndex((token) => token.start < end);
  while (first < last && (LEADING_ARTICLES.has(tokens[first]?.folded ?? '') || tokens[first]?.pos === 'PUNCT')) first++;
  while (last > first && tokens[last]?.pos === 'PUNCT') last--;
  return [first, last];
}
