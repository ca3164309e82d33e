import { contains, type Span, samePart, sliceOf, textAt } from '../../article/spans.js';
import { isSamePlace, namesCountry, withCountriesJoined } from '../../language/countries.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { KIN } from '../../language/lists/kin.js';
import { isDictionaryWord, type Token } from '../../language/tokens.js';
import type { Entity, Role } from '../../reading/names/names.js';
import type { Reading } from '../../reading/reading.js';
import { type AskedWho, askedWho, wordsBehindWho } from './asked-who.js';
import { calledSo } from './called.js';
import { expansionOf } from './definitions.js';
import { descriptionOf } from './descriptions.js';
import { bearersOf } from './role-bearers.js';
import { tellsWho } from './telling-roles.js';

/** What the article makes of "who is X": always of the one who is asked about, never of another. */
export type WhoIs =
  /** It states it: the words, and whom a "his" at their beginning means. */
  | { readonly kind: 'stated'; readonly words: Span; readonly whose?: string }
  /** It only introduces or mentions them: the words that are nearest to it. */
  | { readonly kind: 'introduced'; readonly words: Span }
  /** It knows nobody of the name or the role. */
  | { readonly kind: 'unknown' }
  /** It may say who has the role, but does not state it of anybody: where it might is for a search to find. */
  | { readonly kind: 'unstated' };

/** The answer to "who is Jane Doe", "what is the IMF", "who is the president of Norland"; undefined where something else is asked. */
export function whoIs(reading: Reading, plainQuestion: string): WhoIs | undefined {
  const asked = askedWho(plainQuestion) ?? bareNameAsked(reading, plainQuestion);
  if (asked === undefined) return undefined;
  if (asked.kind === 'named') return whoIsCalled(reading, asked);
  const { entities } = calledSo(
    reading.people,
    asked.words.map(({ folded }) => folded),
  );
  return entities.length > 0
    ? whoIsCalled(reading, { kind: 'named', by: 'who', words: asked.words })
    : whoHasRole(reading, asked);
}

/** "who Jane Doe": a name alone behind "who", the article's own or one that cannot be anything else. */
function bareNameAsked(
  { people, organisations }: Reading,
  plainQuestion: string,
): Extract<AskedWho, { kind: 'named' }> | undefined {
  const words = wordsBehindWho(plainQuestion);
  if (words === undefined) return undefined;
  const names = [...people, ...organisations]
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => new Set(name.toLowerCase().split(/\s+/)));
  const isWritten = words.every(({ text }) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(text));
  const isKnown =
    (isWritten || words.length > 1 || words.every(({ folded }) => !isDictionaryWord(folded))) &&
    names.some((own) => words.every(({ folded }) => own.has(folded)));
  const isName = ({ folded }: Token) => MALE_NAMES.has(folded) || FEMALE_NAMES.has(folded) || !isDictionaryWord(folded);
  return isKnown || (isWritten && words.length > 1 && words.every(isName))
    ? { kind: 'named', by: 'who', words }
    : undefined;
}

function whoIsCalled(reading: Reading, { by, words }: Extract<AskedWho, { kind: 'named' }>): WhoIs | undefined {
  const typed = words.map(({ folded }) => folded);
  const [word] = words;
  const expansion = word && words.length === 1 ? expansionOf(reading, word.folded) : undefined;
  if (expansion) return { kind: 'stated', words: expansion };
  const { people, organisations, places } = reading;
  const things = [...organisations, ...places];
  for (const entities of by === 'who' ? [people, things] : [things, people]) {
    const { entities: called, isSure } = calledSo(entities, typed);
    const [first, second] = called;
    if (first === undefined) continue;
    const isPerson = entities === people;
    // "the score of England v Tunisia" is no name of Tunisia's.
    if (!isSure && !(isPerson && looksLikeName(words, reading))) continue;
    if (second !== undefined || !isSure) return mentioned(reading, first);
    return isPerson ? portrait(reading, first) : (described(reading, namesOf(first)) ?? mentioned(reading, first));
  }
  const kin = by === 'who' ? kinCalled(reading, typed) : undefined;
  if (kin) return portrait(reading, kin);
  const standing = standingIn(reading, words, true);
  const [there] = standing;
  if (there) return (by === 'what' ? described(reading, standing) : undefined) ?? { kind: 'introduced', words: there };
  return looksLikeName(words, reading) ? { kind: 'unknown' } : undefined;
}

