import { CALENDAR_NAMES } from '../../language/calendar-names.js';
import { DEMONYMS } from '../../language/lists/demonyms.js';
import { SENTENCE_OPENERS } from '../../language/lists/sentence-openers.js';
import { TITLES } from '../../language/lists/titles.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import { isGivenName, isKnownPlace } from './known-names.js';
import { HEADLINE_VERBS } from './lists/headline-verbs.js';
import { ROLE_PARTICIPLES } from './lists/role-words.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { PORTFOLIOS } from './lists/title-words.js';
import { opensModifier } from './role-modifiers.js';

/** Words of a sentence that say who somebody is: indices, both inclusive, and how much the construction is worth. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  /** It tells where somebody belongs or what they did, not what they are: "of Duran Duran", "who found the ring". */
  readonly isLoose?: true;
}

/** How telling a construction is before its length counts. */
export const WEIGHT = {
  apposition: 4,
  appositionBefore: 3.5,
  title: 3,
  copula: 2,
  list: 2.5,
  /** An apposition whose noun is none of those for people. */
  unlisted: 2,
  /** Letters behind the name: "Jane Doe MP". */
  letters: 1,
  affiliation: 0.5,
  clause: 0.2,
} as const;

export const JOINS = /^(?:of|to|at|for|in|on|from|with)$/;

export const DETERMINERS = /^(?:the|a|an|this|that|these|those|another|one|some|both|its|their)$/;
export const POSSESSIVES = /^(?:his|her|their|its|my|our|your)$/;

