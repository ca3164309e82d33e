/** The official SQuAD normalisation: lower case, no punctuation, no articles, single spaces. */
export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two answers are the same to SQuAD's evaluation. */
export function exactMatch(said: string, gold: string): boolean {
  return normalised(said) === normalised(gold);
}

/** SQuAD's F1: the harmonic mean of precision and recall over words, 0 to 1. */
export function overlap(said: string, gold: string): number {
  return overlapOfWords(normalised(said).split(' '), normalised(gold).split(' '));
}

/** F1 of two lists of normalised words. */
export function overlapOfWords(said: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of said) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      same++;
      left.set(word, count - 1);
    }
  }
  return same === 0 ? 0 : (2 * same) / (said.length + gold.length);
}
