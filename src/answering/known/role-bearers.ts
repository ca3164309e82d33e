import { contains, type Span, samePart, sliceOf } from '../../article/spans.js';
import { isSamePlace, namesCountry, withCountriesJoined } from '../../language/countries.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import { tokenise } from '../../language/tokens.js';
import type { Entity, Role } from '../../reading/names/names.js';
import type { Reading } from '../../reading/reading.js';
import type { AskedWho } from './asked-who.js';

type RoleAsked = Extract<AskedWho, { kind: 'role' }>;

/** Somebody of whom the article states a role. */
interface Bearer {
  readonly person: Entity;
  readonly role: Role;
}

/** Who has the role that was asked for, and who has such a role without a word of whose or where, or with a part of it. */
interface Bearers {
  readonly fitting: readonly Bearer[];
  readonly open: readonly Bearer[];
  /** Who has it of somebody or something else. */
  readonly others: readonly Bearer[];
}

/** Words that make another role of one: of "vice president" nobody is president. */
const CHANGES_ROLE =
  /^(?:former|ex|late|then|deputy|vice|assistant|associate|acting|interim|co|would-be|aspiring|onetime|shadow|elect|designate|first|outgoing|incoming|self-proclaimed|prospective|retired)$/;
const JOINS = /^(?:of|for|at|in|to|from|with|behind|on|who|which|that)$/;
/** Phrases that are one role, and what women and men are called in it. */
const ONE_ROLE: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive(?: officer)?\b/g, 'ceo'],
  [/\bprime ministers?\b|\bpm\b|\bpremier\b/g, 'primeminister'],
  [/\bvice[- ]presidents?\b|\bvp\b/g, 'vicepresident'],
  [/\b(chair|spokes|congress|business|council|police)(?:man|woman|person|men|women)\b/g, '$1person'],
  [/\bchair\b/g, 'chairperson'],
  [/\bpotus\b/g, 'us president'],
  [/\b(?:lt\.|lieutenant) gov(?:\.|ernor\b)/g, 'lieutenantgovernor'],
  [/\bgov\./g, 'governor'],
  [/\bsen\./g, 'senator'],
  [/\brep\./g, 'representative'],
  [/\bsupt\./g, 'superintendent'],
  [/\bprof\./g, 'professor'],
  [/\bcapt\./g, 'captain'],
  [/\bsgt\./g, 'sergeant'],
  [/\blt\./g, 'lieutenant'],
  [/\bgen\./g, 'general'],
];

/** Those of whom the article states the role asked for. */
export function bearersOf(reading: Reading, asked: RoleAsked): Bearers {
  const wanted = joined([...asked.modifiers, asked.head].join(' '));
  const head = wanted.at(-1) ?? '';
  const owners = [wanted.slice(0, -1), ...asked.owners.map((owner) => joined(owner.join(' ')))].flat();
  const fitting: Bearer[] = [];
  const open: Bearer[] = [];
  const others: Bearer[] = [];
  for (const person of reading.people)
    for (const role of person.roles) {
      if (role.isLoose) continue;
      const words = joined(sliceOf(reading.article, role.span));
      const own = headsOf(words, head);
      if (own === undefined || changesOf(own).join() !== owners.filter((word) => CHANGES_ROLE.test(word)).join())
        continue;
      // "President Doe of Norland"
      const place = person.roles.find(({ isLoose, span }) => isLoose && isRightBehind(span, role.span, reading));
      const context = [
        ...words,
        ...initialsIn(sliceOf(reading.article, role.span)),
        ...joined(role.whose ?? ownerBefore(reading, role, words[0] ?? '')),
        ...joined(place ? sliceOf(reading.article, place.span) : ''),
      ];
      const isPronoun = /^(?:his|her|its|their)$/.test(words[0] ?? '');
      const told = isPronoun ? words.slice(1) : words;
      if (owners.every((owner) => context.some((word) => isSame(word, owner)))) fitting.push({ person, role });
      else if (
        told.length === 1 ||
        owners.some((owner) => context.some((word) => isSame(word, owner))) ||
        !isOfSomebody(reading, told)
      )
        open.push({ person, role });
      else others.push({ person, role });
    }
  return { fitting: oneEach(fitting), open: oneEach(open), others: oneEach(others) };
}

