import { editDistance } from '../../language/edit-distance.js';
import { DEMONYMS } from '../../language/lists/demonyms.js';
import { REGNAL_TITLES } from '../../language/lists/titles.js';
import { bare, isCalled, type NamedPerson, PeopleByName, suffixOf } from './by-name.js';
import { isIntroducedAsKin, isListedAsKin } from './introduced-kin.js';
import { isGivenName } from './known-names.js';
import { PARTICLES } from './lists/particles.js';
import { COUNTRIES, REGIONS } from './lists/place-names.js';
import type { Occurrence } from './occurrences.js';
import { bornAs, namedBefore, otherNames } from './other-names.js';
import { isCarriedOn, isItsEnd, isSameFullName, isShortFor, isSlipOf, SHORT_NAME, soundsAlike } from './same-name.js';
import { hasOtherOffice, isRegnalFor, spouseOf } from './titles-tell-apart.js';

/** The people whom the occurrences name: in full first, then by a part of a name that somebody bears. */
export function linkPeople(occurrences: readonly Occurrence[]): readonly NamedPerson[] {
  const people = new PeopleByName();
  const surnames = new Set<string>();
  for (const { type, key } of occurrences) {
    const name = bare(key);
    if (type === 'person' && name.length > 1 && isGivenName(name[0] ?? '')) surnames.add(name.at(-1) ?? '');
  }
  for (const [i, occurrence] of occurrences.entries()) {
    if (!isFullName(occurrence) || isNamedAfter(occurrence, surnames)) continue;
    const same =
      sameFullName(people, occurrence) ?? namedBefore(people, occurrences, i) ?? bornAs(people, occurrences, i);
    if (same) people.add(occurrence, same);
    else people.open(occurrence);
  }
  const othersNames = otherNames(people, occurrences);
  for (const [i, occurrence] of occurrences.entries()) {
    const { type, key } = occurrence;
    if (isFullName(occurrence) || standsForPlace(occurrence)) continue;

    if (bare(key).length > 1 && type === 'organisation') continue;
    const bearers = bearersOf(people, occurrence).filter(
      (person) =>
        !isKinOfThatName(person, occurrence, occurrences, i) && !hasOtherOffice(person.occurrences, occurrence),
    );
    const bearer = bearers.length > 1 ? likeliest(withoutKin(bearers, occurrence), people, occurrences, i) : bearers[0];
    const called = bearer ?? (type === 'place' ? undefined : othersNames.get(key));
    const known = called && (spouseOf(people.all(), called, occurrence) ?? called);
    if (known) people.add(occurrence, known);
    else if (type === 'person') people.open(occurrence);
  }
  return people.all();
}

function isFullName({ type, key }: Occurrence): boolean {
  if (type !== 'person') return false;
  const name = bare(key);
  return name.length > 1 && !PARTICLES.has(name[0] ?? '');
}

/** Whoever is called the same in full, or is the one that "born" gives another name of. */
function sameFullName(people: PeopleByName, occurrence: Occurrence): NamedPerson | undefined {
  const { key, at, first } = occurrence;
  const own = bare(key);
  const suffix = suffixOf(key);
  // "Aung San Suu Kyi, whose father, Aung San,"
  const isKin = isIntroducedAsKin(occurrence);
  const born = at.words[first - 1]?.folded === 'born';
  // "Sheikh Hamid" and "Hamid bin Omar": the given name is first in one and last in the other.
  const given = REGNAL_TITLES.has(own[0] ?? '') ? own[1] : own[0];
  const near = new Set([...people.withFirstOrLast(own[0], own.at(-1)), ...people.withFirstOrLast(given, given)]);
  return [...near].find(
    (person) =>
      // Sam Roe Sr. is not Sam Roe Jr.
      [...person.keys.keys()].every((other) => (suffixOf(other) ?? suffix) === (suffix ?? suffixOf(other))) &&
      isCalled(
        person,
        (name) =>
          isSameFullName(name, own) ||
          (isShortFor(name, own) && person.occurrences.every((other) => other.at !== at)) ||
          isItsEnd(name, own) ||
          (!isKin && isCarriedOn(name, own)) ||
          (born && (name[0] === own[0] || (name[1] === own[0] && REGNAL_TITLES.has(name[0] ?? '')))) ||
          isRegnalFor(person.occurrences, name, occurrence) ||
          isSlipOf(name, own) ||
          soundsAlike(name, own),
      ),
  );
}

