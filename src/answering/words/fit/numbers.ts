import { ROLES } from '../../../language/lists/roles.js';
import { isDictionaryWord, type Token } from '../../../language/tokens.js';
import { isMoney } from '../../question/answer-words.js';
import { typeWantedBy } from '../../question/question.js';
import { SPELLED_NUMBERS } from '../lists/spelled-numbers.js';
import { LENGTH_UNITS, TIME_UNITS } from '../lists/units.js';
import { PEOPLE } from './lists/people.js';
import { nameAt, own, type Shown } from './shown.js';

const YEAR = /^(?:1[5-9]\d\d|20\d\d)s?$/;
const FRACTION =
  /^(?:half|halves|third|thirds|quarter|quarters|fifth|fifths|sixth|sixths|eighth|eighths|tenth|tenths|majority|minority|most|all|none|%|percent|percentage)$/;
/** "eight in ten", "two to one". */
const RATIO = /^(?:in|out|to|per|:)$/;
const PERIOD_OPENERS = /^(?:since|until|till|from|through|throughout|all|forever|indefinitely|between|overnight)$/;

/** Whether a token is a number, in digits or in letters. */
export function isNumber({ pos, folded }: Token): boolean {
  return pos === 'NUM' || SPELLED_NUMBERS.has(folded) || /^[~<>]?\d/.test(folded);
}

/** Whether what is shown is a number of what is asked for, with the unit that "how long", "how old", "how much" want. */
export function isNumberAsked(shown: Shown): boolean {
  const { question, tokens, last } = shown;
  const words = own(shown);
  const unit = question.unit;
  if (isTotal(shown) || isOfOtherNoun(shown) || !isOfSpan(shown) || isInterval(shown)) return false;
  if (SCORES.test(question.focus?.folded ?? '') && question.kind !== 'how many') return isScore(words);
  if (unit === 'time' && words.some(({ folded }) => PERIOD_OPENERS.test(folded))) return true;
  if (!words.some(isNumber) && !(unit === 'percent' && words.some(({ folded }) => FRACTION.test(folded)))) {
    const isVagueTime = unit === 'time' && words.some(({ folded }) => TIME_UNITS.has(folded));
    return isVagueTime;
  }
  // "1984" is no number of anything, and neither is the number in a name.
  if (words.length === 1 && (YEAR.test(words[0]?.folded ?? '') || nameAt(shown, last) !== undefined)) return false;
  const next = tokens[last + 1];
  const has = (is: (folded: string) => boolean) => words.some(({ folded }) => is(folded));
  switch (unit) {
    case 'percent':
      return has((word) => FRACTION.test(word)) || has((word) => RATIO.test(word));
    case 'money':
      return has(isMoney) || (isShareAsked(shown) && has((word) => FRACTION.test(word)));
    case 'time':
      return has((word) => TIME_UNITS.has(word)) || (question.focus?.folded === 'long' && has(isLength));
    case 'length':
      return has(isLength) || (has((word) => TIME_UNITS.has(word)) && isJourney(shown)) || isSize(shown);
    case 'age':
      return isAge(shown);
    default:
      return !isOfOther(shown, next) && !isBroken(shown, next) && !isOfPeople(shown) && !isNoSpeed(shown);
  }
}

/** "how much **of** the firm did they sell": a part, or what was paid for it. */
function isShareAsked({ question: { tokens, at } }: Shown): boolean {
  return tokens[at + 1]?.folded === 'much' && tokens[at + 2]?.folded === 'of';
}

/** "7.8" for "how many died": nobody is counted in parts. */
function isBroken({ question: { kind, focus }, tokens, last }: Shown, next: Token | undefined): boolean {
  if (kind !== 'how many' || (focus !== undefined && !isHuman(focus.folded))) return false;
  return /^\d+\.\d+$/.test(tokens[last]?.folded ?? '') && !LARGE.test(next?.folded ?? '');
}

/** "two" of "two police officers" for "how much did he steal". */
function isOfPeople({ question: { kind, tokens: asked, at }, tokens, last }: Shown): boolean {
  if (kind !== 'how much' || asked[at]?.folded !== 'how' || tokens[last]?.pos !== 'NUM') return false;
  const end = tokens.findIndex(({ pos }, i) => i > last && !/^(?:ADJ|NOUN|PROPN)$/.test(pos));
  return end > last + 1 && isHuman(tokens[end - 1]?.folded ?? '');
}

