import type { Token } from '../../language/tokens.js';
import type { AlignedSentence, Alignment } from './alignment/alignment.js';
import { writeFeatures } from './alignment/candidate-features.js';
import { FEATURE_COUNT, type FeatureName, featureIndex } from './features.js';
import { nameAt, type Shown } from './fit/shown.js';

/** What of a sentence speaks for the words of it that are shown, or against them. */
export const supportFeatures = [
  /** The question's verb, or its like, stands beside the words: in their sentence, in their clause. */
  'verbThere',
  'verbInClause',
  /** The question has a verb and the sentence has not. */
  'verbLacking',
  /** The noun that is asked for, or its like, stands in the sentence; within two tokens; it has one and the sentence not. */
  'focusThere',
  'focusBeside',
  'focusLacking',
  /** How many other stretches of the sentence are of the kind that is shown. */
  'rivals',
  'typed',
  'denied',
  'quoted',
  'length',
  'keywords',
] as const;

type SupportFeature = (typeof supportFeatures)[number];
export type Support = Readonly<Record<SupportFeature, number>>;

export const dumped = [
  'clauseRecall',
  'proximity',
  'nearRecall',
  'outsideRecall',
  'missing',
  'sentenceRank',
  'partRank',
  'pairs',
  'contextRecall',
  'sentenceExact',
  'sentenceScore',
  'bestSentence',
  'bestPart',
  'sameClauseVerb',
  'subjectSide',
  'objectSide',
  'verbsBetween',
  'commasBetween',
  'typeFits',
  'typeClashes',
  'unitFits',
  'unitClashes',
  'startOdds',
  'endOdds',
  'wholeEntity',
  'inside',
  'headInside',
  'lastProximity',
  'firstProximity',
  'focusNear',
  'focusLikeSentence',
  'rightRecall',
  'leftRecall',
  'beforeAsked',
  'afterAsked',
] as const satisfies readonly FeatureName[];

export let lastDump: Record<string, number> = {};

const DENYING =
  /^(?:not|n't|n’t|never|no|neither|nor|without|would|could|might|may|if|whether|should|unless|denied|denies|deny)$/;

export function supportFor(shown: Shown, alignment: Alignment, sentence: AlignedSentence, candidate: number): Support {
  const { question, tokens, first, last, verbAt } = shown;
  const { clauses } = sentence.candidates;
  const isOutside = (i: number) => i < first || i > last;
  const clause = (i: number) => clauses[i] as number;
  const inClause = (i: number) => clause(i) >= clause(first) && clause(i) <= clause(last);
  const verbs = verbAt.filter(isOutside);
  const focusAt = [
    ...sentence.focusAt,
    ...[...sentence.likeFocus.keys()].filter((i) => (sentence.likeFocus[i] as number) >= 0.6),
  ];
  const x = new Float32Array(FEATURE_COUNT);
  writeFeatures(alignment, sentence, candidate, x);
  lastDump = Object.fromEntries(dumped.map((name) => [name, x[featureIndex[name]] as number]));
  const quotes = tokens.slice(0, first).filter(({ text }) => /^["“”]$/.test(text)).length;
  return {
    verbThere: Number(verbs.length > 0),
    verbInClause: Number(verbs.some(inClause)),
    verbLacking: Number(question.verb !== undefined && verbs.length === 0),
    focusThere: Number(focusAt.length > 0),
    focusBeside: Number(focusAt.some((i) => i >= first - 2 && i <= last + 2)),
    focusLacking: Number(question.focus !== undefined && focusAt.length === 0),
    rivals: Math.log1p(rivalsOf(shown)),
    typed: Number(question.expects !== undefined),
    denied: Number(tokens.some(({ folded }, i) => isOutside(i) && inClause(i) && DENYING.test(folded))),
    quoted: quotes % 2,
    length: Math.log(1 + last - first),
    keywords: Math.log1p(alignment.weights.length),
  };
}

function rivalsOf(shown: Shown): number {
  const { question, tokens, first, last, named } = shown;
  const isOutside = (start: number, end: number) =>
    end <= (tokens[first]?.start ?? 0) || start >= (tokens[last]?.end ?? 0);
  switch (question.expects) {
    case 'number':
      return tokens.filter(({ pos }: Token, i) => pos === 'NUM' && (i < first || i > last)).length;
    case 'date':
      return named.dates.filter(({ span }) => isOutside(span.start, span.end)).length;
    case undefined:
      return 0;
    default: {
      const own = nameAt(shown, last)?.entity;
      const others = named.names.filter(
        ({ entity, start, end }) => isOutside(start, end) && entity !== own && entity.type === question.expects,
      );
      return new Set(others.map(({ entity }) => entity)).size;
    }
  }
}
