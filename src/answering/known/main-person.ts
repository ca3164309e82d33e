import { type Span, sliceOf } from '../../article/spans.js';
import { fold, type Token } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/entity.js';
import { canMean } from '../../reading/names/gender.js';
import type { Reading } from '../../reading/reading.js';

const PRONOUN = /^(?:he|him|his|she|her|hers)$/;
/** How many times as often as anybody else an article speaks of the one whom it is about. */
const CLEARLY = 2;
/** Fewer mentions, pronouns included, make nobody what an article is about. */
const FEWEST_MENTIONS = 3;
/** What opens a reason. */
const REASON = /\b(?:because|due to|in order to|in protest|in response|in retaliation|so that|over)\b/i;

/**
 * Where the article speaks of the one person it is about, for a question that has no word of its own but "he" or "she" ("why
 * did he do it"): the first sentence that names them, for "why" one with a reason before it. Undefined where nobody, or
 * more than one, could be meant.
 */
export function mainPersonAsked(reading: Reading, tokens: readonly Token[]): Span | undefined {
  const pronoun = tokens.find(({ folded }) => PRONOUN.test(folded))?.folded;
  if (pronoun === undefined) return undefined;
  const person = mainPerson(reading, pronoun);
  if (person === undefined) return undefined;
  const named = person.mentions.filter(({ kind, span }) => kind === 'name' && span.part === 'paragraph');
  const reason = /^why$/.test(tokens[0]?.folded ?? '')
    ? named.find(({ span }) => REASON.test(fold(sentenceAround(reading, span))))
    : undefined;
  return (reason ?? named[0])?.span;
}

function mainPerson({ article, people }: Reading, pronoun: string): Entity | undefined {
  const [first, second] = people
    .filter((person) => canMean(article, person, pronoun))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (first === undefined || first.mentions.length < FEWEST_MENTIONS) return undefined;
  return first.mentions.length >= CLEARLY * (second?.mentions.length ?? 0) ? first : undefined;
}

function sentenceAround({ article, sentences }: Reading, span: Span): string {
  const own = sentences.find(
    ({ span: whole }) =>
      whole.part === span.part &&
      whole.paragraph === span.paragraph &&
      whole.start <= span.start &&
      span.end <= whole.end,
  );
  return own ? sliceOf(article, own.span) : '';
}
