import type { Question } from '../../question/question.js';
import { featureIndex } from '../features.js';
import type { AlignedSentence } from './alignment.js';
import { gap, HALF_DISTANCE, nearestOutside } from './distance.js';

const {
  verbsBetween,
  commasBetween,
  noVerbBefore,
  asksSubject,
  asksObject,
  subjectFirst,
  asksSeveral,
  asksType,
  leftVerbAsked,
  rightVerbAsked,
  leftNounAsked,
  rightNounAsked,
  verbRecall,
  verbProximity,
  verbLeft,
  verbRight,
  sameClauseVerb,
  subjectSide,
  objectSide,
} = featureIndex;

/** Writes how a candidate stands to verbs and clauses; `nearestAt` is the token nearest to it that meets a keyword. */
export function writeSyntax(
  question: Question,
  { candidates, isAsked, verbAt }: AlignedSentence,
  first: number,
  last: number,
  nearestAt: number,
  x: Float32Array,
): void {
  const { clauses, verbsBefore, marksBefore } = candidates;
  if (nearestAt >= 0) {
    const from = nearestAt < first ? nearestAt + 1 : last + 1;
    const to = Math.max(nearestAt, first);
    x[verbsBetween] = Math.min(3, (verbsBefore[to] as number) - (verbsBefore[from] as number));
    x[commasBetween] = Math.min(3, (marksBefore[to] as number) - (marksBefore[from] as number));
  }
  x[noVerbBefore] = Number(verbsBefore[first] === 0);
  x[asksSubject] = Number(question.role === 'subject');
  x[asksObject] = Number(question.role === 'object');
  x[subjectFirst] = (x[noVerbBefore] as number) * (x[asksSubject] as number);
  x[asksSeveral] = Number(question.wantsSeveral);
  x[asksType] = Number(question.wantsType);
  x[leftVerbAsked] = isAsked[candidates.verbToLeft[first] as number] ?? 0;
  x[rightVerbAsked] = isAsked[candidates.verbToRight[last] as number] ?? 0;
  x[leftNounAsked] = isAsked[candidates.nounToLeft[first] as number] ?? 0;
  x[rightNounAsked] = isAsked[candidates.nounToRight[last] as number] ?? 0;
  const verb = nearestOutside(verbAt, first, last);
  if (verb >= 0) {
    x[verbRecall] = 1;
    x[verbProximity] = 1 / (1 + gap(verb, first, last) / HALF_DISTANCE);
    x[verbLeft] = Number(verb < first);
    x[verbRight] = Number(verb > last);
    const clause = clauses[verb] as number;
    x[sameClauseVerb] = Number(clause >= (clauses[first] as number) && clause <= (clauses[last] as number));
    if (question.role === 'subject') x[subjectSide] = verb > last ? 1 : -1;
    if (question.role === 'object') x[objectSide] = verb < first ? 1 : -1;
  }
}
