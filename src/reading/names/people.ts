import { partKey } from '../../article/spans.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import type { ReadPart } from '../parts.js';
import { byPart, type MarkedSpan } from '../quotation-marks.js';
import type { WordedSentence } from './chunks.js';
import { type Gender, genderOfNoun, type Referent } from './coreference.js';
import type { LinkedNames } from './links.js';
import { type Occurrence, spanOf } from './occurrences.js';
import { type FoundRole, rolesOf } from './roles.js';
import { teamsOf } from './teams.js';

/** What the article tells of a person: the roles it states, and what pronouns and descriptions can mean the person. */
interface Portrait extends Referent {
  readonly roles: readonly FoundRole[];
}

/** The portraits of the people among the names. Inside quotations only a title states a role. */
export function portray(
  linked: readonly LinkedNames[],
  parts: readonly ReadPart[],
  marked: readonly MarkedSpan[],
): ReadonlyMap<LinkedNames, Portrait> {
  const people = linked.filter(({ type }) => type === 'person');
  const places = new Set(people.flatMap(({ forms }) => forms.occurrences.map(({ at, first }) => placeOf(at, first))));
  const isPersonAt = (at: WordedSentence, i: number) => places.has(placeOf(at, i));
  const teamOf = teamsOf(linked);
  const texts = new Map(parts.map(({ part }) => [partKey(part), part.text]));
  const quoted = byPart(marked);
  const portraits = new Map<LinkedNames, Portrait>();
  for (const person of people) {
    const { occurrences } = person.forms;
    const told = occurrences.map((occurrence) => ({
      occurrence,
      isQuoted: isQuoted(occurrence, quoted.get(occurrence.at.part) ?? []),
    }));
    const stated = rolesOf(told, isPersonAt);
    const team =
      stated.length === 0 ? teamOf(told.flatMap((one) => (one.isQuoted ? [] : [one.occurrence]))) : undefined;
    const roles = team ? [{ span: team, isLoose: true }] : stated;
    const wordsOf = ({ span }: FoundRole) => texts.get(partKey(span))?.slice(span.start, span.end) ?? '';
    portraits.set(person, {
      roles,
      ...describedBy(
        occurrences,
        roles.flatMap((role) => (role.isLoose ? [] : [wordsOf(role)])),
      ),
      names: occurrences.map(spanOf),
    });
  }
  return portraits;
}

function placeOf(at: WordedSentence, i: number): string {
  return `${at.part}:${at.words[i]?.start}`;
}

function isQuoted({ at, first }: Occurrence, marked: readonly MarkedSpan[]): boolean {
  const start = at.words[first]?.start ?? 0;
  return marked.some((span) => span.start <= start && start < span.end);
}

/** Gender and the nouns that mean the person, by titles before the name, the role and the given name. */
function describedBy(
  occurrences: readonly Occurrence[],
  roles: readonly string[],
): { gender?: Gender; nouns: ReadonlySet<string> } {
  const nouns = new Set<string>();
  for (const { at, first, title } of occurrences)
    for (const word of at.words.slice(title ?? first, first)) nouns.add(word.folded);
  // Of "director of the museum" only what stands before the preposition says who she is.
  for (const role of roles) {
    const head = role.toLowerCase().split(/\b(?:of|to|at|for|in|on|from|with|and|who|which)\b/)[0] ?? '';
    for (const word of head.match(/[\p{L}-]+/gu) ?? []) nouns.add(word);
  }
  let gender: Gender | undefined;
  for (const noun of nouns) gender ??= genderOfNoun(noun) ?? genderOfNoun(`${noun}.`);
  for (const { key } of occurrences) {
    const given = key.split(' ')[0] ?? '';
    if (key.includes(' ') && MALE_NAMES.has(given) !== FEMALE_NAMES.has(given))
      gender ??= MALE_NAMES.has(given) ? 'male' : 'female';
  }
  return { ...(gender && { gender }), nouns };
}
