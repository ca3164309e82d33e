import { CALENDAR_NAMES } from '../../language/calendar-names.js';
import { HONORIFICS } from '../../language/lists/titles.js';
import { isPluralRole, isRoleNoun } from '../../language/role-nouns.js';
import { wordList } from '../../language/word-list.js';
import type { Word } from '../../language/words.js';
import { KNOWN_ORGANISATIONS, ORGANISATION_ENDINGS } from './lists/organisation-words.js';
import { PERSONAL_NOUNS } from './lists/role-words.js';
import { linkingEnd, madeEnd } from './predicates.js';
import { modifiedEnd } from './role-modifiers.js';
import {
  DETERMINERS,
  isLead,
  isPremodifier,
  JOINS,
  POSSESSIVES,
  phraseEnd,
  type RolePhrase,
  roleFrom,
  WEIGHT,
} from './role-phrases.js';

/** What somebody has learnt, behind the name. */
const DEGREES = /^(?:cpa|dds|esq\.?|j\.?d\.?|m\.?a\.?|m\.?b\.?a\.?|m\.?d\.?|ph\.?(?:d\.?)?|r\.?n\.?)$/;

/** "Jane Doe, 34, head of the agency,": also "who is", "of the opposing party". */
export function appositionAfter(
  words: readonly Word[],
  name: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  let at = name + 1;
  if (!/^[,(—–]$/.test(words[at]?.text ?? '')) return undefined;
  at++;
  // "Jane Doe, M.D.,"
  while (DEGREES.test(words[at]?.folded ?? '')) {
    at += /^ph\.?$/.test(words[at]?.folded ?? '') ? 2 : 1;
    while (/^[,.]$/.test(words[at]?.text ?? '')) at++;
  }
  // An age, or a party with its state: "R-Texas".
  if (words[at]?.folded === 'aged') at++;
  while (/^(?:\d{1,3}|[DRI]-\p{Lu}.*)$/u.test(words[at]?.text ?? '') && /^[,.]$/.test(words[at + 1]?.text ?? ''))
    at += words[at + 1]?.text === '.' ? 3 : 2;
  if (words[at]?.folded === 'who' && !words[at]?.capital) {
    const verb = linkingEnd(words, at + 1);
    if (verb === undefined) return undefined;
    at = verb;
  }
  // "Jane Doe, nominated as ambassador to Norland,"
  const made = madeEnd(words, at);
  if (made !== undefined) return roleFrom(words, made, WEIGHT.copula);
  if (isPeerInList(words, at)) return undefined;
  const role = roleFrom(words, at, WEIGHT.apposition);
  if (!role) return unlistedNoun(words, at, isPerson);
  // "…, actor Dan Reed": the next in a list, not this one's role.
  const head = words.findIndex(
    (_, i) => i >= role.first && i <= role.last && isPerson(i) && !isOwner(words, i) && !isModifier(words, at, i),
  );
  // "…, Zeta's Dan Reed and lawyer Ann Orr": a list of others.
  if (head >= 0 && !words.slice(role.first, head).some(isRoleNoun)) return undefined;
  if (head >= 0 && !words.slice(role.first, head).some(({ folded }) => JOINS.test(folded) || /^['’]s$/.test(folded))) {
    if (isRoleNoun(words[head - 1]) || head === role.first) return undefined;
  }
  return {
    ...role,
    last:
      modifiedEnd(words, role.last) === role.last ? employerEnd(words, role, isPerson) : modifiedEnd(words, role.last),
  };
}

/** In words. */
const LONGEST_EMPLOYER = 8;

/** "publisher, of Italy's Domani,", "president, Acme Corp.,": where the name of whom somebody works for ends; the role's own end where none stands there. */
function employerEnd(words: readonly Word[], role: RolePhrase, isPerson: (i: number) => boolean): number {
  const { first, last } = role;
  const at = last + 2;
  const isJoined = words.slice(first, last + 1).some(({ folded }) => JOINS.test(folded) || folded === 'and');
  if (words[last + 1]?.text !== ',' || (isJoined && !isBare(words, first))) return last;
  const isOf = /^(?:of|at|for|with)$/.test(words[at]?.folded ?? '');
  const start = isOf ? at + 1 : at;
  const opener = words[start]?.folded === 'the' ? start + 1 : start;
  if (!words[opener]?.capital) return last;
  const end = isOf ? phraseEnd(words, start) : lastCapital(words, start);
  const own = words.slice(start, end + 1);
  if (end < start || end - start > LONGEST_EMPLOYER || own.some((_, i) => isPerson(start + i))) return last;
  if (!/^(?:[,.;:)—–]|["”])$/.test(words[end + 1]?.text ?? '.')) return last;
  if (isOf) return end;
  return isBare(words, first) &&
    own.some(({ folded }) => ORGANISATION_ENDINGS.has(folded) || KNOWN_ORGANISATIONS.has(folded))
    ? end
    : last;
}

/** Whether a role stands without an article behind its comma, as in a list of people with their offices. */
function isBare(words: readonly Word[], first: number): boolean {
  return words[first - 1]?.text === ',';
}

function lastCapital(words: readonly Word[], start: number): number {
  let end = start;
  while (
    words[end + 1]?.capital ||
    (/^(?:of|and|&|the)$/.test(words[end + 1]?.folded ?? '') && words[end + 2]?.capital)
  )
    end++;
  return end;
}

/** "Lady Doe, the Duke of Elton, the Earl of Reed and": peers by their lands alone, who are others. */
function isPeerInList(words: readonly Word[], at: number): boolean {
  if (words[at]?.folded !== 'the' || words[at + 2]?.folded !== 'of' || !words[at + 1]?.capital) return false;
  if (!/^(?:count|countess|duchess|duke|earl|king|marquess|prince|princess|queen)$/.test(words[at + 1]?.folded ?? ''))
    return false;
  const end = phraseEnd(words, at + 1);
  const next = words[end + 1]?.text === ',' ? end + 2 : end + 1;
  const behind = words[next]?.folded === 'and' ? next + 1 : next;
  return behind > end + 1 && words[behind]?.folded === 'the' && words[behind + 1]?.capital === true;
}

/** Whether the name that begins at `i` owns what stands behind it: "Roe's lawyer". */
function isOwner(words: readonly Word[], i: number): boolean {
  let end = i;
  while (words[end + 1]?.capital) end++;
  return /^['’]s?$/.test(words[end + 1]?.text ?? '');
}

/** "a Doe campaign spokesman", "the Doe family's lawyer": behind an article, with a noun of its own behind. */
function isModifier(words: readonly Word[], at: number, i: number): boolean {
  const behind = words[i + 1];
  return (
    i === at + 1 &&
    /^(?:a|an|the)$/.test(words[at]?.folded ?? '') &&
    behind !== undefined &&
    !behind.capital &&
    behind.pos === 'NOUN'
  );
}

/** Nouns behind a comma that say when, or how many, not who. */
const NO_DESCRIPTION =
  /^(?:bit|day|days|decade|few|fortnight|hour|hours|little|lot|minute|minutes|moment|month|months|move|number|quarter|second|third|time|week|weekend|weeks|while|year|years)$/;
/** The most words of an apposition that no noun for a person heads. */
const LONGEST_UNLISTED = 12;

/** "Jane Doe, a Harvard alumna,": a noun that no list has, behind "a" or "the" and closed like an apposition. */
function unlistedNoun(words: readonly Word[], at: number, isPerson: (i: number) => boolean): RolePhrase | undefined {
  if (!/^(?:a|an|the)$/.test(words[at]?.folded ?? '')) return undefined;
  const last = phraseEnd(words, at + 1);
  if (last <= at || last - at > LONGEST_UNLISTED || !/^(?:[,.;:)—–]|["”])$/.test(words[last + 1]?.text ?? '.'))
    return undefined;
  const own = words.slice(at + 1, last + 1);
  const joint = own.findIndex(({ folded }) => JOINS.test(folded));
  const head = own.slice(0, joint < 0 ? undefined : joint).at(-1);
  const isAged = /^\d{1,3}-years?-old$/.test(head?.folded ?? '');
  if (!isAged && (head?.pos !== 'NOUN' || head.capital)) return undefined;
  if (own.some(({ folded }) => NO_DESCRIPTION.test(folded) || folded === 'and')) return undefined;
  if (own.some((_, i) => isPerson(at + 1 + i)) || /^(?:and|or)$/.test(words[last + 2]?.folded ?? '')) return undefined;
  return { first: at + 1, last, weight: WEIGHT.unlisted };
}

/** "The agency's head, Jane Doe,", "her cousin, 28-year-old Jane Doe," */
export function appositionBefore(
  words: readonly Word[],
  name: number,
  last: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  const first = /^\d{1,3}-year-old$/.test(words[name - 1]?.folded ?? '') ? name - 1 : name;
  if (words[first - 1]?.text !== ',' || !isClosed(words, last + 1)) return undefined;
  const relative = relativeStart(words, first - 2);
  const end = relative === undefined ? first - 2 : relative - 1;
  let at = end;
  while (at >= 0) {
    const word = words[at];
    // "They claimed that party candidate, Jane Doe,"
    if (
      !word ||
      word.folded === 'that' ||
      !(
        isPremodifier(word) ||
        isLead(words, at) ||
        DETERMINERS.test(word.folded) ||
        POSSESSIVES.test(word.folded) ||
        JOINS.test(word.folded) ||
        word.folded === 'and'
      )
    )
      break;
    if (isPerson(at) && !isOwner(words, at) && !isServed(words, at)) {
      // "Queen Beatrix and her son, Doe": behind all of the other name
      while (words[at + 1]?.capital && at < end) at++;
      break;
    }
    at--;
    // "South Korea accused the North's leader": behind an article that nothing governs begins another phrase.
    const governor = words[at]?.folded ?? '';
    const isGoverned = JOINS.test(governor) || governor === 'and' || POSSESSIVES.test(governor);
    if (/^(?:a|an|the)$/.test(word.folded) && !isGoverned) break;
  }
  // "Ann, the sister of the party's leader, Bob": what stands behind a comma is Ann's, only its end is Bob's.
  const isOthers = words[at]?.text === ',';
  const roles: RolePhrase[] = [];
  for (let start = at + 1; start <= end; start++) {
    if (start > at + 1 && !JOINS.test(words[start - 1]?.folded ?? '') && words[start - 1]?.folded !== 'and') continue;
    const role = roleFrom(words, start, WEIGHT.appositionBefore);
    if (role?.last === end) roles.push(role);
  }
  // "staff and Doe's partner, Roe", "staff and the mayor, Roe": what stands before "and" is another's.
  const owned = roles.findLast(({ first: start }) => {
    const and = DETERMINERS.test(words[start - 1]?.folded ?? '') ? start - 2 : start - 1;
    if (words[and]?.folded !== 'and') return false;
    const before = words.slice(roles[0]?.first, and);
    if (opensOwned(words, start)) return !before.some((word) => isRoleNoun(word) && !isPluralRole(word));
    return and < start - 1 && !before.some(isRoleNoun);
  });
  if (owned) return owned;
  return (isOthers ? roles.at(-1) : nearestUndone(words, roles)) ?? ownUnlisted(words, name, last);
}

/** In words. */
const LONGEST_OWN = 4;

/** "His opposite number, Jane Doe,": a noun that no list has, behind "his" at the beginning of a clause, before a name of two words or more. */
function ownUnlisted(words: readonly Word[], name: number, last: number): RolePhrase | undefined {
  const noun = words[name - 2];
  if (last === name || words[name - 1]?.text !== ',' || noun?.pos !== 'NOUN' || noun.capital) return undefined;
  const isNumber = noun.folded === 'number' && words[name - 3]?.folded === 'opposite';
  if ((NO_DESCRIPTION.test(noun.folded) && !isNumber) || PERSONAL_NOUNS.has(noun.folded)) return undefined;
  for (let i = name - 3; i >= Math.max(0, name - 2 - LONGEST_OWN); i--) {
    const word = words[i];
    if (word && /^(?:his|her|their)$/.test(word.folded))
      return /^(?:[.;,:—–]|["”]|and|but)$/.test(words[i - 1]?.text ?? '.')
        ? { first: i, last: name - 2, weight: WEIGHT.unlisted }
        : undefined;
    const isAdjective = isPremodifier(word) || word?.folded === 'opposite';
    if (!isAdjective || /^['’]s?$/.test(word?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "his partner", "Jane Doe's partner" */
function opensOwned(words: readonly Word[], start: number): boolean {
  if (POSSESSIVES.test(words[start]?.folded ?? '')) return true;
  let i = start;
  while (words[i]?.capital) i++;
  return i > start && /^['’]s?$/.test(words[i]?.text ?? '');
}

/** Whether an apposition ends before the word at `i`; "according to her aide, Jane Doe on Friday" lacks its comma. */
function isClosed(words: readonly Word[], i: number): boolean {
  const next = words[i];
  if (next === undefined || /^(?:[,.;:)—–]|["”])$/.test(next.text)) return true;
  if (/^(?:a\.k\.a\.|aka|alias)$/.test(next.folded)) return true;
  if (/^(?:on|in|at)$/.test(next.folded) && CALENDAR_NAMES.has(words[i + 1]?.folded ?? '')) return true;
  // "his lawyer, Jane Doe of Acme Bank, said"
  const start = words[i + 1]?.folded === 'the' ? i + 2 : i + 1;
  if (!/^(?:at|from|of)$/.test(next.folded) || !words[start]?.capital) return false;
  return /^[,.;:)]$/.test(words[phraseEnd(words, start) + 1]?.text ?? '.');
}

/** What is done to somebody: whom it is done to is not who did or saw it. */
const DEEDS = wordList(
  'abduction, arrest, assassination, assault, attack, beating, case, death, detention, disappearance, funeral, killing, kidnapping, murder, poisoning, rape, robbery, shooting, stabbing, trial',
);

/**
 * The first of some roles that end together, or the one to whose bearer something is done: "a suspect in the shooting of
 * **a deputy**, Doe", but "**a friend of the deputy**, Doe". None where no noun for a person says to whom it is done.
 */
function nearestUndone(words: readonly Word[], roles: readonly RolePhrase[]): RolePhrase | undefined {
  const [outer] = roles;
  if (outer === undefined) return undefined;
  const done = words.findLastIndex(
    ({ folded }, i) => i > outer.first && i < outer.last && DEEDS.has(folded) && words[i + 1]?.folded === 'of',
  );
  return done < 0 ? outer : roles.find(({ first }) => first > done);
}

/** The most words of the clause in "a commander who lives in exile, Jane Doe,". */
const LONGEST_RELATIVE = 10;

/** Where the clause that describes a noun for a person begins, if it ends at `last` with no comma in it. */
function relativeStart(words: readonly Word[], last: number): number | undefined {
  for (let i = last; i > Math.max(0, last - LONGEST_RELATIVE); i--) {
    const word = words[i];
    if (!word || /^[,;:.—–]$/.test(word.text)) return undefined;
    if (/^(?:who|that)$/.test(word.folded)) return isRoleNoun(words[i - 1]) ? i : undefined;
  }
  return undefined;
}

/** "a lawyer for Ms. Roe, Doe,": the one whom the noun before serves. */
function isServed(words: readonly Word[], name: number): boolean {
  let at = name - 1;
  while (HONORIFICS.has(words[at]?.folded ?? '') || (words[at]?.capital && isRoleNoun(words[at]))) at--;
  return /^(?:for|to)$/.test(words[at]?.folded ?? '') && isRoleNoun(words[at - 1]);
}
