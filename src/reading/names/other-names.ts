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
    const [known, other] = people.namedBy(before) ? [people.namedBy(before), own] : [people.namedBy(own), before];
    if (known && other.type !== 'place' && !people.namedBy(other) && !named.has(other.key)) named.set(other.key, known);
  }
  return named;
}

const SAYS_ANOTHER =
  /^(?:[,(] (?:formerly|previously|once|née|nee|born|aka|alias|a\.k\.a\.|(?:(?:also|better|formerly|popularly|widely) )?known as|nicknamed|whose (?:birth|full|legal|real) name (?:is|was))|alias|aka|a\.k\.a\.)$/;

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
  return SAYS_ANOTHER.test(between);
}

/** "Tanya Roe was born Victoria Blum": whoever the sentence, up to there, speaks of; "Born Harold Quill in 1923": who is called so for short. */
export function bornAs(people: PeopleByName, occurrences: readonly Occurrence[], i: number): NamedPerson | undefined {
  const own = occurrences[i];
  if (!own || own.title !== undefined) return undefined;
  const { words } = own.at;
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

/** "Hal" and "Harold" */
function isGivenFor(short = '', long: string): boolean {
  return short === long || NICKNAMES.get(short)?.includes(long) === true;
}
