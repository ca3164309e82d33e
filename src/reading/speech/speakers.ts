import { partKey } from '../../article/spans.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { ROLES } from '../../language/lists/roles.js';
import { TITLES } from '../../language/lists/titles.js';
import { isPossessive, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from '../names/names.js';
import { COLLECTIVES } from './lists/collectives.js';
import { DOCUMENTS, ISSUED } from './lists/documents.js';
import { headOf } from './who-can-speak.js';

export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly kind: Entity['mentions'][number]['kind'];
}

/** The mentions of each part in order, by `partKey`. */
export type MentionIndex = ReadonlyMap<string, readonly Placed[]>;

export function indexMentions(entities: readonly Entity[]): MentionIndex {
  const index = new Map<string, Placed[]>();
  for (const entity of entities)
    for (const { span, kind } of entity.mentions) {
      const key = partKey(span);
      const list = index.get(key) ?? [];
      list.push({ start: span.start, end: span.end, entity, kind });
      index.set(key, list);
    }
  for (const list of index.values()) list.sort((a, b) => a.start - b.start);
  return index;
}

/** Who a noun phrase means: somebody the article names, or a body it calls by a definite description. */
export function speakerOf(
  items: readonly Item[],
  { first, last }: Phrase,
  mentions: readonly Placed[],
): Entity | undefined {
  const [start, end] = [items[first]?.start ?? 0, items[last]?.end ?? 0];
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const heads = inside.filter((mention) => isHead(items, first, last, mention));
  const issuer = issuerOf(items, first, last, mentions);
  if (issuer) return issuer;
  const person = heads.find(({ entity, kind }) => entity.type === 'person' && kind === 'name');
  if (person) return person.entity;
  const whole = inside.find((mention) => mention.kind !== 'name' && mention.start === start && mention.end >= end - 1);
  if (whole) return whole.entity;
  return heads.find(({ entity }) => entity.type !== 'person')?.entity;
}

/** Whose words a document is: "a statement from Doe", "an inquiry by the board", "Doe's letter". */
function issuerOf(
  items: readonly Item[],
  first: number,
  last: number,
  mentions: readonly Placed[],
): Entity | undefined {
  const by = items.findIndex(({ folded }, i) => i > first && i < last && /^(?:by|from)$/.test(folded));
  if (by < 0) return undefined;
  const noun = ISSUED.has(items[by - 1]?.folded ?? '') ? by - 2 : by - 1;
  if (noun < first || !DOCUMENTS.has(items[noun]?.folded ?? '')) return undefined;
  let name = by + 1;
  while (name < last && !mentions.some(({ start }) => start === items[name]?.start) && isBeforeName(items[name]))
    name++;
  const issuer = mentions.find(({ start, kind }) => kind === 'name' && start === items[name]?.start);
  return issuer && isHead(items, by + 1, last, issuer) ? issuer.entity : undefined;
}

/** Whether the clause that a name stands in may speak of the one so named: it opens a sentence, or a verb follows it. */
export function isSubjectName(items: readonly Item[], start: number, end: number): boolean {
  const own = items.findIndex((item) => item.start === start);
  let after = own;
  while (after >= 0 && (items[after]?.start ?? end) < end) after++;
  if (isPossessive(items[after])) return false;
  let before = own - 1;
  while (before >= 0 && !items[before]?.ends && (items[before]?.capital || isTitleItem(items[before]))) before--;
  if (
    /^(?:of|to|at|for|in|on|from|with|by|against|about|than|like|over|under|behind)$/.test(items[before]?.folded ?? '')
  )
    return false;
  if (before < 0 || items[before]?.ends) return true;
  const next = items[after];
  // "Doe's brother, Jon, called": between commas, behind a phrase that opens the sentence
  if (items[own - 1]?.folded === ',' && next?.folded === ',' && opensSentence(items, own - 2))
    return /^(?:VERB|AUX)$/.test(items[after + 1]?.pos ?? '');
  return next !== undefined && !next.capital && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.folded);
}

