import type { Index } from '../reading/index.js';
import { salience } from '../reading/index.js';
import type { Reading } from '../reading/reading.js';
import type { Token } from '../reading/tokens.js';
import type { SpanType, TypedSpan } from '../reading/typed-spans.js';
import { addVector, cosineWith, dimensions, normaliseVectors, vectorsOf } from '../reading/vectors.js';
import { isReason, unitsOf } from './answer-words.js';
import type { Keyword, Keywords } from './keywords.js';

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

/** How strongly each keyword is met: by keyword, then by sentence or part. */
interface Met {
  readonly inSentence: Float32Array;
  readonly inPart: Float32Array;
  /** How often the keyword itself stands there. */
  readonly sentenceCounts: Float32Array;
  readonly partCounts: Float32Array;
}

/** A keyword with all that is the same for every sentence. */
interface Weighed {
  readonly keyword: Keyword;
  readonly wordClass: WordClass;
  readonly salience: number;
  readonly inHeadline: boolean;
}

/** The features of every sentence of the article, `featureNames.length` numbers each, in reading order. */
export function passageFeatures(reading: Reading, keywords: Keywords, wanted: Wanted): Float32Array {
  const { index } = reading;
  const sentenceCount = index.sentenceLengths.length;
  const partCount = index.partLengths.length;
  const met = keywords.words.map((word) => meet(word, index));
  const headline = reading.parts.findIndex(({ part }) => part.part === 'headline');
  const weighed = keywords.words.map(
    (keyword, k): Weighed => ({
      keyword,
      wordClass: classOf(keyword.token),
      salience: salience(keyword.token.folded),
      inHeadline: (met[k]?.partCounts[headline] ?? 0) > 0,
    }),
  );
  const said = new Set(
    keywords.words.flatMap(({ matches }) => matches.flatMap((m) => (m.strength >= SAID_STRENGTH ? m.term : []))),
  );
  const totalIdf = keywords.words.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const direction = directionOf(weighed);
  const pairScores = scorePairs(keywords, index);
  const focusStrengths = strengthsOfFocus(keywords, wanted.focus);
  const meanSentence = meanOf(index.sentenceLengths);
  const meanPart = meanOf(index.partLengths);

  const features = new Float32Array(sentenceCount * featureCount);
  const ofPart = new Float32Array(featureCount);
  for (let part = 0; part < partCount; part++) {
    ofPart.fill(0);
    const length = (index.partLengths[part] ?? 0) / meanPart;
    const bodyBefore = reading.parts[part - 1]?.part.part === 'paragraph';
    for (const [k, { keyword, wordClass, salience }] of weighed.entries()) {
      const { inPart, partCounts } = met[k] as Met;
      const strength = inPart[part] ?? 0;
      const count = partCounts[part] ?? 0;
      const score = keyword.idf * saturate(count, length);
      add(ofPart, at.partWords, score);
      add(ofPart, at.partRareWords, score * salience);
      if (wordClass === 'name') add(ofPart, at.partNameWords, score);
      if (count === 0) add(ofPart, at.partLike, keyword.idf * strength);
      else add(ofPart, at.exactCoverage, keyword.idf / totalIdf);
      if (bodyBefore) add(ofPart, at.partBefore, keyword.idf * Math.max(0, (inPart[part - 1] ?? 0) - strength));
    }
    ofPart[at.partPairs] = pairScores.parts[part] ?? 0;
    ofPart[at.partDirection] = cosineWith(direction, index.partVectors, part);
    ofPart[at.firstParagraph] = reading.parts[part]?.part.paragraph === 1 ? 1 : 0;
    ofPart[at.partLength] = Math.log1p(index.partLengths[part] ?? 0);

    const first = index.firstSentence[part] ?? 0;
    const end = index.firstSentence[part + 1] ?? 0;
    for (let sentence = first; sentence < end; sentence++) {
      const own = features.subarray(sentence * featureCount, (sentence + 1) * featureCount);
      own.set(ofPart);
      const sentenceLength = (index.sentenceLengths[sentence] ?? 0) / meanSentence;
      for (const [k, { keyword, wordClass, inHeadline }] of weighed.entries()) {
        const { inSentence, sentenceCounts } = met[k] as Met;
        const { sentenceIdf: idf } = keyword;
        const strength = inSentence[sentence] ?? 0;
        const count = sentenceCounts[sentence] ?? 0;
        const score = idf * saturate(count, sentenceLength);
        add(own, at[`${wordClass}Words`], score);
        if (inHeadline) add(own, at.headlineWords, score);
        if (count === 0) add(own, at.like, idf * strength);
        add(own, at.coverage, (keyword.idf * strength) / totalIdf);
        if (sentence > first) add(own, at.before, idf * Math.max(0, (inSentence[sentence - 1] ?? 0) - strength));
        if (sentence + 1 < end) add(own, at.after, idf * Math.max(0, (inSentence[sentence + 1] ?? 0) - strength));
        let earlier = 0;
        for (let s = first; s < sentence; s++) earlier = Math.max(earlier, inSentence[s] ?? 0);
        add(own, at.earlier, idf * Math.max(0, earlier - strength));
      }
      own[at.pairs] = pairScores.sentences[sentence] ?? 0;
      own[at.direction] = cosineWith(direction, index.sentenceVectors, sentence);
      own[at.opensPart] = sentence === first ? 1 : 0;
      own[at.length] = Math.log1p(index.sentenceLengths[sentence] ?? 0);
      addTyped(own, reading, sentence, wanted, said, focusStrengths);
    }
  }
  return features;
}

