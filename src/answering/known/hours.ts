import type { Span } from '../../article/spans.js';
import { sliceOf } from '../../article/spans.js';
import { isContent } from '../../reading/index.js';
import type { Reading } from '../../reading/reading.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';

/** By judgement: the only hour that an article gives is that of something else now and then. */
const CONFIDENCE = 0.8;
const CLOCK = /\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)/giu;
/** Verbs of a question that say no more than that something was. */
const LIGHT =
  /^(?:begin|began|go|going|happen|happened|happening|happens|occur|occurred|start|started|take|took|place)$/;

/**
 * The hour for "what time did it crash", where the article gives one hour alone and its sentence has a word of what is
 * asked, or no more is asked than when it was. Undefined where it gives several.
 */
export function hourAsked(reading: Reading, { tokens, at }: Question): KnownWords | undefined {
  const [what, time, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (what?.folded !== 'what' || time?.folded !== 'time' || next?.folded === 'of') return undefined;
  const wanted = tokens.slice(at + 2).filter((token) => isContent(token) && !LIGHT.test(token.folded));
  const hours: Span[] = [];
  const texts = new Set<string>();
  for (const { span, tokens: own } of reading.sentences) {
    if (span.part !== 'paragraph') continue;
    for (const { index, 0: text } of sliceOf(reading.article, span).matchAll(CLOCK)) {
      texts.add(text.toLowerCase().replace(/[\s.]/g, ''));
      const isAsked = wanted.length === 0 || wanted.some(({ stem }) => own.some((token) => token.stem === stem));
      const start = span.start + index;
      if (isAsked) hours.push({ ...span, start, end: start + text.length });
    }
  }
  const [best] = hours;
  return best && texts.size === 1 ? { best, confidence: CONFIDENCE } : undefined;
}
