import type { Token } from '../../language/tokens.js';
import { type Index, salience } from '../../reading/index.js';
import type { Reading } from '../../reading/reading.js';
import type { Keyword, Keywords } from '../question/keywords.js';
import { referentsAsked } from '../question/referents.js';
import { add, addToPart, FEATURE_COUNT, featureIndex } from './features.js';
import { frameOf } from './fixed-features.js';

/** BM25's usual constants (Robertson & Zaragoza 2009, §3.2.2 gives 1.2–2 and 0.5–0.8). */
const K1 = 1.2;
const B = 0.7;

/** How well "he" meets the name of whom it means. */
const REFERENT_STRENGTH = 0.8;

type WordClass = 'name' | 'noun' | 'verb' | 'other';

/** How strongly the keyword in hand is met, and how often it stands there itself. */
interface Met {
  readonly inSentence: Float32Array;
  readonly inPart: Float32Array;
  readonly sentenceCounts: Float32Array;
  readonly partCounts: Float32Array;
  /** Numbers of the parts that meet it. */
  readonly parts: number[];
}

/** What every sentence has of the keywords: keyword by keyword, so that only the parts that have one cost any time. */
export function addKeywords(features: Float32Array, reading: Reading, words: readonly Keyword[]): void {
  const { index } = reading;
  const totalIdf = words.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const met: Met = {
    inSentence: new Float32Array(index.sentenceLengths.length),
    inPart: new Float32Array(index.partLengths.length),
    sentenceCounts: new Float32Array(index.sentenceLengths.length),
    partCounts: new Float32Array(index.partLengths.length),
    parts: [],
  };
  const meant = sentencesMeant(reading, words);
  for (const [k, keyword] of words.entries()) {
    meet(keyword, index, met);
    for (const sentence of meant[k] ?? []) raise(sentence, REFERENT_STRENGTH, index, met);
    addKeyword(features, reading, keyword, met, totalIdf);
    forget(met, index);
  }
}

function classOf({ pos, folded }: Token): WordClass {
  if (pos === 'PROPN' || /^\d/.test(folded)) return 'name';
  if (pos === 'NOUN') return 'noun';
  return pos === 'VERB' || pos === 'AUX' ? 'verb' : 'other';
}

const CLASS_FEATURE: Readonly<Record<WordClass, number>> = {
  name: featureIndex.nameWords,
  noun: featureIndex.nounWords,
  verb: featureIndex.verbWords,
  other: featureIndex.otherWords,
};

/** Notes where a keyword is met; nothing else must be noted in `met`. */
function meet({ matches, term: own }: Keyword, index: Index, met: Met): void {
  const { sentenceCounts, partCounts } = met;
  for (const { term, strength } of matches) {
    const postings = index.terms[term]?.postings;
    if (postings === undefined) continue;
    for (let i = 0; i < postings.sentences.length; i++) {
      const sentence = postings.sentences[i] as number;
      const part = index.partOfSentence[sentence] as number;
      raise(sentence, strength, index, met);
      if (term !== own) continue;
      const count = postings.counts[i] as number;
      add(sentenceCounts, sentence, count);
      add(partCounts, part, count);
    }
  }
}

/** Notes that a sentence, and so its part, meets the keyword in hand so strongly at least. */
function raise(sentence: number, strength: number, index: Index, { inSentence, inPart, parts }: Met): void {
  const part = index.partOfSentence[sentence] as number;
  if (inPart[part] === 0) parts.push(part);
  if (strength > (inSentence[sentence] as number)) inSentence[sentence] = strength;
  if (strength > (inPart[part] as number)) inPart[part] = strength;
}

/** By number of the keyword: the sentences with a pronoun or a description of the person whom it names. */
function sentencesMeant(reading: Reading, words: readonly Keyword[]): readonly (readonly number[])[] {
  const meant: number[][] = words.map(() => []);
  const keywordOf = new Map(words.map(({ token }, k) => [token.stem, k]));
  for (const [sentence, referents] of referentsAsked(reading, keywordOf))
    for (const k of new Set(referents.flatMap(({ keywords }) => keywords))) meant[k]?.push(sentence);
  return meant;
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
    if (count === 0) toPart(featureIndex.partLike, keyword.idf * strength);
    else {
      const score = keyword.idf * saturate(count, (index.partLengths[part] as number) / meanPart);
      toPart(featureIndex.partWords, score);
      toPart(featureIndex.partRareWords, score * rarity);
      if (wordClass === 'name') toPart(featureIndex.partNameWords, score);
      toPart(featureIndex.exactCoverage, keyword.idf / totalIdf);
    }
    const lacked = strength - (met.inPart[part + 1] ?? strength);
    if (lacked > 0 && parts[part]?.part.part === 'paragraph')
      addToPart(features, index, part + 1, featureIndex.partBefore, keyword.idf * lacked);
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
    const base = sentence * FEATURE_COUNT;
    const strength = inSentence[sentence] as number;
    const count = sentenceCounts[sentence] as number;
    if (count > 0) {
      const score = idf * saturate(count, (sentenceLengths[sentence] as number) / meanSentence);
      add(features, base + CLASS_FEATURE[wordClass], score);
      if (isInHeadline) add(features, base + featureIndex.headlineWords, score);
    } else if (strength > 0) add(features, base + featureIndex.like, idf * strength);
    if (strength > 0) add(features, base + featureIndex.coverage, (partIdf * strength) / totalIdf);
    const before = sentence > first ? (inSentence[sentence - 1] as number) : 0;
    const after = sentence + 1 < end ? (inSentence[sentence + 1] as number) : 0;
    if (before > strength) add(features, base + featureIndex.before, idf * (before - strength));
    if (after > strength) add(features, base + featureIndex.after, idf * (after - strength));
    if (earlier > strength) add(features, base + featureIndex.earlier, idf * (earlier - strength));
    earlier = Math.max(earlier, strength);
  }
}

export function addPairs(features: Float32Array, keywords: Keywords, index: Index): void {
  for (const { postings, idf, sentenceIdf } of keywords.pairs) {
    let last = -1;
    for (const sentence of postings.sentences) {
      add(features, sentence * FEATURE_COUNT + featureIndex.pairs, sentenceIdf);
      const part = index.partOfSentence[sentence] as number;
      if (part !== last) addToPart(features, index, part, featureIndex.partPairs, idf);
      last = part;
    }
  }
}

/** BM25's saturated term frequency; `length` is relative to the mean length. */
function saturate(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}