const SPEED = /^(?:feet|kilomet(?:er|re)s?|km|km\/h|knots?|kph|met(?:er|re)s?|miles?|mph|times)$/;

/** "60 seconds" for "how fast was the wind"; a runner's time is a speed. */
function isNoSpeed({ question: { focus, verb }, tokens, first, last }: Shown): boolean {
  if (focus?.folded !== 'fast' || verb !== undefined) return false;
  return !tokens.slice(first, last + 2).some(({ folded }) => SPEED.test(folded));
}

const LARGE = /^(?:thousand|million|billion|trillion|m|bn)$/;

/** "how many of those guests were late?": the number of the guests is none of those who were. */
function isTotal({ question: { kind, tokens: asked, at, focus }, tokens, last }: Shown): boolean {
  if (kind !== 'how many' || asked[at + 2]?.folded !== 'of' || focus === undefined) return false;
  const isPart = asked
    .slice(at + 3)
    .some(({ stem, pos }) => stem !== focus.stem && /^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos));
  return isPart && tokens[last + 1]?.stem === focus.stem;
}

/** Tokens within which the noun that a number counts follows it: "four late trains". */
const COUNTED_WITHIN = 3;

/** Whether the number is of another noun where the sentence has the noun that is counted: "four fumbles", for "tackles". */
function isOfOtherNoun(shown: Shown): boolean {
  const { question, tokens, first, last, focusAt } = shown;
  const { kind, focus } = question;
  if (kind !== 'how many' || focus === undefined) return false;
  if (isUnit(focus)) return isOfOtherUnit(focus, tokens[last + 1]);
  // "how many kinds of" is counted in species, breeds, makes.
  if (/^(?:kinds|sorts|types)$/.test(focus.folded)) return false;
  if (!shown.hasFocus) return isOfNothingLike(shown, focus);
  const after = tokens.slice(last + 1, last + 1 + COUNTED_WITHIN);
  const end = after.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos));
  const phrase = end < 0 ? after : after.slice(0, end);
  // A tagger takes the noun for a verb in "two fumbles.".
  const counted = phrase.findLast(({ pos, folded }) => pos === 'NOUN' || (pos === 'VERB' && folded.endsWith('s')));
  const isMore = MORE.test(tokens[last + 1]?.folded ?? '');
  if (!isMore && (counted === undefined || ANYBODY.test(counted.folded))) return false;
  const isCounted = (i: number) =>
    (i >= first || tokens[i + 1]?.pos !== 'NOUN') &&
    isNumberBeside(tokens, i) &&
    !(i > last && i <= last + COUNTED_WITHIN);
  return !phrase.some((_, i) => focusAt.includes(last + 1 + i)) && focusAt.some(isCounted);
}

/** "five minutes" for "how many years". */
function isOfOtherUnit(focus: Token, next: Token | undefined): boolean {
  return next !== undefined && TIME_UNITS.has(focus.folded) && TIME_UNITS.has(next.folded) && next.stem !== focus.stem;
}

/** From this strength on a noun may be counted for the one that is asked for. */
const LIKE_COUNTED = 0.3;

/** Whether a noun that is nothing like the one asked for is counted: "two **groups**" for "how many victims". */
function isOfNothingLike({ tokens, last, likeFocus, question }: Shown, focus: Token): boolean {
  const end = tokens.findIndex(({ pos }, i) => i > last && !/^(?:ADJ|NOUN|PROPN)$/.test(pos));
  const phrase = [...tokens.keys()].slice(last + 1, end < 0 ? tokens.length : end);
  const head = phrase.findLast((i) => tokens[i]?.pos === 'NOUN');
  if (head === undefined || phrase.length > COUNTED_WITHIN || !isDictionaryWord(focus.folded)) return false;
  if (phrase.some((i) => (likeFocus[i] ?? 0) >= LIKE_COUNTED)) return false;
  // "four interceptions" for "how many balls did he intercept"; any other noun of the question is not the one counted.
  const isDeed = (i: number) =>
    question.tokens[i]?.pos === 'VERB' || /^(?:NOUN|PRON|PROPN)$/.test(question.tokens[i - 1]?.pos ?? '');
  const deeds = new Set(question.tokens.flatMap(({ stem }, i) => (isDeed(i) ? [stem] : [])));
  if (phrase.some((i) => deeds.has(tokens[i]?.stem ?? ''))) return false;
  const counted = tokens[head]?.folded ?? '';
  // "watched 90 times" for "how many views"
  if (counted === 'times' && DEEDS.test(focus.folded)) return false;
  return !(isHuman(focus.folded) && isHuman(counted)) || BODIES.test(focus.folded) !== BODIES.test(counted);
}

