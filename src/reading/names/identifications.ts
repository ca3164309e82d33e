import { isRoleNoun } from '../../language/role-nouns.js';
import type { Word } from '../../language/words.js';
import { DETERMINERS, POSSESSIVES, phraseStart, type RolePhrase, WEIGHT } from './role-phrases.js';

/** Verbs by which the police and the press tell somebody's name. */
const NAMED = /^(?:called|identified|named)$/;
/** The most words between the verb and its "as": "identified by police on Monday as". */
const FARTHEST_AS = 6;

/**
 * Who somebody is whose name is told: "the victim was identified as Jane Doe", "police named the gunman as Doe", "the
 * driver, identified by police as Doe", "a man named Doe".
 */
export function identification(words: readonly Word[], first: number, last: number): RolePhrase | undefined {
  const own = selfNamed(words, first);
  if (own) return own;
  const verb = namingVerb(words, behindAge(words, first) - 1);
  if (verb === undefined) return undefined;
  const isPassive = /^(?:is|was|were|been|only|later|,)$/.test(words[verb - 1]?.folded ?? '');
  // "A judge called Doe a liar": without a verb behind the name the noun is no description of Doe.
  if (verb === behindAge(words, first) - 1 && !isPassive && !isCarriedOn(words, last + 1) && !isOne(words, verb, last))
    return undefined;
  // "named the gunman as": the object stands behind the verb.
  const as = words.findIndex(({ folded }, i) => i > verb && folded === 'as');
  if (as > verb + 1) {
    const object = nounEndingAt(words, as - 1);
    if (object && object.first <= verb + 2) return object;
    const next = words[verb + 1];
    if (!isPassive && next?.pos !== 'ADP' && next?.pos !== 'ADV') return undefined;
  }
  let end = verb - 1;
  while (/^(?:is|was|were|been|has|have|later|only|,|also|then)$/.test(words[end]?.folded ?? '')) end--;
  return nounEndingAt(words, end);
}

/** "A man named Doe was", "a man named Doe, who", "a man named Doe, 34,": the sentence speaks on of the one who is named. */
function isCarriedOn(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (!next || next.text === '.') return true;
  if (next.text === ',') return /^(?:who|\d{1,3})$/.test(words[at + 1]?.text ?? '');
  return /^(?:VERB|AUX)$/.test(next.pos) && !next.capital && !/^['’]s?$/.test(next.text);
}

/** "a woman named Jane Doe and her son", "a man named Doe, fled": one whom nobody knows is named; not "a judge named Doe as executor". */
function isOne(words: readonly Word[], verb: number, last: number): boolean {
  if (words[verb]?.folded !== 'named') return false;
  const noun = nounEndingAt(words, verb - 1);
  if (!noun || !/^(?:an?|another|one)$/.test(words[noun.first - 1]?.folded ?? '')) return false;
  return /^(?:[,;:)—–]|["”]|and|in|at|from|on|for)$/.test(words[last + 1]?.text ?? '.');
}

/** The most words between "who" and the name in "who asked to be identified only by his first name, Doe". */
const FARTHEST_WHO = 12;

/** "A driver who gave his name only as Doe", "a man who identified himself as Doe", "a nurse who asked to be named only as Doe". */
export function selfNamed(words: readonly Word[], first: number): RolePhrase | undefined {
  let who = first - 2;
  while (who > 0 && who >= first - FARTHEST_WHO && words[who]?.folded !== 'who') who--;
  if (who < 1 || words[who]?.folded !== 'who') return undefined;
  const clause = words
    .slice(who + 1, first)
    .map(({ folded }) => folded)
    .join(' ');
  return NAMES_SELF.test(clause) ? nounEndingAt(words, who - 1) : undefined;
}

const NAMES_SELF =
  /^(?:(?:only )?(?:gave|gives) (?:his|her|their) (?:first |last |full )?name (?:only |simply )?as|(?:identified|introduced|named) (?:himself|herself|themselves) (?:only |simply )?as|(?:(?:only )?(?:asked|wanted|agreed|wished) to be (?:called|identified|named|known)|(?:would|could) be (?:identified|named)|(?:is|was) identified) (?:only )?(?:as|by (?:his|her|their) (?:first |last )?name ,)|(?:goes|went) by(?: the name(?: of)?)?)$/;

/** Of "22-year-old Jane Doe" the age is none of the name's. */
function behindAge(words: readonly Word[], first: number): number {
  return /^\d{1,3}-years?-old$/.test(words[first - 1]?.folded ?? '') ? first - 1 : first;
}

function namingVerb(words: readonly Word[], before: number): number | undefined {
  if (/^(?:called|named)$/.test(words[before]?.folded ?? '')) return before;
  if (words[before]?.folded !== 'as') return undefined;
  for (let i = before - 1; i >= Math.max(0, before - FARTHEST_AS); i--) {
    const word = words[i];
    if (!word || /^[.;:]$/.test(word.text)) return undefined;
    if (NAMED.test(word.folded) && word.folded !== 'called') return i;
  }
  return undefined;
}

/** The noun phrase for a person that ends at `last`, behind its article. */
function nounEndingAt(words: readonly Word[], last: number): RolePhrase | undefined {
  if (!isRoleNoun(words[last]) || words[last]?.capital) return undefined;
  const first = phraseStart(words, last);
  const isWhole =
    DETERMINERS.test(words[first - 1]?.folded ?? '') || POSSESSIVES.test(words[first]?.folded ?? '') || first === 0;
  return first <= last && isWhole ? { first, last, weight: WEIGHT.copula } : undefined;
}
