import { type Article, partKey, type Span, samePart } from '../article/model.js';
import { type Gender, genderOfNoun, resolveReferences } from './coreference.js';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.js';
import { capitalisedInside, chunksOf, type WordedSentence, wordSentences } from './name-chunks.js';
import { linkNames } from './name-links.js';
import { type NameType, typeNames, type Votes, voteFor } from './name-types.js';
import { outlinesOf } from './outline.js';
import { roleOf } from './person-roles.js';
import { findMarkedSpans } from './quotation-marks.js';
import type { ReadPart } from './sentences.js';
import { teamsOf } from './teams.js';
import type { Word } from './words.js';

export type EntityType = 'person' | 'organisation' | 'place';

/** A span that names or refers to somebody or something. */
export interface Mention {
  readonly span: Span;
  /** `name`: any form of the name; `description`: "the president"; `pronoun`: "he". */
  readonly kind: 'name' | 'description' | 'pronoun';
}

/** Somebody or something that the article names, once, with every mention in reading order. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest name the article gives, as it stands there. */
  readonly name: string;
  /** Other forms of the name that the article uses, without repeats. */
  readonly aliases: readonly string[];
  /** Where the article states who this is: "Russian President", "Democrat", "head of the agency". */
  readonly role?: Span;
  readonly mentions: readonly Mention[];
}

/** One place where a name stands. */
export interface Occurrence {
  readonly at: WordedSentence;
  /** Indices of the name's words in its sentence, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly type: NameType | 'unknown';
  /** Index of the first word of the title before it. */
  readonly title?: number;
  /** What spellings of one name share. */
  readonly key: string;
}

/** Every person, organisation and place that the parts name, in order of first mention. */
export function findEntities(_article: Article, parts: readonly ReadPart[]): readonly Entity[] {
  const sentences = wordSentences(parts);
  const told = sentences.filter(({ capitalsMeanNothing }) => !capitalsMeanNothing);
  const occurrences = settleTypes(occurrencesIn(told, capitalisedInside(told)));
  const idle = sentences.filter(({ capitalsMeanNothing }) => capitalsMeanNothing);
  const known = new Map<string, NameType | 'unknown'>();
  for (const { key, type } of occurrences) {
    if (type === 'person') known.set(key.split(' ').at(-1) ?? key, 'unknown');
    known.set(key, type);
  }
  const all = [...occurrences, ...idle.flatMap((sentence) => repeatsIn(sentence, known))].sort(
    (a, b) => a.at.part - b.at.part || spanOf(a).start - spanOf(b).start,
  );
  const linked = linkNames(all);
  const marked = findMarkedSpans(parts);
  const isQuoted = ({ at, first }: Occurrence) => {
    const start = at.words[first]?.start ?? 0;
    return marked.some((span) => span.part === at.part && span.start <= start && start < span.end);
  };
  const personAt = new Set(
    linked.flatMap(({ type, forms }) => (type === 'person' ? forms.occurrences.map(placeOf) : [])),
  );
  const isPersonAt = (at: WordedSentence, i: number) => personAt.has(`${at.part}:${at.words[i]?.start}`);
  const teamOf = teamsOf(linked);
  const drafts = linked.map(({ type, forms }) => {
    const names = forms.occurrences.map(spanOf);
    const told = forms.occurrences.filter((at) => !isQuoted(at));
    const role = type === 'person' ? (roleOf(told, isPersonAt) ?? teamOf(told)) : undefined;
    const [name = '', ...aliases] = forms.names;
    return { type, name, aliases, ...(role && { role }), names, occurrences: forms.occurrences };
  });
  const people = drafts
    .filter(({ type }) => type === 'person')
    .map((draft) => ({ ...draft, ...describedBy(draft.occurrences, textOfRole(parts, draft.role)) }));
  const references = resolveReferences(parts, outlinesOf(parts, marked), people);
  return drafts.map(({ type, name, aliases, role, names }): Entity => {
    const mentions: Mention[] = names.map((span) => ({ span, kind: 'name' }));
    for (const { referent, span, kind } of references) if (referent.names === names) mentions.push({ span, kind });
    return { type, name, aliases, ...(role && { role }), mentions: inOrder(parts, mentions) };
  });
}

function textOfRole(parts: readonly ReadPart[], role: Span | undefined): string {
  if (!role) return '';
  const part = parts.find((read) => samePart(read.part, role));
  return part?.part.text.slice(role.start, role.end) ?? '';
}