/** "Warhol Polaroid", where Andy Warhol is in the news: a thing called after somebody. */
function isNamedAfter({ key, title }: Occurrence, surnames: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = bare(key);
  return (
    title === undefined && surnames.has(first) && !isGivenName(first) && rest.every((piece) => !surnames.has(piece))
  );
}

/** "Paris" behind "in" is the city even where Ms Paris is in the news. */
function standsForPlace({ at, first, last, type }: Occurrence): boolean {
  if (type !== 'place') return false;
  const before = at.words[first - 1]?.folded ?? '';
  return (
    /^(?:in|at|from|to|near|into|of|around|across|outside|toward|towards|via|leave|left)$/.test(before) ||
    last - first > 1
  );
}

/** The people whose last name the key is, or else whose first name it is, or else who are called so alone. */
function bearersOf(people: PeopleByName, occurrence: Occurrence): readonly NamedPerson[] {
  const { key } = occurrence;
  if (DEMONYMS.has(key)) return [];
  const wanted = bare(key);
  const [first, last] = [wanted[0], wanted.at(-1)];
  const bearing = (candidates: readonly NamedPerson[], test: (name: readonly string[]) => boolean) =>
    candidates.filter((person) => isCalled(person, (name) => name.length > wanted.length && test(name)));
  const endsSo = (name: readonly string[]) => wanted.every((word, i) => name[name.length - wanted.length + i] === word);
  // A country is a surname only of people with a given name known to be one: "Michael Jordan".
  const isCountry = COUNTRIES.has(key) || REGIONS.has(key);
  const byLast = bearing(
    people.withFirstOrLast(undefined, last),
    (name) => endsSo(name) && (!isCountry || isGivenName(name[0] ?? '')),
  );
  if (byLast.length > 0) return byLast;
  // "the Bill", where Bill Parr is in the news
  const isThing = /^(?:the|this|that|a|an)$/.test(occurrence.at.words[occurrence.first - 1]?.folded ?? '');
  if (occurrence.type !== 'place' && wanted.length === 1 && !isThing) {
    const byFirst = bearing(people.withFirstOrLast(first, undefined), (name) => name[0] === first);
    if (byFirst.length > 0) return byFirst;
  }
  // "Betancourt", where the article has "Ingrid Betancourt Pulecio"
  if (occurrence.type !== 'place' && wanted.length === 1 && !isThing && !isGivenName(key) && !PARTICLES.has(key)) {
    const byInner = bearing(people.all(), (name) => name.length > 2 && name.indexOf(key) > 0);
    if (byInner.length > 0) return byInner;
  }
  // "Elizabeth" for "Elizabeth II"
  const numbered = people
    .withFirstOrLast(key, key)
    .filter((person) => isCalled(person, (name) => name.length === 1 && name[0] === key));
  const alone = people.withKey(key).length > 0 ? people.withKey(key) : numbered;
  return alone.length > 0 || !isSurelyPerson(occurrence) ? alone : misspelt(people.all(), key);
}

/** A lone name behind a title or before a reporting verb. */
function isSurelyPerson({ at: { words }, first, last, title, type }: Occurrence): boolean {
  if (first !== last || type === 'place') return false;
  return (
    title !== undefined ||
    [words[first - 1], words[last + 1]].some((word) => word && /^(?:said|says)$/.test(word.folded))
  );
}

/** From SHORT_NAME letters on one slip is forgiven, from this many on two. */
const LONG_NAME = 8;

