/** Words of many articles, some 200 bytes each; beyond that they are forgotten, so that no article can fill the memory. */
const MAX_WORDS = 20_000;

/** What is asked is looked at from several sides, one after another; the next question comes soon. */
const LATELY = 4;

/** The same function of a text, with its last few answers remembered. It must give the same each time. */
export function rememberedLately<T>(of: (text: string) => T): (text: string) => T {
  const answers: { readonly text: string; readonly answer: T }[] = [];
  return (text) => {
    const known = answers.find((one) => one.text === text);
    if (known !== undefined) return known.answer;
    const answer = of(text);
    if (answers.unshift({ text, answer }) > LATELY) answers.pop();
    return answer;
  };
}

/**
 * The same function of a word, with its answers remembered: articles repeat their words, and so do the answers to them.
 * It must give the same each time. `most` are remembered before all are forgotten.
 */
export function remembered<T extends NonNullable<unknown>>(
  of: (word: string) => T,
  most = MAX_WORDS,
): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = of(word);
    answers.set(word, answer);
    return answer;
  };
}