/** What stands before "then" where it means at that time: "her then boyfriend". */
const OWNS = /^(?:the|a|his|her|their|its|['’]s?)$/;

/** Whether a word can stand before the head of a noun phrase: adjective, noun, number, possessor. */
export function isPremodifier(word: Word | undefined): boolean {
  if (!word || !/[\p{L}\p{N}]/u.test(word.text)) return word !== undefined && /^['’]s?$/.test(word.text);
  if (/^['’]s$/.test(word.text)) return true;
  if (isRoleNoun(word) || ROLE_PARTICIPLES.has(word.folded)) return true;
  if (
    /^(?:when|while|that|also|then|as|because|but|not|yesterday|today|tomorrow|including|like|both|even)$/.test(
      word.folded,
    )
  )
    return false;
  if (word.capital)
    return (
      (word.pos !== 'ADP' && (!SENTENCE_OPENERS.has(word.folded) || /^(?:former|late)$/.test(word.folded))) ||
      /^\p{Lu}{2,}/u.test(word.text)
    );
  if (/^\d+(?:st|nd|rd|th)$|^(?:elder|eldest|new|only|younger|youngest)$/.test(word.folded)) return true;
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos);
}

/** "lead lawyer", not "to lead the team" */
export function isLead(words: readonly Word[], i: number): boolean {
  return words[i]?.folded === 'lead' && words[i - 1]?.folded !== 'to' && isRoleNoun(words[i + 1]);
}

/** Where the noun phrase ending at `last` begins, without article and with "his"; `last + 1` if there is none. */
export function phraseStart(words: readonly Word[], last: number): number {
  let first = last + 1;
  while (first > 0) {
    const word = words[first - 1];
    if (!word) break;
    const bracket = words[first - 1]?.text === ')' && first <= last ? expansionStart(words, first - 1) : undefined;
    if (bracket !== undefined) {
      first = bracket;
      continue;
    }
    if (isClosingMark(words, first - 1) || endsRole(words, first - 1, last)) break;
    if (isPremodifier(word)) first--;
    else if (word.folded === 'then' && isRoleNoun(words[first]) && OWNS.test(words[first - 2]?.folded ?? '')) first--;
    else if (word.pos === 'VERB' && /^\d+(?:st|nd|rd|th)$/.test(words[first - 2]?.folded ?? '')) first--;
    else if (isLead(words, first - 1)) first--;
    else if (word.folded === 'and' && joinsRoles(words, first, last)) first--;
    else if (word.folded === 'of' && first <= last && words[first]?.capital && isNameOfTwo(words, first)) first--;
    else {
      if (word.folded === 'and') first = coordinatedStart(words, first) ?? first;
      break;
    }
  }
  while (first <= last && /^(?:['’]s?|\d{4})$/.test(words[first]?.text ?? '')) first++;
  if (first > 0 && POSSESSIVES.test(words[first - 1]?.folded ?? '')) first--;
  return first;
}

/**
 * "Doe grilled Acme CEO Roe", "the way Sen. Roe": a verb between two names, a noun before an abbreviated title; not "panel chairman Rep. Roe".
 */
function endsRole(words: readonly Word[], i: number, last: number): boolean {
  const word = words[i];
  // "Doe sacks minister Roe"
  if (word && HEADLINE_VERBS.has(word.folded) && words[i - 1]?.capital) return true;
  // "Lund Will Not Meet President Roe"
  const auxiliary = words[i - 1];
  if (word?.capital && auxiliary?.capital && i > 1 && AUXILIARIES.test(auxiliary.folded) && !isRoleNoun(word))
    return true;
  if (!word || word.capital || isRoleNoun(word)) return false;
  // "it was unlikely Queen Roe would come", "she was sure Mayor Doe knew"
  if (OPENS_CLAUSE.test(word.folded) && IS.test(words[i - 1]?.folded ?? '')) return true;
  const isVerb =
    /^\p{Ll}+ed$/u.test(word.text) &&
    words[i - 1]?.capital === true &&
    words[i - 1]?.pos !== 'DET' &&
    words[i + 1]?.capital === true &&
    !ROLE_PARTICIPLES.has(word.folded);
  // "Voss appointed public defender Doe": a name that no such word describes, and a verb.
  const subject = words[i - 1];
  const isDone =
    /^\p{Ll}+ed$/u.test(word.text) &&
    subject?.capital === true &&
    subject.pos === 'PROPN' &&
    !isRoleNoun(subject) &&
    !DEMONYMS.has(subject.folded) &&
    (i > 1 || !isDictionaryWord(subject.folded));
  const isBeforeTitle =
    word.pos === 'NOUN' && TITLES.has(words[last]?.folded ?? '') && words[last]?.text.endsWith('.') && i === last - 1;
  return isVerb || isDone || (isBeforeTitle === true && !/^(?:state|fellow)$/.test(word.folded));
}

/** Words that stand before a verb in a headline that capitalises every word. */
const AUXILIARIES =
  /^(?:can|can['’]t|cannot|could|did|didn['’]t|doesn['’]t|does|must|not|should|to|will|won['’]t|would)$/;

/** Adjectives that are said of what a clause tells, "that" left out. */
const OPENS_CLAUSE =
  /^(?:adamant|afraid|apparent|aware|certain|clear|concerned|confident|convinced|doubtful|essential|evident|fortunate|glad|good|grateful|happy|hopeful|important|inevitable|likely|lucky|obvious|plain|pleased|possible|probable|proud|sad|sorry|sure|surprised|true|unaware|unclear|unlikely|untrue|vital|worried)$/;
const IS =
  /^(?:['’]s|am|are|be|became|been|being|extremely|felt|highly|increasingly|is|looked|looks|more|most|not|now|quite|remains|seemed|seems|so|still|too|very|was|were)$/;

/** The most words of what an abbreviation is short for. */
const LONGEST_EXPANSION = 6;

/** "LSD (lysergic acid) advocate": where the abbreviation stands whose brackets close at `close`. */
function expansionStart(words: readonly Word[], close: number): number | undefined {
  for (let i = close - 1; i >= Math.max(1, close - LONGEST_EXPANSION - 1); i--)
    if (words[i]?.text === '(') return /^\p{Lu}[\p{Lu}.&-]+$/u.test(words[i - 1]?.text ?? '') ? i - 1 : undefined;
  return undefined;
}

/** "'Murder, She Wrote' star": the mark closes a title, it owns nothing. */
function isClosingMark(words: readonly Word[], i: number): boolean {
  if (!/^['’]$/.test(words[i]?.text ?? '')) return false;
  return !/s$/i.test(words[i - 1]?.text ?? 's');
}

/** "president and owner", "Health and Human Services": two nouns for one person or office, not "Hollis Barber and coach". */
function joinsRoles(words: readonly Word[], first: number, last: number): boolean {
  const [before, behind] = [words[first - 2], words[first]];
  if (first <= last && isBodyOfTwo(words, first)) return true;
  if (before?.capital && behind?.capital && PORTFOLIOS.has(before.folded) && PORTFOLIOS.has(behind.folded)) return true;
  const isSurname =
    before?.capital === true &&
    SURNAMES_LIKE_THINGS.has(before.folded) &&
    words[first - 3]?.capital === true &&
    !isRoleNoun(words[first - 3]);
  return isRoleNoun(before) && isRoleNoun(words[last]) && !isSurname;
}

/** "Quill Insights and Strategy analyst": a body named by two nouns of English behind a name of its own; not "Ann Voss and Harvard professor". */
function isBodyOfTwo(words: readonly Word[], first: number): boolean {
  const isNoun = (word: Word | undefined) =>
    word?.capital === true &&
    /^(?:NOUN|PROPN)$/.test(word.pos) &&
    isDictionaryWord(word.folded) &&
    !isGivenName(word.folded) &&
    !SURNAMES_LIKE_THINGS.has(word.folded) &&
    !isKnownPlace(word.folded) &&
    !isRoleNoun(word);
  return (
    isNoun(words[first - 2]) &&
    isNoun(words[first]) &&
    words[first - 3]?.capital === true &&
    words[first + 1]?.capital === false &&
    isRoleNoun(words[first + 1])
  );
}

/** "Voice of America commentator": capitals on both sides of "of", and no noun for a person before it. */
function isNameOfTwo(words: readonly Word[], first: number): boolean {
  const opener = words[first - 2];
  return opener?.capital === true && isPremodifier(opener) && !isRoleNoun(opener);
}

/** "Search and rescue chief": where two nouns share what follows, known by nothing else standing before them. */
function coordinatedStart(words: readonly Word[], first: number): number | undefined {
  const isPlain = (word: Word | undefined) => word?.pos === 'NOUN' && !word.capital && !isRoleNoun(word);
  if (!isPlain(words[first]) || !isPlain(words[first - 2])) return undefined;
  let start = first - 2;
  while (isPremodifier(words[start - 1])) start--;
  return start === 0 || DETERMINERS.test(words[start - 1]?.folded ?? '') ? start : undefined;
}

/** The end of the noun phrase that begins at `first`: through "of", "and" and possessors, up to a comma or a verb. */
export function phraseEnd(words: readonly Word[], first: number): number {
  let last = first - 1;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (isPremodifier(word) || isLead(words, i) || DETERMINERS.test(word.folded) || POSSESSIVES.test(word.folded))
      last = i;
    else if ((JOINS.test(word.folded) || /^(?:and|&)$/.test(word.folded)) && startsPhrase(words, i + 1)) {
      // "chief executive in 2010", "resigned as coach on Sunday"
      if (/^\d{4}s?$/.test(words[i + 1]?.text ?? '') || CALENDAR_NAMES.has(words[i + 1]?.folded ?? '')) break;
      last = i;
    } else if (word.pos === 'VERB' && last === i - 1 && isParticipleBetween(words, i)) last = i;
    else if (word.text === ',' && last === i - 1 && isStateOf(words, i + 1)) last = ++i;
    // "head of Lund, Ohio-based Acme"
    else if (word.text === ',' && last === i - 1 && /-based$/.test(words[i + 1]?.folded ?? '')) last = ++i;
    else break;
  }
  // "the mother of one of those killed": what follows says which.
  if (/^(?:one|those)$/.test(words[last]?.folded ?? '') && opensModifier(words, last + 1)) return last;
  const isOpen = ({ folded }: Word) => DETERMINERS.test(folded) || JOINS.test(folded) || /-based$/.test(folded);
  for (let own = words[last]; last > first && own !== undefined && isOpen(own); own = words[last]) last--;
  return last;
}

/** "the opposing party": a participle between an article and a noun. */
function isParticipleBetween(words: readonly Word[], i: number): boolean {
  return (
    /(?:ing|ed)$/.test(words[i]?.folded ?? '') &&
    /^(?:a|an|the|its|their|his|her)$/.test(words[i - 1]?.folded ?? '') &&
    isPremodifier(words[i + 1])
  );
}

/** "a boy from Irving, Texas": the state behind its town. */
function isStateOf(words: readonly Word[], i: number): boolean {
  return (
    words[i - 2]?.capital === true &&
    isKnownPlace(words[i]?.folded ?? '') &&
    /^(?:in|of|from|at)$/.test(words[i - 3]?.folded ?? '') &&
    /^(?:[,.;:)]|who)$/.test(words[i + 1]?.text ?? '.')
  );
}

function startsPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && (isPremodifier(word) || DETERMINERS.test(word.folded) || POSSESSIVES.test(word.folded));
}

/** Where a phrase begins behind its article and adverbs; "one of the founders" keeps its "one". */
export function behindOpeners(words: readonly Word[], first: number): number {
  let start = first;
  while (
    /^(?:the|a|an|both|one|now|also|then|currently|formerly|previously|once|himself|herself|still|already|later)$/.test(
      words[start]?.folded ?? '',
    ) &&
    words[start + 1]?.folded !== 'of'
  )
    start++;
  return start;
}

/** Whether a noun for a person heads the phrase or one that "and" joins in it: not where another noun follows, "major setback". */
function hasHead(words: readonly Word[], first: number, last: number): boolean {
  let isHeaded = false;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word) break;
    if (isRoleNoun(word)) isHeaded = true;
    else if (word.folded === 'and' && isHeaded) return true;
    else if (word.pos === 'NOUN' && !word.capital) isHeaded = false;
  }
  return isHeaded;
}

/** The role phrase that begins at `first`, its article left out; undefined where no noun for a person heads it. */
export function roleFrom(words: readonly Word[], first: number, weight: number): RolePhrase | undefined {
  const start = behindOpeners(words, first);
  if (words[start]?.folded === 'and') return undefined;
  const last = phraseEnd(words, start);
  if (last < start) return undefined;
  const isOneOf = words[start]?.folded === 'one';
  const from = isOneOf ? start + 2 : start;
  const joint = words.findIndex(({ folded }, i) => i >= from && i <= last && JOINS.test(folded));
  const headEnd = joint < 0 ? last : joint - 1;
  return hasHead(words, from, headEnd) ? { first: start, last, weight } : undefined;
}
