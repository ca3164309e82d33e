import type { AlignedSentence } from './alignment/alignment.js';
import type { Shown } from './fit/shown.js';

/** What of their sentence speaks for the words that are shown, beside what their chance has of it. */
export const supportFeatures = [
  /** The question's verb, or its like, stands in the sentence, outside the words. */
  'verbThere',
  /** The noun that is asked for, or its like, stands in the words or within two tokens of them. */
  'focusBeside',
] as const;

export type Support = Readonly<Record<(typeof supportFeatures)[number], number>>;

/** Tokens within which a noun stands beside the words. */
const BESIDE = 2;
/** From this strength on a noun may be another one for the one that is asked for. */
const LIKE_FOCUS = 0.6;

export function supportFor({ first, last, verbAt }: Shown, { focusAt, likeFocus }: AlignedSentence): Support {
  const isBeside = (i: number) => i >= first - BESIDE && i <= last + BESIDE;
  return {
    verbThere: Number(verbAt.some((i) => i < first || i > last)),
    focusBeside: Number(focusAt.some(isBeside) || likeFocus.some((like, i) => like >= LIKE_FOCUS && isBeside(i))),
  };
}
