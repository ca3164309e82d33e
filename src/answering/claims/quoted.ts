import { textAt } from '../../article/spans.js';
import { fold } from '../../language/tokens.js';
import type { Difference, Pair } from './pair.js';

const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/g;
/** So many words in quotation marks are somebody's, not a name or a title. */
const FEWEST_WORDS = 3;

/** What the claim quotes that stands nowhere in the article, however it is cut, capitalised and stopped. */
export function quotationDifferences({ reading, claimText }: Pair): readonly Difference[] {
  const quoted = [...claimText.matchAll(QUOTED)].map(([, ...words]) => words.find((one) => one !== undefined) ?? '');
  const told = quoted.filter((words) => bare(words).split(' ').length >= FEWEST_WORDS);
  if (told.length === 0) return [];
  const texts = reading.parts.map(({ part }) => ` ${bare(textAt(reading.article, part) ?? '')} `);
  return told
    .filter(
      (words) =>
        !words
          .split(/\.{3}|…|\[[^\]]*\]/)
          .every((piece) => texts.some((text) => text.includes(` ${bare(piece)} `.replace(/^ {2}$/, ' ')))),
    )
    .map((words) => ({ kind: 'quotation', claim: words }));
}

/** A text as its words alone, folded, single spaces between them. */
function bare(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).join(' ');
}
