import type { Token } from '../../language/tokens.js';
import { wordList } from '../../language/word-list.js';
import { isContent } from '../../reading/index.js';
import type { Difference, Pair } from './pair.js';

/** Words that deny what stands behind them, or what they are the verb of. */
const DENYING = wordList(
  `barely, cannot, declined, declines, decline, denied, denies, deny, denying, dismissed, dismisses, fail, failed, fails, hardly, lacked,
  lacks, n't, n’t, neither, never, no, nobody, none, nor, not, nothing, rarely, refuse, refused, refuses, refusing, reject,
  rejected, rejecting, rejects, scarcely, seldom, unable, without`,
);
/** A particle denies the next content word ("do not **plan**"), adverbs aside; a verb what it has as its object. */
const PARTICLES = wordList(
  "barely, cannot, hardly, n't, n’t, neither, never, no, nobody, none, nor, not, nothing, rarely, scarcely, seldom, without",
);
const OBJECT = 3;

/** A denial that stands in one of the two alone, where it is of what both speak of. */
export function negationDifferences({ sentence, claim }: Pair): readonly Difference[] {
  const claimed = claim.sentences.filter(({ span }) => span.part === 'paragraph').flatMap(({ tokens }) => tokens);
  const inClaim = claimed.filter((token, i) => DENYING.has(token.folded) && !isIdle(claimed, i));
  const stems = new Set(claimed.filter(isContent).map(({ stem }) => stem));
  const inSentence = sentence.tokens.filter(
    (token, i) =>
      DENYING.has(token.folded) && !isIdle(sentence.tokens, i) && denies(sentence.tokens, i, stems, inClaim.length > 0),
  );
  const [own] = inSentence;
  const [other] = inClaim;
  if (own !== undefined && other === undefined)
    return [{ kind: 'negation', article: { ...sentence.span, start: own.start, end: own.end } }];
  if (own === undefined && other !== undefined) return [{ kind: 'negation', claim: other.text }];
  return [];
}

/** "No. 5", "not only", "the engine failed", "prices declined by 5 percent": nothing is denied. */
function isIdle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.folded ?? '';
  const own = tokens[i]?.folded ?? '';
  if (/^fail/.test(own) && next !== 'to') return true;
  if (/^decline/.test(own) && /^(?:in|by|of|from|slightly|sharply|steadily|[.,]|\d.*|)$/.test(next)) return true;
  return /^(?:only|just|\.)$/.test(next) || (tokens[i]?.folded === 'no' && /^\d/.test(next));
}

/**
 * Whether what a denying word stands before is in the claim: within its clause, the first content words. A claim that
 * denies as well (`isDenied`) may do so by another verb: "did not come", "did not attend".
 */
function denies(tokens: readonly Token[], i: number, stems: ReadonlySet<string>, isDenied: boolean): boolean {
  const clause = tokens.slice(i + 1, endOfClause(tokens, i));
  const content = clause.filter((token) => isContent(token) && token.pos !== 'ADV');
  return content
    .slice(0, !isDenied && PARTICLES.has(tokens[i]?.folded ?? '') ? 1 : OBJECT)
    .some(({ stem }) => stems.has(stem));
}

function endOfClause(tokens: readonly Token[], i: number): number {
  const end = tokens.findIndex(({ folded }, k) => k > i && /^(?:[,;:"“”]|but|although|while|because)$/.test(folded));
  return end < 0 ? tokens.length : end;
}
