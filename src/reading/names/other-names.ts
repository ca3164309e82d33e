import { NICKNAMES } from '../../language/lists/nicknames.js';
import { bare, isCalled, type NamedPerson, type PeopleByName } from './by-name.js';
import type { Occurrence } from './occurrences.js';

/** "Sayako Kuroda, formerly Princess Nori": whoever the name before is, where this is another for them. */
export function namedBefore(
  people: PeopleByName,
  occurrences: readonly Occurrence[],
  i: number,
): NamedPerson | undefined {
  const before = occurrences[i - 1];
  return before && isAnotherName(before, occurrences[i]) ? people.namedBy(before) : undefined;
}

/**
 * Whom the names mean that stand beside somebody's full name as another for them: "Sayako" of "Sayako, formerly Princess
 * Nori", "Dinho" of "Edson Quill, as Dinho was known", wherever else they stand.
 */
export function otherNames(people: PeopleByName, occurrences: readonly Occurrence[]): ReadonlyMap<string, NamedPerson> {
  const named = new Map<string, NamedPerson>();
  for (const [i, own] of occurrences.entries()) {
    const before = occurrences[i - 1];
    if (!before || !isAnotherName(before, own)) continue;
    const first = people.namedBy(before) ?? bearerOfSurname(people, before);
    const [known, other] = first ? [first, own] : [people.namedBy(own), before];
    if (known && other.type !== 'place' && !people.namedBy(other) && !named.has(other.key)) named.set(other.key, known);
  }
  return named;
}

/** The only one whose surname a name of one word is. */
function bearerOfSurname(people: PeopleByName, { key, type }: Occurrence): NamedPerson | undefined {
  if (key.includes(' ') || type === 'place') return undefined;
  const [surname] = bare(key);
  const [only, another] = people
    .withFirstOrLast(undefined, surname)
    .filter((person) => isCalled(person, (name) => name.at(-1) === surname));
  return another === undefined ? only : undefined;
}

const SAYS_ANOTHER =
  /^(?:[,(] (?:formerly|previously|once|née|nee|born|aka|alias|a\.k\.a\.|KNOWN|nicknamed|real name|whose (?:birth|full|legal|real) name (?:is|was))|alias|aka|a\.k\.a\.|(?:who is )?KNOWN)$/;
/** "better known as", "known by his nom de guerre", "known to fans as". */
const KNOWN =
  /(?:(?:also|best|better|commonly|formerly|more|popularly|usually|widely) )?(?:commonly |popularly |widely )?known (?:(?:locally|online|popularly|professionally|simply|to (?:\p{L}+ ){1,3})\s?)?(?:as|by|under)(?: (?:his|her|the|their)(?: [\p{L}-]+){1,4})?$/u;

function isAnotherName(before: Occurrence, own: Occurrence | undefined): boolean {
  if (before.at !== own?.at) return false;
  const { words } = own.at;
  const between = words
    .slice(before.last + 1, own.title ?? own.first)
    .map(({ folded }) => folded)
    .join(' ');
  // "Edson Quill, as Dinho was known,"
  if (between === ', as')
    return /^(?:is|was)$/.test(words[own.last + 1]?.folded ?? '') && words[own.last + 2]?.folded === 'known';
  return SAYS_ANOTHER.test(between.replace(KNOWN, 'KNOWN'));
}

/** "Tanya Roe was born Victoria Blum": whoever the sentence, up to there, speaks of; "Born Harold Quill in 1923": who is called so for short. */
export function bornAs(people: PeopleByName, occurrences: readonly Occurrence[], i: number): NamedPerson | undefined {
  const own = occurrences[i];
  if (!own || own.title !== undefined) return undefined;
  const { words } = own.at;
  const owner = occurrences[i + 1];
  if (owner && isRealNameOf(own, owner)) {
    return people.namedBy(owner) ?? bearerOfSurname(people, owner);
  }
  if (words[own.first - 1]?.folded !== 'born') return undefined;
  if (own.first === 1) {
    const [given = ''] = bare(own.key);
    const [only, another] = people.all().filter((person) => isCalled(person, ([name]) => isGivenFor(name, given)));
    return another === undefined ? only : undefined;
  }
  if (words[own.first - 2]?.folded !== 'was') return undefined;
  const opener = occurrences.find(({ at, type }) => at === own.at && type !== 'place' && type !== 'other');
  if (!opener || opener === own) return undefined;
  const surname = bare(opener.key).at(-1);
  const [only, another] = people
    .withFirstOrLast(undefined, surname)
    .filter((person) => isCalled(person, (name) => name.at(-1) === surname));
  return another === undefined ? only : people.namedBy(opener);
}

/** "Vera Moll – Quill's real name –": the name of whoever is named behind it. */
function isRealNameOf(own: Occurrence, owner: Occurrence): boolean {
  const { words } = own.at;
  return (
    owner.at === own.at &&
    owner.first === own.last + 2 &&
    /^[-,(–—]$/.test(words[own.last + 1]?.text ?? '') &&
    /^['’]s?$/.test(words[owner.last + 1]?.text ?? '') &&
    /^(?:birth|full|legal|maiden|real|true)$/.test(words[owner.last + 2]?.folded ?? '') &&
    words[owner.last + 3]?.folded === 'name'
  );
}

/** "Hal" and "Harold" */
function isGivenFor(short = '', long: string): boolean {
  return short === long || NICKNAMES.get(short)?.includes(long) === true;
}
