/** Words of many articles, some 200 bytes each; beyond that they are forgotten, so that no article can fill the memory. */
const MAX_WORDS = 20_000;

/** The same function of a word, with its answers remembered: articles repeat their words. It must give the same each time. */
export function remembered<T extends NonNullable<unknown>>(of: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MAX_WORDS) answers.clear();
    const answer = of(word);
    answers.set(word, answer);
    return answer;
  };
}
