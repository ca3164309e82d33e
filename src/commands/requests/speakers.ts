import { contains, type Span, sliceOf } from '../../article/spans.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { ROLES } from '../../language/lists/roles.js';
import { fold, isDictionaryWord, tokenise } from '../../language/tokens.js';
import { comparedWord, cosineOf, vectorsOf } from '../../language/vectors.js';
import { wordList } from '../../language/word-list.js';
import type { Entity } from '../../reading/names/entity.js';
import { canMean } from '../../reading/names/gender.js';
import { findEntity, isAnothersName } from '../../reading/names/search.js';
import type { Reading } from '../../reading/reading.js';

/** Words of a description that tell nothing of who is meant: "the **guy** from the coastguard". */
const IDLE = wordList(
  'a, an, at, boss, by, chap, dude, from, general, guy, in, lady, man, of, old, one, person, that, the, this, who, woman, with, young, poor',
);
/** What nations are called for short, and how an article has them. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['brit', 'british'],
  ['brits', 'british'],
  ['pm', 'prime minister'],
  ['potus', 'president'],
  ['prez', 'president'],
  ['pres', 'president'],
  ['mum', 'mother'],
  ['mom', 'mother'],
  ['stepmum', 'stepmother'],
  ['stepmom', 'stepmother'],
  ['dad', 'father'],
  ['cop', 'police'],
  ['cops', 'police'],
  ['sec', 'secretary'],
  ['gov', 'governor'],
  ['uk', 'british'],
  ['us', 'us american'],
  ['doc', 'doctor'],
  ['exec', 'executive'],
  ['spox', 'spokesman spokeswoman spokesperson'],
  ['spokesman', 'spokesman spokesperson spokeswoman'],
  ['uae', 'uae emirates emirati'],
]);
/** How alike two words must be, by their vectors, for one to stand for the other. */
const ALIKE = 0.62;
const ALIKE_WEIGHT = 0.6;

/**
 * Whom a request means by "merkel", "the truck driver" or "he": of those who are quoted first, then of all people.
 * `isExplicit`: quotations are wanted for certain, so that a faint likeness will do. `before`: whom the conversation spoke of last. Undefined where nobody fits.
 */
export function speakerMeant(
  reading: Reading,
  wording: string,
  isExplicit: boolean,
  before?: Entity,
): Entity | undefined {
  const quoted = quotedIn(reading);
  const pronoun = /^(?:he|him|his|she|her|they|them)$/.exec(wording)?.[0];
  if (pronoun !== undefined)
    return (
      before ??
      mostQuoted(
        reading,
        quoted.filter((entity) => canMean(reading.article, entity, pronoun)),
      )
    );
  const name = wording.replace(/^(?:the|that|this|mr|mrs|ms|old|mister) /, '');
  const plain = name.replace(/s$/, '');
  for (const people of [quoted, reading.people])
    for (const typed of name === plain ? [name] : [name, plain]) {
      const found = findEntity(people, typed);
      if (found && !isAnothersName(found.name, typed)) return found;
    }
  // "hillary clinton" where only Bill Clinton is named: nobody whom a description could mean.
  if (namesOnlyAnother(reading, plain)) return undefined;
  return (
    described(reading, quoted, plain, isExplicit ? LEAST_SCORE : LEAST_SCORE_OF_A_QUESTION) ?? byWord(quoted, name)
  );
}

/** Whether a wording is a full name of which the article has the surname, with other given names alone. */
export function namesOnlyAnother(reading: Reading, wording: string): boolean {
  const all = [...new Set([...quotedIn(reading), ...reading.people])];
  const last = wording.split(' ').at(-1) ?? '';
  const sharing = all.filter((entity) => entity.type === 'person' && isCalled(entity, last));
  return sharing.length > 0 && sharing.every(({ name }) => isAnothersName(name, wording));
}

const isGivenName = (word: string) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);

/** Everybody who is quoted, in order of first quotation. */
function quotedIn({ quotations }: Reading): readonly Entity[] {
  return [...new Set(quotations.flatMap(({ speaker }) => speaker ?? []))];
}

const isCalled = ({ name }: Entity, word: string) => fold(name).split(' ').includes(word);

