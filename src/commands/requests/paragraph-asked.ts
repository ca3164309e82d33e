import { ORDINAL_IN_WORDS, ordinalOf } from '../../language/number-words.js';

const POLITE = '(?:please |can you |could you |just |ok |and )*';
const SHOW =
  '(?:(?:show|give|read|quote|print|open|summari[sz]e|send|get|see)(?: me| us)?(?: out)? |what (?:is|does it say) in |what is |what does |go to )?';
const END = '(?: say| says| please| in full| again)*[\\s?!.]*';
const NUMBERED = new RegExp(
  `^${POLITE}${SHOW}(?:the )?(?:(?:para(?:graph)?s?\\.?|par\\.?) ?(?:no\\.? ?|number |#)?|¶ ?)(?<number>\\d{1,3})${END}$`,
  'i',
);
const COUNTED = new RegExp(
  `^${POLITE}${SHOW}(?:the )?(?:(?<ordinal>${ORDINAL_IN_WORDS}|last|final)|(?<number>\\d{1,3})(?:st|nd|rd|th)) para(?:graph)?${END}$`,
  'i',
);

/** The number of the paragraph that a sentence asks to see, of an article of `count`; undefined where it asks for none. */
export function paragraphAsked(sentence: string, count: number): number | undefined {
  const groups = (NUMBERED.exec(sentence) ?? COUNTED.exec(sentence))?.groups;
  if (groups === undefined) return undefined;
  const { number, ordinal = '' } = groups;
  return number === undefined ? (ordinalOf(ordinal) ?? count) : Number(number);
}
