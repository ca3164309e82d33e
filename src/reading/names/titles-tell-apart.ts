import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { REGNAL_TITLES } from '../../language/lists/titles.js';
import { bare, type NamedPerson } from './by-name.js';
import { isIntroducedAsKin } from './introduced-kin.js';
import type { Occurrence } from './occurrences.js';

const titleOf = ({ at, first, title }: Occurrence): readonly string[] =>
  at.words.slice(title ?? first, first).map(({ folded }) => folded.replace(/\.$/, ''));

/** "Sheikh Hamid" for "Sheikh Hamid bin Omar": a title and a given name, where the longer name has the title. */
export function isRegnalFor(occurrences: readonly Occurrence[], name: readonly string[], one: Occurrence): boolean {
  const own = bare(one.key);
  const [short, long] = name.length < own.length ? [name, own] : [own, name];
  const [title = '', given] = short;
  return (
    short.length === 2 &&
    long.length > 2 &&
    REGNAL_TITLES.has(title) &&
    long[0] === given &&
    (long === own ? [one] : occurrences).some((titled) => titleOf(titled).includes(title))
  );
}

/** Offices that nobody has at once; titles in one row are of one office. */
const OFFICES: readonly ReadonlySet<string>[] = [
  new Set(['president', 'pres']),
  new Set(['sen', 'senator']),
  new Set(['congressman', 'congresswoman', 'rep', 'representative']),
  new Set(['secretary']),
  new Set(['mayor']),
];

const officeIn = (words: readonly string[]): number =>
  words.includes('vice') ? -1 : OFFICES.findIndex((titles) => words.some((word) => titles.has(word)));

/** How near a noun stands to the name of whom it may tell, in words. */
const NEAR = 8;

/**
 * "President Quill", where the article has a Senator Hilda Quill: whether somebody called by the surname and an office is
 * another than the person of these occurrences, who has an office of another kind and is nowhere near this one's noun.
 */
export function hasOtherOffice(occurrences: readonly Occurrence[], own: Occurrence): boolean {
  const words = titleOf(own);
  const office = officeIn(words);
  if (office < 0 || own.first !== own.last || words.includes('former')) return false;
  const offices = occurrences.flatMap((one) => (one.first === one.last ? [] : [officeIn(titleOf(one))]));
  if (!offices.some((other) => other >= 0 && other !== office) || offices.includes(office)) return false;
  return !occurrences.some(({ at, first, last }) =>
    at.words
      .slice(Math.max(0, first - NEAR), last + NEAR + 1)
      .some(({ folded }) => OFFICES[office]?.has(folded.replace(/\.$/, ''))),
  );
}

const OF_WOMEN = /^(?:miss|mrs|ms)$/;

/**
 * "Mrs Quill", where "Alan Quill and his wife Christine" stood before: she who is called by a given name alone and is kin
 * of the man whose surname it is; "Mr Quill" likewise. Undefined where the title fits the bearer or there is nobody else.
 */
export function spouseOf(
  people: readonly NamedPerson[],
  bearer: NamedPerson,
  own: Occurrence,
): NamedPerson | undefined {
  const words = titleOf(own);
  const isWoman = words.some((word) => OF_WOMEN.test(word));
  if (own.first !== own.last || !(isWoman || words.includes('mr'))) return undefined;
  const [theirs, others] = isWoman ? [FEMALE_NAMES, MALE_NAMES] : [MALE_NAMES, FEMALE_NAMES];
  const isOf = (names: ReadonlySet<string>, not: ReadonlySet<string>, { keys }: NamedPerson) =>
    [...keys.values()].some(([given = '']) => names.has(given) && !not.has(given));
  if (!isOf(others, theirs, bearer)) return undefined;
  const places = new Set(bearer.occurrences.map(({ at }) => at));
  const [only, another] = people.filter(
    (person) =>
      person !== bearer &&
      isOf(theirs, others, person) &&
      person.occurrences.some((one) => one.first === one.last && places.has(one.at) && isIntroducedAsKin(one)),
  );
  return another === undefined ? only : undefined;
}
