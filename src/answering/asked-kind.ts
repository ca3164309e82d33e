import { overlaps, type Span, sliceOf } from '../article/spans.js';
import { ROLES } from '../language/lists/roles.js';
import { digitsOfWord } from '../language/number-words.js';
import { fold } from '../language/tokens.js';
import type { Reading } from '../reading/reading.js';
import { isAge } from './known/ages.js';
import type { Question } from './question/question.js';

const TIME_WORDS =
  /\b(?:\d{4}|\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|noon|midnight|ago|days?|weeks?|weekend|months?|years?|decades?|century|hours?|minutes?|centuries)\b/;

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
      return /\d/.test(text) || text.split(/[^\p{L}]+/u).some((word) => digitsOfWord.has(word));
    default:
      return true;
  }
}

function isRole(word: string): boolean {
  return (
    ROLES.has(word) ||
    ROLES.has(word.replace(/s$/, '')) ||
    /^(?:people|police|men|women|government|crew|team)$/.test(word)
  );
}