/** Whether nothing but a noun phrase stands between the beginning of the sentence and item `last`. */
function opensSentence(items: readonly Item[], last: number): boolean {
  let i = last;
  while (i >= 0 && !items[i]?.ends && items[i]?.quote === undefined) {
    const { pos = '', capital = false, folded = '' } = items[i] ?? {};
    if (!capital && /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(pos) && !/^['’]s?$/.test(folded)) return false;
    i--;
  }
  return i < 0 || items[i]?.ends === true;
}

function isBeforeName(item: Item | undefined): boolean {
  return item?.pos === 'DET' || isTitleItem(item);
}

/** Whether a name heads the phrase: no preposition before it, owning nothing, no noun behind it ("Harvard researchers"). */
function isHead(items: readonly Item[], first: number, last: number, { start, end, entity }: Placed): boolean {
  const own = items.findIndex((item) => item.start === start);
  let after = own;
  while (after <= last && (items[after]?.start ?? end) < end) after++;
  let before = own - 1;
  while (before > first && (items[before]?.capital || /^(?:ADJ|DET)$/.test(items[before]?.pos ?? ''))) before--;
  if (before >= first && /^(?:including|like)$/.test(items[before]?.folded ?? '')) return false;
  if (
    before >= first &&
    /^(?:of|to|at|for|in|on|from|with|by|&|including|like|as)$/.test(items[before]?.folded ?? '')
  ) {
    if (
      entity.type !== 'person' ||
      items[own - 1]?.folded === items[before]?.folded ||
      items[own - 1]?.folded === 'the'
    )
      return false;
  }
  if (entity.type === 'person' && isObjectOfNoun(items, first, own)) return false;
  if (after <= last && isPossessive(items[after])) return false;
  const next = items[after];
  if (after > last || !next) return true;
  if (entity.type !== 'person') return !/^(?:NOUN|ADJ)$/.test(next.pos);
  // "the Doe campaign", "Doe aides": a noun behind a person's name speaks, not the person.
  return next.capital || next.pos !== 'NOUN' || items[own - 1]?.folded === ',';
}

/** "a lawyer for former President Doe", "a statement from the board, read by Doe": somebody else, or nobody, speaks. */
function isObjectOfNoun(items: readonly Item[], first: number, own: number): boolean {
  const words = items.slice(first, own);
  const passive = words.findIndex(({ folded }) => /^(?:delivered|issued|read|released|relayed|signed)$/.test(folded));
  if (passive > 0 && words.slice(passive).some(({ folded }) => folded === 'by')) return true;
  let at = own - 1;
  while (at > first && isTitleItem(items[at])) at--;
  const governed = at > first && /^(?:for|of|to|with|by)$/.test(items[at]?.folded ?? '');
  return governed && !items[at - 1]?.capital;
}

function isTitleItem(item: Item | undefined): boolean {
  if (!item || item.quote !== undefined || item.ends) return false;
  if (/^(?:former|then|now|the|acting|late|u\.s\.|attorney|general|vice|prime|state)$/.test(item.folded)) return true;
  return TITLES.has(item.folded) || ROLES.has(item.folded);
}

/** "Doe's office", "Doe's lawyer": somebody without a name speaks for the person. */
export function isOwnedByPerson(items: readonly Item[], { first, last }: Phrase, mentions: readonly Placed[]): boolean {
  const owners = items.slice(first, last).filter((_, i) => isPossessive(items[first + i + 1]));
  return owners.some(({ end }) =>
    mentions.some(({ entity, kind, end: stop }) => entity.type === 'person' && kind === 'name' && stop === end),
  );
}

/** Whether a phrase means a definite body or number of people: "the report's authors", "police", not "an official". */
export function isDefiniteGroup(items: readonly Item[], phrase: Phrase): boolean {
  const opener = items[phrase.first];
  const head = headOf(items, phrase);
  if (!opener || !head || head.capital) return false;
  const owned = items.slice(phrase.first, phrase.last).some(isPossessive);
  const definite = /^(?:the|its|their|his|her)$/.test(opener.folded) || owned || opener.folded === 'police';
  return definite && (COLLECTIVES.has(head.folded) || (head.pos === 'NOUN' && /[^s]s$/.test(head.folded)));
}

/** Whether "he" or "she" can mean somebody of this name: not where the given name is the other sex's alone. */
export function mayBe({ name }: Entity, pronoun: string): boolean {
  const given = name.split(' ').length > 1 ? fold(name.split(' ')[0] ?? '') : '';
  const [own, other] = pronoun.toLowerCase() === 'he' ? [MALE_NAMES, FEMALE_NAMES] : [FEMALE_NAMES, MALE_NAMES];
  return own.has(given) || !other.has(given);
}
