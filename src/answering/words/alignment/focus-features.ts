import { featureIndex } from '../features.js';
import type { AlignedSentence, Alignment } from './alignment.js';
import { gap, HALF_DISTANCE, nearest } from './distance.js';

const {
  focusLikeHead,
  focusLikeFirst,
  focusCosine,
  focusLikeNear,
  focusMissing,
  focusSentence,
  focusInside,
  focusHead,
  focusBefore,
  focusAfter,
  focusAfterTwo,
  typeWordBeforeFocus,
  typeWordIsFocus,
  focusNear,
  focusApposition,
} = featureIndex;

/** Tokens within which an apposition names its noun: ", a former mayor of". */
const APPOSITION = 6;

/** Writes what lies between a candidate and the noun that the question asks for. */
export function writeFocus(
  alignment: Alignment,
  { focusAt, likeFocus, candidates }: AlignedSentence,
  first: number,
  last: number,
  x: Float32Array,
): void {
  const { tokens } = candidates.sentence;
  const before = candidates.before[first] as number;
  x[focusLikeHead] = likeFocus[last] as number;
  x[focusLikeFirst] = likeFocus[first] as number;
  x[focusCosine] = alignment.focusCosines(candidates.terms[last] as number);
  x[focusLikeNear] = Math.max(likeFocus[before] ?? 0, likeFocus[last + 1] ?? 0, likeFocus[last + 2] ?? 0);
  const at = nearest(focusAt, first, last);
  if (at < 0) {
    x[focusMissing] = 1;
    return;
  }
  x[focusSentence] = 1;
  x[focusInside] = Number(at >= first && at <= last);
  x[focusHead] = Number(focusAt.includes(last));
  x[focusBefore] = Number(at === before);
  x[focusAfter] = Number(at === last + 1);
  x[focusAfterTwo] = Number(at === last + 2 || at === last + 3);
  x[typeWordBeforeFocus] = Number(alignment.question.wantsType && at === last + 1);
  x[typeWordIsFocus] = Number(alignment.question.wantsType && at === last);
  x[focusNear] = 1 / (1 + gap(at, first, last) / HALF_DISTANCE);
  const opensApposition = (i: number) => tokens[i]?.folded === ',' || tokens[i]?.folded === '(';
  x[focusApposition] = Number(
    (at > last && at <= last + APPOSITION && opensApposition(last + 1)) ||
      (at < first && at >= first - APPOSITION && opensApposition(before)),
  );
}
