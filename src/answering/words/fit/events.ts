import { tenseAround } from '../../../language/tense.js';
import { isDictionaryWord, type Token } from '../../../language/tokens.js';
import type { Shown } from './shown.js';

const OPENS_CLAUSE = /^(?:[,;:()"]|who|which|that|when|while|after|before|because|but|if|where|whose|and)$/;
const BEFORE_DATE = /^(?:on|in|at|of|for|by|since|until|from|late|early|last|next|this|the)$/;

/**
 * Whether the date that is shown can be that of what is asked: not the date of a noun that the question has not ("the
 * **vote** on Monday") in a phrase without a verb, and not in a clause with a verb of its own where the asked verb stands
 * in another one.
 */
export function isOfTheEvent(shown: Shown): boolean {
  return (
    isOfItsTense(shown) &&
    (isSaidBehind(shown) ||
      (isOfItsClause(shown) &&
        isOfItsMatter(shown) &&
        !isOfTheOther(shown) &&
        !isOfOtherThing(shown) &&
        hasItsVerb(shown)))
  );
}

/** "She moved in 2013, **when she became Danish**": what is asked is told behind the date. */
function isSaidBehind({ tokens, last, matchAt }: Shown): boolean {
  const when = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (tokens[when]?.folded !== 'when') return false;
  const end = clauseEnd(tokens, when);
  return matchAt.some((i) => i > when && i < end);
}

/** "April 4's closing **price**" is no day that anything else closes. */
function isOfOtherThing({ tokens, last, pointAt, question }: Shown): boolean {
  if (question.kind !== 'when' || !/^['’]s?$/.test(tokens[last + 1]?.text ?? '')) return false;
  let head = last + 1;
  while (/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tokens[head + 1]?.pos ?? '') && tokens[head]?.pos !== 'VERB') head++;
  return tokens[head]?.pos === 'NOUN' && !pointAt.includes(head);
}

/** Verbs that say little of what happened, and those of what a date is of without one: "the vote is on Monday". */
const LIGHT =
  /^(?:be|become|became|begin|began|come|came|do|did|end|ended|expect|expected|found|gave|get|gets|getting|give|given|go|goes|going|gone|got|had|happen|happened|happening|happens|has|have|having|held|hold|made|make|makes|making|occur|occurred|plan|planned|put|said|say|says|scheduled|set|start|started|starts|supposed|take|taken|takes|taking|told|took|want|went)$/;

/** Whether the sentence has more of what is asked than names; without its verb or another word the date may be of anything. */
function hasItsVerb({ question: { kind, verb }, verbAt, hasFocus, pointAt, tokens }: Shown): boolean {
  if (kind !== 'when' || verb === undefined || hasFocus || LIGHT.test(verb.folded) || BORN.test(verb.folded))
    return true;
  return verbAt.length > 0 || !isDictionaryWord(verb.folded) || pointAt.some((i) => tokens[i]?.pos !== 'PROPN');
}

const BORN = /^(?:b|birth|birthday|birthdays|births|born)$/;

/** A birthday stands where somebody is said to be born, or between brackets behind a name: "(1942–2018)". */
function isOfItsMatter({ question, tokens, first }: Shown): boolean {
  if (!question.tokens.some(({ folded }) => BORN.test(folded))) return true;
  return tokens.some(({ folded }) => BORN.test(folded)) || tokens[first - 1]?.text === '(';
}

const TO_COME = /^(?:do|does|going|gonna|next|shall|upcoming|will)$/;
const STILL_TO_COME = /^(?:going|gonna|shall|will)$/;
const WILL = /^(?:shall|will|'ll|’ll)$/;
const HOPED = /^(?:can|due|expected|scheduled|supposed)$/;
const GONE = /^(?:did|was|were)$/;
const PLANNED = /^(?:book|due|expect|plan|schedul|set|suppos|think|want|go|announc)/;

/** "when **can** they go home", "when is it **due**": not "when was it due". */
function isHopedFor({ tokens }: Shown['question']): boolean {
  const has = (pattern: RegExp) => tokens.some(({ folded }) => pattern.test(folded));
  return has(HOPED) && !has(GONE) && !has(/^(?:had|been)$/);
}

/** Whether a date before the article's day is asked for as one to come, or one after it as one gone by. */
function isOfItsTense({ question, tokens, first, last, named, published }: Shown): boolean {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const iso = named.dates.find(({ span }) => span.start < end && start < span.end)?.iso;
  const isToCome =
    question.tokens.some(({ folded }) => folded === 'next' || STILL_TO_COME.test(folded)) || isHopedFor(question);
  if (published === undefined && isToCome && tenseAround(tokens, first, last + 1) === 'past') return false;
  const isToBe = tokens.slice(clauseStart(tokens, first), first).some(({ folded }) => WILL.test(folded));
  if (
    isToBe &&
    question.tokens.some(({ folded }) => folded === 'did') &&
    !question.tokens.some(({ folded }) => PLANNED.test(folded))
  )
    return false;
  if (iso === undefined || published === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(iso)) return true;
  const has = (pattern: RegExp) => question.tokens.some(({ folded }) => pattern.test(folded));
  const today = published.slice(0, iso.length);
  if (has(GONE)) return iso <= today || has(PLANNED);
  // "He called on Friday for talks": no day of talks to come, though it is the day of the article itself.
  if (has(STILL_TO_COME) && iso === today && tenseAround(tokens, first, last + 1) === 'past') return false;
  return !(has(TO_COME) || isHopedFor(question)) || iso >= today;
}

/**
 * Whether of two clauses with a date each the other one has what is asked: "a flood **killed 300** in 1970, and one in the
 * same valley killed 40 in 1974".
 */
function isOfTheOther({ question, tokens, first, last, named, matchAt, pointAt, verbAt }: Shown): boolean {
  const from = clauseStart(tokens, first);
  const own = clauseEnd(tokens, last);
  // "In April, Doe agreed to sell": what leads in is of the clause behind it.
  const leadsIn = from === 0 && tokens[own]?.folded === ',' && !tokens.slice(0, own).some(isFull);
  const main = leadsIn ? clauseEnd(tokens, own) : own;
  const isTold = verbAt.some((i) => i < main) || pointAt.filter((i) => i < main).length > 1;
  const to = isTold ? main : own;
  const isHere = (i: number) => i >= from && i < to;
  const telling = matchAt.filter((i) => tokens[i]?.pos !== 'VERB' && (i < first || i > last));
  if (question.kind !== 'when' || telling.length === 0 || telling.some(isHere)) return false;
  const isThere = (i: number) => telling.some((t) => clauseStart(tokens, t) <= i && i < clauseEnd(tokens, t));
  if (verbAt.some(isHere) && !verbAt.some(isThere)) return false;
  const isElsewhere = ({ span }: (typeof named.dates)[number]) =>
    span.end <= (tokens[from]?.start ?? 0) || span.start >= (tokens[to - 1]?.end ?? 0);
  return named.dates.some(isElsewhere);
}

function isOfItsClause({ question, tokens, first, last }: Shown): boolean {
  const asked = new Set(question.tokens.map(({ stem }) => stem));
  const isThing = (i: number) =>
    question.tokens[i]?.pos === 'NOUN' && /^(?:ADJ|DET|NOUN)$/.test(question.tokens[i - 1]?.pos ?? '');
  const acts = new Set(question.tokens.flatMap(({ stem }, i) => (isThing(i) ? [] : [stem])));
  const from = clauseStart(tokens, first);
  const to = clauseEnd(tokens, last);
  const clause = tokens.slice(from, to);
  const hasVerb = clause.some(isFull);
  if (!hasVerb) {
    // "In a letter before the vote on Monday, Doe said": what leads in the sentence.
    if (from > 0 || tokens[to]?.folded !== ',') return true;
    const noun = nounBefore(tokens, first, from);
    return noun === undefined || asked.has(noun.stem);
  }
  const exact = [...tokens.keys()].filter((i) => tokens[i]?.pos === 'VERB' && acts.has(tokens[i]?.stem ?? ''));
  return exact.length === 0 || exact.some((i) => (i >= from && i < to) || !hasVerbAbout(tokens, from, to));
}

function isFull({ pos, folded }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && !/^(?:to)$/.test(folded);
}

function hasVerbAbout(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === 'VERB');
}

/** The noun that a date hangs on where nothing but a preposition lies between. */
function nounBefore(tokens: readonly Token[], first: number, from: number): Token | undefined {
  let i = first - 1;
  while (i >= from && BEFORE_DATE.test(tokens[i]?.folded ?? '')) i--;
  const token = tokens[i];
  return i >= from && i < first - 1 && (token?.pos === 'NOUN' || token?.pos === 'PROPN') ? token : undefined;
}

/** Index of the first token of the clause that a token stands in. */
export function clauseStart(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > 0 && !OPENS_CLAUSE.test(tokens[i - 1]?.folded ?? '')) i--;
  return i;
}

function clauseEnd(tokens: readonly Token[], last: number): number {
  let i = last + 1;
  while (i < tokens.length && !OPENS_CLAUSE.test(tokens[i]?.folded ?? '')) i++;
  return i;
}
