import { type Part, partKey, type Span } from '../../article/spans.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from '../names/names.js';
import { COLLECTIVES } from './lists/collectives.js';
import { isSubjectName, type Placed } from './speakers.js';
import { headOf } from './who-can-speak.js';

export type Pronoun = 'he' | 'she';

/** By which pronoun the article speaks of each person, where it uses one. */
export function pronounsOf(parts: readonly Part[], entities: readonly Entity[]): ReadonlyMap<Entity, Pronoun> {
  const texts = textsOf(parts);
  const found = new Map<Entity, Pronoun>();
  for (const entity of entities)
    for (const { span, kind } of entity.mentions) {
      if (kind !== 'pronoun' || found.has(entity)) continue;
      const word = fold(sliceIn(texts, span));
      if (/^(?:he|him|his|himself)$/.test(word)) found.set(entity, 'he');
      else if (/^(?:she|her|hers|herself)$/.test(word)) found.set(entity, 'she');
    }
  return found;
}

/** By what somebody can be meant without a name. */
export interface Descriptions {
  /** The words of each person's role up to its first preposition, folded: of "head of the agency" only "head". */
  readonly roleWords: ReadonlyMap<Entity, readonly string[]>;
  /** Those of whom the article tells each age, in years. */
  readonly ages: ReadonlyMap<string, ReadonlySet<Entity>>;
}

export function descriptionsOf(parts: readonly Part[], entities: readonly Entity[]): Descriptions {
  return { roleWords: roleWordsOf(parts, entities), ages: peopleByAge(parts, entities) };
}

/** Those of whom the article tells each age: "Jane Doe, 34," and "34-year-old Jane Doe". */
function peopleByAge(parts: readonly Part[], entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<Entity>> {
  const texts = textsOf(parts);
  const found = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    for (const { span, kind } of entity.mentions) {
      if (kind !== 'name') continue;
      const text = texts.get(partKey(span)) ?? '';
      const age =
        AGE_BEHIND.exec(text.slice(span.end, span.end + LONGEST_AGE)) ??
        AGE_BEFORE.exec(text.slice(Math.max(0, span.start - LONGEST_AGED), span.start));
      if (age?.[1]) found.set(age[1], (found.get(age[1]) ?? new Set()).add(entity));
    }
  }
  return found;
}

