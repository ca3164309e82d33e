import { groupByPart } from '../../article/spans.js';
import { isCaptionLike } from '../../reading/caption-like.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { type Facet, facetsOf, isBackground } from './facets.js';
import { type Dependence, dependenceOf, soundness } from './standing-alone.js';
import { cosine, inverseFrequencies, sharedShare, sumOf, type Vector, vectorOf } from './term-vectors.js';

/** What a sentence is worth is a sum of these, each 0 to 1, times what speaks against showing it on its own. */
const WEIGHT = { lead: 1, opening: 0.15, centrality: 0.8, headline: 0.5 };
/* `opening` is for the first sentence of a paragraph, which says what the paragraph is about. */
/** Sentences after which the worth of standing early has halved: reporters tell the most first. */
const LEAD_HALF_LIFE = 4;
/** How much of its worth a sentence loses for being wholly said by one already chosen (MMR, Carbonell & Goldstein 1998). */
const REPETITION = 0.7;
/** From this share of its words on, a sentence says the same as another. */
const SAME_SHARE = 0.65;
/** What it adds to a sentence's worth to tell what none of those chosen tells. */
const FACET_BONUS: Readonly<Record<Facet, number>> = { follows: 0.4, 'other side': 0.4, outcome: 0.3, figure: 0.1 };
/** What is left of the worth of a sentence all of whose dates lie years back. */
const BACKGROUND = { years: 2, kept: 0.7 };
/** What is left of the worth of a sentence that needs the one before it, where that is not shown, and where it is. */
const DEPENDENT: Readonly<Record<Dependence, { readonly alone: number; readonly behind: number }>> = {
  pointer: { alone: 0, behind: 0.75 },
  connective: { alone: 0, behind: 0.75 },
  noun: { alone: 0.7, behind: 1 },
  'named pointer': { alone: 0.9, behind: 1 },
};

interface Candidate {
  readonly sentence: Sentence;
  readonly vector: Vector;
  readonly facets: ReadonlySet<Facet>;
  readonly dependence: Dependence | undefined;
  readonly worth: number;
  /** How early it stands among what is no picture's description: 1 for the first sentence. */
  readonly lead: number;
}

/**
 * The article's own key sentences, in the order in which they stand; at most `count`, body paragraphs only: what happened
 * first of all, then what stands early, says what the article and its headline say and tells what those before it leave
 * open. None is a picture's description, says the same as another or needs a sentence that is not shown.
 */
export function summarise(reading: Reading, count: number): readonly Sentence[] {
  const candidates = known.get(reading) ?? candidatesOf(reading);
  known.set(reading, candidates);
  const chosen = choose(candidates, count);
  return candidates.filter((_, i) => chosen.has(i)).map(({ sentence }) => sentence);
}

/** What no number of sentences changes. */
const known = new WeakMap<Reading, readonly Candidate[]>();

function candidatesOf(reading: Reading): readonly Candidate[] {
  const sentences = reading.sentences.filter(({ span }) => span.part === 'paragraph');
  const idf = inverseFrequencies(sentences);
  const vectors = sentences.map(({ tokens }) => vectorOf(tokens, idf));
  const centre = sumOf(vectors);
  const heading = sumOf(
    reading.sentences
      .filter(({ span }) => span.part === 'headline' || span.part === 'standfirst')
      .map(({ tokens }) => vectorOf(tokens, idf)),
  );
  const centrality = scaled(vectors.map((vector) => cosine(vector, centre)));
  const captions = captionParagraphs(reading, sentences);
  let place = 0;
  return sentences.map((sentence, i) => {
    const isCaption = captions.has(sentence.span.paragraph);
    const lead = 2 ** (-place / LEAD_HALF_LIFE);
    if (!isCaption) place++;
    const vector = vectors[i] ?? new Map();
    const opening = sentence.span.paragraph === sentences[i - 1]?.span.paragraph ? 0 : 1;
    const sum =
      WEIGHT.lead * lead +
      WEIGHT.opening * opening +
      WEIGHT.centrality * (centrality[i] ?? 0) +
      WEIGHT.headline * cosine(vector, heading);
    const kept = isBackground(reading, sentence, BACKGROUND.years) ? BACKGROUND.kept : 1;
    return {
      sentence,
      vector,
      facets: facetsOf(reading, sentence),
      dependence: dependenceOf(reading, sentence),
      lead,
      worth: isCaption ? 0 : sum * kept * soundness(reading, sentence),
    };
  });
}

/** The numbers of the paragraphs that describe a picture. */
function captionParagraphs({ article }: Reading, sentences: readonly Sentence[]): ReadonlySet<number | undefined> {
  const paragraphs = [...groupByPart(sentences, ({ span }) => span).values()];
  return new Set(
    paragraphs.flatMap((own) => {
      const number = own[0]?.span.paragraph;
      return isCaptionLike(own, article.paragraphs[(number ?? 0) - 1] ?? '') ? [number] : [];
    }),
  );
}

/** Greedily the sentences worth most beside those already chosen. Indices. */
function choose(candidates: readonly Candidate[], count: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  while (chosen.size < count) {
    const told = [...chosen].flatMap((i) => candidates[i] ?? []);
    let best = -1;
    let bestWorth = 0;
    for (const [i, candidate] of candidates.entries()) {
      if (chosen.has(i)) continue;
      const left = worthBeside(candidate, told, chosen.has(i - 1));
      if (left > bestWorth) [best, bestWorth] = [i, left];
    }
    if (best < 0) break;
    chosen.add(best);
  }
  return chosen.size > 0 || count < 1 ? chosen : onlyOne(candidates);
}

/** The best of an article all of whose sentences point to one before. */
function onlyOne(candidates: readonly Candidate[]): ReadonlySet<number> {
  const best = candidates.reduce((most, { worth }) => Math.max(most, worth), 0);
  return new Set(best > 0 ? [candidates.findIndex(({ worth }) => worth === best)] : []);
}

/** What a sentence is worth beside those already chosen; `isBehind`: the one before it is among them. */
function worthBeside(
  { worth, lead, vector, facets, dependence }: Candidate,
  told: readonly Candidate[],
  isBehind: boolean,
): number {
  if (worth === 0 || told.some((other) => sharedShare(vector, other.vector) >= SAME_SHARE)) return 0;
  const repeated = told.reduce((most, other) => Math.max(most, cosine(vector, other.vector)), 0);
  const news = [...facets].filter((facet) => !told.some((other) => other.facets.has(facet)));
  // What happened comes first; only then does it matter what that leaves open.
  const bonus = told.length === 0 ? lead : news.reduce((sum, facet) => sum + FACET_BONUS[facet], 0);
  const kept = dependence === undefined ? 1 : DEPENDENT[dependence][isBehind ? 'behind' : 'alone'];
  return (worth * (1 - REPETITION * repeated) + bonus * Math.min(1, worth)) * kept;
}

/** Values divided by the largest of them. */
function scaled(values: readonly number[]): readonly number[] {
  const largest = values.reduce((max, value) => Math.max(max, value), 0);
  return largest === 0 ? values : values.map((value) => value / largest);
}
