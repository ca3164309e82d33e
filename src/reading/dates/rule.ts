import { anyOf } from '../../language/any-of.js';
import { FULL_WEEKDAYS, MONTHS_AND_STOPS, monthNamed } from '../../language/calendar-names.js';
import { CARDINAL_IN_WORDS, cardinalOf } from '../../language/number-words.js';
import type { Tense } from '../../language/tense.js';
import type { Token } from '../../language/tokens.js';
import type { DateComponent, Meaning } from './dated-expression.js';
import type { Direction } from './direction.js';
import { COUNTED } from './lists/date-words.js';

/** What an expression is resolved against. */
export interface DateContext {
  /** The day of publication; absent where the article does not give one to the day. */
  readonly published?: string | undefined;
  /** What the last dated expression before this one means, times of day left out, for "two days earlier"; absent where it has no date. */
  readonly anchor?: string | undefined;
  /** The tense the expression stands in. */
  readonly tense: Tense | undefined;
  readonly direction: Direction | undefined;
  /** Whether it stands in somebody's own words, who counts from the day of speaking. */
  readonly isQuoted: boolean;
  /** The part's text up to the expression and from its end on. */
  readonly before: string;
  readonly after: string;
  /** The first token behind the expression in its sentence. */
  readonly next?: Token | undefined;
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A kind of dated expression: how it is written, and what it means; undefined where it is no date after all. */
export interface DateRule {
  /**
   * One of these is in every text that the pattern matches, so that most texts need no pattern tried. Written in lower
   * case, every digit as 0, with straight apostrophes; a cue that begins or ends with a letter begins or ends a word.
   */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  mean(groups: Groups, context: DateContext): Meaning | undefined;
}

/**
 * A text as patterns see it, as long as it was. Patterns that ignored case would take four times as long to compile, and
 * there are many of them.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  // The one letter that grows (Unicode, SpecialCasing.txt).
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

/** A rule whose pattern begins at the beginning of a word and is in lower case; spaces in it stand for white space. */
export function dateRule(cues: Iterable<string>, pattern: string, mean: DateRule['mean']): DateRule {
  const whole = `(?<![\\p{L}\\d])${pattern.replaceAll(' ', '\\s')}`;
  return { cues: [...cues], pattern: new RegExp(whole, 'dgu'), mean };
}

/** A meaning, where there is one. */
export function meaning(iso: string | undefined, ...certain: readonly DateComponent[]): Meaning | undefined {
  return iso === undefined ? undefined : { iso, certain };
}

/** A meaning with the date it has, or that of a date which nothing tells for certain: it stands as it is written. */
export function asWritten(iso: string | undefined, ...certain: readonly DateComponent[]): Meaning {
  return iso === undefined ? { certain } : { iso, certain };
}

/** Pieces of patterns. */
export const MONTH = `${anyOf(MONTHS_AND_STOPS)}(?![\\p{L}\\d])`;
export const WEEKDAY = anyOf(FULL_WEEKDAYS);
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1\\d{3}|20\\d{2})';
export const NUMBER = `(?:\\d{1,3}|a couple of|an?|${CARDINAL_IN_WORDS})`;
export const DASH = '\\s?[-–—]\\s?';
/** "early", "mid-", "late" before a period. */
export const PART_OF = '(?:early|mid|late)[ -]';
/** No number, unit or word goes on behind a number: "March 10,000", "May 3.5", "2000-year-old". */
export const NUMBER_ENDS = '(?![\\p{L}\\d%]|[.,:/]\\d|-\\p{L}|[-–]\\d)';

/** The value of what `NUMBER` matches. */
export function cardinal(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (/^a couple/i.test(text)) return 2;
  return /^an?$/i.test(text) ? 1 : cardinalOf(text);
}

/** 1 to 12; undefined for a word in lower case ("may", "march"), which is no name of a month. */
export function monthNumber(name = ''): number | undefined {
  return isCapital(name) ? monthNamed(name.toLowerCase()) : undefined;
}

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The word that ends or begins a text, in lower case; empty where there is punctuation between. */
export const lastWord = (text: string): string =>
  /([\p{L}.]+)[\s-]*$/u.exec(text)?.[1]?.toLowerCase().replace('.', '') ?? '';
export const firstWord = (text: string): string => /^\s([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** Whether the number that the expression ends with counts the word behind it: "1709 schoolchildren". */
export const countsNext = ({ after }: DateContext): boolean => COUNTED.has(firstWord(after));

/** -1 for last, 0 for this, 1 for next. */
export function offsetOf(which = ''): number {
  if (/^(?:last|this past)/i.test(which)) return -1;
  return /^(?:next|this coming)/i.test(which) ? 1 : 0;
}
