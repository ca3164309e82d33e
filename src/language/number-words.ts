import { ORDINALS } from './lists/ordinals.js';
import type { Token } from './tokens.js';

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
export function ordinalOf(n: number): string {
  const ending = n > 10 && n < 14 ? undefined : ['st', 'nd', 'rd'][(n % 10) - 1];
  return `${n}${ending ?? 'th'}`;
}

/** The ordinal number that the token at `i` ends: 2 of "second" and "2nd", 21 of "twenty-first"; undefined where none does. */
export function ordinalAt(tokens: readonly Token[], i: number): number | undefined {
  const folded = tokens[i]?.folded ?? '';
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(folded)?.[1];
  if (digits !== undefined) return Number(digits);
  const tens = tokens[i - 1]?.text === '-' ? `${tokens[i - 2]?.folded}-` : '';
  return ORDINALS.indexOf(tens + folded) + 1 || undefined;
}
