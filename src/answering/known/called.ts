import { editDistance } from '../../language/edit-distance.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { TITLES } from '../../language/lists/titles.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from '../../reading/names/names.js';

/** Who bears a name that was typed. */
interface Called {
  readonly entities: readonly Entity[];
  /** Whether the name that was typed is theirs beyond doubt: not so where the article gives only a part of it. */
  readonly isSure: boolean;
}

/** Typed words of this many letters are forgiven one slip, of LONG_WORD two. */
const SHORT_WORD = 5;
const LONG_WORD = 8;

type Fit = (form: readonly string[], typed: readonly string[]) => boolean;

/** The ways in which a typed name can be one that the article gives, the surest first. */
const FITS: readonly Fit[] = [isWhole, isPart, isMore, isInitials, isMisspelt];

/** Those among the entities who are called so; several where they cannot be told apart, none where nobody is. */
export function calledSo(entities: readonly Entity[], words: readonly string[]): Called {
  const typed = withoutTitle(words.flatMap(piecesOf));
  if (typed.length === 0) return { entities: [], isSure: false };
  const forms = entities.map((entity) => ({ entity, forms: [entity.name, ...entity.aliases].map(wordsOf) }));
  const fitting = (fits: Fit) =>
    forms.filter((one) => one.forms.some((form) => fits(form, typed))).map(({ entity }) => entity);
  // One word is the surname of everybody who bears it, also of whom the article calls by it alone.
  if (typed.length === 1) {
    const bearers = fitting((form, own) => form.at(-1) === own[0]);
    if (bearers.length > 0) return { entities: bearers, isSure: true };
  }
  for (const fit of FITS) {
    const found = fitting(fit);
    if (found.length > 0) return { entities: found, isSure: true };
  }
  const short = fitting(isShortened);
  if (short.length > 0) return { entities: short, isSure: false };
  // "Ida Lund" where the article has "Lund" alone.
  const surname = typed.slice(-1);
  const alone = typed.length > 1 ? forms.filter(({ forms: own }) => own.every((form) => isWhole(form, surname))) : [];
  return { entities: alone.map(({ entity }) => entity), isSure: false };
}

/** A word without its possessive and its full stops, in pieces at its hyphens. */
function piecesOf(word: string): readonly string[] {
  return fold(word)
    .replace(/['’]s?$/, '')
    .split('-')
    .map((piece) => piece.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((piece) => piece !== '');
}

function wordsOf(name: string): readonly string[] {
  return name
    .split(/\s+/)
    .flatMap(piecesOf)
    .filter((word) => word !== 'the');
}

function withoutTitle(words: readonly string[]): readonly string[] {
  let first = 0;
  while (first < words.length - 1 && (TITLES.has(words[first] ?? '') || TITLES.has(`${words[first]}.`))) first++;
  return words.slice(first);
}

function isWhole(form: readonly string[], typed: readonly string[]): boolean {
  return form.length === typed.length && form.every((word, i) => word === typed[i]);
}

function isPart(form: readonly string[], typed: readonly string[]): boolean {
  return typed.length < form.length && typed.every((word) => form.includes(word));
}

/** "Jane Q. Doe" for "Jane Doe". */
function isMore(form: readonly string[], typed: readonly string[]): boolean {
  return (
    form.length > 1 &&
    typed.length > form.length &&
    form[0] === typed[0] &&
    form.at(-1) === typed.at(-1) &&
    form.every((word) => typed.includes(word))
  );
}

/** "IMF" for "International Monetary Fund". */
function isInitials(form: readonly string[], typed: readonly string[]): boolean {
  const letters = form
    .filter((word) => !/^(?:of|for|and|on|in)$/.test(word))
    .map((word) => word[0])
    .join('');
  return typed.length === 1 && form.length > 1 && letters.length > 1 && letters === typed[0];
}

/** "Alex Lund": the surname, and the beginning of the given name or what it begins. */
function isShortened(form: readonly string[], typed: readonly string[]): boolean {
  const [given = '', own = ''] = [typed[0], form[0]];
  const isBeginning = own.startsWith(given) || given.startsWith(own);
  return (
    form.length > 1 &&
    typed.length === 2 &&
    form.at(-1) === typed[1] &&
    Math.min(given.length, own.length) > 1 &&
    isBeginning
  );
}

/** A slip in one word of a name: a word that is a given name, or too short, is taken at its word. */
function isMisspelt(form: readonly string[], typed: readonly string[]): boolean {
  return (
    typed.length <= form.length &&
    typed.some((word) => form.includes(word) || word.length >= SHORT_WORD) &&
    typed.every(
      (word) =>
        form.includes(word) ||
        form.some((own) =>
          isSlip(
            own,
            word,
            typed.some((one) => form.includes(one)),
          ),
        ),
    )
  );
}

/** `isBackedUp`: another word of the name is right, so that "Kristin" may be a slip of "Kristine". */
function isSlip(own: string, typed: string, isBackedUp: boolean): boolean {
  if ((MALE_NAMES.has(typed) || FEMALE_NAMES.has(typed)) && (!isBackedUp || typed.length <= SHORT_WORD)) return false;
  const allowed = typed.length >= LONG_WORD ? 2 : typed.length >= SHORT_WORD ? 1 : 0;
  return (
    allowed > 0 &&
    own.length >= SHORT_WORD - 1 &&
    Math.abs(own.length - typed.length) <= allowed &&
    editDistance(own, typed) <= allowed
  );
}
