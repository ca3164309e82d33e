import { DEMONYMS } from './demonyms.js';
import { editDistance } from './edit-distance.js';
import { isGivenName } from './name-chunks.js';
import { type Occurrence, textOf } from './name-occurrences.js';
import { PARTICLES } from './name-particles.js';
import type { EntityType } from './names.js';
import { COUNTRIES, REGIONS } from './place-names.js';

/** Everything that stands for one person, organisation or place. */
export interface LinkedNames {
  readonly type: EntityType;
  readonly forms: {
    /** The fullest name first, then the others in order of first use. */
    readonly names: readonly string[];
    readonly occurrences: readonly Occurrence[];
  };
}

interface Group {
  readonly type: EntityType;
  /** Keys that name it, each as its words without "Jr." */
  readonly keys: Map<string, readonly string[]>;
  readonly occurrences: Occurrence[];
}

/** Joins the occurrences that name the same person, organisation or place; what nothing is known of is left out. */
export function linkNames(occurrences: readonly Occurrence[]): readonly LinkedNames[] {
  const people = linkPeople(occurrences);
  const taken = new Set(people.flatMap((group) => group.occurrences));
  const rest = occurrences.filter((occurrence) => !taken.has(occurrence));
  const groups = [...people, ...linkPlaces(rest), ...linkOrganisations(rest)];
  const order = new Map(occurrences.map((occurrence, i) => [occurrence, i]));
  const firstOf = ({ occurrences: [first] }: Group) => (first && order.get(first)) ?? 0;
  for (const group of groups) group.occurrences.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return groups
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map((group) => ({ type: group.type, forms: { names: namesOf(group), occurrences: group.occurrences } }));
}

/** The fullest name first: the one of most words, the earliest of those, not in capitals if it can be helped. */
function namesOf({ occurrences }: Group): readonly string[] {
  const forms = [...new Set(occurrences.map(textOf))];
  const fullness = (form: string) => form.split(' ').length;
  const isShouted = (form: string) => /^\p{Lu}{4,}$/u.test(form);
  const fullest = forms.reduce(
    (best, form) =>
      fullness(form) > fullness(best) || (isShouted(best) && fullness(form) === fullness(best)) ? form : best,
    forms[0] ?? '',
  );
  return [fullest, ...forms.filter((form) => form !== fullest)];
}

const pieces = (key: string): readonly string[] => (key.includes(' ') ? key.split(' ') : [key]);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The key without "Jr." */
function bare(key: string): readonly string[] {
  const all = pieces(key).filter((piece) => piece !== ',');
  return all.length > 1 && SUFFIX.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
}

function linkPeople(occurrences: readonly Occurrence[]): Group[] {
  const groups: Group[] = [];
  const groupOf = new Map<Occurrence, Group>();
  const add = (occurrence: Occurrence, group: Group) => {
    group.keys.set(occurrence.key, bare(occurrence.key));
    group.occurrences.push(occurrence);
    groupOf.set(occurrence, group);
  };
  const open = (occurrence: Occurrence) => {
    const group: Group = { type: 'person', keys: new Map(), occurrences: [] };
    groups.push(group);
    add(occurrence, group);
  };
  const surnames = new Set<string>();
  for (const { type, key } of occurrences) {
    const name = bare(key);
    if (type === 'person' && name.length > 1 && isGivenName(name[0] ?? '')) surnames.add(name.at(-1) ?? '');
  }
  const isFull = ({ type, key }: Occurrence) => {
    const name = bare(key);
    return type === 'person' && name.length > 1 && !PARTICLES.has(name[0] ?? '');
  };
  for (const occurrence of occurrences) {
    if (!isFull(occurrence) || isNamedAfter(occurrence, surnames)) continue;
    const own = bare(occurrence.key);
    const born = occurrence.at.words[occurrence.first - 1]?.folded === 'born';
    const same = groups.find((group) =>
      isCalled(group, (key) => isSameFullName(key, own) || (born && key[0] === own[0])),
    );
    if (same) add(occurrence, same);
    else open(occurrence);
  }
  for (const [i, occurrence] of occurrences.entries()) {
    const { type, key } = occurrence;
    if (isFull(occurrence) || standsForPlace(occurrence)) continue;

    if (bare(key).length > 1 && type === 'organisation') continue;
    const bearers = bearersOf(groups, occurrence);
    const bearer = bearers.length > 1 ? likeliest(bearers, occurrences.slice(0, i), groupOf) : bearers[0];
    if (bearer) add(occurrence, bearer);
    else if (type === 'person') open(occurrence);
  }
  return groups;
}

/** "Warhol Polaroid", where Andy Warhol is in the news: a thing called after somebody. */
function isNamedAfter({ key, title }: Occurrence, surnames: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = bare(key);
  return (
    title === undefined && surnames.has(first) && !isGivenName(first) && rest.every((piece) => !surnames.has(piece))
  );
}

