import { partKey, type Span } from '../../article/spans.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import type { ReadPart } from '../parts.js';
import { byPart, type MarkedSpan } from '../quotation-marks.js';
import type { WordedSentence } from './chunks.js';
import { type Gender, genderOfNoun, type Referent } from './coreference.js';
import type { LinkedNames } from './links.js';
import { type Occurrence, spanOf } from './occurrences.js';
import { roleOf } from './roles.js';
import { teamsOf } from './teams.js';

/** What the article tells of a person: the role it states, and what pronouns and descriptions can mean the person. */
export interface Portrait extends Referent {
  readonly role?: Span;
}

/** The portraits of the people among the names. What stands inside quotations states no role. */
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
    const told = occurrences.filter((occurrence) => !isQuoted(occurrence, quoted.get(occurrence.at.part) ?? []));
    const role = roleOf(told, isPersonAt) ?? teamOf(told);
    const words = role ? (texts.get(partKey(role))?.slice(role.start, role.end) ?? '') : '';
    portraits.set(person, {
      ...(role && { role }),
      ...describedBy(occurrences, words),
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
  role: string,
): { gender?: Gender; nouns: ReadonlySet<string> } {
  const nouns = new Set<string>();
  for (const { at, first, title } of occurrences)
    for (const word of at.words.slice(title ?? first, first)) nouns.add(word.folded);
  // Of "director of the museum" only what stands before the preposition says who she is.
  const head = role.toLowerCase().split(/\b(?:of|to|at|for|in|on|from|with|and)\b/)[0] ?? '';
  for (const word of head.match(/[\p{L}-]+/gu) ?? []) nouns.add(word);
  let gender: Gender | undefined;
  for (const noun of nouns) gender ??= genderOfNoun(noun) ?? genderOfNoun(`${noun}.`);
  for (const { key } of occurrences) {
    const given = key.split(' ')[0] ?? '';
    if (key.includes(' ') && MALE_NAMES.has(given) !== FEMALE_NAMES.has(given))
      gender ??= MALE_NAMES.has(given) ? 'male' : 'female';
  }
  return { ...(gender && { gender }), nouns };
}
