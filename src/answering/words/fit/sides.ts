import { REPORTING_VERBS } from '../../../language/lists/reporting-verbs.js';
import type { Token } from '../../../language/tokens.js';
import type { Shown } from './shown.js';

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|get|gets|got)$/;
const BETWEEN_AUXILIARY_AND_VERB = /^(?:ADV|PART|AUX)$/;
const CLAUSE_MARK = /^(?:;|:|who|which|that|when|while|after|before|because|but|if|whether)$/;

/**
 * Whether what is shown stands on the side of the question's verb that is asked for, as far as the clause tells: who did
 * it before an active verb ("Doe **sued** the bank") and behind the "by" of a passive one or of a noun ("mediation by a
 * priest"); whom it was done to the other way round. True where the sentence has no such verb, or only another clause has.
 */
export function isOnItsSide(shown: Shown): boolean {
  const { question, tokens, first, last, verbAt } = shown;
  const { role, verb } = question;
  if (role === 'unknown' || verb === undefined || question.tokens.at(-1)?.pos === 'ADP') return true;
  const same = verbAt.filter((i) => tokens[i]?.stem === verb.stem && (i < first || i > last));
  const isPassiveAsked = isPassiveQuestion(question);
  if (role === 'subject' && question.kind === 'who' && isGoverned(shown)) return false;
  const by = same.map((i) => agentMark(tokens, i)).find((i) => i !== undefined);
  if (same.length === 1 && by !== undefined && !isPassiveAsked) return role === 'subject' ? first > by : first < by;
  if (role === 'object' && !isPassiveAsked && !MUTUAL.has(verb.stem) && isActiveSubject(shown)) return false;
  const at = same.find((i) => isNear(tokens, i, first, last));
  const token = at === undefined ? undefined : tokens[at];
  if (at === undefined || token?.pos !== 'VERB' || REPORTING_VERBS.has(token.folded)) return true;
  const isBefore = last < at;
  if (isPassive(tokens, at)) return role === 'subject' ? isPassiveAsked === isBefore : isBefore;
  if (isPassiveAsked || /ing$/.test(token.folded)) return true;
  return role === 'subject' ? isBefore : !isBefore;
}

const GOVERNING = /^(?:about|against|among|for|from|of|to|with)$/;
/** "a group of students": what is counted acts. */
const COUNTING = /^(?:\p{L}+s|bunch|couple|crowd|crew|dozen|group|majority|mob|number|pair|team)$/u;

/** Whether what is shown hangs on a noun: "an ally of Doe", "a letter to Doe"; "according to Doe" is hers. */
function isGoverned({ tokens, first }: Shown): boolean {
  let i = first - 1;
  while (i >= 0 && /^(?:DET|ADJ|NUM|PROPN)$/.test(tokens[i]?.pos ?? '') && !/^\p{Lu}/u.test(tokens[i - 1]?.text ?? ''))
    i--;
  const [mark, noun] = [tokens[i], tokens[i - 1]];
  if (mark === undefined || noun?.pos !== 'NOUN' || !GOVERNING.test(mark.folded)) return false;
  return mark.folded !== 'of' || !COUNTING.test(noun.folded);
}

/** Stems of verbs whose subject and object are one as the other: "Doe met Poe". */
const MUTUAL = new Set(['divorc', 'face', 'fight', 'join', 'like', 'love', 'marri', 'meet', 'plai', 'rival', 'succe']);

/** Whether what is shown is the subject of an active verb: it opens its clause, and a verb follows it. */
function isActiveSubject({ tokens, first, last }: Shown): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && before.folded !== ',' && before.folded !== '"') return false;
  let i = last + 1;
  while (BETWEEN_AUXILIARY_AND_VERB.test(tokens[i]?.pos ?? '')) i++;
  return i < tokens.length && tokens[i]?.pos === 'VERB' && !isPassive(tokens, i);
}

/** "who was hired": the one asked for stands where the object of "hired" does. */
function isPassiveQuestion({ tokens, at, verb }: Shown['question']): boolean {
  const i = verb ? tokens.indexOf(verb) : -1;
  return i > at && isPassive(tokens, i);
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (!/(?:ed|en|n|t|d|ne|ck|ng)$/.test(tokens[verb]?.folded ?? '') || /ing$/.test(tokens[verb]?.folded ?? ''))
    return false;
  let i = verb - 1;
  while (i >= 0 && BETWEEN_AUXILIARY_AND_VERB.test(tokens[i]?.pos ?? '') && !BE.test(tokens[i]?.folded ?? '')) i--;
  return BE.test(tokens[i]?.folded ?? '');
}

/** Tokens behind a verb within which its "by" stands. */
const BY_WITHIN = 4;

/** Index of the "by" that names who did it, not far behind the word at an index. */
function agentMark(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at + 1; i <= at + BY_WITHIN; i++) {
    const { folded = '.', pos = 'PUNCT' } = tokens[i] ?? {};
    if (folded === 'by') return tokens[i + 1]?.pos === 'VERB' ? undefined : i;
    if (pos === 'VERB' || pos === 'PUNCT') return undefined;
  }
  return undefined;
}

/** Whether nothing but a noun phrase and its appositions lies between: no other verb, no mark of another clause. */
function isNear(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const between = at < first ? tokens.slice(at + 1, first) : tokens.slice(last + 1, at);
  return !between.some(({ pos, folded }) => pos === 'VERB' || CLAUSE_MARK.test(folded) || folded === '"');
}
