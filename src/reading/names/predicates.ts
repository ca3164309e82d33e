import { isRoleNoun } from '../../language/role-nouns.js';
import type { Word } from '../../language/words.js';
import { infinitiveEnd } from './role-modifiers.js';
import {
  behindOpeners,
  DETERMINERS,
  POSSESSIVES,
  phraseEnd,
  type RolePhrase,
  roleFrom,
  WEIGHT,
} from './role-phrases.js';

const ADVERB =
  /^(?:also|both|now|then|still|once|currently|already|later|long|previously|formerly|reportedly|since|first|briefly|most|recently|today|himself|herself)$/;
const BE = /^(?:is|was|became|becomes|remain|remains|remained)$/;
/** Verbs that put somebody into an office, as participles. */
const MADE =
  /^(?:announced|appointed|approved|chosen|confirmed|crowned|dubbed|elected|hired|installed|introduced|known|made|named|nominated|picked|promoted|re-elected|recruited|reelected|selected|tapped|unveiled)$/;
/** Those of them that say so only with "as" or "to be": "was approved". */
const NEVER_BARE = /^(?:announced|approved|confirmed|introduced|known|selected|tapped|unveiled)$/;
/** Verbs whose "as" says what somebody is. */
const ACTS =
  /^(?:acted|acts|act|acting|held|holds|served|serves|serve|serving|worked|works|work|working|resigned|retired|started|began|stepped|took|take|takes|continue|continued|continues|sworn|inaugurated)$/;

function behindAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (ADVERB.test(words[at]?.folded ?? '')) at++;
  return at;
}

/**
 * Where what somebody is begins behind the verb at `from`: "is", "has been", "was named", "served as"; undefined where
 * no such verb stands there.
 */
export function linkingEnd(words: readonly Word[], from: number): number | undefined {
  let at = behindAdverbs(words, from);
  if (words[at]?.folded === 'will' && /^(?:act|continue|remain|serve|take)$/.test(words[at + 1]?.folded ?? '')) at++;
  if (
    /^(?:has|had|have)$/.test(words[at]?.folded ?? '') &&
    /^(?:been|become|served|worked)$/.test(words[at + 1]?.folded ?? '')
  )
    at++;
  const verb = words[at]?.folded ?? '';
  if (BE.test(verb) || /^(?:been|become)$/.test(verb)) {
    at = behindAdverbs(words, at + 1);
    const made = words[at]?.folded ?? '';
    if (MADE.test(made)) return madeEnd(words, at);
    if (ACTS.test(made)) return behindAs(words, at + 1, false);
    return at;
  }
  return ACTS.test(verb) ? behindAs(words, at + 1, false) : undefined;
}

/** Where what somebody is made begins behind the participle at `verb`: "nominated as", "confirmed to be", "named". */
export function madeEnd(words: readonly Word[], verb: number): number | undefined {
  const made = words[verb]?.folded ?? '';
  if (!MADE.test(made)) return undefined;
  const to = words.findIndex(({ folded }, i) => i > verb && folded === 'to');
  if (to > verb && to <= verb + FARTHEST_AS && !words.slice(verb, to).some(({ text }) => /^[,.;:—–]$/.test(text))) {
    const end = behindToBe(words, to);
    if (end !== undefined) return end;
  }
  return behindAs(words, verb + 1, !NEVER_BARE.test(made));
}

/** Behind "to be", "to become", "to serve as". */
function behindToBe(words: readonly Word[], to: number): number | undefined {
  const verb = words[to + 1]?.folded ?? '';
  if (/^(?:be|become)$/.test(verb)) return to + 2;
  return verb === 'serve' && words[to + 2]?.folded === 'as' ? to + 3 : undefined;
}

/** The most words between a verb and its "as": "has worked since May as". */
const FARTHEST_AS = 5;

function behindAs(words: readonly Word[], from: number, mayLack: boolean): number | undefined {
  for (let i = from; i <= from + FARTHEST_AS; i++) {
    const word = words[i];
    if (!word || /^[,.;:—–]$/.test(word.text)) break;
    if (word.folded === 'as') return i + 1;
  }
  return mayLack ? from : undefined;
}

