import type { Token } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Sentence } from '../../reading/parts.js';

/** Weights of stems; of unit length unless it is empty. */
export type Vector = ReadonlyMap<string, number>;

/** ln(1 + N / n) of each stem over the sentences: a word of every second sentence still counts. */
export function inverseFrequencies(sentences: readonly Sentence[]): Vector {
  const having = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const stem of new Set(tokens.filter(isContent).map(({ stem }) => stem)))
      having.set(stem, (having.get(stem) ?? 0) + 1);
  return new Map([...having].map(([stem, n]) => [stem, Math.log(1 + sentences.length / n)]));
}

/** A unit vector of the stems' idf; words that the body does not have are left out. */
export function vectorOf(tokens: readonly Token[], idf: Vector): Vector {
  const vector = new Map<string, number>();
  for (const token of tokens) {
    const weight = isContent(token) ? idf.get(token.stem) : undefined;
    if (weight !== undefined) vector.set(token.stem, (vector.get(token.stem) ?? 0) + weight);
  }
  return unit(vector);
}

export function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return unit(sum);
}

/** The cosine of two unit vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0);
  return dot;
}

/** How much of what the shorter of two sentences says the other says as well, 0 to 1, by weight. */
export function sharedShare(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  let whole = 0;
  for (const [stem, weight] of small) {
    whole += weight;
    if (large.has(stem)) shared += weight;
  }
  return whole === 0 ? 0 : shared / whole;
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector.values());
  return new Map([...vector].map(([stem, weight]) => [stem, weight / length]));
}