/** "John F. Kennedy" and "John Kennedy", "J. Kennedy": same last name, first names that agree, one inside the other. */
function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1) || short.length < 2) return false;
  const agree = (x = '', y = '') =>
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
  if (!agree(short[0], long[0])) return false;
  return short.slice(1, -1).every((piece) => long.some((other) => agree(piece, other)));
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
function bearersOf(groups: readonly Group[], occurrence: Occurrence): readonly Group[] {
  const { key } = occurrence;
  if (DEMONYMS.has(key)) return [];
  const wanted = bare(key);
  const bearing = (test: (name: readonly string[]) => boolean) =>
    groups.filter((group) => isCalled(group, (name) => name.length > wanted.length && test(name)));
  const endsSo = (name: readonly string[]) =>
    wanted.every((piece, i) => name[name.length - wanted.length + i] === piece);
  // A country is a surname only of people with a given name known to be one: "Michael Jordan".
  const isCountry = COUNTRIES.has(key) || REGIONS.has(key);
  const byLast = bearing((name) => endsSo(name) && (!isCountry || isGivenName(name[0] ?? '')));
  const byFirst = occurrence.type === 'place' ? [] : bearing((name) => wanted.length === 1 && name[0] === wanted[0]);
  for (const bearers of [byLast, byFirst]) if (bearers.length > 0) return bearers;
  const alone = groups.filter(({ keys }) => keys.has(key));
  return alone.length > 0 || !isSurelyPerson(occurrence) ? alone : misspelt(groups, key);
}

/** Whether one of the names of a person, each as its words, is such. */
function isCalled({ keys }: Group, test: (name: readonly string[]) => boolean): boolean {
  for (const name of keys.values()) if (test(name)) return true;
  return false;
}

/** A lone name behind a title or before a reporting verb. */
function isSurelyPerson({ at: { words }, first, last, title, type }: Occurrence): boolean {
  if (first !== last || type === 'place') return false;
  return (
    title !== undefined ||
    [words[first - 1], words[last + 1]].some((word) => word && /^(?:said|says)$/.test(word.folded))
  );
}

/** From this many letters on one slip is forgiven, from LONG_NAME on two. */
const SHORT_NAME = 5;
const LONG_NAME = 8;

/** The one person whose surname the key misspells. */
function misspelt(groups: readonly Group[], key: string): readonly Group[] {
  const allowed = key.length >= LONG_NAME ? 2 : key.length >= SHORT_NAME ? 1 : 0;
  const near = groups.filter((group) =>
    isCalled(group, (name) => name.length > 1 && editDistance(name.at(-1) ?? '', key) <= allowed),
  );
  return allowed > 0 && near.length === 1 ? near : [];
}

/** Of several who bear the name, whoever the article named last before; the first it names where that was nobody. */
function likeliest(
  bearers: readonly Group[],
  before: readonly Occurrence[],
  groupOf: ReadonlyMap<Occurrence, Group>,
): Group | undefined {
  const last = before.findLast((earlier) => bearers.some((bearer) => groupOf.get(earlier) === bearer));
  return last ? groupOf.get(last) : bearers[0];
}

/** Spellings of one place that share no words. */
const SAME_PLACE: ReadonlyMap<string, string> = new Map([
  ['america', 'united states'],
  ['britain', 'united kingdom'],
  ['dc', 'washington'],
  ['great britain', 'united kingdom'],
  ['russian federation', 'russia'],
  ['uae', 'united arab emirates'],
  ['uk', 'united kingdom'],
  ['united states of america', 'united states'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['ussr', 'soviet union'],
  ['washington dc', 'washington'],
]);

function linkPlaces(occurrences: readonly Occurrence[]): Group[] {
  return byKey(occurrences, 'place', (key) => SAME_PLACE.get(key) ?? key);
}

function byKey(occurrences: readonly Occurrence[], type: EntityType, same: (key: string) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const occurrence of occurrences) {
    if (occurrence.type !== type) continue;
    const key = same(occurrence.key);
    const group = groups.get(key);
    if (group) group.occurrences.push(occurrence);
    else groups.set(key, { type, keys: new Map(), occurrences: [occurrence] });
  }
  return [...groups.values()];
}

/** Organisations by name, an abbreviation with the name it is made of. */
function linkOrganisations(occurrences: readonly Occurrence[]): Group[] {
  const initials = new Map<string, string>();
  for (const { type, key } of occurrences) {
    if (type !== 'organisation' || pieces(key).length < 2) continue;
    for (const abbreviation of abbreviationsOf(key)) if (!initials.has(abbreviation)) initials.set(abbreviation, key);
  }
  return byKey(occurrences, 'organisation', (key) => initials.get(key) ?? key);
}

const LEFT_OUT = /^(?:of|the|for|and|on|in|&|a|to)$/;

function abbreviationsOf(key: string): readonly string[] {
  const initial = (list: readonly string[]) => list.map((piece) => piece[0] ?? '').join('');
  const all = pieces(key.replace(/[-']/g, ' '));
  return [initial(all.filter((piece) => !LEFT_OUT.test(piece))), initial(all)].filter(({ length }) => length > 1);
}