/** Nouns for what is done again and again: so often is so many times. */
const DEEDS =
  /^(?:attempts|clicks|downloads|goes|hits|listens|plays|retweets|shares|streams|tries|views|viewings|visits|watches)$/;

/** Of how many countries or families nobody is counted one by one. */
const BODIES =
  /^(?:armies|cities|clubs|committees|companies|councils|countries|empires|families|firms|groups|households|nations|parties|states|teams|unions)$/;

const DOERS = /(?:ants|ees|ers|ians|ists|ors)$/;

/** Whether a noun, folded, is one for people. */
export function isHuman(noun: string): boolean {
  const singular = noun.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    PEOPLE.has(noun) || DOERS.test(noun) || ROLES.has(noun) || ROLES.has(singular) || typeWantedBy(noun) === 'person'
  );
}

/** "and 300 **more** damaged": another lot than the one before. */
const MORE = /^(?:additional|further|more|others?)$/;
/** Whoever else may be counted in other words. */
const ANYBODY = /^(?:ones|others|people|persons)$/;

/** "four late **trains**", "in **tackles** (118)". */
function isNumberBeside(tokens: readonly Token[], at: number): boolean {
  const isInBrackets = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')';
  const beside = tokens.slice(Math.max(0, at - COUNTED_WITHIN), at);
  return beside.some(isNumber) || (isInBrackets && tokens.slice(at + 2, at + 3).some(isNumber));
}

const SCORES = /^(?:score|scoreline)$/;

/** "2–1", "2 to 1". */
function isScore(words: readonly Token[]): boolean {
  return /\d+(?:[-–]|to)\d+/.test(words.map(({ folded }) => folded).join(''));
}

const ASIDE = /^(?:after|before|earlier|following|later|prior|since|until|within|when)$/;

/** "how long after the launch": a time that the sentence counts from, or up to, something. */
function isOfSpan({ question: { kind, tokens: asked, at }, tokens }: Shown): boolean {
  const isAside = asked.slice(at + 1, at + 4).some(({ folded }) => /^(?:after|before)$/.test(folded));
  if (!isAside || (kind !== 'measure' && kind !== 'how many')) return true;
  return tokens.some(({ folded }) => ASIDE.test(folded));
}

/** "every ten years" for "how long is it on", "eight days after the vote" for "how long **has** he been there". */
function isInterval({ question: { focus, tokens: asked, at }, tokens, first, last }: Shown): boolean {
  if (focus?.folded !== 'long') return false;
  if (/^(?:each|every)$/.test(tokens[first - 1]?.folded ?? '') || /^(?:each|every)$/.test(tokens[first]?.folded ?? ''))
    return true;
  const isStill = /^(?:has|have|'s|'ve)$/.test(asked[at + 2]?.folded ?? '');
  return isStill && /^(?:after|before|earlier|later)$/.test(tokens[last + 1]?.folded ?? '');
}

const JOURNEY = /^(?:apart|away|drive|drives|driving|flight|from|journey|ride|sail|trip|walk|walking)$/;
/** Tokens around a time within which it says that it is the length of a way: "a drive of two hours", "two hours away". */
const JOURNEY_WITHIN = 3;

/** "two hours away" for "how far"; "two hours later" is none. */
function isJourney({ tokens, first, last }: Shown): boolean {
  const near = tokens.slice(Math.max(0, first - JOURNEY_WITHIN), last + 1 + JOURNEY_WITHIN);
  return near.some(({ folded }) => JOURNEY.test(folded));
}

