import type { Token } from '../../../language/tokens.js';
import type { Question } from '../../question/question.js';
import { PLACE_RANKS } from '../lists/place-ranks.js';
import type { NamedSentence } from '../named-spans.js';
import type { Stretch } from '../stretch.js';

/** A place without its rank, "Harlow" of "in the small town of Harlow"; "between Harlow and Lund" of "Harlow and Lund". */
export function placesMended(
  tokens: readonly Token[],
  { first, last }: Stretch,
  _: NamedSentence,
  question: Question,
): Stretch {
  if (question.expects !== 'place') return { first, last };
  // "at the harbour" says where as "the harbour" does.
  if (
    first < last &&
    /^(?:at|in)$/.test(tokens[first]?.folded ?? '') &&
    /^(?:DET|PROPN)$/.test(tokens[first + 1]?.pos ?? '')
  )
    return placesMended(tokens, { first: first + 1, last }, _, question);
  const { kind, tokens: asked } = question;
  const hasAnd = tokens.slice(first, last + 1).some(({ folded }) => folded === 'and');
  if (kind === 'where' && hasAnd && tokens[first - 1]?.folded === 'between') return { first: first - 1, last };
  // "Lund from Harlow": one is where it went, the other where it came from.
  const from = tokens.findIndex(({ folded }, i) => i > first && i < last && folded === 'from');
  if (kind === 'where' && from > 0 && tokens[from - 1]?.pos === 'PROPN') return { first, last: from - 1 };
  // "from Harlow to Lund": the other way round.
  const to = tokens.findIndex(({ folded }, i) => i > first && i < last && folded === 'to');
  if (kind === 'where' && to > 0 && tokens[to - 1]?.pos === 'PROPN' && tokens[to + 1]?.pos === 'PROPN')
    return asked.some(({ folded }) => folded === 'from') ? { first, last: to - 1 } : { first: to + 1, last };
  const rank = tokens.findIndex(({ folded }, i) => i >= first && i < last && PLACE_RANKS.has(folded));
  const name = rank + 2;
  if (rank < 0 || tokens[rank + 1]?.folded !== 'of' || name > last || tokens[name]?.pos !== 'PROPN')
    return { first, last };
  const isLead = tokens
    .slice(first, rank)
    .every(({ pos, folded }) => /^(?:ADJ|DET|PROPN)$/.test(pos) || folded === "'s");
  return isLead ? { first: name, last } : { first, last };
}
