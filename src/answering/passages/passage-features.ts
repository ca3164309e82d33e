import type { Token } from '../../language/tokens.js';
import { addVector, cosineWith, dimensions, normaliseVectors, vectorsOf } from '../../language/vectors.js';
import type { Index } from '../../reading/index.js';
import { salience } from '../../reading/index.js';
import type { Reading } from '../../reading/reading.js';
import type { SpanType, TypedSpan } from '../../reading/typed-spans.js';
import type { Keyword, Keywords } from '../question/keywords.js';
import { isReason, unitsOf } from '../question/lists/answer-words.js';

/** BM25's usual constants (Robertson & Zaragoza 2009, §3.2.2 gives 1.2–2 and 0.5–0.8). */
const K1 = 1.2;
const B = 0.7;
/** From this strength on a term counts as what the question says: it cannot be the answer. */
const SAID_STRENGTH = 0.75;
/** How many tokens may lie between the noun that a question asks for and its name or number. */
const FOCUS_REACH = 4;

const wordClasses = ['name', 'noun', 'verb', 'other'] as const;
type WordClass = (typeof wordClasses)[number];
const askedTypes = ['person', 'place', 'organisation', 'date', 'number'] as const;

/**
 * What of a sentence speaks for its holding the answer. "Words" are BM25 scores of words that it has, "like" the idf of
 * those that it lacks by the strength of the nearest word that it has; `part…` measures the whole part instead.
 */
export const featureNames = [
  'nameWords',
  'nounWords',
  'verbWords',
  'otherWords',
  'like',
  'pairs',
  'coverage',
  'exactCoverage',
  'direction',
  /** Words that it lacks and that the sentence before it, the one after it, or any before it in the part has. */
  'before',
  'after',
  'earlier',
  /** Words that are in the headline, too: every paragraph is about them. */
  'headlineWords',
  /** Something of the asked type that the question does not name. */
  'personThere',
  'placeThere',
  'organisationThere',
  'dateThere',
  'numberThere',
  /** A name of another type where a person, place or organisation is asked for. */
  'otherNameThere',
  /** A number or name beside the noun that the question asks for. */
  'besideFocus',
  /** "because", "due to" for a why; "metres" for "how tall". */
  'reasonThere',
  'unitThere',
  'opensPart',
  'length',
  'partWords',
  'partRareWords',
  'partNameWords',
  'partPairs',
  'partLike',
  'partDirection',
  /** Words that the part lacks and that the paragraph before it has. */
  'partBefore',
  'firstParagraph',
  'partLength',
] as const;
export type FeatureName = (typeof featureNames)[number];

const featureCount = featureNames.length;
const at = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Readonly<Record<FeatureName, number>>;

/** What the question wants, as far as its wording says. */
export interface Wanted {
  readonly kind: string;
  readonly expects?: (typeof askedTypes)[number];
  readonly focus?: Token;
}

/** What a reading's features have in common for all questions: made once, at the first. */
interface Frame {
  /** The features of every sentence that no question changes; 0 for all others. */
  readonly blank: Float32Array;
  readonly meanSentence: number;
  readonly meanPart: number;
  /** Number of the headline among the parts; −1 for none. */
  readonly headline: number;
  /** By sentence: 1 where it has a word that leads in a reason. */
  readonly hasReason: Uint8Array;
}

const frames = new WeakMap<Reading, Frame>();

function frameOf(reading: Reading): Frame {
  const known = frames.get(reading);
  if (known) return known;
  const { index, parts, sentences } = reading;
  const blank = new Float32Array(sentences.length * featureCount);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const part = index.partOfSentence[sentence] as number;
    const base = sentence * featureCount;
    blank[base + at.firstParagraph] = Number(parts[part]?.part.paragraph === 1);
    blank[base + at.partLength] = Math.log1p(index.partLengths[part] as number);
    blank[base + at.opensPart] = Number(sentence === index.firstSentence[part]);
    blank[base + at.length] = Math.log1p(index.sentenceLengths[sentence] as number);
  }
  const made = {
    blank,
    meanSentence: meanOf(index.sentenceLengths),
    meanPart: meanOf(index.partLengths),
    headline: parts.findIndex(({ part }) => part.part === 'headline'),
    hasReason: Uint8Array.from(sentences, ({ tokens }) => Number(tokens.some(({ folded }) => isReason(folded)))),
  };
  frames.set(reading, made);
  return made;
}

