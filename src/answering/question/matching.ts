import { monthNamed } from '../../language/calendar-names.js';
import { formsOfCountry } from '../../language/countries.js';
import { acronymForms, initialedNames } from '../../language/initials.js';
import { DEMONYMS } from '../../language/lists/demonyms.js';
import { ORDINALS } from '../../language/lists/ordinals.js';
import { digitsOfWord, ordinalAt, ordinalDigits, wordsOfDigits } from '../../language/number-words.js';
import { stemOf, type Token } from '../../language/tokens.js';
import { comparedWord, cosineOfFirst, cosineOfRest, isKnownWord } from '../../language/vectors.js';
import { type Index, pairKey } from '../../reading/index.js';
import { idiomsIn } from './idioms.js';
import { COLLOQUIAL_WORDS } from './lists/colloquial-words.js';

/** A term of the article that a word of the question may mean: `strength` 1 for the word itself, less for its like. */
export interface Match {
  readonly term: number;
  readonly strength: number;
}

/** Cosines up to here say nothing: unrelated words of a newspaper reach it. */
const LEAST_COSINE = 0.4;
/** What a third of the numbers must add up to, at least. */
const LEAST_AT_A_GLANCE = 0.03;
/** A cosine of 1 would be worth this much of the word itself. */
const LIKE_STRENGTH = 0.8;
/** Words of one family ("founder", "founded"; "Afghan", "Afghanistan"). */
const FAMILY_STRENGTH = 0.8;
const SHORTEST_FAMILY_PREFIX = 5;
/** Demonyms change more of their ending: "Swede", "Swedish", "Sweden". */
const SHORTEST_DEMONYM_PREFIX = 4;
const SLIP_STRENGTH = 0.9;
/** Words shorter than this are not corrected: too many others are one letter away. */
const SHORTEST_SLIP = 4;
/** From this length on two slips are forgiven. */
const TWO_SLIPS = 8;
/** "91" for 1991. */
const SHORT_YEAR_STRENGTH = 0.8;

/** An acronym for one of its words, or one of its words for an acronym: the other words have to be there as well. */
const ACRONYM_STRENGTH = 0.5;

/** A newspaper's word for one of everyday talk: as near as a word of the same family. */
const COLLOQUIAL_STRENGTH = 0.75;

type Add = (term: number, strength: number) => void;

/** The matches of words that were asked before, by article: rows of cosines are most of a question's work. */
const remembered = new WeakMap<Index, Map<string, readonly Match[]>>();
const MAX_REMEMBERED = 1_000;

/** The terms of the article that a word of a question may mean, the word itself first where the article has it. */
export function matchesOf(token: Token, index: Index): readonly Match[] {
  let own = remembered.get(index);
  if (own === undefined || own.size >= MAX_REMEMBERED) {
    own = new Map();
    remembered.set(index, own);
  }
  const key = `${token.folded} ${token.pos === 'PROPN'}`;
  let matches = own.get(key);
  if (matches === undefined) {
    matches = findMatches(token, index);
    own.set(key, matches);
  }
  return matches;
}

function findMatches(token: Token, index: Index): readonly Match[] {
  const strengths = new Map<number, number>();
  const add: Add = (term, strength) => {
    if (strength > (strengths.get(term) ?? 0)) strengths.set(term, strength);
  };
  const exact = index.termOf.get(token.stem);
  if (exact !== undefined) add(exact, 1);
  addNumbers(token.folded, index, add);
  addFamily(token.folded, exact !== undefined, index, add);
  // A name may be slipped into a word that exists; any other word is corrected only if there is no such word.
  if (exact === undefined && (token.pos === 'PROPN' || !isKnownWord(token.folded))) addSlips(token, index, add);
  addLike(token.folded, index, add);
  addPressWords(token, index, add);
  addCountry(token.folded, index, add);
  if (exact === undefined) addAcronym(token.folded, index, add);
  return [...strengths].map(([term, strength]) => ({ term, strength }));
}

/** "police" for "cops": the newspaper's words for one of everyday talk. */
function addPressWords({ folded, stem }: Token, index: Index, add: Add): void {
  for (const press of pressStems().get(folded) ?? pressStems().get(stem) ?? []) {
    const term = index.termOf.get(press);
    if (term !== undefined) add(term, COLLOQUIAL_STRENGTH);
  }
}

