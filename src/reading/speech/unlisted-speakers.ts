import type { Span } from '../../article/spans.js';
import { CALENDAR_NAMES } from '../../language/calendar-names.js';
import { DEMONYMS } from '../../language/lists/demonyms.js';
import { ROLES } from '../../language/lists/roles.js';
import { TITLES } from '../../language/lists/titles.js';
import { isPossessive, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from '../names/names.js';
import { COLLECTIVES } from './lists/collectives.js';
import { DOCUMENTS } from './lists/documents.js';
import { canSpeak, headOf } from './who-can-speak.js';

const LONGEST_NAME = 5;

/** Those who speak though the reading of names has not listed them: bodies under a description, names seen as subjects alone. */
export class UnlistedSpeakers {
  readonly #groups: Entity[] = [];
  readonly #named: Entity[] = [];
  readonly #described: Entity[] = [];
  readonly #people: readonly Entity[];

  constructor(entities: readonly Entity[]) {
    this.#people = entities.filter(({ type }) => type === 'person');
  }

  /** The body that a description means: one that spoke before under a description of the same noun, or a new one. */
  group(words: string, span: Span): Entity {
    const noun = (name: string) => fold(name).split(' ').at(-1);
    return (
      this.#groups.find(({ name }) => noun(name) === noun(words)) ??
      keep(this.#groups, {
        type: 'organisation',
        name: words,
        aliases: [],
        roles: [],
        mentions: [{ span, kind: 'description' }],
      })
    );
  }

  /**
   * Whoever a description without a name means, "a neighbour", "the boy's father": a new one, but "the neighbour" is the
   * last who was called so. Undefined where the phrase has no noun for somebody who speaks, as "it" and "a letter" have none.
   */
  described(items: readonly Item[], phrase: Phrase, words: string, span: Span): Entity | undefined {
    const opener = items[phrase.first]?.folded ?? '';
    const alone = phrase.first === phrase.last ? opener : '';
    // “one of them” may be anybody.
    if (items[phrase.first + 1]?.folded === 'of' || /^(?:others|some|many|most|several|both|another|one)$/.test(alone))
      return undefined;
    const head = headOf(items, phrase);
    const opensSentence = phrase.first === 0 || items[phrase.first - 1]?.ends === true;
    if (
      !head ||
      (head.capital && !(opensSentence && head === items[phrase.first])) ||
      DOCUMENTS.has(head.folded) ||
      !(canSpeak(items, phrase) || isSomebody(items, phrase))
    )
      return undefined;
    if (phrase.first === phrase.last && !/[^s]s$|men$|people$|children$|police$/.test(head.folded)) return undefined;
    const noun = new RegExp(`(?:^|\\s)${head.folded.replace(/[^\p{L}-]/gu, '')}(?:\\s|$)`, 'u');
    const known = this.#described.findLast(({ name }) => noun.test(fold(name)));
    if (known && (opener === 'the' || fold(known.name) === fold(words)) && /^(?:the|his|her|its|their)$/.test(opener))
      return known;
    const isPerson = singularOf(head.folded) === head.folded && !COLLECTIVES.has(head.folded);
    return keep(this.#described, {
      type: isPerson ? 'person' : 'organisation',
      name: words,
      aliases: [],
      roles: [],
      mentions: [{ span, kind: 'description' }],
    });
  }

  /** Whether somebody without a name has spoken under this noun. */
  hasDescribed(noun: string): boolean {
    return this.#described.some(({ name }) =>
      fold(name)
        .split(/[^\p{L}-]+/u)
        .includes(noun),
    );
  }

  /** Whoever a phrase names that is nothing but a name, with a title or a noun for a body before it; else undefined. */
  named(items: readonly Item[], phrase: Phrase, text: string, spanOf: (phrase: Phrase) => Span): Entity | undefined {
    const run = nameIn(items, phrase);
    if (!run) return undefined;
    const span = spanOf(run);
    const name = text.slice(span.start, span.end);
    const surname = (other: string) => fold(other).split(' ').at(-1);
    const namesakes = this.#people.filter((entity) => surname(entity.name) === surname(name));
    const known =
      namesakes.length > 0 ? namesakes : this.#named.filter((entity) => surname(entity.name) === surname(name));
    if (known.length > 0) return known.length === 1 ? known[0] : undefined;
    if (run.first === phrase.first && run.first === run.last && ROLES.has(surname(name) ?? '')) return undefined;
    const type = COLLECTIVES.has(items[run.first - 1]?.folded ?? '') ? 'organisation' : 'person';
    return keep(this.#named, { type, name, aliases: [], roles: [], mentions: [{ span, kind: 'name' }] });
  }
}

/** "one devotee", "a hillwalker": a noun for whoever does or is something, by its ending. */
function isSomebody(items: readonly Item[], { first, last }: Phrase): boolean {
  const head = headOf(items, { first, last })?.folded ?? '';
  return /^(?:a|an|another|one)$/.test(items[first]?.folded ?? '') && BY_ENDING.test(head);
}

/** Endings that nouns for people alone have: "devotee", "churchgoer", "hillwalker", "botanist". */
const BY_ENDING =
  /(?:[a-z]{3}(?<!l)ist|[a-z]{2}ian|[a-z]{2}eer|dweller|goer|holder|keeper|lover|owner|rider|seller|user|walker|worker|ployee|scapee|tendee|trainee|vacuee|votee|mate)$/;

function singularOf(noun: string): string {
  return noun.replace(/men$/, 'man').replace(/(?<=[^s])s$/, '');
}

function keep(list: Entity[], entity: Entity): Entity {
  list.push(entity);
  return entity;
}

/** The capitalised run that ends a phrase or stands before its first comma, titles aside. */
function nameIn(items: readonly Item[], { first, last }: Phrase): Phrase | undefined {
  let start = first;
  while (start <= last && !items[start]?.capital) start++;
  const before = items[start - 1];
  if (start > first && !ROLES.has(before?.folded ?? '') && !COLLECTIVES.has(before?.folded ?? '')) return undefined;
  while (start < last && isTitle(items[start]) && items[start + 1]?.capital) start++;
  let end = start - 1;
  while (end < last && items[end + 1]?.capital) end++;
  if (end < start || end - start >= LONGEST_NAME) return undefined;
  if (end < last && items[end + 1]?.folded !== ',') return undefined;
  const run = items.slice(start, end + 1);
  const isName = run.every((item) => item.pos === 'PROPN' && item.text.length > 1 && !isPossessive(item));
  const surname = run.at(-1)?.folded ?? '';
  if (!isName || DEMONYMS.has(surname) || CALENDAR_NAMES.has(surname) || COLLECTIVES.has(surname)) return undefined;
  return { first: start, last: end };
}

function isTitle(item: Item | undefined): boolean {
  return item !== undefined && (TITLES.has(item.folded) || ROLES.has(item.folded));
}
