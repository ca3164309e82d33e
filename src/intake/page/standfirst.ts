import { bylineOf } from '../lines/byline.js';
import { dateLineOf } from '../lines/date-line.js';
import { endsSentence, keyOf, wordCount } from '../lines/line.js';
import type { Block } from './blocks.js';
import { isCaption } from './pictures.js';

/** The fewest words of a standfirst. */
const STANDFIRST_WORDS = 6;

const STANDFIRST_MARKS =
  /stand-?first|sub-?(?:head|title|deck)|\bdek\b|\bdeck\b|summary|teaser|[\s[_-]lede?\b|article-?intro|itemprop description/;

/** A line below the headline that is marked as standfirst, or says what the page's description says. */
export function standfirstOf(
  head: readonly Block[],
  descriptions: readonly string[],
  body: readonly Block[],
): string | undefined {
  const said = new Set(descriptions.map(keyOf));
  const inBody = new Set(body.filter(({ text }) => endsSentence(text)).map(({ text }) => keyOf(text)));
  const isStandfirst = (block: Block): boolean => {
    const { text, marks, around, aroundMarks, linked } = block;
    return (
      wordCount(text) >= STANDFIRST_WORDS &&
      linked < 0.5 &&
      dateLineOf(text) === undefined &&
      bylineOf(text) === undefined &&
      !isCaption(block) &&
      !/\b(?:figure|aside|nav)\b/.test(around) &&
      (said.has(keyOf(text)) || (STANDFIRST_MARKS.test(`${marks} ${aroundMarks}`) && !inBody.has(keyOf(text))))
    );
  };
  return head.find(isStandfirst)?.text;
}