/** How strongly the keyword in hand is met, and how often it stands there itself. */
interface Met {
  readonly inSentence: Float32Array;
  readonly inPart: Float32Array;
  readonly sentenceCounts: Float32Array;
  readonly partCounts: Float32Array;
  /** Numbers of the parts that meet it. */
  readonly parts: number[];
}

/**
 * The features of every sentence of the article, `featureNames.length` numbers each, in reading order. Keyword by keyword,
 * so that only the parts that have something of it cost any time.
 */
export function passageFeatures(reading: Reading, keywords: Keywords, wanted: Wanted): Float32Array {
  const { index } = reading;
  const features = frameOf(reading).blank.slice();
  const totalIdf = keywords.words.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const met: Met = {
    inSentence: new Float32Array(index.sentenceLengths.length),
    inPart: new Float32Array(index.partLengths.length),
    sentenceCounts: new Float32Array(index.sentenceLengths.length),
    partCounts: new Float32Array(index.partLengths.length),
    parts: [],
  };
  for (const keyword of keywords.words) {
    meet(keyword, index, met);
    addKeyword(features, reading, keyword, met, totalIdf);
    forget(met, index);
  }
  addPairs(features, keywords, index);
  addDirections(features, keywords, index);
  addTyped(features, reading, keywords, wanted);
  return features;
}

function add(features: Float32Array, feature: number, value: number): void {
  features[feature] = (features[feature] as number) + value;
}

/** Adds to a feature of every sentence of a part. */
function addToPart(features: Float32Array, index: Index, part: number, feature: number, value: number): void {
  const end = index.firstSentence[part + 1] as number;
  for (let sentence = index.firstSentence[part] as number; sentence < end; sentence++)
    add(features, sentence * featureCount + feature, value);
}

function classOf({ pos, folded }: Token): WordClass {
  if (pos === 'PROPN' || /^\d/.test(folded)) return 'name';
  if (pos === 'NOUN') return 'noun';
  return pos === 'VERB' || pos === 'AUX' ? 'verb' : 'other';
}

const CLASS_FEATURE: Readonly<Record<WordClass, number>> = {
  name: at.nameWords,
  noun: at.nounWords,
  verb: at.verbWords,
  other: at.otherWords,
};

/** Notes where a keyword is met; nothing else must be noted in `met`. */
function meet({ matches, term: own }: Keyword, index: Index, met: Met): void {
  const { inSentence, inPart, sentenceCounts, partCounts, parts } = met;
  for (const { term, strength } of matches) {
    const postings = index.terms[term]?.postings;
    if (postings === undefined) continue;
    for (let i = 0; i < postings.sentences.length; i++) {
      const sentence = postings.sentences[i] as number;
      const part = index.partOfSentence[sentence] as number;
      if (inPart[part] === 0) parts.push(part);
      if (strength > (inSentence[sentence] as number)) inSentence[sentence] = strength;
      if (strength > (inPart[part] as number)) inPart[part] = strength;
      if (term !== own) continue;
      const count = postings.counts[i] as number;
      add(sentenceCounts, sentence, count);
      add(partCounts, part, count);
    }
  }
}

function forget({ inSentence, inPart, sentenceCounts, partCounts, parts }: Met, { firstSentence }: Index): void {
  for (const part of parts) {
    inPart[part] = 0;
    partCounts[part] = 0;
    const [first, end] = [firstSentence[part] as number, firstSentence[part + 1] as number];
    inSentence.fill(0, first, end);
    sentenceCounts.fill(0, first, end);
  }
  parts.length = 0;
}

/** What the parts that meet a keyword have of it, and what the parts behind them lack. */
function addKeyword(features: Float32Array, reading: Reading, keyword: Keyword, met: Met, totalIdf: number): void {
  const { index, parts } = reading;
  const { headline, meanPart } = frameOf(reading);
  const wordClass = classOf(keyword.token);
  const rarity = salience(keyword.token.folded);
  const isInHeadline = headline >= 0 && (met.partCounts[headline] as number) > 0;
  for (const part of met.parts) {
    const strength = met.inPart[part] as number;
    const count = met.partCounts[part] as number;
    const toPart = (feature: number, value: number) => addToPart(features, index, part, feature, value);
    if (count === 0) toPart(at.partLike, keyword.idf * strength);
    else {
      const score = keyword.idf * saturate(count, (index.partLengths[part] as number) / meanPart);
      toPart(at.partWords, score);
      toPart(at.partRareWords, score * rarity);
      if (wordClass === 'name') toPart(at.partNameWords, score);
      toPart(at.exactCoverage, keyword.idf / totalIdf);
    }
    const lacked = strength - (met.inPart[part + 1] ?? strength);
    if (lacked > 0 && parts[part]?.part.part === 'paragraph')
      addToPart(features, index, part + 1, at.partBefore, keyword.idf * lacked);
    addToSentences(features, reading, keyword, met, { part, totalIdf, isInHeadline, wordClass });
  }
}

