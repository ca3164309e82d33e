import type { Span } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';

/** A noun made of the verb says who does it; it may be somebody of another time ("the former owner"). */
const CONFIDENCE = 0.8;
/** Shorter stems are the beginning of too many other nouns. */
const SHORTEST_STEM = 3;
/** Tokens within which the object follows "of". */
const OBJECT_WITHIN = 6;
const ONCE = /^(?:former|ex|late|previous|then|would)$/;

/**
 * Who does what is asked, where the article has the noun for it in place of the verb, with a name in apposition: "who
 * **owns** the ferry?" and "the **owner** of the ferry, Doe Lines,". Undefined where no such noun stands beside a name.
 */
export function agentAsked(reading: Reading, question: Question): KnownWords | undefined {
  const { kind, role, verb, tokens } = question;
  if (kind !== 'who' || role !== 'subject' || verb === undefined || verb.stem.length < SHORTEST_STEM) return undefined;
  if (verb.folded.endsWith('ed')) return undefined;
  const object = tokens.slice(tokens.indexOf(verb) + 1).filter(isContent);
  if (object.length === 0) return undefined;
  const stems = new Set(object.map(({ stem }) => stem));
  for (const sentence of reading.sentences) {
    const best = agentIn(sentence, verb.stem, stems);
    if (best) return { best, confidence: CONFIDENCE };
  }
  return undefined;
}

function agentIn({ span, tokens }: Sentence, verb: string, object: ReadonlySet<string>): Span | undefined {
  for (const [i, token] of tokens.entries()) {
    if (!isAgentNoun(token, verb) || ONCE.test(tokens[i - 1]?.folded ?? '') || tokens[i + 1]?.folded !== 'of') continue;
    const end = behindObject(tokens, i + 2, object);
    if (end === undefined || tokens[end]?.folded !== ',') continue;
    const last = behindName(tokens, end + 1) - 1;
    const [first, closing] = [tokens[end + 1], tokens[last + 1]?.folded];
    if (first && last > end && (closing === ',' || closing === '.'))
      return { ...span, start: first.start, end: tokens[last]?.end ?? first.end };
  }
  return undefined;
}

/** The index behind a name that begins here: words with a capital, small ones between them left in. */
function behindName(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let i = from; /^\p{Lu}/u.test(tokens[i]?.text ?? '') || /^(?:of|and|&|the)$/.test(tokens[i]?.folded ?? ''); i++)
    if (/^\p{Lu}/u.test(tokens[i]?.text ?? '')) end = i + 1;
  return end;
}

function isAgentNoun({ folded, pos }: Token, verb: string): boolean {
  return pos === 'NOUN' && /(?:er|or)$/.test(folded) && folded.startsWith(verb) && folded.length <= verb.length + 4;
}

/** The index behind the object's last word, where all of its words follow each other closely. */
function behindObject(tokens: readonly Token[], from: number, object: ReadonlySet<string>): number | undefined {
  const left = new Set(object);
  for (let i = from; i < Math.min(tokens.length, from + OBJECT_WITHIN); i++) {
    left.delete(tokens[i]?.stem ?? '');
    if (left.size === 0) return i + 1;
  }
  return undefined;
}
