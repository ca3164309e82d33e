import type { Span } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Reading } from '../../reading/reading.js';
import { isMoney } from '../question/answer-words.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';

/** An amount right before a noun is the noun's own; by judgement. */
const CONFIDENCE = 0.8;
const ASKING = /^(?:cost|costs|deal|much|price|value|valued|worth|big|high|large|long|tall|wide)$/;
/** Words between an amount and its noun: "the $40 million **stolen** portrait". */
const MOST_BETWEEN = 2;
const LENGTH = /^(?:acre|cm|foot|hectare|inch|km|kilomet(?:er|re)|met(?:er|re)|mile|m|storey|story|yard)$/;

/**
 * What something costs or how long it is where the amount stands right before it: "the **$40 million** portrait", "a
 * **150-foot** ferry". Undefined where something else is asked as well, and where the article has it in two ways.
 */
export function amountAsked(reading: Reading, { kind, unit, focus, tokens, at }: Question): KnownWords | undefined {
  const isLength = unit === 'length' || focus?.folded === 'long';
  if ((kind !== 'how much' && kind !== 'measure') || (unit !== 'money' && !isLength && !isWorth(tokens)))
    return undefined;
  const [noun, ...others] = tokens.slice(at + 1).filter((token) => isContent(token) && !ASKING.test(token.folded));
  if (noun === undefined || others.length > 0) return undefined;
  const before = isLength ? lengthBefore : moneyBefore;
  const found: Span[] = [];
  const texts = new Set<string>();
  for (const { span, tokens: own } of reading.sentences) {
    if (span.part !== 'paragraph') continue;
    for (const [i, { stem }] of own.entries()) {
      const amount = stem === noun.stem ? amountBefore(own, i, before) : undefined;
      if (amount === undefined) continue;
      const [start, end] = [own[amount[0]]?.start ?? 0, own[amount[1]]?.end ?? 0];
      found.push({ ...span, start, end });
      texts.add(
        own
          .slice(amount[0], amount[1] + 1)
          .map(({ folded }) => folded)
          .join(' '),
      );
    }
  }
  const [best] = found;
  return best && texts.size === 1 ? { best, confidence: CONFIDENCE } : undefined;
}

function isWorth(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) => folded === 'worth');
}

/** Indices of an amount's first and last token, where it ends at `last`. */
type Amount = (tokens: readonly Token[], last: number) => readonly [number, number] | undefined;

function amountBefore(tokens: readonly Token[], noun: number, before: Amount): readonly [number, number] | undefined {
  for (let last = noun - 1; last >= noun - 1 - MOST_BETWEEN; last--) {
    const amount = before(tokens, last);
    if (amount) return amount;
    if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tokens[last]?.pos ?? '')) return undefined;
  }
  return undefined;
}

/** "$40 million", "40-million-euro" is none. */
const moneyBefore: Amount = (tokens, last) => {
  let first = last;
  while (tokens[first]?.pos === 'NUM' || /^(?:million|billion|trillion|bn|m)$/.test(tokens[first]?.folded ?? ''))
    first--;
  const sign = tokens[first];
  return first < last && sign !== undefined && /\p{Sc}$/u.test(sign.text) && isMoney(sign.folded)
    ? [first, last]
    : undefined;
};

/** "150-foot". */
const lengthBefore: Amount = (tokens, last) => {
  const [number, hyphen, unit] = [tokens[last - 2], tokens[last - 1], tokens[last]];
  const isGlued =
    number !== undefined && hyphen !== undefined && number.end === hyphen.start && hyphen.end === unit?.start;
  return isGlued && /^[-‐‑]$/.test(hyphen.text) && LENGTH.test(unit?.folded ?? '') && /^\d/.test(number.folded)
    ? [last - 2, last]
    : undefined;
};
