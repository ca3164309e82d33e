import { overlaps, type Span, sliceOf } from '../../article/spans.js';
import { CARDINAL_IN_WORDS, cardinalOf, ORDINAL_IN_WORDS } from '../../language/number-words.js';
import { tokenise } from '../../language/tokens.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { type Difference, nearSentences, type Pair } from './pair.js';

/** A number in a text: UTF-16 offsets into it, its value, and the word it counts. */
interface NumberIn {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isShare: boolean;
  /** Stems of the next words, the noun it counts among them. */
  readonly counted: readonly string[];
  /** The word before it, which may say what it is: "**from** three **to** four", "**aged** 17". */
  readonly before: string | undefined;
}

const SCALES: Readonly<Record<string, number>> = {
  bn: 1e9,
  billion: 1e9,
  dozen: 12,
  hundred: 100,
  k: 1_000,
  m: 1e6,
  million: 1e6,
  thousand: 1_000,
  trillion: 1e12,
};
const WORD = `(?!(?:one|zero)\\b)${CARDINAL_IN_WORDS}|(?:a|one)(?= (?:hundred|thousand|million|billion|dozen))`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<digits>\\p{Sc}?\\d+(?:,\\d+)*(?:\\.\\d+)?)(?:(?<short>k|m|bn)\\b)?(?<scale>(?:[ -](?:hundred|thousand|million|billion|trillion|dozen))*)|\\b(?<word>${WORD})\\b(?<scaleOfWord>(?:[ -](?:hundred|thousand|million|billion|trillion|dozen))*)`,
  'giu',
);
const ORDINAL_BEHIND = new RegExp(`^-${ORDINAL_IN_WORDS}\\b`, 'i');
const SHARE = /^\s?(?:%|per ?cent|percent)/i;
/** A number of four digits without a comma is a year, which `dateDifferences` compares. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** As many words behind a number tell what it counts. */
const COUNTED = 3;

/** The numbers that the claim has and its sentence has not, each beside the one that stands there for it. */
export function numberDifferences(pair: Pair): readonly Difference[] {
  const { reading, sentence, claim, claimText, part } = pair;
  const claimed = numbersIn(claimText, isDated(claim, { part: 'paragraph', paragraph: 1, start: 0, end: 0 }));
  const own = numbersOf(reading, sentence);
  const used = new Set<NumberIn>();
  return claimed.flatMap((number): readonly Difference[] => {
    if (own.some((one) => same(one, number))) return [];
    if (nearSentences(pair).some((other) => numbersOf(reading, other).some((one) => same(one, number)))) return [];
    const free = own.filter((one) => !used.has(one) && !claimed.some((other) => same(one, other)));
    const alike = free.filter((one) => one.before !== undefined && one.before === number.before);
    const other =
      [...alike, ...free].find((one) => one.counted.some((stem) => number.counted.includes(stem))) ??
      alike[0] ??
      free[0];
    const words = claimText.slice(number.start, number.end);
    if (other) {
      used.add(other);
      const { start } = sentence.span;
      return [
        {
          kind: 'number',
          claim: words,
          article: { ...sentence.span, start: start + other.start, end: start + other.end },
        },
      ];
    }
    const isElsewhere = part.sentences.some((one) => numbersOf(reading, one).some((own) => same(own, number)));
    return isElsewhere ? [] : [{ kind: 'number', claim: words }];
  });
}

function same(one: NumberIn, other: NumberIn): boolean {
  return one.isShare === other.isShare && Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, one.value);
}

/** The numbers of a sentence, by offsets into it. */
function numbersOf(reading: Reading, { span }: Sentence): readonly NumberIn[] {
  return numbersIn(sliceOf(reading.article, span), isDated(reading, span));
}

type IsDated = (start: number, end: number) => boolean;

/** Whether a stretch, by offsets from the span's start, is of a date. */
function isDated({ dates }: Reading, span: Span): IsDated {
  return (start, end) =>
    dates.some((date) => overlaps(date.span, { ...span, start: span.start + start, end: span.start + end }));
}

function numbersIn(text: string, isDate: IsDated): readonly NumberIn[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: whole, index, groups = {} }): readonly NumberIn[] => {
    const { digits, short = '', scale = '', word, scaleOfWord = '' } = groups;
    const end = index + whole.length;
    if (isDate(index, end) || (digits !== undefined && YEAR.test(whole))) return [];
    // "1st" and "twenty-first" are places in an order, "9:30" is a time of day.
    if (/^(?:st|nd|rd|th)\b|^:\d/.test(text.slice(end)) || ORDINAL_BEHIND.test(text.slice(end))) return [];
    if (/\d:$/.test(text.slice(0, index))) return [];
    const base = digits === undefined ? valueOfWord(word ?? '') : Number(digits.replace(/[^\d.]/g, ''));
    const factor = [short, ...`${scale}${scaleOfWord}`.split(/[ -]/)].reduce(
      (product, one) => product * (SCALES[one.toLowerCase()] ?? 1),
      1,
    );
    const share = SHARE.exec(text.slice(end))?.[0] ?? '';
    const behind = tokenise(text.slice(end + share.length, end + share.length + 60)).tokens.slice(0, COUNTED);
    // What stands behind the next number or a comma is not what this one counts.
    const border = behind.findIndex((token) => /\d|^[,;:(]$/.test(token.text));
    const before = /(\p{L}+) (?:(?:about|around|over|almost|nearly|at least|some|only) )?$/iu.exec(
      text.slice(0, index),
    )?.[1];
    const counted = behind
      .slice(0, border < 0 ? COUNTED : border)
      .filter(({ folded }) => /\p{L}{3}/u.test(folded))
      .map(({ stem }) => stem);
    return [
      {
        start: index,
        end: end + share.length,
        value: base * factor,
        isShare: share !== '',
        counted,
        before: before?.toLowerCase(),
      },
    ];
  });
}

const valueOfWord = (word: string) => (/^a$/i.test(word) ? 1 : cardinalOf(word));