/** "a fine of $300", "a lead of 14 points", "a force of 60,000 men" for "how big": whatever it is counted in. */
function isSize(shown: Shown): boolean {
  const { question, tokens, last } = shown;
  if (!/^(?:big|large)$/.test(question.focus?.folded ?? '')) return false;
  const words = own(shown);
  if (words.some(({ folded }) => TIME_UNITS.has(folded))) return false;
  const next = tokens[last + 1];
  const isCounted = words.at(-1)?.pos === 'NOUN' || (next?.pos === 'NOUN' && !TIME_UNITS.has(next.folded));
  return words.some(({ folded }) => isMoney(folded)) || isCounted;
}

function isLength(word: string): boolean {
  return LENGTH_UNITS.has(word) || /^\d+(?:km|m|ft|cm|mm|mi)$/.test(word);
}

const AGE_WORD = /^(?:old|aged|age|ages|year|years|month|months|week|weeks|day|days|\d{1,3}-year-old|yo|yr|yrs)$/;

/** "34 years old", "aged 34", "turned 34", "the 34-year-old" and the bare number of "Doe, 34, a painter". */
function isAge(shown: Shown): boolean {
  const { tokens, first, last } = shown;
  const words = own(shown);
  if (words.some(({ folded }) => AGE_WORD.test(folded))) return true;
  const number = words.length === 1 ? words[0]?.folded : undefined;
  if (number === undefined || !/^(?:\d{1,2}|1[01]\d|\p{L}+)$/u.test(number)) return false;
  const [before, after] = [tokens[first - 1]?.folded ?? '', tokens[last + 1]?.folded ?? ''];
  if (/^(?:aged?|turned|turns|turning)$/.test(before)) return true;
  if (before === 'of' && tokens[first - 2]?.folded === 'age') return true;
  if (AGE_WORD.test(after) || (after === '-' && AGE_WORD.test(tokens[last + 2]?.folded ?? ''))) return true;
  // "when she was 10,"
  if (/^(?:is|was|were|at)$/.test(before)) return /^(?:[,.;)]?|when)$/.test(after);
  return (before === ',' || before === '(') && /^[,.;)]?$/.test(after);
}

/** Whether the number is one of something else: of years, of per cent, of money, of an order; an age where no age is asked for. */
function isOfOther(shown: Shown, next: Token | undefined): boolean {
  const { question, tokens, first, last } = shown;
  const { focus, unit } = question;
  if (unit !== 'age' && isAgeBesideName(shown)) return true;
  const number = tokens.findIndex((token, i) => i >= first && i <= last && isNumber(token));
  if (unit !== 'age' && number >= 0 && /^[-‐‑]years?[-‐‑]old$/.test(foldedFrom(tokens, number + 1, 4))) return true;
  if (question.kind !== 'how many' || focus === undefined || next === undefined) return false;
  if (tokens[last]?.pos !== 'NUM' && tokens[last]?.pos !== 'SYM') return isUnit(tokens[last]) && !isUnit(focus);
  const counted = next.folded === '-' ? tokens[last + 2] : next;
  return isUnit(counted) && !isUnit(focus) && counted?.stem !== focus.stem;
}

/** The "34" of "Doe, 34, a painter". */
function isAgeBesideName({ tokens, first, last, named }: Shown): boolean {
  const [comma, number, closer] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  if (first !== last || comma?.text !== ',' || !/^[,.]$/.test(closer?.text ?? '')) return false;
  if (!/^\d{1,2}$/.test(number?.text ?? '')) return false;
  return named.names.some(({ entity, end }) => entity.type === 'person' && end === comma.start);
}

function foldedFrom(tokens: readonly Token[], from: number, count: number): string {
  return tokens
    .slice(from, from + count)
    .map(({ folded }) => folded)
    .join('');
}

function isUnit(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    TIME_UNITS.has(token.folded) ||
    /^(?:hrs?|mins?|secs?|wks?|yrs?)$/.test(token.folded) ||
    isMoney(token.folded) ||
    /^(?:%|percent)$/.test(token.folded)
  );
}
