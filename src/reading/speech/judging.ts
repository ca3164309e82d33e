import type { Item } from '../../language/outline.js';
import { JUDGING, JUDGING_PHRASES } from './lists/verbs-of-judging.js';

/** The most words between a judgement and the quotation: "lambasted the government's “…” plan". */
const LONGEST_BETWEEN = 4;

/** Whether the verb at `verb` judges something in the words between the marks at `q`, which stand right behind it. */
export function judges(items: readonly Item[], verb: number, q: number): boolean {
  const phrase = phraseAt(items, verb);
  if (phrase === undefined) return false;
  const between = items.slice(phrase + 1, q);
  return (
    between.length <= LONGEST_BETWEEN &&
    between.every(({ pos, capital, text }) => /[\p{L}\p{N}'’]/u.test(text) && (capital || !/^(?:VERB|AUX)$/.test(pos)))
  );
}

/** Index of the last word of the verb and its preposition. */
function phraseAt(items: readonly Item[], verb: number): number | undefined {
  const own = items[verb];
  if (!own || own.capital || /^(?:DET|ADP)$/.test(items[verb - 1]?.pos ?? '')) return undefined;
  const be = /^(?:be|been|being|is|was|were|are)$/.test(items[verb - 1]?.folded ?? '');
  if (JUDGING.has(own.folded)) return be && !/ing$/.test(own.folded) ? undefined : verb;
  for (const length of [2, 3])
    if (
      JUDGING_PHRASES.has(
        items
          .slice(verb, verb + length)
          .map(({ folded }) => folded)
          .join(' '),
      )
    )
      return verb + length - 1;
  return undefined;
}
