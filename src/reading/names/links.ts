import { wordsOfKey } from './by-name.js';
import type { EntityType } from './entity.js';
import { SAME_PLACE } from './lists/place-names.js';
import { type Occurrence, textOf } from './occurrences.js';
import { linkPeople } from './same-person.js';

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

/** The fullest name first: the one of most words, the earliest of those, none somebody was born with or in capitals if it can be helped. */
function namesOf({ occurrences }: Group): readonly string[] {
  const isBorn = ({ at: { words }, first }: Occurrence) =>
    words[first - 1]?.folded === 'born' ||
    (/^(?:is|was)$/.test(words[first - 1]?.folded ?? '') && words[first - 2]?.folded === 'name');
  const written = [...new Set([...occurrences.filter((one) => !isBorn(one)), ...occurrences].map(textOf))];
  // A headline's full stop may cling to its last word.
  const forms = written.filter((form) => !(form.endsWith('.') && written.includes(form.slice(0, -1))));
  const borne = new Set(occurrences.filter((one) => !isBorn(one)).map(textOf));
  const fullness = (form: string) => form.split(' ').length;
  const isShouted = (form: string) => /^\p{Lu}{4,}$/u.test(form);
  const fullest = forms.reduce(
    (best, form) =>
      (fullness(form) > fullness(best) && (borne.has(form) || borne.size === 0)) ||
      (isShouted(best) && fullness(form) === fullness(best))
        ? form
        : best,
    forms[0] ?? '',
  );
  return [fullest, ...forms.filter((form) => form !== fullest)];
}

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
    else groups.set(key, { type, occurrences: [occurrence] });
  }
  return [...groups.values()];
}

/** Organisations by name, an abbreviation with the name it is made of. */
function linkOrganisations(occurrences: readonly Occurrence[]): Group[] {
  const initials = new Map<string, string>();
  for (const { type, key } of occurrences) {
    if (type !== 'organisation' || wordsOfKey(key).length < 2) continue;
    for (const abbreviation of abbreviationsOf(key)) if (!initials.has(abbreviation)) initials.set(abbreviation, key);
  }
  return byKey(occurrences, 'organisation', (key) => initials.get(key) ?? key);
}

const LEFT_OUT = /^(?:of|the|for|and|on|in|&|a|to)$/;

function abbreviationsOf(key: string): readonly string[] {
  const initial = (list: readonly string[]) => list.map((piece) => piece[0] ?? '').join('');
  const all = wordsOfKey(key.replace(/[-']/g, ' '));
  return [initial(all.filter((piece) => !LEFT_OUT.test(piece))), initial(all)].filter(({ length }) => length > 1);
}
