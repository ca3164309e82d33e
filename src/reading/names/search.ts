import { editDistance } from '../../language/edit-distance.js';
import { TITLES } from '../../language/lists/titles.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import { fold, isDictionaryWord } from '../../language/tokens.js';
import type { Entity } from './entity.js';
import { isGivenName } from './known-names.js';
import { isShortFor } from './same-name.js';

/** How well a name fits what was typed: lower is better. */
const FIT = { whole: 0, surname: 1, word: 2, beginning: 3, slip: 4, none: 5 } as const;
/** Words of this many letters are forgiven one slip, words of LONG_WORD two. */
const SHORT_WORD = 4;
const LONG_WORD = 8;

/** The entity that a typed name means: forgiving case, accents, a surname alone and a slip of a letter. */
export function findEntity(entities: readonly Entity[], typed: string): Entity | undefined {
  return typed.trim() === '' ? undefined : rankEntities(entities, typed)[0];
}

/**
 * Everybody whom a typed name means: one, or all who bear it alike ("Hart": Bo Hart and Ida Hart). Where no name fits but
 * by a slip, those of whom one of the descriptions that `describe` gives has all the typed words, as "prime minister"
 * does; none if nobody fits. A role, "president", is no slip of a name, nor is "the Office of the President" meant by it.
 */
export function namesakes(
  entities: readonly Entity[],
  typed: string,
  describe: (entity: Entity) => readonly string[],
): readonly Entity[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const fits = entities.map((entity) => ({ entity, fit: fitOf(entity, wanted) }));
  const best = Math.min(FIT.none, ...fits.map(({ fit }) => fit));
  // A surname is the whole of one's alias and a part of another's name.
  const worst = wanted.length === 1 && best === FIT.whole ? FIT.surname : best;
  const named = fits.filter(({ fit }) => fit <= worst && fit < FIT.none).map(({ entity }) => entity);
  if (!isRoleTyped(typed)) {
    if (best < FIT.slip) return named;
    const described = entities.filter((entity) => describe(entity).some((text) => isDescribedBy(text, typed)));
    return described.length > 0 ? described : named;
  }
  const isSure = best === FIT.whole;
  const byName = named.filter(({ type, name }) => isSure || type === 'person' || isDescribedBy(name, typed));
  if (best < FIT.beginning && byName.length > 0) return byName;
  const described = (isBy: typeof isDescribedBy) =>
    entities.filter((entity) => [entity.name, ...describe(entity)].some((text) => isBy(text, typed)));
  const [strictly, loosely] = [described(isDescribedBy), described(isLooselyDescribedBy)];
  if (strictly.length > 0) return strictly;
  return best === FIT.beginning ? byName : loosely;
}

/**
 * Whether a description has all the words typed, articles and prepositions aside: "the prime minister of Norland". A role
 * among them has to be what the description is of: "the singer" is not "the singer's manager" nor "a lawyer for the singer".
 */
export function isDescribedBy(description: string, typed: string): boolean {
  return hasWords(description, typed) && (!isRoleTyped(typed) || headsOf(description).some(isSameAs(headTyped(typed))));
}

/** The same with the role anywhere before what tells whose it is: "deputy" of "deputy minister for trade". */
function isLooselyDescribedBy(description: string, typed: string): boolean {
  return (
    hasWords(description, typed) &&
    headPhrasesOf(description)
      .flatMap(wordsOf)
      .some(isSameAs(headTyped(typed)))
  );
}

function hasWords(description: string, typed: string): boolean {
  const own = new Set(wordsOf(description).map(singular));
  const wanted = wordsOf(typed).filter((word) => !/^(?:a|an|the|of|for|by|from|s)$/.test(word));
  return wanted.length > 0 && wanted.every((word) => own.has(singular(word)));
}

const isSameAs = (word: string) => (other: string) => singular(other) === singular(word);

/** What a typed description is of: "spokesman" of "police spokesman" and "the spokesman for the police". */
const headTyped = (typed: string): string => wordsOf(typed.split(BEHIND_HEAD)[0] ?? '').at(-1) ?? '';
const isRoleTyped = (typed: string): boolean => isRoleNoun({ folded: headTyped(typed) });

/** Where it has been told what a phrase is of: the rest says whose, where, or what they do. */
const BEHIND_HEAD =
  /\s(?:about|against|among|at|behind|by|during|for|from|in|of|on|to|under|who|whose|with)\s|-(?:in|of)-/i;
/** A name with "of" in it, and the word that it stands before: "Bank of Norland governor". */
const NAME_WITH_OF = /^.*?(\p{Lu}\p{L}*) of (?:\p{Lu}\S* )+\p{Ll}[\p{L}-]*/u;

/**
 * A description as far as it tells what it is of, without whose: "spokesman" of "Lund's spokesman in Oslo", "actor" and
 * "head" of "actor and head of the museum"; "nurse" alone of "nurse at a school and clinic".
 */