/** "Odo Krauze" of "Krauze's brother Odo": kin who is called by the given name alone, and a surname that the article has. */
function kinCalled({ article, people }: Reading, [given = '', surname, third]: readonly string[]): Entity | undefined {
  if (surname === undefined || third !== undefined) return undefined;
  const namesIn = ({ name, aliases }: Entity) => [name, ...aliases].map((one) => one.toLowerCase().split(/\s+/));
  if (!people.some((one) => namesIn(one).some((name) => name.length > 1 && name.at(-1) === surname))) return undefined;
  const [only, another] = people.filter(
    (one) =>
      namesIn(one).every((name) => name.length === 1 && name[0] === given) &&
      one.roles.some(({ span }) =>
        (
          sliceOf(article, span)
            .toLowerCase()
            .match(/[\p{L}-]+/gu) ?? []
        ).some((word) => KIN.has(word)),
      ),
  );
  return another === undefined ? only : undefined;
}

const namesOf = ({ mentions }: Entity): readonly Span[] =>
  mentions.flatMap(({ kind, span }) => (kind === 'name' ? [span] : []));

function described(reading: Reading, named: readonly Span[]): WhoIs | undefined {
  const words = descriptionOf(reading, named);
  return words && { kind: 'stated', words };
}

function portrait(reading: Reading, person: Entity): WhoIs {
  const roles = person.roles.filter((role) => !isOfNext(reading, person, role));
  const [role] = roles;
  if (role === undefined) return mentioned(reading, person);
  if (role.isLoose && !tellsWho(reading, sliceOf(reading.article, role.span)))
    return { kind: 'introduced', words: role.span };
  const words = roles.reduce((whole, { span }) => joinedAround(reading, person, whole, span), role.span);
  return {
    kind: 'stated',
    words,
    ...(role.whose !== undefined && words.start === role.span.start && { whose: role.whose }),
  };
}

/** "his sister" of "his brother Poe, his sister, Doe": who is named behind it is of another name. */
function isOfNext({ article, people }: Reading, person: Entity, { span }: Role): boolean {
  const text = textAt(article, span) ?? '';
  if (!/^(?:his|her|its|their)\b/i.test(sliceOf(article, span))) return false;
  const next = span.end + (/^,? /.exec(text.slice(span.end))?.[0].length ?? 0);
  return people.some(
    (other) =>
      other !== person &&
      other.mentions.some(({ kind, span: name }) => kind === 'name' && samePart(name, span) && name.start === next),
  );
}

