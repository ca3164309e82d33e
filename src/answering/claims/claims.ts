import { contains, partKey, type Span, samePart } from '../../article/spans.js';
import { anyOf } from '../../language/any-of.js';
import { FULL_MONTHS, FULL_WEEKDAYS, UNMISTAKABLE_MONTHS } from '../../language/calendar-names.js';
import { CAPITALS } from '../../language/lists/capitals.js';
import { COUNTRY_FORMS } from '../../language/lists/country-adjectives.js';
import { type Token, tokenise } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Sentence } from '../../reading/parts.js';
import { type Reading, read } from '../../reading/reading.js';
import { findPassages } from '../find.js';
import { keywordsOf } from '../question/keywords.js';
import { namesIn } from '../question/person-before.js';
import { dateDifferences } from './dates.js';
import { nameDifferences } from './names.js';
import { negationDifferences } from './negations.js';
import { numberDifferences } from './numbers.js';
import { type Difference, namedWithin, type Pair } from './pair.js';
import { quotationDifferences } from './quoted.js';

export type { Difference } from './pair.js';

/** A claim beside the article: no verdict. */
export interface Comparison {
  /** The sentence that the claim is nearest to. */
  readonly sentence: Sentence['span'];
  /** The names, numbers, dates, denials and quoted words in which the two differ; empty where they do in none. */
  readonly differences: readonly Difference[];
}

/** As many of the passages that a claim may be about are looked through. */
const PASSAGES = 5;
/** Of the weight of a claim's words, so much at least must be in the sentence: else nothing near it was found. */
const LEAST_SHARE = 0.25;

/** What the article says of what a claim says; undefined where nothing near it was found. Never throws on any text. */
export function compareClaim(reading: Reading, claimText: string): Comparison | undefined {
  const text = withCapitals(claimText.trim());
  if (text === '') return undefined;
  const { datePublished } = reading.article;
  const claim = read({ headline: '.', paragraphs: [text], ...(datePublished !== undefined && { datePublished }) });
  const subject = subjectOf(reading, claim, text);
  const weigh = weightOf(reading, subject);
  const sentences = findPassages(reading, subject)
    .slice(0, PASSAGES)
    .flatMap(({ span }) => reading.sentences.filter((sentence) => samePart(sentence.span, span)));
  const [nearest] = sentences
    .map((sentence) => ({ sentence, weight: weigh(sentence) }))
    .sort((a, b) => worth(reading, claim, b) - worth(reading, claim, a));
  if (nearest === undefined || nearest.weight < LEAST_SHARE) return undefined;
  const { sentence, weight } = nearest;
  const part = reading.parts.find((one) => partKey(one.part) === partKey(sentence.span));
  if (part === undefined) return undefined;
  const pair: Pair = {
    reading,
    sentence,
    part,
    claim,
    claimText: text,
    likeness: (other) => weigh(other) / weight,
  };
  const kinds = [nameDifferences, numberDifferences, dateDifferences, negationDifferences, quotationDifferences];
  const differences = kinds.flatMap((compare) => compare(pair));
  return { sentence: sentence.span, differences };
}

/** Months and days, which people type in lower case; "may" and "march" only where they can be nothing else. */
const CALENDAR = new RegExp(
  String.raw`\b(?:${anyOf(UNMISTAKABLE_MONTHS)}|${anyOf(FULL_WEEKDAYS)}|(?<=\b(?:in|on|since|until|by|last|next) )${anyOf(FULL_MONTHS)})\b`,
  'g',
);

/** A claim with the capitals that the reading of dates and countries goes by; every character stays in its place. */
function withCapitals(text: string): string {
  const capitalised = (words: string) => words.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return text.replace(CALENDAR, capitalised).replace(COUNTRIES, capitalised);
}

/** Names of countries and capitals as they are typed, longest first; not "us", which is a pronoun, nor "turkey" on a plate. */
const COUNTRIES = new RegExp(
  `(?<![\\p{L}-])(?:${[
    ...new Set([...CAPITALS.keys(), ...CAPITALS.values(), ...COUNTRY_FORMS.flatMap(([name]) => name ?? [])]),
  ]
    .filter((name) => name.length > 3 && name !== 'turkey')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}-])`,
  'gu',
);

/** A headline says less than the sentence that it sums up. */
const HEADLINE = 0.85;

