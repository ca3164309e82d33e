import { anyOf } from './any-of.js';
import { CARDINALS } from './lists/cardinals.js';
import { ORDINALS } from './lists/ordinals.js';
import type { Token } from './tokens.js';

/** Words of the cardinal numbers from one value to another, both inclusive. */
export function cardinalWords(from: number, to: number): readonly string[] {
  return [...CARDINALS].filter(([, value]) => value >= from && value <= to).map(([word]) => word);
}

/** A pattern of a cardinal number below a hundred in words, in lower case: "seven", "forty-two", "forty two". */
export const CARDINAL_IN_WORDS = `(?:${anyOf(cardinalWords(20, 90))}(?:[- ]${anyOf(cardinalWords(1, 9))})?|${anyOf(cardinalWords(0, 19))})`;

/** The value of what `CARDINAL_IN_WORDS` matches, in any case. */
export function cardinalOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[-\s]/)
    .reduce((sum, word) => sum + (CARDINALS.get(word) ?? 0), 0);
}

/** A pattern of an ordinal number up to 31 in words, in lower case: "second", "twenty-first", "twenty first". */
export const ORDINAL_IN_WORDS = anyOf(ORDINALS).replaceAll('-', '[- ]');

/** The value of what `ORDINAL_IN_WORDS` matches, in any case, and of "21st"; undefined for any other text. */
export function ordinalOf(text: string): number | undefined {
  return Number.parseInt(text, 10) || ORDINALS.indexOf(text.toLowerCase().replace(/\s/, '-')) + 1 || undefined;
}

/** The digits of numbers that are written as words and as digits alike: "two" is 2, "second" is 2nd. */
export const digitsOfWord: ReadonlyMap<string, string> = new Map([
  ...[...CARDINALS].map(([word, value]) => [word, String(value)] as const),
  ...ORDINALS.map((word, n) => [word, ordinalDigits(n + 1)] as const),
]);

/** The other way round. */
export const wordsOfDigits: ReadonlyMap<string, string> = new Map(
  [...digitsOfWord].map(([word, digits]) => [digits, word]),
);

/** "11th", "21st". */
export function ordinalDigits(n: number): string {
  const ending = n > 10 && n < 14 ? undefined : ['st', 'nd', 'rd'][(n % 10) - 1];
  return `${n}${ending ?? 'th'}`;
}

/** An ordinal number among tokens: its value, and the index of the first of its tokens. */
interface OrdinalAt {
  readonly value: number;
  readonly first: number;
}

/** The ordinal number that the token at `i` ends, "second", "2nd", "twenty-first", "twenty first"; undefined where none does. */
export function ordinalAt(tokens: readonly Token[], i: number): OrdinalAt | undefined {
  const folded = tokens[i]?.folded ?? '';
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(folded)?.[1];
  if (digits !== undefined) return { value: Number(digits), first: i };
  const first = tokens[i - 1]?.text === '-' ? i - 2 : i - 1;
  const whole = ORDINALS.indexOf(`${tokens[first]?.folded}-${folded}`) + 1;
  if (whole > 0) return { value: whole, first };
  const value = ORDINALS.indexOf(folded) + 1;
  return value > 0 ? { value, first: i } : undefined;
}