/** The one person whose surname the key misspells. */
function misspelt(people: readonly NamedPerson[], key: string): readonly NamedPerson[] {
  const allowed = key.length >= LONG_NAME ? 2 : key.length >= SHORT_NAME ? 1 : 0;
  if (allowed === 0) return [];
  const isSlip = (surname: string) =>
    surname[0] === key[0] && Math.abs(surname.length - key.length) <= allowed && editDistance(surname, key) <= allowed;
  const near = people.filter((person) => isCalled(person, (name) => name.length > 1 && isSlip(name.at(-1) ?? '')));
  return near.length === 1 ? near : [];
}

/**
 * Those whom the article calls by the surname they share, which are not the ones it brings in as somebody's brother or
 * wife; all of them where that leaves nobody. "Jane Scott, Scott's mother," is not her own.
 */
function withoutKin(bearers: readonly NamedPerson[], own: Occurrence): readonly NamedPerson[] {
  const isOwner = /^['’]s?$/.test(own.at.words[own.last + 1]?.text ?? '') && own.at.words[own.first - 1]?.text === ',';
  const others = bearers.filter(
    (person) => !(isOwner && person.occurrences.some(({ at, last }) => at === own.at && last === own.first - 2)),
  );
  const called = others.filter(({ keys }) => keys.has(own.key));
  if (called.length > 0)
    return called.length === 1 && others.every((one) => called[0] === one || isKinAlone(one)) ? called : others;
  const main = others.filter((person) => !isKinAlone(person));
  return main.length > 0 ? main : others;
}

/** "her grandchildren, Ann and Peter", before Peter Doe is named: a given name that is another's, too. */
function isKinOfThatName(
  { occurrences: named }: NamedPerson,
  own: Occurrence,
  occurrences: readonly Occurrence[],
  i: number,
): boolean {
  const [first] = named;
  return (
    own.first === own.last &&
    isGivenName(own.key) &&
    first !== undefined &&
    occurrences.indexOf(first) > i &&
    isListedAsKin(own)
  );
}

/** Whether the first mention of somebody says only whose kin they are: "her brother, producer Lee Orr". */
function isKinAlone({ occurrences: [first] }: NamedPerson): boolean {
  return first !== undefined && isIntroducedAsKin(first);
}

/** Of several who bear the name, whoever the last sentence before that names one names first; the first of all where that is nobody. */
function likeliest(
  bearers: readonly NamedPerson[],
  people: PeopleByName,
  occurrences: readonly Occurrence[],
  at: number,
): NamedPerson | undefined {
  // Somebody called by a given name before may have got the surname later: "Elaine" is no "Barlow" yet.
  const surname = bare(occurrences[at]?.key ?? '').at(-1) ?? '';
  const part = occurrences[at]?.at.part;
  // Whom the article has called by it before is called so again, unless somebody else of the name is spoken of right here.
  const called = bearers.filter((person) => person.occurrences.some(({ key }) => key === occurrences[at]?.key));
  const [only] = called;
  const isOtherHere = bearers.some(
    (person) => person !== only && person.occurrences.some((one) => one.at.part === part),
  );
  if (only && called.length === 1 && bare(occurrences[at]?.key ?? '').length === 1 && !isOtherHere) return only;
  const namedAt = (i: number) => {
    const occurrence = occurrences[i];
    const named = occurrence && people.namedBy(occurrence);
    return named && bearers.includes(named) && bare(occurrence.key).includes(surname) ? named : undefined;
  };
  let i = at - 1;
  while (i >= 0 && !namedAt(i)) i--;
  const nearest = namedAt(i);
  if (nearest === undefined) return bearers[0];
  // "Tom Orr is accused of robbing Lee Orr. Mr. Orr": of a sentence before, whom it speaks of first
  const sentence = occurrences[i]?.at;
  if (sentence === occurrences[at]?.at) return nearest;
  const first = occurrences.findIndex((occurrence, k) => occurrence.at === sentence && namedAt(k) !== undefined);
  return namedAt(first) ?? nearest;
}
