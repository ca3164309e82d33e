import { DEMONYMS } from './demonyms.js';
import type { EntityType, Occurrence } from './names.js';
import { textOf } from './names.js';

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
  /** Keys that name it. */
  readonly keys: string[];
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

/** The fullest name first: most words, then most letters; spelt out rather than abbreviated. */
function namesOf({ occurrences }: Group): readonly string[] {
  const forms = [...new Set(occurrences.map(textOf))];
  const fullness = (form: string) => form.split(' ').length * 1000 + form.length;
  const fullest = forms.reduce((best, form) => (fullness(form) > fullness(best) ? form : best), forms[0] ?? '');
  return [fullest, ...forms.filter((form) => form !== fullest)];
}

const pieces = (key: string): readonly string[] => key.split(' ');
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The key without "Jr." */
function bare(key: string): readonly string[] {
  const all = pieces(key).filter((piece) => piece !== ',');
  return all.length > 1 && SUFFIX.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
}

function linkPeople(occurrences: readonly Occurrence[]): Group[] {
  const groups: Group[] = [];
  const open = (occurrence: Occurrence) =>
    groups.push({ type: 'person', keys: [occurrence.key], occurrences: [occurrence] });
  const add = (group: Group, occurrence: Occurrence) => {
    if (!group.keys.includes(occurrence.key)) group.keys.push(occurrence.key);
    group.occurrences.push(occurrence);
  };
  const full = occurrences.filter(({ type, key }) => type === 'person' && bare(key).length > 1);
  for (const occurrence of full) {
    const same = groups.find(({ keys }) => keys.some((key) => isSameFullName(key, occurrence.key)));
    if (same) add(same, occurrence);
    else open(occurrence);
  }
  for (const occurrence of occurrences) {
    if (bare(occurrence.key).length > 1 && occurrence.type !== 'unknown' && occurrence.type !== 'place') continue;
    if (full.includes(occurrence) || standsForPlace(occurrence)) continue;
    const bearers = bearersOf(groups, occurrence.key);
    const bearer = bearers.length > 1 ? likeliest(bearers, occurrence, occurrences) : bearers[0];
    if (bearer) add(bearer, occurrence);
    else if (occurrence.type === 'person') open(occurrence);
  }
  return groups;
}

/** "John F. Kennedy" and "John Kennedy", "J. Kennedy": same last name, first names that agree, one inside the other. */
function isSameFullName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short = [], long = []] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
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

/** The people whose last name the key is, or else whose first name it is. */
function bearersOf(groups: readonly Group[], key: string): readonly Group[] {
  const wanted = bare(key).join(' ');
  if (DEMONYMS.has(wanted)) return [];
  const byLast = groups.filter(({ keys }) =>
    keys.some((own) => bare(own).length > 1 && ` ${bare(own).join(' ')}`.endsWith(` ${wanted}`)),
  );
  if (byLast.length > 0) return byLast;
  const byFirst = groups.filter(({ keys }) => keys.some((own) => bare(own).length > 1 && bare(own)[0] === wanted));
  if (byFirst.length > 0) return byFirst;
  return groups.filter(({ keys }) => keys.includes(key));
}

/** Of several who bear the name, whoever the article named last before; the first it names where that was nobody. */
function likeliest(
  bearers: readonly Group[],
  occurrence: Occurrence,
  occurrences: readonly Occurrence[],
): Group | undefined {
  const before = occurrences.slice(0, occurrences.indexOf(occurrence)).reverse();
  for (const earlier of before) {
    const group = bearers.find((bearer) => bearer.occurrences.includes(earlier));
    if (group) return group;
  }
  return bearers[0];
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
    else groups.set(key, { type, keys: [key], occurrences: [occurrence] });
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