function inOrder(parts: readonly ReadPart[], mentions: readonly Mention[]): readonly Mention[] {
  const rank = new Map(parts.map(({ part }, i) => [partKey(part), i]));
  const rankOf = ({ span }: Mention) => rank.get(partKey(span)) ?? 0;
  return [...mentions].sort((a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start);
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

function placeOf({ at, first }: Occurrence): string {
  return `${at.part}:${at.words[first]?.start}`;
}

/** What spellings of one name share: no case, accents, full stops. */
export function keyOf(words: readonly Word[]): string {
  return words
    .map(({ folded }) => folded.replace(/\./g, ''))
    .filter((word) => word !== '')
    .join(' ');
}

export function textOf({ at, first, last }: Pick<Occurrence, 'at' | 'first' | 'last'>): string {
  const own = at.words.slice(first, last + 1);
  return own.map((word, i) => ((own[i + 1]?.start ?? word.end) > word.end ? `${word.text} ` : word.text)).join('');
}

export function spanOf({ at, first, last }: Pick<Occurrence, 'at' | 'first' | 'last'>): Span {
  const start = at.words[first]?.start ?? 0;
  return { ...at.sentence.span, start, end: at.words[last]?.end ?? start };
}

const CLOSING_QUOTE = /^["”»]$/;
const OPENING_QUOTE = /^["“«]$/;

/** A title or a nickname between marks of its own: "Better Idea". */
function isBetweenQuotes(words: readonly Word[], first: number, last: number): boolean {
  if (!OPENING_QUOTE.test(words[first - 1]?.text ?? '')) return false;
  const after = words[last + 1]?.text ?? '';
  return CLOSING_QUOTE.test(after) || (/^[,.!?]$/.test(after) && CLOSING_QUOTE.test(words[last + 2]?.text ?? ''));
}

function occurrencesIn(sentences: readonly WordedSentence[], inside: ReadonlySet<string>): readonly Occurrence[] {
  return sentences.flatMap((at) =>
    chunksOf(at, inside)
      .filter(({ first, last }) => !isBetweenQuotes(at.words, first, last))
      .flatMap(({ first, last }) => typeNames(at.words, first, last))
      .map((name) => ({ ...name, at, key: keyOf(at.words.slice(name.first, name.last + 1)) })),
  );
}

/** Gives one type to all occurrences of a name: what its own words say, else what stands around it. */
function settleTypes(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const known = new Map<string, NameType>();
  const votes = new Map<string, Votes>();
  for (const [i, occurrence] of occurrences.entries()) {
    const { key, type } = occurrence;
    if (type !== 'unknown') {
      if (!known.has(key)) known.set(key, type);
      continue;
    }
    const counted = votes.get(key) ?? { person: 0, organisation: 0, place: 0 };
    voteFor(occurrence.at.words, occurrence, counted);
    if (listedWithPerson(occurrences, i)) counted.person += 2;
    votes.set(key, counted);
  }
  return occurrences.map((occurrence) => {
    if (occurrence.type !== 'unknown') return occurrence;
    const { key } = occurrence;
    const type = known.get(key) ?? winner(votes.get(key), key.includes(' '));
    return { ...occurrence, type };
  });
}

/** Whether a comma or "and" alone stands between the name and a person's: "Adams, Close and Evans". */
function listedWithPerson(occurrences: readonly Occurrence[], i: number): boolean {
  const own = occurrences[i];
  if (!own?.key.includes(' ')) return false;
  const joined = (before: Occurrence | undefined, after: Occurrence | undefined) =>
    before !== undefined &&
    after !== undefined &&
    before.at === after.at &&
    /^(?:,|and|, and|or)$/.test(
      before.at.words
        .slice(before.last + 1, after.title ?? after.first)
        .map(({ folded }) => folded)
        .join(' '),
    );
  return (
    (occurrences[i - 1]?.type === 'person' && joined(occurrences[i - 1], own)) ||
    (occurrences[i + 1]?.type === 'person' && joined(own, occurrences[i + 1]))
  );
}

const ENOUGH_VOTES = 1;

function winner(votes: Votes | undefined, several: boolean): NameType | 'unknown' {
  if (!votes) return 'unknown';
  const { person, organisation, place } = votes;
  if (person >= ENOUGH_VOTES && person >= organisation && person >= place && (several || person >= 2)) return 'person';
  if (place > organisation && place >= ENOUGH_VOTES) return 'place';
  return organisation >= ENOUGH_VOTES ? 'organisation' : 'unknown';
}

const LONGEST_NAME = 6;

/** The names known from elsewhere that stand in a sentence whose capitals say nothing. */
function repeatsIn(at: WordedSentence, known: ReadonlyMap<string, NameType | 'unknown'>): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let first = 0; first < at.words.length; first++)
    for (let last = Math.min(first + LONGEST_NAME, at.words.length) - 1; last >= first; last--) {
      const own = at.words.slice(first, last + 1);
      const key = keyOf(own);
      const type = known.get(key);
      if (type === undefined || !own[0]?.capital || /^us$/.test(own[0].text)) continue;
      found.push({ at, first, last, type, key });
      first = last;
      break;
    }
  return found;
}