const AGE_BEHIND = /^(?:, (?:aged )?| \(|, now )(\d{1,3})(?=[,.;)]| ?$)/;
const AGE_BEFORE = /\b(\d{1,3})-year-old (?:[\p{L}’'-]+ ){0,3}$/u;
/** In UTF-16 units, what stands behind a name up to its age, and before it from its age on. */
const LONGEST_AGE = 14;
const LONGEST_AGED = 60;

/** "the popular 34-year-old pop star". */
const LONGEST_AGED_PHRASE = 4;

/** "the 34-year-old", "the 34-year-old singer": the one person of that age. */
function agedSpeaker(
  items: readonly Item[],
  { first, last }: Phrase,
  ages: ReadonlyMap<string, ReadonlySet<Entity>>,
): Entity | undefined {
  if (items[first]?.folded !== 'the' || last - first > LONGEST_AGED_PHRASE) return undefined;
  if (items.slice(first + 1, last + 1).some(({ folded }) => /^(?:of|for|['’]s?)$/.test(folded))) return undefined;
  const age = ageIn(items, { first, last });
  return age === undefined ? undefined : only([...(ages.get(age) ?? [])]);
}

/** The age that a description gives, in years. */
function ageIn(items: readonly Item[], { first, last }: Phrase): string | undefined {
  const words = items.slice(first, last + 1);
  return words.flatMap(({ folded }) => /^(\d{1,3})-year-old$/.exec(folded)?.[1] ?? [])[0];
}

/** Whether a description gives another age than the article gives this person. */
export function isAgedOtherwise(
  items: readonly Item[],
  phrase: Phrase,
  entity: Entity,
  ages: Descriptions['ages'],
): boolean {
  const own = ageIn(items, phrase);
  return own !== undefined && [...ages].some(([age, people]) => age !== own && people.has(entity));
}

function roleWordsOf(parts: readonly Part[], entities: readonly Entity[]): ReadonlyMap<Entity, readonly string[]> {
  const texts = textsOf(parts);
  return new Map(
    entities.flatMap((entity) => {
      const words = entity.roles.flatMap(({ span }) => wordsIn(officeIn(sliceIn(texts, span))));
      return words.length > 0 ? [[entity, words] as const] : [];
    }),
  );
}

function textsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  return new Map(parts.map((part) => [partKey(part), part.text]));
}

function officeIn(role: string): string {
  const own = role.replace(/^.*['’]s? /, '');
  return own.split(/ (?:of|for|at|with|in|to|from|on|and) |,/)[0] ?? own;
}

function sliceIn(texts: ReadonlyMap<string, string>, span: Span): string {
  return (texts.get(partKey(span)) ?? '').slice(span.start, span.end);
}

/** Words in the one spelling that both sides of the ocean are compared by. */
function wordsIn(text: string): readonly string[] {
  const spelt = fold(text)
    .replace(/centre/g, 'center')
    .replace(/defence/g, 'defense')
    .replace(/organis/g, 'organiz');
  return spelt.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** People named between two offsets as the subject of a clause, outside quotations. */
export function peopleNamed(
  items: readonly Item[],
  mentions: readonly Placed[],
  from: number,
  to: number,
): readonly Entity[] {
  const quotes = items.filter(({ quote }) => quote !== undefined);
  return mentions.flatMap(({ entity, kind, start, end }) => {
    if (entity.type !== 'person' || kind !== 'name' || start < from || end > to) return [];
    if (quotes.some((quote) => quote.start <= start && end <= quote.end)) return [];
    return isSubjectName(items, start, end) ? [entity] : [];
  });
}

/** Bodies named before an offset as the subject of a sentence, outside quotations; countries and towns too where `places` is set. */
export function bodiesSpokenOf(
  items: readonly Item[],
  mentions: readonly Placed[],
  to: number,
  places = false,
): readonly Entity[] {
  return mentions.flatMap(({ entity, kind, start, end }) => {
    if (entity.type === 'person' || (entity.type === 'place' && !places) || kind !== 'name' || end > to) return [];
    const own = items.findIndex((item) => item.start === start);
    const opens = own >= 0 && (own === 0 || items[own - 1]?.ends || /^the$/.test(items[own - 1]?.folded ?? ''));
    // "Fire officials say": the noun behind the name is who acts.
    const next = items[own + items.slice(own).filter((item) => item.end <= end).length];
    const isModifier = next !== undefined && next.pos === 'NOUN' && !next.capital;
    return opens && !isModifier && isSubjectName(items, start, end) ? [entity] : [];
  });
}

const LEFT_OUT = /^(?:the|its|their|this|that|also)$/;

/**
 * Whom a description means that names nobody: "the centre" an organisation of that noun, "the prime minister" the one
 * person of that role. "the 34-year-old" the one person of that age. Undefined where two could be meant; `recent` is who spoke before, `known` who has been named.
 */
export function describedSpeaker(
  items: readonly Item[],
  phrase: Phrase,
  known: Iterable<Entity>,
  { roleWords, ages }: Descriptions,
  recent: Entity | undefined,
): Entity | undefined {
  const aged = agedSpeaker(items, phrase, ages);
  if (aged) return aged;
  const head = headOf(items, phrase);
  if (items[phrase.first]?.folded !== 'the' || !head || head.capital || head.folded === 'company') return undefined;
  const core = items.slice(phrase.first, items.indexOf(head) + 1);
  if (core.at(-1) !== items[phrase.last] || core.some(({ quote }) => quote !== undefined)) return undefined;
  const words = core.flatMap(({ folded }) => (LEFT_OUT.test(folded) ? [] : wordsIn(folded)));
  if (words.length === 0) return undefined;
  const isBody = COLLECTIVES.has(head.folded);
  const people = [...roleWords].filter(
    ([, role]) => !isBody && role.at(-1) === words.at(-1) && words.every((word) => role.includes(word)),
  );
  const present = people.filter(([, role]) => !/^(?:former|late|ex)$/.test(role[0] ?? '') || words.includes('former'));
  // A description calls again whom the article has named already, where it has.
  const named = new Set(known);
  const again = present.filter(([entity]) => named.has(entity));
  if (present.length > 0) return only((again.length > 0 ? again : present).map(([entity]) => entity));
  const bodies = [...named].filter(
    (entity) =>
      entity.type === 'organisation' &&
      [entity.name, ...entity.aliases].some((name) => words.every((word) => wordsIn(name).includes(word))),
  );
  return recent && bodies.includes(recent) ? recent : only(bodies);
}

function only(entities: readonly Entity[]): Entity | undefined {
  const [first] = entities;
  return entities.length === 1 ? first : undefined;
}