interface PartMet {
  readonly part: number;
  readonly totalIdf: number;
  readonly isInHeadline: boolean;
  readonly wordClass: WordClass;
}

/** What the sentences of a part have of a keyword themselves, and what those beside them have. */
function addToSentences(
  features: Float32Array,
  reading: Reading,
  { idf: partIdf, sentenceIdf: idf }: Keyword,
  { inSentence, sentenceCounts }: Met,
  { part, totalIdf, isInHeadline, wordClass }: PartMet,
): void {
  const { firstSentence, sentenceLengths } = reading.index;
  const { meanSentence } = frameOf(reading);
  const first = firstSentence[part] as number;
  const end = firstSentence[part + 1] as number;
  let earlier = 0;
  for (let sentence = first; sentence < end; sentence++) {
    const base = sentence * featureCount;
    const strength = inSentence[sentence] as number;
    const count = sentenceCounts[sentence] as number;
    if (count > 0) {
      const score = idf * saturate(count, (sentenceLengths[sentence] as number) / meanSentence);
      add(features, base + CLASS_FEATURE[wordClass], score);
      if (isInHeadline) add(features, base + at.headlineWords, score);
    } else if (strength > 0) add(features, base + at.like, idf * strength);
    if (strength > 0) add(features, base + at.coverage, (partIdf * strength) / totalIdf);
    const before = sentence > first ? (inSentence[sentence - 1] as number) : 0;
    const after = sentence + 1 < end ? (inSentence[sentence + 1] as number) : 0;
    if (before > strength) add(features, base + at.before, idf * (before - strength));
    if (after > strength) add(features, base + at.after, idf * (after - strength));
    if (earlier > strength) add(features, base + at.earlier, idf * (earlier - strength));
    earlier = Math.max(earlier, strength);
  }
}

function addPairs(features: Float32Array, keywords: Keywords, index: Index): void {
  for (const { postings, idf, sentenceIdf } of keywords.pairs) {
    let last = -1;
    for (const sentence of postings.sentences) {
      add(features, sentence * featureCount + at.pairs, sentenceIdf);
      const part = index.partOfSentence[sentence] as number;
      if (part !== last) addToPart(features, index, part, at.partPairs, idf);
      last = part;
    }
  }
}

/** How near every sentence and part is to the direction of the question's words. */
function addDirections(features: Float32Array, { words }: Keywords, index: Index): void {
  const direction = directionOf(words);
  for (let part = 0; part < index.partLengths.length; part++) {
    const ofPart = cosineWith(direction, index.partVectors, part);
    const end = index.firstSentence[part + 1] as number;
    for (let sentence = index.firstSentence[part] as number; sentence < end; sentence++) {
      const base = sentence * featureCount;
      features[base + at.partDirection] = ofPart;
      features[base + at.direction] = cosineWith(direction, index.sentenceVectors, sentence);
    }
  }
}

/** The direction of the question's words, as the index has it for sentences. */
function directionOf(words: readonly Keyword[]): Float32Array {
  const sum = new Float32Array(dimensions());
  const vectors = vectorsOf(words.map(({ token }) => [token.folded]));
  for (const [k, { token }] of words.entries()) addVector(vectors, k, salience(token.folded), sum, 0);
  normaliseVectors(sum);
  return sum;
}

const isName = (type: SpanType) => type !== 'date' && type !== 'number';

/** What of the question tells whether a name, a date or a number may be its answer. */
interface Search extends Wanted {
  /** By term: 1 where the question says it. */
  readonly isSaid: Uint8Array;
  readonly units: ReadonlySet<string> | undefined;
  /** By term: how strongly it meets the focus; and by sentence: 1 where one of those stands. */
  readonly focusStrengths: ReadonlyMap<number, number>;
  readonly hasFocus: Uint8Array;
}

