import { ROLES } from '../../language/lists/roles.js';
import { TITLES } from '../../language/lists/titles.js';
import type { Token } from '../../language/tokens.js';
import type { Question } from '../question/question.js';
import { datesMended } from './edges/date-edges.js';
import { isGlued, numbersMended } from './edges/number-edges.js';
import { personsMended } from './edges/person-edges.js';
import { placesMended } from './edges/place-edges.js';
import { reasonsMended } from './edges/reason-edges.js';
import { SPELLED_NUMBERS } from './lists/spelled-numbers.js';
import type { NamedSentence } from './named-spans.js';
import type { Stretch } from './stretch.js';

type Mend = (tokens: readonly Token[], stretch: Stretch, named: NamedSentence, question: Question) => Stretch;

/**
 * A stretch without what hangs over at its ends and with what was cut off there: marks and small words, brackets and
 * quotation marks without their counterpart, halves of names, dates and numbers, an article without its noun.
 */
export function mended(tokens: readonly Token[], stretch: Stretch, named: NamedSentence, question: Question): Stretch {
  return MENDS.reduce((own, mend) => mend(tokens, own, named, question), stretch);
}

/** Names after marks, since a bracket may stand between; articles last, since they look at what is then the last word. */
const MENDS: readonly Mend[] = [
  withoutOverhang,
  balanced,
  withoutOverhang,
  wholeNames,
  datesMended,
  (tokens, stretch, _, question) => numbersMended(tokens, stretch, question),
  placesMended,
  personsMended,
  (tokens, stretch, _, question) => reasonsMended(tokens, stretch, question),
  (tokens, stretch, _, question) => wholeList(tokens, stretch, question),
  articled,
];

const HANGS = /^(?:DET|CCONJ|SCONJ|PART)$/;

function withoutOverhang(
  tokens: readonly Token[],
  stretch: Stretch,
  named: NamedSentence,
  question: Question,
): Stretch {
  let { first, last } = stretch;
  while (first < last && isMark(tokens[first]) && !/^["“‘([]$/.test(tokens[first]?.text ?? '')) first++;
  const hangs = (i: number) => {
    const { pos = 'X', text = '', end = 0 } = tokens[i] ?? {};
    if (named.names.some((name) => name.kind === 'name' && name.end === end)) return false;
    if (/^['’]s?$/.test(text)) return true;
    return isMark(tokens[i])
      ? !/^["”’)\]]$/.test(text)
      : HANGS.test(pos) || (pos === 'ADP' && question.expects !== undefined);
  };
  while (last > first && hangs(last)) last--;
  return { first, last };
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^\p{P}+$/u.test(token.text) && !/^[%#@&]$/.test(token.text);
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '"': '"' };
const OPENS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '"': '"' };

/** With the counterpart of a bracket or a quotation mark where it stands right beside; else without what lies beyond it. */
function balanced(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  const open: number[] = [];
  for (let i = first; i <= last; i++) {
    const text = tokens[i]?.text ?? '';
    const top = tokens[open.at(-1) ?? -1]?.text ?? '';
    if (top !== '' && CLOSES[top] === text) open.pop();
    else if (CLOSES[text] !== undefined && !(text === '"' && tokens[first - 1]?.text === '"')) open.push(i);
    else if (OPENS[text] !== undefined) {
      return i > first ? { first, last: i - 1 } : { first: Math.min(i + 1, last), last };
    }
  }
  const at = open[0];
  if (at === undefined) return { first, last };
  if (open.length === 1 && tokens[last + 1]?.text === CLOSES[tokens[at]?.text ?? '']) return { first, last: last + 1 };
  if (at === first) return first < last ? { first: first + 1, last } : { first, last };
  return { first, last: at - 1 };
}

/** Words of a name beyond this many are not put to it. */
const MOST_PUT = 4;

function wholeNames(tokens: readonly Token[], { first, last }: Stretch, { names }: NamedSentence): Stretch {
  let own = { first, last };
  for (const { kind, entity, start, end } of names) {
    if (kind !== 'name') continue;
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === end);
    if (from < 0 || to < 0) continue;
    const isPut = (missing: readonly Token[]) =>
      missing.length <= MOST_PUT &&
      !(entity.type === 'person' && missing.some(({ folded }) => TITLES.has(folded) || ROLES.has(folded)));
    if (from < own.first && own.first <= to && isPut(tokens.slice(from, own.first))) own = { ...own, first: from };
    if (from <= own.last && own.last < to && isPut(tokens.slice(own.last + 1, to + 1))) own = { ...own, last: to };
  }
  return own;
}

/** Tokens beyond this many behind an article's adjectives are not its noun. */
const MOST_NOUNS = 4;

/** "a Latin" with the noun behind it; "a Pringles" without the article where there is none, "a 1972" for a year. */
function articled(tokens: readonly Token[], stretch: Stretch, _: NamedSentence, { expects }: Question): Stretch {
  const { first, last } = stretch;
  const end = tokens[last];
  // "the 2007" of "the 2007 vote".
  if (last === first + 1 && tokens[first]?.folded === 'the' && /^[12]\d{3}$/.test(end?.folded ?? ''))
    return { first: last, last };
  if (!/^an?$/.test(tokens[first]?.folded ?? '') || last === first || end === undefined || end.pos === 'NOUN')
    return stretch;
  const isBare = (end.pos === 'PROPN' || end.pos === 'NUM') && !SPELLED_NUMBERS.has(end.folded);
  const to = expects === 'date' || expects === 'number' ? last : nounEnd(tokens, last);
  if (to > last) return { first, last: to };
  return isBare ? { first: first + 1, last } : stretch;
}

/** Index of the last noun of those that follow right behind a word, "US-Soviet" being one of them. */
function nounEnd(tokens: readonly Token[], last: number): number {
  let to = last;
  for (let i = last + 1; i <= last + MOST_NOUNS; i++) {
    const { pos = 'X', text = '' } = tokens[i] ?? {};
    if (pos === 'NOUN' || pos === 'PROPN') to = i;
    else if (!(/^[-‐‑]$/.test(text) && isGlued(tokens, i)) && pos !== 'ADJ') break;
  }
  return to;
}

/** Tokens of each further member of a list. */
const MEMBER = 3;

/** "paint, paper and glue" of "paint" for "what did they sell": whole, where several things may be asked for. */
function wholeList(tokens: readonly Token[], stretch: Stretch, { kind, expects, wantsSeveral }: Question): Stretch {
  if (expects !== undefined || !(kind === 'what' || kind === 'deed' || wantsSeveral)) return stretch;
  const isPart = (i: number) => /^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '');
  const isAnd = (i: number) => tokens[i]?.folded === 'and';
  const isComma = (i: number) => tokens[i]?.text === ',';
  if (!isPart(stretch.last) || tokens.slice(stretch.first, stretch.last).some(({ folded }) => folded === 'and'))
    return stretch;
  let members = 1;
  for (let end = stretch.last; isAnd(end + 1) || isComma(end + 1); members++) {
    const isLast = isAnd(end + 1) || isAnd(end + 2);
    // "careful work, and the results": another clause.
    if (isLast && members === 1 && isComma(end + 1)) return stretch;
    const from = isComma(end + 1) && isAnd(end + 2) ? end + 2 : end + 1;
    end = from;
    while (end - from < MEMBER && isPart(end + 1)) end++;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) return stretch;
    if (isLast) return { first: stretch.first, last: end };
  }
  return stretch;
}