/** The first quoted speaker one of whose names has a name's last word: "condi rice". */
function byWord(quoted: readonly Entity[], name: string): Entity | undefined {
  const last = name.split(' ').at(-1) ?? '';
  const bearers = quoted.filter((entity) => !isAnothersName(entity.name, name));
  return last.length < 3
    ? undefined
    : (findEntity(bearers, last) ?? bearers.find((entity) => isCalled(entity, last.replace(/s$/, ''))));
}

/** The quoted one whose role, or the words beside whose name, say what the description says; the best by share. */
function described(
  reading: Reading,
  quoted: readonly Entity[],
  description: string,
  least: number,
): Entity | undefined {
  const wanted = description
    .split(' ')
    .map((word) => SHORT_FOR.get(word) ?? word)
    .filter((word) => !IDLE.has(word));
  if (wanted.length === 0) return undefined;
  const scored = quoted
    .map((entity) => ({ entity, score: scoreOf(reading, entity, wanted, !isGivenName(wanted[0] ?? '')) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  return top < least
    ? undefined
    : mostQuoted(
        reading,
        scored.filter(({ score }) => score === top).map(({ entity }) => entity),
      );
}

/** A word of the description in the same sentence as the name; a likeness alone is too little. */
const LEAST_SCORE = 0.5;
const LEAST_SCORE_OF_A_QUESTION = 0.6;

/** `mayBeLike`: a word of a like meaning will do, as it does for a role and not for a surname. */
function scoreOf(reading: Reading, entity: Entity, wanted: readonly string[], mayBeLike: boolean): number {
  const role = stemsOf(
    reading,
    entity.roles.map(({ span }) => span),
  );
  const beside = stemsOf(reading, surroundings(reading, entity, BESIDE));
  const around = stemsOf(reading, surroundings(reading, entity, Number.POSITIVE_INFINITY));
  let score = 0;
  for (const alternatives of wanted) {
    const stems = tokenise(alternatives).tokens.map(({ stem }) => stem);
    const isIn = (words: ReadonlyMap<string, string>) => stems.some((stem) => words.has(stem));
    if (isIn(role)) score += 1;
    else if (isIn(beside)) score += alternatives.split(' ').some((word) => ROLES.has(word)) ? 0.75 : 0.5;
    else if (isIn(around)) score += 0.5;
    else if (mayBeLike && isLike(alternatives, role)) score += ALIKE_WEIGHT;
  }
  return score;
}

function isLike(word: string, words: ReadonlyMap<string, string>): boolean {
  // A name is like the words that often stand beside it, and means none of them.
  const compared = isDictionaryWord(word) && !isGivenName(word) ? comparedWord(word) : undefined;
  if (compared === undefined || words.size === 0) return false;
  const vectors = vectorsOf([...words.values()].map((one) => [one]));
  return [...words.keys()].some((_, i) => cosineOf(compared, vectors, i) >= ALIKE);
}

/** How far before and after a name its description may stand, in characters. */
const BESIDE = 60;

function surroundings(reading: Reading, { mentions }: Entity, reach: number): readonly Span[] {
  return mentions.flatMap(({ span, kind }) => {
    const sentence = reading.sentences.find(({ span: one }) => contains(one, span))?.span;
    if (sentence === undefined || kind === 'pronoun') return [];
    // "Lund's spokesman" is not Lund.
    const isOwner = /^['’]s?\s/.test(sliceOf(reading.article, { ...span, start: span.end, end: sentence.end }));
    const end = isOwner ? span.end : Math.min(sentence.end, span.end + reach);
    return [{ ...span, start: Math.max(sentence.start, span.start - reach), end }];
  });
}

function stemsOf({ article }: Reading, spans: readonly Span[]): ReadonlyMap<string, string> {
  const words = spans.flatMap((span) => tokenise(sliceOf(article, span)).tokens);
  return new Map(words.map(({ stem, folded }) => [stem.replaceAll('.', ''), folded]));
}

/** Whom the headline names, else who is quoted most, else who is named most. */
function mostQuoted({ quotations }: Reading, entities: readonly Entity[]): Entity | undefined {
  const leads = ({ mentions }: Entity) => Number(mentions.some(({ span }) => span.part === 'headline'));
  const count = (entity: Entity) => quotations.filter(({ speaker }) => speaker === entity).length;
  return [...entities].sort(
    (a, b) => leads(b) - leads(a) || count(b) - count(a) || b.mentions.length - a.mentions.length,
  )[0];
}