function add(features: Float32Array, feature: number, value: number): void {
  features[feature] = (features[feature] ?? 0) + value;
}

function classOf({ pos, folded }: Token): WordClass {
  if (pos === 'PROPN' || /^\d/.test(folded)) return 'name';
  if (pos === 'NOUN') return 'noun';
  return pos === 'VERB' || pos === 'AUX' ? 'verb' : 'other';
}

function meet({ matches, term: own }: Keyword, index: Index): Met {
  const met: Met = {
    inSentence: new Float32Array(index.sentenceLengths.length),
    inPart: new Float32Array(index.partLengths.length),
    sentenceCounts: new Float32Array(index.sentenceLengths.length),
    partCounts: new Float32Array(index.partLengths.length),
  };
  for (const { term, strength } of matches) {
    const postings = index.terms[term]?.postings;
    if (postings === undefined) continue;
    for (let i = 0; i < postings.sentences.length; i++) {
      const sentence = postings.sentences[i] as number;
      const part = index.partOfSentence[sentence] as number;
      if (strength > (met.inSentence[sentence] as number)) met.inSentence[sentence] = strength;
      if (strength > (met.inPart[part] as number)) met.inPart[part] = strength;
      if (term !== own) continue;
      const count = postings.counts[i] as number;
      add(met.sentenceCounts, sentence, count);
      add(met.partCounts, part, count);
    }
  }
  return met;
}

/** The direction of the question's words, as the index has it for sentences. */
function directionOf(words: readonly Weighed[]): Float32Array {
  const sum = new Float32Array(dimensions());
  const vectors = vectorsOf(words.map(({ keyword }) => [keyword.token.folded]));
  for (const [k, { salience }] of words.entries()) addVector(vectors, k, salience, sum, 0);
  normaliseVectors(sum);
  return sum;
}

function scorePairs(
  keywords: Keywords,
  index: Index,
): { readonly sentences: Float32Array; readonly parts: Float32Array } {
  const sentences = new Float32Array(index.sentenceLengths.length);
  const parts = new Float32Array(index.partLengths.length);
  for (const { postings, idf, sentenceIdf } of keywords.pairs) {
    let last = -1;
    for (const sentence of postings.sentences) {
      add(sentences, sentence, sentenceIdf);
      const part = index.partOfSentence[sentence] ?? 0;
      if (part !== last) add(parts, part, idf);
      last = part;
    }
  }
  return { sentences, parts };
}

function strengthsOfFocus(keywords: Keywords, focus: Token | undefined): ReadonlyMap<number, number> {
  const keyword = keywords.words.find(({ token }) => token.stem === focus?.stem);
  return new Map(keyword?.matches.map(({ term, strength }) => [term, strength]));
}

const isName = (type: SpanType) => type !== 'date' && type !== 'number';

/** What the sentence has of the kind of thing that is asked for. */
function addTyped(
  features: Float32Array,
  reading: Reading,
  sentence: number,
  { kind, expects, focus }: Wanted,
  said: ReadonlySet<number>,
  focusStrengths: ReadonlyMap<number, number>,
): void {
  const { index } = reading;
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const terms = index.termsOfTokens[sentence] ?? [];
  const isNew = ({ first, end }: TypedSpan) => {
    for (let i = first; i < end; i++) if ((terms[i] ?? -1) >= 0 && !said.has(terms[i] ?? -1)) return true;
    return false;
  };
  const typed = (index.typed[sentence] ?? []).filter(isNew);
  if (expects !== undefined) {
    const wantsName = isName(expects);
    if (typed.some(({ type }) => type === expects)) features[at[`${expects}There`]] = 1;
    else if (wantsName && typed.some(({ type }) => isName(type))) features[at.otherNameThere] = 1;
  }
  if (kind === 'why' && tokens.some(({ folded }) => isReason(folded))) features[at.reasonThere] = 1;
  const units = unitsOf(kind, focus?.folded);
  if (units && typed.some(({ type }) => type === 'number') && tokens.some(({ folded }) => units.has(folded)))
    features[at.unitThere] = 1;
  if (focusStrengths.size === 0) return;
  const answers = typed.filter(({ type }) =>
    expects === 'number' || expects === 'date' ? type === expects : isName(type),
  );
  if (answers.length === 0) return;
  let strongest = 0;
  for (let i = 0; i < tokens.length; i++) {
    const strength = focusStrengths.get(terms[i] ?? -1) ?? 0;
    if (strength <= strongest) continue;
    const isBeside = ({ first, end }: TypedSpan) =>
      expects === 'number' ? end <= i && i - end < FOCUS_REACH : first - i <= FOCUS_REACH && i - end < FOCUS_REACH;
    if (answers.some(isBeside)) strongest = strength;
  }
  features[at.besideFocus] = strongest;
}

/** BM25's saturated term frequency; `length` is relative to the mean length. */
function saturate(count: number, length: number): number {
  return count === 0 ? 0 : (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

function meanOf(lengths: Float32Array): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
}
