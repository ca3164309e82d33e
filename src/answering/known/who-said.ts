import { contains, groupByPart, overlaps, partKey, type Span, sliceOf } from '../../article/spans.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { fold, tokenise } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/entity.js';
import type { Reading } from '../../reading/reading.js';
import type { Quotation } from '../../reading/speech/quotations.js';
import { peopleNamed } from '../question/asked-about.js';
import type { Keywords } from '../question/keywords.js';
import type { Question } from '../question/question.js';
import type { KnownWords } from './known-words.js';
import { SAYING } from './lists/saying.js';

/** The share of what is asked, by weight, that a quotation has at least to be the one that is meant. */
const LEAST_SHARE = 0.5;
/** What another speaker's best quotation may have of it, for one of the best. */
const MOST_OF_ANOTHER = 0.75;
/** By judgement: from the least share to all of it. */
const CONFIDENCE = { least: 0.55, most: 0.9 } as const;

/**
 * The speaker of the quotation that is meant by "who said …?": the name beside it, else ("he said") where the name stood
 * last. Undefined where another speaker's words fit about as well, and where nobody is known to have said it.
 */
export function whoSaid(reading: Reading, question: Question, keywords: Keywords): KnownWords | undefined {
  const verb = verbAsked(question);
  if (verb === undefined) return undefined;
  const sentences = groupByPart(reading.sentences, ({ span }) => span);
  const ranked = reading.quotations
    .filter(
      (quotation) => (verb.says || hasVerb(reading, quotation, verb.stem)) && !tellsOf(reading, quotation, verb.stem),
    )
    .map((quotation) => ({ quotation, share: shareOf(reading.index, sentences, quotation, keywords, verb.stem) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (best === undefined || best.share < LEAST_SHARE) return undefined;
  // "who told Marsh …?" is not answered by Marsh.
  if (peopleNamed(reading.people, question.tokens).some((person) => person === best.quotation.speaker))
    return undefined;
  const other = ranked.find(({ quotation }) => voiceOf(reading, quotation) !== voiceOf(reading, best.quotation));
  if (other && other.share > MOST_OF_ANOTHER * best.share) return undefined;
  const name = nameOf(reading, best.quotation);
  const { least, most } = CONFIDENCE;
  const part = (best.share - LEAST_SHARE) / (1 - LEAST_SHARE);
  return name && { best: name, confidence: least + (most - least) * Math.min(1, part) };
}

/** The verb of "who **said**", "which minister **warned**", and whether it leaves open in which way it was said. */
function verbAsked({ kind, expects, role, verb, tokens, at }: Question): { stem: string; says: boolean } | undefined {
  if (verb === undefined || role !== 'subject' || (kind !== 'who' && expects !== 'person')) return undefined;
  if (!REPORTING_VERBS.has(verb.folded) && !SAYING.has(verb.folded)) return undefined;
  const between = tokens.slice(at + 1, tokens.indexOf(verb));
  // "who was told": one who listened.
  if (between.some(({ folded }) => /^(?:am|are|be|been|is|was|were)$/.test(folded))) return undefined;
  return { stem: verb.stem, says: SAYING.has(verb.folded) };
}

function hasVerb({ article }: Reading, { cue }: Quotation, stem: string): boolean {
  return cue !== undefined && tokenise(sliceOf(article, cue)).tokens.some((token) => token.stem === stem);
}

/** Whether it is itself said that somebody did so: “a truce **announced** by Norway will end, activists said”. */
function tellsOf({ article }: Reading, { pieces }: Quotation, stem: string): boolean {
  if (SAYS.has(stem)) return false;
  return pieces.some((piece) => tokenise(sliceOf(article, piece)).tokens.some((token) => token.stem === stem));
}

/** Stems of verbs that are in every second statement. */
const SAYS: ReadonlySet<string> = new Set(['said', 'say', 'tell', 'told']);

/** What tells two speakers apart. */
function voiceOf({ article }: Reading, { speaker, mention }: Quotation): Entity | string | undefined {
  return speaker ?? (mention && fold(sliceOf(article, mention)));
}

/** The share, by idf, of the question's words (its verb apart) that the quotation itself has. */
function shareOf(
  index: Reading['index'],
  sentences: ReadonlyMap<string, Reading['sentences']>,
  { pieces, kind }: Quotation,
  { words }: Keywords,
  verb: string,
): number {
  const terms = new Set<number>();
  const parts = new Set(pieces.map(partKey));
  for (const { span, tokens } of [...parts].flatMap((part) => sentences.get(part) ?? [])) {
    if (!pieces.some((piece) => overlaps(span, piece))) continue;
    for (const { start, end, stem } of tokens)
      if (pieces.some((piece) => contains(piece, { ...span, start, end }))) terms.add(index.termOf.get(stem) ?? -1);
  }
  // A word or two between marks ("called it “a smear”") is what was said with the words around it.
  if (kind === 'direct' && terms.size === 0) return 0;
  let score = 0;
  let total = 0;
  for (const { token, matches, sentenceIdf } of words) {
    if (token.stem === verb) continue;
    total += sentenceIdf;
    score += sentenceIdf * Math.max(0, ...matches.map(({ term, strength }) => (terms.has(term) ? strength : 0)));
  }
  return total === 0 ? 0 : score / total;
}

function nameOf(reading: Reading, { speaker, mention, pieces }: Quotation): Span | undefined {
  const beside = speaker?.mentions.find(
    ({ kind, span }) => kind === 'name' && mention && contains(mention, span),
  )?.span;
  if (beside) return beside;
  const isNamed =
    mention !== undefined && !/^(?:he|she|it|they|we|i|who|one|some|others)$/i.test(sliceOf(reading.article, mention));
  if (speaker === undefined || speaker.type !== 'person') return isNamed ? mention : undefined;
  // Somebody without a name: the words that describe them.
  if (speaker.mentions.every(({ kind }) => kind !== 'name')) return isNamed ? mention : speaker.mentions[0]?.span;
  const [quotation] = pieces;
  const named = speaker.mentions.filter(
    ({ kind, span }) => kind === 'name' && span.part === 'paragraph' && isBefore(span, quotation),
  );
  return (named.findLast(({ span }) => sliceOf(reading.article, span) === speaker.name) ?? named.at(-1))?.span;
}

function isBefore(a: Span, b: Span): boolean {
  return (a.paragraph ?? 0) < (b.paragraph ?? 0) || (a.paragraph === b.paragraph && a.end <= b.start);
}