/** "Doe is the director of the museum", "Doe has worked as a nurse", "Doe was named captain". */
export function copulaAfter(words: readonly Word[], name: number): RolePhrase | undefined {
  // "Doe, at 82, is still an author".
  const isAged =
    words[name + 1]?.text === ',' && words[name + 2]?.folded === 'at' && /^\d+$/.test(words[name + 3]?.text ?? '');
  const aged = words[name + 4]?.text === ',' ? name + 5 : name + 4;
  const at = linkingEnd(words, isAged ? aged : name + 1);
  if (at === undefined) return undefined;
  const isPlain = /^(?:a|an|the|one)$/.test(words[at]?.folded ?? '') || POSSESSIVES.test(words[at]?.folded ?? '');
  const behindVerb = words[at - 1]?.folded ?? '';
  // "Doe is president": without an article only behind "as" and "named", or a noun that nothing governs.
  if (!isPlain && !(behindVerb === 'as' || MADE.test(behindVerb) || isRoleNoun(words[at]))) return undefined;
  const role = roleFrom(words, at, WEIGHT.copula);
  return role && { ...role, last: infinitiveEnd(words, role.first, role.last) };
}

/** "As head of the agency, Doe said": what stands before the comma is what she is. */
export function actingAs(words: readonly Word[], first: number): RolePhrase | undefined {
  if (words[first - 1]?.text !== ',') return undefined;
  const as = words.findLastIndex(({ folded }, i) => i < first && folded === 'as');
  if (as < 0 || !(as === 0 || /^[,;:—–"“]$/.test(words[as - 1]?.text ?? ''))) return undefined;
  const role = roleFrom(words, as + 1, WEIGHT.copula);
  return role?.last === first - 2 ? role : undefined;
}

/** Verbs by which somebody is put into an office, in the forms in which they stand before a name. */
const APPOINTS =
  /^(?:announc|appoint|approv|choos|chose|confirm|elect|hir|introduc|mak|made|nam|nominat|pick|promot|select|unveil)(?:e|ed|es|ing|n|s)?$/;

const OFFICIALLY = /^(?:appointed|approved|confirmed|elected|named|nominated|nominees|selected)$/;

/** "appointed Doe as the new minister", "elected Doe president", "to confirm Doe to be minister", "named Doe as mayor and Roe as judge". */
export function appointmentAround(words: readonly Word[], first: number, last: number): RolePhrase | undefined {
  const verb = words[first - 1]?.folded ?? '';
  const next = words[last + 1]?.folded;
  const start = next === 'as' ? last + 2 : next === 'to' ? behindToBe(words, last + 1) : undefined;
  if (!APPOINTS.test(verb)) {
    // "Those confirmed were Doe as ambassador and Roe as judge".
    const isListed = /^(?:,|and|were|are|include|included|including|was)$/.test(verb) && start !== undefined;
    const role =
      isListed &&
      words.slice(0, first - 1).some(({ folded }) => OFFICIALLY.test(folded)) &&
      roleFrom(words, start, WEIGHT.copula);
    return role && !/^(?:VERB|AUX)$/.test(words[role.last + 1]?.pos ?? '') ? role : undefined;
  }
  if (start !== undefined) return roleFrom(words, start, WEIGHT.copula);
  if (!MADE.test(verb) || NEVER_BARE.test(verb) || !isRoleNoun(words[behindOpeners(words, last + 1)])) return undefined;
  return roleFrom(words, last + 1, WEIGHT.copula);
}

/** "The winner was Doe", "One aid worker who brought grain was Doe": the noun for a person before the verb. */
export function copulaBefore(words: readonly Word[], first: number): RolePhrase | undefined {
  if (!/^(?:is|was)$/.test(words[first - 1]?.folded ?? '')) return undefined;
  let start = first - 2;
  while (start > 0 && !/^[,;:.—–"“”]$/.test(words[start - 1]?.text ?? '')) start--;
  if (!DETERMINERS.test(words[start]?.folded ?? '') && !POSSESSIVES.test(words[start]?.folded ?? '')) return undefined;
  const from = words[start + 1]?.folded === 'such' ? start + 2 : behindOpeners(words, start);
  const role = roleFrom(words, from, WEIGHT.copula);
  if (!role || role.last > first - 2) return undefined;
  const isWhole = role.last === first - 2 || /^(?:who|that|which)$/.test(words[role.last + 1]?.folded ?? '');
  return isWhole && phraseEnd(words, role.first) === role.last ? role : undefined;
}
