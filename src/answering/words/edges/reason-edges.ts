import type { Token } from '../../../language/tokens.js';
import type { Question } from '../../question/question.js';
import type { Stretch } from '../stretch.js';

const REASON = /^(?:as|because|since)$/;
const ENDS = /^[,;:.!?()"“”–—]$/;
const OTHER_CLAUSE = /^(?:although|but|despite|that|though|when|where|whereas|which|while|who)$/;
const MOST_PUT = 14;

/** A reason with what is joined to it by "and" and a verb: "because the road was closed **and had to be cleared**". */
export function reasonsMended(tokens: readonly Token[], { first, last }: Stretch, { kind }: Question): Stretch {
  const [and, verb] = [tokens[last + 1], tokens[last + 2]];
  if (kind !== 'why' || !REASON.test(tokens[first]?.folded ?? '') || and?.folded !== 'and') return { first, last };
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return { first, last };
  for (let i = last + 3; i <= last + MOST_PUT; i++) {
    const { text = '.', folded = '.' } = tokens[i] ?? {};
    if (ENDS.test(text) || OTHER_CLAUSE.test(folded)) return { first, last: i - 1 };
  }
  return { first, last };
}