/** What every sentence has of the kind of thing that is asked for. */
function addTyped(features: Float32Array, reading: Reading, keywords: Keywords, wanted: Wanted): void {
  const { index } = reading;
  const { hasReason } = frameOf(reading);
  const search = searchFor(index, keywords, wanted);
  for (let sentence = 0; sentence < hasReason.length; sentence++) {
    const base = sentence * featureCount;
    if (wanted.kind === 'why' && hasReason[sentence] === 1) features[base + at.reasonThere] = 1;
    const typed = index.typed[sentence] ?? [];
    if (typed.length > 0) addTypedOf(features, base, reading, sentence, search);
  }
}

function searchFor(index: Index, { words }: Keywords, wanted: Wanted): Search {
  const isSaid = new Uint8Array(index.terms.length);
  for (const { matches } of words)
    for (const { term, strength } of matches) if (strength >= SAID_STRENGTH) isSaid[term] = 1;
  const focus = words.find(({ token }) => token.stem === wanted.focus?.stem);
  const focusStrengths = new Map(focus?.matches.map(({ term, strength }) => [term, strength]));
  const hasFocus = new Uint8Array(index.sentenceLengths.length);
  for (const term of focusStrengths.keys())
    for (const sentence of index.terms[term]?.postings.sentences ?? []) hasFocus[sentence] = 1;
  return { ...wanted, isSaid, units: unitsOf(wanted.kind, wanted.focus?.folded), focusStrengths, hasFocus };
}

function addTypedOf(
  features: Float32Array,
  base: number,
  { index, sentences }: Reading,
  sentence: number,
  search: Search,
): void {
  const { expects, units, hasFocus } = search;
  const terms = index.termsOfTokens[sentence] as readonly number[];
  let hasExpected = false;
  let hasName = false;
  let hasNumber = false;
  for (const span of index.typed[sentence] as readonly TypedSpan[]) {
    if (!isNew(span, terms, search)) continue;
    if (span.type === expects) hasExpected = true;
    if (span.type === 'number') hasNumber = true;
    if (isName(span.type)) hasName = true;
  }
  if (expects !== undefined) {
    if (hasExpected) features[base + THERE_FEATURE[expects]] = 1;
    else if (hasName && isName(expects)) features[base + at.otherNameThere] = 1;
  }
  if (hasNumber && units && sentences[sentence]?.tokens.some(({ folded }) => units.has(folded)))
    features[base + at.unitThere] = 1;
  const hasAnswer = expects === 'number' || expects === 'date' ? hasExpected : hasName;
  if (hasAnswer && hasFocus[sentence] === 1)
    features[base + at.besideFocus] = strongestBesideFocus(index.typed[sentence] ?? [], terms, search);
}

const THERE_FEATURE: Readonly<Record<(typeof askedTypes)[number], number>> = {
  person: at.personThere,
  place: at.placeThere,
  organisation: at.organisationThere,
  date: at.dateThere,
  number: at.numberThere,
};

/** Whether a span has a word that the question does not say. */
function isNew({ first, end }: TypedSpan, terms: readonly number[], { isSaid }: Search): boolean {
  for (let i = first; i < end; i++) {
    const term = terms[i] ?? -1;
    if (term >= 0 && isSaid[term] === 0) return true;
  }
  return false;
}

/** How strongly the focus is met by the likest word that has a possible answer beside it. */
function strongestBesideFocus(typed: readonly TypedSpan[], terms: readonly number[], search: Search): number {
  const { expects, focusStrengths } = search;
  const answers = typed.filter(
    (span) =>
      (expects === 'number' || expects === 'date' ? span.type === expects : isName(span.type)) &&
      isNew(span, terms, search),
  );
  let strongest = 0;
  for (let i = 0; i < terms.length; i++) {
    const strength = focusStrengths.get(terms[i] as number) ?? 0;
    if (strength <= strongest) continue;
    const isBeside = ({ first, end }: TypedSpan) =>
      expects === 'number' ? end <= i && i - end < FOCUS_REACH : first - i <= FOCUS_REACH && i - end < FOCUS_REACH;
    if (answers.some(isBeside)) strongest = strength;
  }
  return strongest;
}

/** BM25's saturated term frequency; `length` is relative to the mean length. */
function saturate(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

function meanOf(lengths: Float32Array): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
}
