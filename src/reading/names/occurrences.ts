import type { Span } from '../../article/spans.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { TITLES } from '../../language/lists/titles.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import type { ReadPart } from '../parts.js';
import { capitalisedInside, chunksOf, type WordedSentence, wordSentences } from './chunks.js';
import type { NameType } from './entity.js';
import { isGivenName } from './known-names.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { typeNames } from './types.js';
import { type Votes, voteFor, winner } from './votes.js';

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

/** Every place in the parts where a name stands, in reading order, names that are spelt alike typed alike. */
export function findOccurrences(parts: readonly ReadPart[]): readonly Occurrence[] {
  const sentences = wordSentences(parts);
  const told = sentences.filter(({ capitalsMeanNothing }) => !capitalsMeanNothing);
  const inside = capitalisedInside(told);
  const occurrences = settleTypes(withoutOpeners(occurrencesIn(told, inside)));
  const known = new Map<string, NameType | 'unknown'>();
  for (const { key, type } of occurrences) {
    if (type === 'person') known.set(surnameOf(key), 'unknown');
    known.set(key, type);
  }
  const idle = sentences.filter(({ capitalsMeanNothing }) => capitalsMeanNothing);
  const repeats = idle.flatMap((sentence) => repeatsIn(sentence, known));
  return [...occurrences, ...repeats].sort((a, b) => a.at.part - b.at.part || startOf(a) - startOf(b));
}

/** What spellings of one name share: no case, accents, full stops. */
function keyOf(words: readonly Word[]): string {
  return words
    .map(({ folded }) => folded.replace(/[."“”‘]|^['’]$/g, ''))
    .filter((word) => word !== '')
    .join(' ');
}

export function textOf({ at, first, last }: Pick<Occurrence, 'at' | 'first' | 'last'>): string {
  const own = at.words.slice(first, last + 1);
  return own.map((word, i) => ((own[i + 1]?.start ?? word.end) > word.end ? `${word.text} ` : word.text)).join('');
}

function startOf({ at, first }: Pick<Occurrence, 'at' | 'first'>): number {
  return at.words[first]?.start ?? 0;
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

/** "Absent Doe, nobody sang", where Jane Doe is in the news: of a word of English that opens a sentence before her surname she has none. */
function withoutOpeners(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const surnames = new Set(
    occurrences.flatMap(({ key, type }) => {
      const given = key.split(' ')[0] ?? '';
      return type === 'person' && key.includes(' ') && isGivenName(given) ? [surnameOf(key)] : [];
    }),
  );
  return occurrences.map((own) => {
    const { at, first, last, key, title } = own;
    const opener = at.words[first];
    const isOpener =
      first === 0 &&
      last === 1 &&
      title === undefined &&
      opener !== undefined &&
      surnames.has(surnameOf(key)) &&
      isPlain(opener);
    return isOpener ? { ...own, first: last, key: surnameOf(key) } : own;
  });
}

/** A word of English that is no given name, no title and no surname. */
function isPlain({ folded }: Word): boolean {
  return isDictionaryWord(folded) && !isGivenName(folded) && !TITLES.has(folded) && !SURNAMES_LIKE_THINGS.has(folded);
}

const surnameOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

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
  const sought = new Set([...votes.keys()].filter((key) => key.includes(' ')).map(surnameOf));
  const surnames = new Set(
    occurrences.filter((own) => sought.has(own.key) && isSurnameAlone(own)).map(({ key }) => key),
  );
  for (const [key, counted] of votes) {
    const surname = surnameOf(key);
    if (key.includes(' ') && surnames.has(surname)) {
      counted.person += 2;
      votes.delete(surname);
    }
  }
  return occurrences.map((occurrence) => {
    if (occurrence.type !== 'unknown') return occurrence;
    const { key } = occurrence;
    const type = known.get(key) ?? winner(votes.get(key), key.includes(' '));
    return { ...occurrence, type };
  });
}

/** A name of one word as news calls a person the second time: behind a title, or doing what people do, no "the" before. */
function isSurnameAlone({ at: { words }, first, last, title, type }: Occurrence): boolean {
  if (first !== last || (type !== 'unknown' && type !== 'person') || /^\p{Lu}+s?$/u.test(words[first]?.text ?? ''))
    return false;
  if (title !== undefined) return true;
  if (/^(?:the|a|an)$/.test(words[first - 1]?.folded ?? '')) return false;
  return [words[first - 1], words[last + 1]].some((word) => word !== undefined && REPORTING_VERBS.has(word.folded));
}

/** Whether a comma or "and" alone stands between the name and a person's: "Adams, Close and Evans". */
function listedWithPerson(occurrences: readonly Occurrence[], i: number): boolean {
  const own = occurrences[i];
  if (!own?.key.includes(' ')) return false;
  const joined = (before: Occurrence | undefined, after: Occurrence | undefined) => {
    if (before === undefined || after === undefined || before.at !== after.at) return false;
    const { words } = before.at;
    const between = words
      .slice(before.last + 1, after.title ?? after.first)
      .map(({ folded }) => folded)
      .join(' ');
    // A comma alone may set an apposition off: "the head of Common Sense, Jane Doe, said".
    const next = words[after.last + 1]?.folded ?? '';
    const goesOn =
      /^(?:and|or)$/.test(next) ||
      (next === ',' && (words[after.last + 2]?.capital === true || words[after.last + 2]?.folded === 'and'));
    return between === ',' ? goesOn : /^(?:and|, and|or)$/.test(between);
  };
  return (
    (occurrences[i - 1]?.type === 'person' && joined(occurrences[i - 1], own)) ||
    (occurrences[i + 1]?.type === 'person' && joined(own, occurrences[i + 1]))
  );
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
      if (!/[\p{L}\p{N}]/u.test(own.at(-1)?.text ?? '')) continue;
      found.push({ at, first, last, type, key });
      first = last;
      break;
    }
  return found;
}