function worth(
  reading: Reading,
  claim: Reading,
  { sentence, weight }: { readonly sentence: Sentence; readonly weight: number },
): number {
  const { index, dates } = reading;
  const isNumber = ({ pos, text }: Token) => pos === 'NUM' || /\d/.test(text);
  const wanted = claim.dates.filter(({ span }) => span.part === 'paragraph');
  const wantsNumber = claim.sentences.some(
    ({ tokens, span }) =>
      span.part === 'paragraph' && tokens.some((token) => isNumber(token) && !isDated(claim, { ...span, ...token })),
  );
  const stems = new Set(claim.sentences.flatMap(({ tokens }) => tokens.filter(isContent).map(({ stem }) => stem)));
  const places = [
    ...dates
      .filter(
        ({ span, iso }) => contains(sentence.span, span) && wanted.some((date) => isYear(date.iso) === isYear(iso)),
      )
      .map(({ span }) => span),
    ...(wantsNumber
      ? sentence.tokens
          .map((token) => ({ ...sentence.span, ...token }))
          .filter((token) => isNumber(token) && !isDated(reading, token))
      : []),
  ];
  const isBeside = places.some(({ start, end }) =>
    sentence.tokens.some(
      (token) =>
        stems.has(token.stem) &&
        index.termOf.has(token.stem) &&
        token.end > start - BESIDE &&
        token.start < end + BESIDE &&
        (token.end <= start || token.start >= end),
    ),
  );
  const bonus = places.length === 0 ? 0 : isBeside ? 2 * SAME_KIND : SAME_KIND;
  return (sentence.span.part === 'headline' ? HEADLINE : 1) * (weight + bonus);
}

function isDated({ dates }: Reading, within: Span): boolean {
  return dates.some(({ span }) => contains(span, { ...within }));
}

function isYear(iso: string | undefined): boolean {
  return /^\d{4}$/.test(iso ?? '');
}

/** A date or number of the claim is like to stand where the article has one, beside a word that they share. */
const SAME_KIND = 0.1;
const BESIDE = 20;

/** What a claim is about: its words but for the dates and numbers that the article has not, which may be what is wrong. */
function subjectOf({ index }: Reading, { dates }: Reading, text: string): string {
  const isKnown = (words: string) =>
    tokenise(words).tokens.every(({ stem, folded }) => !/[\p{L}\p{N}]/u.test(folded) || index.termOf.has(stem));
  const bare = [...dates]
    .filter(({ span }) => span.part === 'paragraph' && !isKnown(text.slice(span.start, span.end)))
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text)
    .replace(/\p{Sc}?\d[\d.,]*/gu, (number) => (isKnown(number) ? number : ' '));
  return /\p{L}{3}/u.test(bare) ? bare : text;
}

/** Two words of the claim that stand together in a sentence, too, count as much more of it. */
const TOGETHER = 0.3;
/** A pronoun or a description that means whom the claim names counts as much of the name. */
const MEANT = 0.8;
/** No further apart than so many tokens. */
const NEAR = 4;

/**
 * How much of a claim's words a sentence has, 0 to about 1: idf by strength, of all that the claim has; the words of a
 * name count less each, and somewhat more what stands together as in the claim.
 */
function weightOf(reading: Reading, claimText: string): (sentence: Sentence) => number {
  const { people, organisations, places } = reading;
  const names = namesIn([...people, ...organisations, ...places], claimText);
  const words = keywordsOf(tokenise(claimText).tokens, reading.index).words.map(({ token, matches, sentenceIdf }) => {
    const name = names.find(({ start, end }) => start <= token.start && token.end <= end);
    const length = name === undefined ? 1 : claimText.slice(name.start, name.end).split(' ').length;
    return { matches, entity: name?.entity, sentenceIdf: sentenceIdf / Math.sqrt(length) };
  });
  const all = words.reduce((sum, { sentenceIdf }) => sum + sentenceIdf, 0);
  return ({ span, tokens }) => {
    const places = new Map<number, number[]>();
    for (const [i, { stem }] of tokens.entries()) {
      const term = reading.index.termOf.get(stem) ?? -1;
      places.set(term, [...(places.get(term) ?? []), i]);
    }
    let before: readonly number[] = [];
    let sum = 0;
    for (const { matches, entity, sentenceIdf } of words) {
      const found = matches.filter(({ term }) => places.has(term));
      const isMeant = found.length === 0 && entity !== undefined && namedWithin(entity, span);
      const strength = Math.max(isMeant ? MEANT : 0, ...found.map((match) => match.strength));
      const own = found.flatMap(({ term }) => places.get(term) ?? []);
      const isTogether = own.some((one) => before.some((other) => Math.abs(one - other) <= NEAR));
      sum += sentenceIdf * strength * (isTogether ? 1 + TOGETHER : 1);
      before = own;
    }
    return all === 0 ? 0 : sum / all;
  };
}