/** "hm" of "Harlow Museum director": what a body is called by its initials. */
function initialsIn(role: string): readonly string[] {
  const names = role.match(/\p{Lu}[\p{L}\p{N}&'’-]*(?:\s+\p{Lu}[\p{L}\p{N}&'’-]*)+/gu) ?? [];
  return names.map((name) =>
    name
      .split(/\s+/)
      .map((word) => word[0]?.toLowerCase())
      .join(''),
  );
}

/** The most characters between an office and where it is: the name and a comma. */
const LONGEST_NAME = 45;

/** Whether the words that tell where somebody belongs stand behind the name that the role stands before. */
function isRightBehind(place: Span, role: Span, { article }: Reading): boolean {
  const between = place.start - role.end;
  if (!samePart(place, role) || between < 0 || between > LONGEST_NAME) return false;
  return /^[\p{L}\p{M}\s.'’,-]+$/u.test(sliceOf(article, { ...place, start: role.end, end: place.start }));
}

/** Whether a role names a country or anybody else to whom it belongs. */
function isOfSomebody({ people, organisations, places }: Reading, words: readonly string[]): boolean {
  const names = [...people, ...organisations, ...places].flatMap(({ name }) => joined(name));
  return words.some((word) => namesCountry(word) || names.includes(word));
}

/** "The museum paid, its director said": what stands before "its" in the sentence, of which one thing is meant. */
function ownerBefore({ article, sentences }: Reading, { span }: Role, opener: string): string {
  if (!/^(?:its|their)$/.test(opener)) return '';
  const sentence = sentences.find((one) => contains(one.span, span))?.span;
  return sentence ? sliceOf(article, { ...sentence, end: span.start }) : '';
}

function joined(text: string): readonly string[] {
  let plain = text
    .toLowerCase()
    .replace(/\bu\.s\.(?:a\.)?/g, 'us')
    .replace(/\bu\.k\./g, 'uk');
  for (const [pattern, one] of ONE_ROLE) plain = plain.replace(pattern, one);
  const words = tokenise(plain)
    .tokens.map(({ folded }) => folded)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:s|the|a|an)$/.test(word));
  return withCountriesJoined(words);
}

/** The part of a role that its noun heads, up to that noun; undefined where another noun heads it: "the president's wife". */
function headsOf(words: readonly string[], head: string): readonly string[] | undefined {
  const joint = words.findIndex((word) => JOINS.test(word));
  const main = joint < 0 ? words : words.slice(0, joint);
  for (const part of partsOf(main)) {
    const last = part.findLastIndex((word) => isNounForPerson(word));
    if (last >= 0 && isSameNoun(part[last] ?? '', head)) return part.slice(0, last + 1);
  }
  return undefined;
}

/** Nouns for people that mean one thing where somebody asks. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['boss', 'chief', 'head', 'leader']),
  new Set(['attorney', 'barrister', 'counsel', 'kc', 'lawyer', 'qc', 'solicitor']),
];
/** Whom "boss" may mean, too. */
const IN_CHARGE = new Set(['ceo', 'chairperson', 'chief', 'coach', 'director', 'manager', 'president']);

function isSameNoun(word: string, asked: string): boolean {
  return (
    isSame(word, asked) ||
    ALIKE.some((alike) => alike.has(word) && alike.has(asked)) ||
    (asked === 'boss' && IN_CHARGE.has(word))
  );
}

/** "founder and chief executive" is two roles. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words)
    if (word === 'and') parts.push([]);
    else parts.at(-1)?.push(word);
  return parts;
}

function isNounForPerson(word: string): boolean {
  return (
    /^(?:ceo|lieutenantgovernor|primeminister|vicepresident|\p{L}+person)$/u.test(word) ||
    isRoleNoun({ text: word, folded: word, pos: 'NOUN', capital: false, start: 0, end: 0 })
  );
}

function changesOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => CHANGES_ROLE.test(word));
}

/** Whether two words of roles are one: in form, as a place and its adjective, or with the "s" of a possessive typed bare. */
function isSame(word: string, asked: string): boolean {
  return word === asked || isSamePlace(word, asked) || `${word}s` === asked || word === `${asked}s`;
}

function oneEach(bearers: readonly Bearer[]): readonly Bearer[] {
  return bearers.filter(({ person }, i) => bearers.findIndex((other) => other.person === person) === i);
}
