import { overlaps, type Span, samePart, sliceOf, textAt } from '../article/spans.js';
import { anyOf } from '../language/any-of.js';
import { FULL_WEEKDAYS, MONTHS_IN_PRINT } from '../language/calendar-names.js';
import { ROLES } from '../language/lists/roles.js';
import { digitsOfWord } from '../language/number-words.js';
import { fold } from '../language/tokens.js';
import type { Reading } from '../reading/reading.js';
import type { Question } from './question/question.js';

const TIME_WORDS = new RegExp(
  String.raw`\b(?:\d{4}|\d{1,2}[:.]\d\d|${anyOf(FULL_WEEKDAYS)}|${anyOf(MONTHS_IN_PRINT)}|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|noon|midnight|ago|days?|weeks?|weekend|months?|years?|decades?|century|hours?|minutes?|centuries)\b`,
);

/**
 * Whether words are of the kind that a question wants: a person (or a body that acts as one), a date, a number; an age
 * that is no year. Questions that want anything else take any words.
 */
export function isOfAskedKind(reading: Reading, question: Question, words: Span): boolean {
  const { article, people, organisations, dates } = reading;
  const text = fold(sliceOf(article, words));
  const isDate = dates.some(({ span }) => overlaps(span, words));
  switch (question.expects) {
    case 'person':
      return (
        [...people, ...organisations].some(({ mentions }) => mentions.some(({ span }) => overlaps(span, words))) ||
        (!isDate && text.split(/[^\p{L}-]+/u).some(isRole))
      );
    case 'date':
      return isDate || TIME_WORDS.test(text);
    case 'number':
      if (question.unit === 'age') return isAge(reading, words);
      if (isOfOtherKind(reading, question, words)) return false;
      return /\d/.test(text) || text.split(/[^\p{L}]+/u).some((word) => digitsOfWord.has(word));
    default:
      return true;
  }
}

/** Whether words are of a kind that cannot answer a question: an age for "how many children", somebody's name for "what was hacked". */
export function isOfOtherKind(reading: Reading, question: Question, words: Span): boolean {
  return isAgeForCount(reading, question, words) || isPersonForThing(reading, question, words);
}

function isAgeForCount(reading: Reading, { kind, unit, focus }: Question, words: Span): boolean {
  return kind === 'how many' && unit !== 'age' && !/^years?$/.test(focus?.folded ?? '') && isAge(reading, words);
}

/** What is called or named may be somebody's name; so may what a role or an office asks for ("what president"). */
function isPersonForThing({ people }: Reading, { kind, expects, tokens, focus }: Question, words: Span): boolean {
  const isNaming = tokens.some(({ folded }) => /^(?:nam|call|nicknam|titl|dubb|known)/.test(folded));
  if ((kind !== 'what' && kind !== 'what is') || expects === 'person' || isNaming || isRole(focus?.folded ?? ''))
    return false;
  return people.some(({ mentions }) =>
    mentions.some(
      ({ span, kind: mention }) =>
        mention === 'name' && samePart(span, words) && span.start === words.start && span.end === words.end,
    ),
  );
}

/** Whether words are an age by what stands around them: "54-year-old", "aged 54", "54 years old", "Lund, 54,". */
function isAge({ article, people }: Reading, words: Span): boolean {
  const text = textAt(article, words) ?? '';
  const around = text.slice(Math.max(0, words.start - 6), words.end + 10);
  if (/\byears? old\b|[-‑]year[-‑]old|\baged? \d/.test(around)) return true;
  if (!/^\d{1,3}$/.test(text.slice(words.start, words.end))) return false;
  return people.some(({ mentions }) =>
    mentions.some(
      ({ span }) =>
        samePart(span, words) && span.end < words.start && /^(?:, | \()$/.test(text.slice(span.end, words.start)),
    ),
  );
}

function isRole(word: string): boolean {
  return (
    ROLES.has(word) ||
    ROLES.has(word.replace(/s$/, '')) ||
    /^(?:people|police|men|women|government|crew|team)$/.test(word)
  );
}