/** "United" and "Kingdom" for "Britons", where the article has them side by side: a country's names and adjectives. */
function addCountry(word: string, index: Index, add: Add): void {
  for (const form of formsOfCountry(word)) {
    const terms = form.split(' ').map((part) => {
      const spelling = [stemOf(part), ...acronymForms(part)].find((one) => index.termOf.has(one));
      return index.termOf.get(spelling ?? part);
    });
    const isThere = terms.every((term, i) => {
      const before = terms[i - 1];
      return term !== undefined && (before === undefined || index.pairs.has(pairKey(before, term)));
    });
    if (isThere) for (const term of terms) if (term !== undefined) add(term, FAMILY_STRENGTH);
  }
}

let stemmed: ReadonlyMap<string, readonly string[]> | undefined;

/** By word of everyday talk, and by its stem, the stems of the newspaper's words; made once, when first needed. */
function pressStems(): ReadonlyMap<string, readonly string[]> {
  if (stemmed !== undefined) return stemmed;
  const made = new Map<string, readonly string[]>();
  for (const [word, press] of COLLOQUIAL_WORDS) {
    const stems = press.map(stemOf);
    if (!made.has(stemOf(word))) made.set(stemOf(word), stems);
    made.set(word, stems);
  }
  stemmed = made;
  return made;
}

/** "UN" for "U.N." and for the words of "United Nations". */
function addAcronym(word: string, index: Index, add: Add): void {
  const letters = word.replaceAll('.', '');
  for (const form of acronymForms(letters)) {
    const term = index.termOf.get(form);
    if (term !== undefined) add(term, 1);
  }
  for (const term of index.termsByInitials.get(letters) ?? []) add(term, ACRONYM_STRENGTH);
}

/** By token of a turn of everyday talk, "tie the knot", what in the article stands for the turn: "married". */
export function idiomMatches(tokens: readonly Token[], index: Index): ReadonlyMap<Token, readonly Match[]> {
  const found = new Map<Token, readonly Match[]>();
  for (const { tokens: own, press } of idiomsIn(tokens)) {
    const matches = press.flatMap((stem) => {
      const term = index.termOf.get(stem);
      return term === undefined ? [] : [{ term, strength: COLLOQUIAL_STRENGTH }];
    });
    if (matches.length > 0) for (const token of own) found.set(token, [...(found.get(token) ?? []), ...matches]);
  }
  return found;
}

/** The acronyms of the article that a question spells out, by the question's token: "United" and "Nations" may mean "UN". */
export function acronymsSpeltOut(tokens: readonly Token[], index: Index): ReadonlyMap<Token, Match> {
  const found = new Map<Token, Match>();
  for (const { initials, words } of initialedNames(tokens))
    for (const form of acronymForms(initials)) {
      const term = index.termOf.get(form);
      if (term !== undefined)
        for (const i of words) found.set(tokens[i] as Token, { term, strength: ACRONYM_STRENGTH });
    }
  return found;
}

/** By token of a day of a month, "the twelfth of May", the ways in which the article writes it: "12", "12th", "twelfth". */
export function daysOfMonths(tokens: readonly Token[], index: Index): ReadonlyMap<Token, readonly Match[]> {
  const found = new Map<Token, readonly Match[]>();
  for (const [i, token] of tokens.entries()) {
    const digits = /^\d{1,2}$/.test(token.folded) ? { value: Number(token.folded), first: i } : undefined;
    const { value: day, first } = ordinalAt(tokens, i) ?? digits ?? { value: 0, first: i };
    if (day < 1 || day > LAST_DAY) continue;
    const before = tokens[first - 1]?.folded === 'the' ? tokens[first - 2] : tokens[first - 1];
    if (!isMonth(before) && !isMonth(monthBehind(tokens, i))) continue;
    const terms = [String(day), ordinalDigits(day)].map((form) => index.termOf.get(stemOf(form)));
    const matches = [...terms, termOfWords(ORDINALS[day - 1] ?? '', index)].flatMap((term) =>
      term === undefined ? [] : [{ term, strength: 1 }],
    );
    if (matches.length > 0) for (const own of tokens.slice(first, i + 1)) found.set(own, matches);
  }
  return found;
}

const LAST_DAY = 31;

