import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { nearestTense, type Tense, tenseAround } from '../../language/tense.js';
import type { Token } from '../../language/tokens.js';
import { HAPPENED, SCHEDULED } from './lists/event-nouns.js';
import { PLANNING } from './lists/planning-verbs.js';

/**
 * Where a dated expression lies, seen from the publication, as far as its sentence says for certain: behind it, ahead of
 * it, or one of the two without a word which. Undefined where only the tense hints at it.
 */
export type Direction = 'back' | 'ahead' | 'either';

/** The tense that the tokens `from` to `to` (end exclusive) stand in, and where that puts them. */
interface Outlook {
  readonly tense: Tense | undefined;
  readonly direction: Direction | undefined;
}

/** Up to this many tokens from a past verb, the expression is the verb's own: "took effect on", "killed four people on". */
const OWN_VERB_REACH = 4;
const ON = /^(?:at|early|in|late|on)$/;

export function outlookOf(sentence: readonly Token[], first: number, to: number): Outlook {
  // "on **the** 21st of June": what leads to the day stands before its article.
  const isOfMonth = sentence.slice(first, to).some(({ folded }) => folded === 'of');
  const from = isOfMonth && sentence[first - 1]?.folded === 'the' ? first - 1 : first;
  const tense = tenseAround(sentence, from, to);
  return { tense, direction: directionOf(sentence, from, to, tense) };
}

function directionOf(
  sentence: readonly Token[],
  from: number,
  to: number,
  tense: Tense | undefined,
): Direction | undefined {
  const lead = sentence[from - 1]?.folded ?? '';
  if (lead === 'since') return 'back';
  if (/^(?:before|by|till|until)$/.test(lead)) return tense === 'present' ? 'ahead' : undefined;
  if (lead === 'after' && tense === 'present') return 'back';
  const verb = nearestTense(sentence, from - 1, -1);
  const told = verb === undefined || REPORTING_VERBS.has(sentence[verb.at]?.folded ?? '');
  const noun = nounBehind(sentence, to);
  if (noun !== undefined && verb === undefined && tellsOfPast(sentence, to)) return 'back';
  if (noun !== undefined) return ofEvent(noun, verb?.tense === 'future' ? 'future' : tense);
  const dated = ON.test(lead) ? nounAt(sentence[from - 2]) : undefined;
  const isSubject =
    told && dated !== undefined && verb?.at !== from - 2 && tense === nearestTense(sentence, to, 1)?.tense;
  if (isSubject && dated !== undefined) return ofEvent(dated, tense);
  if (verb?.tense !== 'past' || from - verb.at > OWN_VERB_REACH) return undefined;
  const isPlanned = PLANNING.has(sentence[verb.at]?.folded ?? '') || (dated !== undefined && SCHEDULED.has(dated));
  const isOwn =
    ON.test(lead) && sentence.slice(verb.at + 1, from).every(({ pos, folded }) => pos !== 'PUNCT' && folded !== 'to');
  return isOwn && !isPlanned ? 'back' : undefined;
}

/** Whether the verb behind is past and says more than that something is planned: not "the December vote was postponed". */
function tellsOfPast(sentence: readonly Token[], to: number): boolean {
  const verb = nearestTense(sentence, to, 1);
  if (verb?.tense !== 'past') return false;
  return !sentence.slice(verb.at, verb.at + OWN_VERB_REACH).some(({ folded }) => PLANNING.has(folded));
}

/** Where what an expression dates lies: an event whose noun is known, in a clause of the given tense. */
function ofEvent(noun: string, tense: Tense | undefined): Direction | undefined {
  if (HAPPENED.has(noun)) return 'back';
  if (tense !== 'present') return undefined;
  return SCHEDULED.has(noun) ? 'ahead' : 'either';
}

/** The noun that an expression stands before: "Monday's surprise attack", "the November fire". Singular. */
function nounBehind(sentence: readonly Token[], to: number): string | undefined {
  const first = sentence[to]?.folded === "'s" ? to + 1 : to;
  let end = first;
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(sentence[end]?.pos ?? '')) end++;
  const nouns = sentence.slice(first, end).map(nounAt);
  return nouns.find((noun) => noun !== undefined && HAPPENED.has(noun)) ?? nouns.at(-1);
}

/** A noun in the singular, as far as its ending tells. */
function nounAt(token: Token | undefined): string | undefined {
  if (token?.pos !== 'NOUN') return undefined;
  const { folded } = token;
  if (HAPPENED.has(folded) || SCHEDULED.has(folded)) return folded;
  return folded.replace(/(?<=[^s])s$/, '');
}
