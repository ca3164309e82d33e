import { ROLES } from '../../language/lists/roles.js';
import { HONORIFICS, REGNAL_TITLES } from '../../language/lists/titles.js';
import { isPluralRole, isRoleNoun } from '../../language/role-nouns.js';
import type { Word } from '../../language/words.js';
import { SHARED_NOUNS } from './lists/organisation-words.js';
import { POSITIONS } from './lists/positions.js';
import { ALSO_ADJECTIVES, ROLE_PARTICIPLES } from './lists/role-words.js';
import { JOINS, phraseStart, type RolePhrase, WEIGHT } from './role-phrases.js';

/** British ranks in capitals, before a name of two words: "PC Jane Doe". */
const POLICE_RANK = /^(?:DC|DCS|DI|DS|PC|PCSO|WPC)$/;

/** What stands before a rank: "retired general". */
const RANKED =
  /^(?:air|army|assistant|brigadier|catwalk|commanding|deputy|drum|elementary|ex|fashion|former|glamour|head|high|late|lieutenant|marine|military|police|retired|school|sergeant|swimsuit|team|vice|(?:one|two|three|four|five)-star)$/;

/** Adjectives that stand behind the noun of an office. */
const POSTPOSITIVE = /^(?:apparent|designate|elect|emerita|emeritus|general|laureate|presumptive)$/;

/** "Russian President", "team member", "director of the agency" right before the name. */
export function titleBefore(words: readonly Word[], name: number, nameEnd: number): RolePhrase | undefined {
  // "King Hamad": a title that is part of the name.
  if (nameEnd > name && REGNAL_TITLES.has(words[name]?.folded ?? '') && isRoleNoun(words[name]))
    return { first: phraseStart(words, name), last: name, weight: WEIGHT.title };
  const last = name - 1;
  const head = words[last];
  if (!head || last < 0) return undefined;
  if (head.folded === 'lady' && words[last - 1]?.folded === 'first')
    return { first: phraseStart(words, last - 1), last, weight: WEIGHT.title };
  if (POLICE_RANK.test(head.text) && nameEnd > name) return { first: last, last, weight: WEIGHT.title };
  if (/^temp?(?:ore)?$/.test(head.folded) && words[last - 1]?.folded === 'pro' && isRoleNoun(words[last - 2]))
    return { first: phraseStart(words, last - 2), last, weight: WEIGHT.title };
  // "volleyball great Doe"
  if (head.folded === 'great' && /^(?:NOUN|PROPN)$/.test(words[last - 1]?.pos ?? '') && nameEnd > name)
    return { first: phraseStart(words, last - 1), last, weight: WEIGHT.title };
  if (POSITIONS.has(`${words[last - 1]?.folded} ${head.folded}`))
    return { first: Math.min(phraseStart(words, last - 2), last - 1), last, weight: WEIGHT.title };
  let end = last;
  while (end >= 0 && HONORIFICS.has(words[end]?.folded ?? '')) end--;
  // Of "spokeswoman Lt. Doe", "spokesman Sheikh Doe" the rank is no part of what they are.
  const isRank =
    /\.$/.test(words[end]?.text ?? '') || (words[end]?.capital && REGNAL_TITLES.has(words[end]?.folded ?? ''));
  if (isRank && isRoleNoun(words[end - 1]) && !words[end - 1]?.capital) end--;
  // "heir apparent", "president-elect" written in two words.
  if (POSTPOSITIVE.test(words[end]?.folded ?? '') && isRoleNoun(words[end - 1]))
    return { first: phraseStart(words, end - 1), last: end, weight: WEIGHT.title };
  // "The film stars Doe": a plural heads a list or is a verb.
  const noun = words[end];
  const next = words[nameEnd + 1]?.folded ?? '';
  if (noun && isPluralRole(noun) && !ROLES.has(noun.folded) && !/^(?:[,(]|and|&)$/.test(next)) return undefined;
  // "Tour operator Doe": nouns that companies share are a person's before a person's name.
  const isShared = nameEnd > name && SHARED_NOUNS.has(noun?.folded ?? '') && noun?.capital === false;
  const isAdjective = ALSO_ADJECTIVES.has(words[end]?.text ?? '') && !RANKED.test(words[end - 1]?.folded ?? '');
  if (end >= 0 && (isRoleNoun(noun) || isShared) && !isAdjective) {
    const first = dropLeadingVerbs(words, phraseStart(words, end), end);
    return first <= end ? { first, last: end, weight: WEIGHT.title } : undefined;
  }
  // Of "a lawyer for Ms. Doe" she is not the lawyer.
  if (end < last && JOINS.test(words[end]?.folded ?? '')) return undefined;
  // "director of the Dallas office", "major at Ohio State": the head stands before a preposition.
  let at = phraseStart(words, last);
  if (at > last || name === nameEnd) return undefined;
  for (let steps = 0; steps < 4; steps++) {
    if (/^the$/.test(words[at - 1]?.folded ?? '')) at--;
    const joint = words[at - 1];
    if (!joint || !JOINS.test(joint.folded)) return undefined;
    const first = phraseStart(words, at - 2);
    if (first > at - 2) return undefined;
    // "two men for the murder of 16-year-old Doe" are others.
    if (isPluralRole(words[at - 2] ?? joint)) return undefined;
    if (isRoleNoun(words[at - 2])) return { first, last, weight: WEIGHT.title };
    at = first;
  }
  return undefined;
}

/** "Former" stays, "said" and "Meanwhile" do not. */
function dropLeadingVerbs(words: readonly Word[], first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    /^(?:VERB|ADV|AUX)$/.test(words[at]?.pos ?? '') &&
    !ROLE_PARTICIPLES.has(words[at]?.folded ?? '') &&
    !/^(?:new|only|then)$/.test(words[at]?.folded ?? '') &&
    !words[at]?.capital &&
    !isRoleNoun(words[at])
  )
    at++;
  return at;
}