/** What stands for the month behind the day that the token at `i` ends: "12 **May**", "12th of **May**", "first day of **May**". */
function monthBehind(tokens: readonly Token[], i: number): Token | undefined {
  const folded = (at: number) => tokens[at]?.folded;
  if (folded(i + 1) === 'day' && folded(i + 2) === 'of') return tokens[i + 3];
  return folded(i + 1) === 'of' ? tokens[i + 2] : tokens[i + 1];
}

/** The term that an ordinal in words is in the article: of "twenty-first" that of "twenty", where "first" follows it. */
function termOfWords(ordinal: string, { termOf, pairs }: Index): number | undefined {
  const [first, second] = ordinal.split('-').map((word) => termOf.get(stemOf(word)));
  if (!ordinal.includes('-')) return first;
  return first !== undefined && second !== undefined && pairs.has(pairKey(first, second)) ? first : undefined;
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && monthNamed(token.folded) !== undefined;
}

/** "two" for 2, "1st" for "first", "91" for 1991. */
function addNumbers(word: string, index: Index, add: Add): void {
  const addForm = (form: string | undefined, strength: number) => {
    const term = form === undefined ? undefined : index.termOf.get(stemOf(form));
    if (term !== undefined) add(term, strength);
  };
  addForm(digitsOfWord.get(word), 1);
  addForm(wordsOfDigits.get(word), 1);
  // "15000" for "15,000", which the article may have either way.
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) addForm(word.replaceAll(',', ''), 1);
  else if (/^\d{4,}$/.test(word)) addForm(word.replace(/\B(?=(?:\d{3})+$)/g, ','), 1);
  if (/^\d\d$/.test(word)) for (const century of ['19', '20']) addForm(century + word, SHORT_YEAR_STRENGTH);
}

/** Words whose beginning is the same but for a short ending; beside the word itself, peoples and their countries alone. */
function addFamily(word: string, isThere: boolean, index: Index, add: Add): void {
  if (word.length < SHORTEST_DEMONYM_PREFIX) return;
  const demonym = DEMONYMS.has(word);
  for (const { form, term } of index.formsByLetter.get(word[0] ?? '') ?? []) {
    const shared = sharedPrefix(word, form);
    if (shared < SHORTEST_DEMONYM_PREFIX) continue;
    const ending = Math.min(word.length, form.length) - shared;
    const family = !isThere && shared >= SHORTEST_FAMILY_PREFIX && ending <= 1;
    if (family || (ending <= 3 && (demonym || DEMONYMS.has(form)))) add(term, FAMILY_STRENGTH);
  }
}

function sharedPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** The article's words that are fewest slips away, if few enough; the first letter is taken to be right. */
function addSlips({ folded, stem }: Token, index: Index, add: Add): void {
  if (folded.length < SHORTEST_SLIP) return;
  let allowed = folded.length < TWO_SLIPS ? 1 : 2;
  let nearest: number[] = [];
  const compare = (typed: string, form: string, term: number) => {
    if (form.length < SHORTEST_SLIP || Math.abs(form.length - typed.length) > allowed || form[0] !== typed[0]) return;
    const distance = editDistance(typed, form, allowed);
    if (distance > allowed) return;
    if (distance < allowed) nearest = [];
    allowed = distance;
    nearest.push(term);
  };
  for (const { form, term } of index.formsByLetter.get(folded[0] ?? '') ?? []) {
    compare(folded, form, term);
    compare(stem, index.terms[term]?.stem ?? '', term);
  }
  for (const term of nearest) add(term, SLIP_STRENGTH);
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); above `limit`, any number above. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          substituted,
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * Words that mean something like it, by their vectors. A third of the numbers tells most of the unrelated ones: on those
 * the cosine of like words is a third of the whole, give or take .06, that of others about 0.
 */
function addLike(word: string, { vectors, terms }: Index, add: Add): void {
  const compared = comparedWord(word);
  if (compared === undefined) return;
  for (let term = 0; term < terms.length; term++) {
    const atAGlance = cosineOfFirst(compared, vectors, term);
    if (atAGlance < LEAST_AT_A_GLANCE) continue;
    const cosine = atAGlance + cosineOfRest(compared, vectors, term);
    if (cosine > LEAST_COSINE) add(term, ((cosine - LEAST_COSINE) / (1 - LEAST_COSINE)) * LIKE_STRENGTH);
  }
}