/** One span for two roles that stand on either side of the name: "US citizen Susan Doe, the mother of"; else the first. */
function joinedAround({ article }: Reading, person: Entity, a: Span, b: Span): Span {
  if (!samePart(a, b)) return a;
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  if (left.end > right.start) return a;
  const between = { ...a, start: left.end, end: right.start };
  const isName = namesOf(person).some((name) => contains(between, name));
  const rest = sliceOf(article, between);
  return isName &&
    !/^(?:his|her|its|their)\b/i.test(sliceOf(article, right)) &&
    /^\s*(?:(?:Mr|Mrs|Ms|Dr)\.? )?[\p{L}\p{M}.'’ -]+,?\s*(?:the |a |an |\d+, )*$/u.test(rest) &&
    rest.length <= LONGEST_BETWEEN
    ? { ...a, start: left.start, end: right.end }
    : a;
}

/** In characters: a long name with its marks and an article. */
const LONGEST_BETWEEN = 45;

/** The name where the article introduces its bearer: the first mention in full in a paragraph and outside quotations. */
function mentioned(reading: Reading, entity: Entity): WhoIs {
  const { article, quotations } = reading;
  const named = namesOf(entity);
  const isQuoted = (span: Span) =>
    quotations.some(({ kind, pieces }) => kind === 'direct' && pieces.some((piece) => contains(piece, span)));
  const inBody = named.filter(({ part }) => part === 'paragraph');
  const told = inBody.filter((span) => !isQuoted(span));
  const full = told.find((span) => sliceOf(article, span) === entity.name);
  const words = full ?? told[0] ?? inBody[0] ?? named[0];
  return words ? { kind: 'introduced', words } : { kind: 'unknown' };
}

function whoHasRole(reading: Reading, asked: Extract<AskedWho, { kind: 'role' }>): WhoIs | undefined {
  const { fitting, open, others } = bearersOf(reading, asked);
  const [only, second] = fitting;
  if (only) {
    const words = nameBeside(reading, only.person, only.role);
    const isOther = asked.isNew && !NEW.test(sliceOf(reading.article, roleWithLead(reading, only.role)));
    return { kind: second === undefined && !isOther ? 'stated' : 'introduced', words };
  }
  const isOfSomebody =
    asked.owners.some((owner) => owner.some((word) => !isDictionaryWord(word)) || isNamed(reading, owner)) ||
    asked.modifiers.some((word) => isNamed(reading, [word]));
  if (!isOfSomebody) return { kind: 'unstated' };
  const [one, another] = open;
  if (one)
    return another ? { kind: 'unstated' } : { kind: 'introduced', words: nameBeside(reading, one.person, one.role) };
  // Another's president is no answer, and of what the article does not name it has none.
  const owners = [...asked.owners, asked.modifiers].filter((owner) => owner.length > 0);
  return others.length > 0 || !owners.some((owner) => isMentioned(reading, owner))
    ? { kind: 'unknown' }
    : { kind: 'unstated' };
}

/** What a role is called by that somebody has only just come by. */
const NEW = /\b(?:new(?:est|ly)?|next|incoming|elect|designate|named|appointed)\b/i;

/** A role with the word before it. */
function roleWithLead({ article }: Reading, { span }: Role): Span {
  const before = /[\p{L}-]*\s*$/u.exec(sliceOf(article, { ...span, start: 0, end: span.start }))?.[0] ?? '';
  return { ...span, start: span.start - before.length };
}

/** Where the name stands beside the role: in its sentence, in full if it does so there. */
function nameBeside(reading: Reading, person: Entity, role: Role): Span {
  const sentence = reading.sentences.find(({ span }) => contains(span, role.span))?.span ?? role.span;
  const near = person.mentions.flatMap(({ kind, span }) =>
    kind === 'name' && samePart(span, sentence) && contains(sentence, span) ? [span] : [],
  );
  return (
    near.sort((a, b) => distance(a, role.span) - distance(b, role.span))[0] ?? person.mentions[0]?.span ?? role.span
  );
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

/** Whether the article has the words of whom or what owns the role, or forms of them. */
function isMentioned({ index, people, organisations, places }: Reading, owner: readonly string[]): boolean {
  const named = [...people, ...organisations, ...places].flatMap(({ name, aliases }) => [name, ...aliases]);
  const words = new Set(withCountriesJoined(named.flatMap((name) => name.toLowerCase().split(/\s+/))));
  return withCountriesJoined(owner).some(
    (word) =>
      index.termOf.has(word) ||
      index.termOf.has(word.replace(/s$/, '')) ||
      [...words].some((own) => isSamePlace(own, word) || `${own}s` === word),
  );
}

/** Whether somebody or something named, not any club or boy, owns the role asked for. */
function isNamed({ people, organisations, places }: Reading, owner: readonly string[]): boolean {
  if (owner.some((word) => namesCountry(word.replaceAll('.', '')))) return true;
  const named = [...people, ...organisations, ...places];
  // "sarvias president": the apostrophe is often left out.
  return [owner, owner.map((word) => word.replace(/s$/, ''))].some(
    (typed) => calledSo(named, typed).entities.length > 0,
  );
}

const LONGEST_NAME = 4;

/** Whether words can be nothing but a name: written as one, a part of one that the article has, or none that English has. */
function looksLikeName(words: readonly Token[], { people }: Reading): boolean {
  const isName = ({ text, folded, pos }: Token) =>
    /^\p{Lu}/u.test(text) ||
    pos === 'PROPN' ||
    MALE_NAMES.has(folded) ||
    FEMALE_NAMES.has(folded) ||
    !isDictionaryWord(folded) ||
    (words.length > 1 && calledSo(people, [folded]).entities.length > 0);
  return words.length <= LONGEST_NAME && words.every(isName);
}

/** Where the words that were typed stand beside each other, the article's own paragraphs before what stands around them. */
function standingIn({ sentences }: Reading, words: readonly Token[], isName: boolean): readonly Span[] {
  const found: Span[] = [];
  for (const { span, tokens } of sentences)
    for (const [i, { start, text }] of tokens.entries()) {
      if (isName && !/^\p{Lu}/u.test(text)) continue;
      const end = tokens[i + words.length - 1]?.end;
      if (end !== undefined && words.every(({ folded }, k) => tokens[i + k]?.folded === folded))
        found.push({ ...span, start, end });
    }
  return [...found.filter(({ part }) => part === 'paragraph'), ...found.filter(({ part }) => part !== 'paragraph')];
}