function headPhrasesOf(description: string): readonly string[] {
  const parts = description.split(/,\s|\sand\s/).map((text) => ({ text, head: headPartOf(text) }));
  const reaches = parts.findIndex(({ text, head }) => head !== text);
  return parts
    .filter(({ text, head }, i) => reaches < 0 || i <= reaches || head !== text)
    .map(({ head }) => head.replace(/^.*['’]s?\s/u, ''));
}

/** A part of a description up to where it has been told what it is of. */
function headPartOf(part: string): string {
  const [whole, before = ''] = NAME_WITH_OF.exec(part) ?? [];
  const isName = whole !== undefined && !isRoleNoun({ folded: before.toLowerCase() });
  return isName ? whole : (part.split(BEHIND_HEAD)[0] ?? '');
}

/** The words that say what a description is of; the role before a name is one of them. */
function headsOf(description: string): readonly string[] {
  return headPhrasesOf(description).flatMap((phrase) =>
    phrase
      .split(/-|\//)
      .flatMap((piece) => [
        ...wordsOf(piece).slice(-1),
        ...wordsOf(/^(.*?)(?: \p{Lu}[\p{L}\p{M}.'’-]*)+$/u.exec(piece)?.[1] ?? '').slice(-1),
      ]),
  );
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

/** What may stand behind a name and tells whose or where: "Jane of the harbour board". */
const BEHIND_NAME = /^(?:a|an|at|for|from|in|of|on|the|who|with)$/;

/**
 * Whether a typed full name is another's than somebody of this name: "Ida Hart" of "Bo Hart", "Bo Lund" of "Bo Hart". Not where
 * one given name is short for the other or a slip of it, and not where the name is a single word, which may be anybody's.
 */
export function isAnothersName(name: string, typed: string): boolean {
  const isTitle = (word: string) => TITLES.has(word);
  const wanted = wordsOf(typed);
  const first = wanted.findIndex((word) => !isTitle(word));
  const behind = wanted.findIndex((word, i) => i > first && BEHIND_NAME.test(word));
  const [given = '', ...surnames] = wanted.slice(Math.max(0, first), behind < 0 ? undefined : behind);
  const own = wordsOf(name).filter((word) => !isTitle(word));
  const surname = surnames.at(-1);
  if (surname === undefined || own.length < 2) return false;
  if (!isGivenName(given) && (isDictionaryWord(given) || isRoleNoun({ folded: given }))) return false;
  const hasGiven = own.some((word) => isSameGiven(word, given));
  const hasSurname = own.some((word) => isSlip(word, surname));
  return hasSurname ? !hasGiven : hasGiven && !isDictionaryWord(surname) && !isRoleNoun({ folded: surname });
}

function isSameGiven(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one) || isShortFor([one, ''], [other, ''])) return true;
  // "Marta" is no slip of "Marla"; "Bibi", which no list has, may be what somebody with a B is called.
  return isGivenName(other) ? one.length > LONG_WORD && isSlip(one, other) : one[0] === other[0];
}

/**
 * The entities that fit what was typed so far, best first and otherwise in their order; all of them when nothing was
 * typed. A title before the name is forgiven.
 */
export function rankEntities(entities: readonly Entity[], typed: string): readonly Entity[] {
  const wanted = wordsOf(typed);
  if (typed.trim() === '') return entities;
  if (wanted.length === 0) return [];
  return entities
    .map((entity) => ({ entity, fit: fitOf(entity, wanted) }))
    .filter(({ fit }) => fit < FIT.none)
    .sort((a, b) => a.fit - b.fit)
    .map(({ entity }) => entity);
}

function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/'s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function fitOf({ name, aliases }: Entity, wanted: readonly string[]): number {
  const forms = [name, ...aliases].map(wordsOf);
  const best = (typed: readonly string[]) => Math.min(...forms.map((form) => fitOfForm(form, typed)));
  const fit = best(wanted);
  // "President Lund", "Mr Lund": all but the last word may be what the article calls the person, or a title.
  const last = wanted.slice(-1);
  return fit === FIT.none && wanted.length > 1 && isTitle(wanted) ? best(last) : fit;
}

function isTitle(wanted: readonly string[]): boolean {
  return wanted.slice(0, -1).every((word) => TITLES.has(word) || TITLES.has(`${word}.`));
}

function fitOfForm(form: readonly string[], wanted: readonly string[]): number {
  const joined = wanted.join(' ');
  if (form.join(' ') === joined) return FIT.whole;
  if (form.slice(-wanted.length).join(' ') === joined) return FIT.surname;
  if (wanted.every((word) => form.includes(word))) return FIT.word;
  if (wanted.every((word) => form.some((own) => own.startsWith(word)))) return FIT.beginning;
  return wanted.every((word) => form.some((own) => isSlip(own, word))) ? FIT.slip : FIT.none;
}

function isSlip(own: string, typed: string): boolean {
  const allowed = typed.length >= LONG_WORD ? 2 : typed.length >= SHORT_WORD ? 1 : 0;
  return editDistance(own, typed) <= allowed;
}
