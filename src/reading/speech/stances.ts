import type { Item } from '../../language/outline.js';
import { INTENDING, READY_TO } from './lists/verbs-of-intending.js';

/** The most words of what is considered: "considers the long delay". */
const LONGEST_CONSIDERED = 6;
/** Fewer UTF-16 units, marks included, are a word held at arm's length: "wants to “fix” it". */
const SHORTEST_INTENT = 14;

/** Whether the verb at `verb` tells how somebody stands to what the quotation at `q` says: "wants to “…”", "considers it “…”". */
export function takesStance(items: readonly Item[], verb: number, q: number): boolean {
  const own = items[verb];
  if (!own || own.capital || /^(?:a|an|the|to|no|not|n't|n’t)$/.test(items[verb - 1]?.folded ?? '')) return false;
  const between = items.slice(verb + 1, q);
  const words = between.map(({ folded }) => folded).join(' ');
  if (between.some(({ text }) => /^[,;:]$/.test(text))) return false;
  if (/^(?:believe|believes|believed|think|thinks)$/.test(own.folded))
    return /^(?:that|he|she|it|they|there) /.test(words);
  if (/^(?:made|makes|making)$/.test(own.folded))
    return /^(?:it )?(?:clear|plain)(?: in [^,]+)? that /.test(`${words} `);
  if (/^(?:consider|considers|considered|considering)$/.test(own.folded))
    return between.length > 0 && between.length <= LONGEST_CONSIDERED && !/\b(?:of|in|on|that|whether)$/.test(words);
  if (/^(?:compare|compares|compared|comparing)$/.test(own.folded)) return / (?:to|with)$/.test(words);
  if (/^(?:put|puts|putting)$/.test(own.folded)) return /(?:^| )down to$/.test(words);
  if (/^(?:saw|sees|seeing)$/.test(own.folded))
    return /^(?:no |little |some |every )?(?:cause|grounds|need|reason|room) for$/.test(words);
  if (/^(?:speaks|spoke|speaking|talked|talks)$/.test(own.folded))
    return /^(?:about|of) (?:the|a|her|his|its|their) [\p{L} -]+ (?:for|of)$/u.test(words);
  const length = (items[q]?.end ?? 0) - (items[q]?.start ?? 0);
  if (length < SHORTEST_INTENT || words !== 'to') return false;
  return (
    INTENDING.has(own.folded) ||
    (READY_TO.has(own.folded) && /^(?:is|was|were|are|been)$/.test(items[verb - 1]?.folded ?? ''))
  );
}
