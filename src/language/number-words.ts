import { ORDINALS } from './lists/ordinals.js';

const cardinals = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty`.split(/\s+/);

/** The digits of numbers that are written as words and as digits alike: "two" is 2, "second" is 2nd. */
export const digitsOfWord: ReadonlyMap<string, string> = new Map([
  ...cardinals.map((word, n) => [word, String(n)] as const),
  ...ORDINALS.map((word, n) => [word, ordinalOf(n + 1)] as const),
]);

/** The other way round. */
export const wordsOfDigits: ReadonlyMap<string, string> = new Map(
  [...digitsOfWord].map(([word, digits]) => [digits, word]),
);

/** "11th", "21st". */
function ordinalOf(n: number): string {
  const ending = n > 10 && n < 14 ? undefined : ['st', 'nd', 'rd'][(n % 10) - 1];
  return `${n}${ending ?? 'th'}`;
}
