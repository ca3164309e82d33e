import { contains, type Span } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';

/** The article says it in the question's own words, of one person or of several. By judgement: it is so rare that all are right. */
const OF_ONE = 0.85;
const OF_SEVERAL = 0.65;
/** A question of the verb alone is answered by whoever does it first, which may be beside what is meant. */
const FEWEST_ASKED = 2;
/** What makes of a statement something else. */
const UNREAL =
  /^(?:if|unless|whether|would|could|should|might|may|will|not|n't|never|no|nobody|deny|denied|denies|denying|false|falsely|alleged|allegedly|rumour|rumor)$/;

/**
 * Who did what is asked, where a sentence says it in the question's own words: "who **resigned on Monday**?" and "Ida Lund,
 * 54, **resigned** from the council **on Monday**". Undefined where no sentence does, or one that does has no name before the verb.
 */
export function subjectAsked(reading: Reading, { kind, role, verb, tokens }: Question): KnownWords | undefined {
  if (kind !== 'who' || role !== 'subject' || verb === undefined) return undefined;
  const asked = tokens.slice(tokens.indexOf(verb)).filter(isContent);
  if (asked.length < FEWEST_ASKED || tokens.some(({ folded }) => UNREAL.test(folded))) return undefined;
  const found = new Map<string, Span>();
  for (const sentence of reading.sentences) {
    if (sentence.span.part !== 'paragraph') continue;
    const at = saidAt(sentence.tokens, asked);
    if (at === undefined || sentence.tokens.slice(0, at).some(({ folded }) => UNREAL.test(folded))) continue;
    const name = nameBefore(reading, sentence, at);
    if (name === undefined) return undefined;
    if (!found.has(name.person)) found.set(name.person, name.span);
  }
  const [best] = found.values();
  return best && { best, confidence: found.size === 1 ? OF_ONE : OF_SEVERAL };
}

/** Where the verb stands, if all that is asked follows each other from there in its order; undefined where it does not, or is not so. */
function saidAt(tokens: readonly Token[], asked: readonly Token[]): number | undefined {
  const [verb] = asked;
  const at = tokens.findIndex(({ folded }) => folded === verb?.folded);
  let from = at;
  for (const { stem } of asked) {
    const next = from < 0 ? -1 : tokens.findIndex((token, i) => i >= from && token.stem === stem);
    // "Lund came third and Marsh was in fourth": what lies behind another verb or an "and" may be of somebody else.
    if (next < 0 || tokens.slice(from, next).some(({ pos }) => LEADS_ON.test(pos))) return undefined;
    from = next + 1;
  }
  return at;
}

const LEADS_ON = /^(?:AUX|CCONJ|VERB)$/;

/** What a subject's name may have before it, titles: "the former mayor **Ida Lund** resigned". */
const BEFORE_NAME = /^(?:DET|ADJ|NOUN|PROPN)$/;
/** Where a clause begins: not behind "of", "for" or "and", where the name is that of another, or not of one alone. */
const BEGINS_CLAUSE = /^(?:PUNCT|SCONJ)$/;

/** The person named right before the verb as its subject, an age between commas left aside. */
function nameBefore(
  { people }: Reading,
  { span, tokens }: Sentence,
  verb: number,
): { readonly person: string; readonly span: Span } | undefined {
  const isAge = tokens[verb - 1]?.text === ',' && tokens[verb - 2]?.pos === 'NUM' && tokens[verb - 3]?.text === ',';
  const last = tokens[isAge ? verb - 4 : verb - 1];
  if (last === undefined) return undefined;
  for (const { name, mentions } of people) {
    const own = mentions.find(({ kind, span: of }) => kind === 'name' && contains(span, of) && of.end === last.end);
    if (own) return opensClause(tokens, own.span) ? { person: name, span: own.span } : undefined;
  }
  return undefined;
}

function opensClause(tokens: readonly Token[], { start }: Span): boolean {
  let i = tokens.findIndex((token) => token.start >= start) - 1;
  while (i >= 0 && BEFORE_NAME.test(tokens[i]?.pos ?? '')) i--;
  return i < 0 || BEGINS_CLAUSE.test(tokens[i]?.pos ?? '');
}
