import { contains } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/entity.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { peopleAskedAbout } from '../question/asked-about.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';

/** An age beside a name is that person's, but for a few of sports results and chapters. */
const CONFIDENCE = 0.85;

/**
 * The age that stands beside the name of the one person asked about: "Doe, 34,", "Doe (34)", "34-year-old Doe", "Doe, a
 * 34-year-old", "Doe is 34", and "She was 34." where that is Doe. Undefined where the article has none, and where it is asked for another time ("when she won").
 */
export function ageAsked(reading: Reading, question: Question, own: readonly Token[]): KnownWords | undefined {
  const isAsked = question.unit === 'age' && question.tokens[question.at]?.folded !== 'who';
  if (!isAsked || own.some(({ folded }) => /^(?:when|while|after|before)$/.test(folded))) return undefined;
  const people = peopleAskedAbout(reading, own);
  const [person] = people;
  if (person === undefined || people.length > 1) return undefined;
  for (const sentence of reading.sentences) {
    const age = ageIn(sentence, person);
    if (age) return { best: { ...sentence.span, start: age[0].start, end: age[1].end }, confidence: CONFIDENCE };
  }
  return undefined;
}

function ageIn({ span, tokens }: Sentence, person: Entity): readonly [Token, Token] | undefined {
  for (const { kind, span: mention } of person.mentions) {
    if (kind === 'description' || !contains(span, mention)) continue;
    const first = tokens.findIndex(({ start }) => start >= mention.start);
    const next = tokens.findIndex(({ start }) => start >= mention.end);
    if (next < 0) continue;
    const age =
      ageStated(tokens, next) ?? (kind === 'name' ? (ageBehind(tokens, next) ?? ageBefore(tokens, first)) : undefined);
    if (age) return age;
  }
  return undefined;
}

/** "She was 34." */
function ageStated(tokens: readonly Token[], next: number): readonly [Token, Token] | undefined {
  const [verb, number, closer] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  const isWhole = /^(?:is|was)$/.test(verb?.folded ?? '') && isAge(number) && closer?.text === '.';
  return isWhole ? [number as Token, number as Token] : undefined;
}

function ageBehind(tokens: readonly Token[], next: number): readonly [Token, Token] | undefined {
  // "Doe, a 34-year-old".
  if (tokens[next]?.folded === ',' && /^an?$/.test(tokens[next + 1]?.folded ?? '')) {
    const [number, unit, old] = [tokens[next + 2], tokens[next + 4], tokens[next + 6]];
    return isAge(number) && unit?.folded === 'year' && old?.folded === 'old' ? [number as Token, old] : undefined;
  }
  const [opener = '', number, closer = ''] = [tokens[next]?.folded, tokens[next + 1], tokens[next + 2]?.folded];
  const [one, two, three] = [tokens[next + 2], tokens[next + 3], tokens[next + 4]];
  if (number === undefined) return undefined;
  if (opener === ',' && /^aged?$/.test(number.folded) && isAge(one)) return [one as Token, one as Token];
  if (!isAge(number)) return undefined;
  if ((opener === ',' && /^[,.;]$/.test(closer)) || (opener === '(' && closer === ')')) return [number, number];
  if (/^(?:aged?|turned|turns)$/.test(opener) && !/^[-/:]$/.test(closer)) return [number, number];
  const isStated = /^(?:is|was)$/.test(opener) && /^years?$/.test(one?.folded ?? '') && two?.folded === 'old';
  if (isStated && two) return [number, two];
  const isHyphened = opener === ',' && closer === '-' && /^years?$/.test(two?.folded ?? '') && three !== undefined;
  return isHyphened && tokens[next + 5]?.folded === 'old' ? [number, tokens[next + 5] as Token] : undefined;
}

/** Tokens between "34-year-old" and the name: "34-year-old Danish goalkeeper Doe". */
const MOST_BETWEEN = 5;

function ageBefore(tokens: readonly Token[], first: number): readonly [Token, Token] | undefined {
  for (let i = first - 1; i >= Math.max(0, first - MOST_BETWEEN - 1); i--) {
    const token = tokens[i];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return undefined;
    if (token.folded !== 'old') continue;
    const number = tokens[i - 4];
    const isAgeBefore =
      tokens[i - 1]?.folded === '-' && tokens[i - 2]?.folded === 'year' && tokens[i - 3]?.folded === '-';
    return isAgeBefore && isAge(number) ? [number as Token, token] : undefined;
  }
  return undefined;
}

/** Digits alone: "Doe, two, and" counts something. */
function isAge(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[1-9]\d?|1[01]\d)$/.test(token.folded);
}
