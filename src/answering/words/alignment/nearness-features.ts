import { featureIndex } from '../features.js';
import type { AlignedSentence, Alignment } from './alignment.js';
import { MAX_KEYWORDS } from './asked.js';
import { HALF_DISTANCE } from './distance.js';

const {
  inside,
  headInside,
  allInside,
  outsideRecall,
  missing,
  nearestLeft,
  nearestRight,
  proximity,
  clauseRecall,
  leftRecall,
  rightRecall,
  leftShare,
  nearRecall,
  firstProximity,
  lastProximity,
  beforeAsked,
  beforeTwoAsked,
  afterAsked,
  afterTwoAsked,
} = featureIndex;

/** Tokens on either side that count as near. */
const NEAR = 5;

const IN_CLAUSE = 1;
const ON_LEFT = 2;
const ON_RIGHT = 4;
const IS_NEAR = 8;

const closenessTo = new Float32Array(MAX_KEYWORDS);
const strengthOutside = new Float32Array(MAX_KEYWORDS);
const flags = new Uint8Array(MAX_KEYWORDS);

/** Writes how near the keywords stand to a candidate; the index of the nearest token that meets one, −1 for none. */
export function writeNearness(
  { question, weights, totalWeight, places }: Alignment,
  { candidates, matchAt, matchKeyword, matchStrength, isAsked }: AlignedSentence,
  first: number,
  last: number,
  x: Float32Array,
): number {
  const { clauses, contentBefore } = candidates;
  const fromClause = clauses[first] as number;
  const toClause = clauses[last] as number;
  for (let k = 0; k < weights.length; k++) {
    closenessTo[k] = 0;
    strengthOutside[k] = 0;
    flags[k] = 0;
  }
  let insideWeight = 0;
  let insideCount = 0;
  let left = 99;
  let right = 99;
  let nearestAt = -1;
  for (let m = 0; m < matchAt.length; m++) {
    const i = matchAt[m] as number;
    const k = matchKeyword[m] as number;
    const strength = matchStrength[m] as number;
    if (i >= first && i <= last) {
      insideWeight += (weights[k] as number) * strength;
      insideCount += strength;
      continue;
    }
    const distance = i < first ? first - i : i - last;
    if (distance < Math.min(left, right)) nearestAt = i;
    if (i < first) left = Math.min(left, distance);
    else right = Math.min(right, distance);
    const closeness = strength / (1 + distance / HALF_DISTANCE);
    if (closeness > (closenessTo[k] as number)) closenessTo[k] = closeness;
    if (strength > (strengthOutside[k] as number)) strengthOutside[k] = strength;
    const clause = clauses[i] as number;
    flags[k] =
      (flags[k] as number) |
      (clause >= fromClause && clause <= toClause ? IN_CLAUSE : 0) |
      (i < first ? ON_LEFT : ON_RIGHT) |
      (distance <= NEAR ? IS_NEAR : 0);
  }
  let outside = 0;
  let close = 0;
  let inClause = 0;
  let onLeft = 0;
  let onRight = 0;
  let near = 0;
  let firstKeyword = -1;
  for (let k = 0; k < weights.length; k++) {
    if (firstKeyword < 0 && (places[k] as number) > question.at) firstKeyword = k;
    const flag = flags[k] as number;
    if (flag === 0) continue;
    const weight = (weights[k] as number) * (strengthOutside[k] as number);
    outside += weight;
    close += (weights[k] as number) * (closenessTo[k] as number);
    if (flag & IN_CLAUSE) inClause += weight;
    if (flag & ON_LEFT) onLeft += weight;
    if (flag & ON_RIGHT) onRight += weight;
    if (flag & IS_NEAR) near += weight;
  }
  const content = (contentBefore[last + 1] as number) - (contentBefore[first] as number);
  x[inside] = insideWeight / totalWeight;
  x[headInside] = isAsked[last] as number;
  x[allInside] = content > 0 ? Math.min(1, insideCount / content) : 0;
  x[outsideRecall] = outside / totalWeight;
  x[missing] = (totalWeight - outside) / 10;
  x[nearestLeft] = 1 / left;
  x[nearestRight] = 1 / right;
  x[proximity] = close / totalWeight;
  x[clauseRecall] = inClause / totalWeight;
  x[leftRecall] = onLeft / totalWeight;
  x[rightRecall] = onRight / totalWeight;
  x[leftShare] = onLeft + onRight > 0 ? onLeft / (onLeft + onRight) : 0.5;
  x[nearRecall] = near / totalWeight;
  x[firstProximity] = firstKeyword < 0 ? 0 : (closenessTo[firstKeyword] as number);
  x[lastProximity] = weights.length === 0 ? 0 : (closenessTo[weights.length - 1] as number);

  const before = candidates.before[first] as number;
  x[beforeAsked] = isAsked[before] ?? 0;
  x[beforeTwoAsked] = isAsked[before - 1] ?? 0;
  x[afterAsked] = isAsked[last + 1] ?? 0;
  x[afterTwoAsked] = isAsked[last + 2] ?? 0;
  return nearestAt;
}
