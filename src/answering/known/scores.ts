import { type Span, sliceOf } from '../../article/spans.js';
import { isContent } from '../../reading/index.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';

/** By judgement: a report opens with the game that it is of. */
const CONFIDENCE = 0.85;
const ASKING = /^(?:end|ended|final|finish|finished|game|match|score|scoreline)$/;
/** "2-1", not the "7-6" of "(7-6)", which is a record, nor part of a longer number. */
const SCORE = /(?<![\d(.–-])\d{1,3}[-–]\d{1,3}(?![\d)–-])/u;
/** What a sentence tells a result with. */
const RESULT =
  /\b(?:beat(?:en|ing|s)?|defeat(?:ed|ing|s)?|draw|drew|edg(?:e|ed|ing)|los[es]|losing|loss|lost|rout(?:ed)?|thrash(?:ed|ing)?|tied|triumph(?:ed)?|victory|win|wins|won)\b/iu;
/** What tells of a score on the way to it. */
const MEANWHILE =
  /\b(?:ahead|at half-?time|at the (?:half|break|interval)|lead|leading|led|tied it|trailed|trailing|up)\b/iu;

/**
 * The result of the game that a report is of, for "what was the score": the first that its body tells, where that stands in
 * the first paragraph or no other does. Undefined where teams are asked about that its sentence has not.
 */
export function scoreAsked(reading: Reading, { tokens, focus, kind, at }: Question): KnownWords | undefined {
  if (kind === 'how many' || !/^(?:score|scoreline)$/.test(focus?.folded ?? '')) return undefined;
  const others = tokens.slice(at + 1).filter((token) => isContent(token) && !ASKING.test(token.folded));
  const told = reading.sentences.flatMap((sentence) => {
    const best = scoreIn(reading, sentence);
    const has = others.every(({ stem }) => sentence.tokens.some((token) => token.stem === stem));
    return best && has ? [best] : [];
  });
  const [first] = told;
  if (first === undefined) return undefined;
  const score = sliceOf(reading.article, first);
  const isSure = first.paragraph === 1 || told.every((one) => sliceOf(reading.article, one) === score);
  return isSure ? { best: first, confidence: CONFIDENCE } : undefined;
}

function scoreIn({ article }: Reading, { span }: Sentence): Span | undefined {
  if (span.part !== 'paragraph') return undefined;
  const text = sliceOf(article, span);
  const found = SCORE.exec(text);
  if (
    found === null ||
    !RESULT.test(text) ||
    MEANWHILE.test(text.slice(Math.max(0, found.index - 20), found.index + 25))
  )
    return undefined;
  const start = span.start + found.index;
  return { ...span, start, end: start + found[0].length };
}
