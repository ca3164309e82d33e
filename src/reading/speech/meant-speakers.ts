import { type Part, partKey, type Span } from '../../article/spans.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from '../names/names.js';
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

/** The words of each person's role up to its first preposition, folded: of "head of the agency" only "head". */
export function roleWordsOf(
  parts: readonly Part[],
  entities: readonly Entity[],
): ReadonlyMap<Entity, readonly string[]> {
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

/** Bodies named before an offset as the subject of a sentence, outside quotations. */
export function bodiesSpokenOf(items: readonly Item[], mentions: readonly Placed[], to: number): readonly Entity[] {
  return mentions.flatMap(({ entity, kind, start, end }) => {
    if (entity.type !== 'organisation' || kind !== 'name' || end > to) return [];
    const own = items.findIndex((item) => item.start === start);
    const opens = own >= 0 && (own === 0 || items[own - 1]?.ends || /^the$/.test(items[own - 1]?.folded ?? ''));
    return opens && isSubjectName(items, start, end) ? [entity] : [];
  });
}

const LEFT_OUT = /^(?:the|its|their|this|that|also)$/;

/**
 * Whom a description means that names nobody: "the centre" an organisation of that noun, "the prime minister" the one
 * person of that role. Undefined where two could be meant; `recent` is who spoke before, `known` who has been named.
 */
export function describedSpeaker(
  items: readonly Item[],
  phrase: Phrase,
  known: Iterable<Entity>,
  roleWords: ReadonlyMap<Entity, readonly string[]>,
  recent: Entity | undefined,
): Entity | undefined {
  const head = headOf(items, phrase);
  if (items[phrase.first]?.folded !== 'the' || !head || head.capital || head.folded === 'company') return undefined;
  const core = items.slice(phrase.first, items.indexOf(head) + 1);
  if (core.at(-1) !== items[phrase.last] || core.some(({ quote }) => quote !== undefined)) return undefined;
  const words = core.flatMap(({ folded }) => (LEFT_OUT.test(folded) ? [] : wordsIn(folded)));
  if (words.length === 0) return undefined;
  const people = [...roleWords].filter(
    ([, role]) => role.at(-1) === words.at(-1) && words.every((word) => role.includes(word)),
  );
  const present = people.filter(([, role]) => !/^(?:former|late|ex)$/.test(role[0] ?? '') || words.includes('former'));
  if (present.length > 0) return only(present.map(([entity]) => entity));
  const bodies = [...known].filter(
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
