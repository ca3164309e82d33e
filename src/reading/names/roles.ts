import type { Span } from '../../article/spans.js';
import { SENTENCE_OPENERS } from '../../language/lists/sentence-openers.js';
import { HONORIFICS } from '../../language/lists/titles.js';
import type { Word } from '../../language/words.js';
import { isKnownPlace } from './chunks.js';
import type { Occurrence } from './occurrences.js';
import { isPluralRole, isRoleNoun, singularLength } from './role-nouns.js';

/** Words of a sentence that say who somebody is: indices, both inclusive, and how much the construction is worth. */
interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** How telling a construction is before its length counts; the first mention introduces, so it gets a little more. */
const WEIGHT = { apposition: 4, appositionBefore: 3.5, title: 3, copula: 2, list: 2.5, affiliation: 0.5 } as const;
/** Nouns that tell little of who somebody is, and what their vagueness costs. */
const VAGUE =
  /^(?:boy|citizen|conservative|democrat|fan|father|friend|girl|graduate|grandfather|grandmother|guest|independent|liberal|man|member|mother|native|parent|republican|resident|winner|woman|youth)$/;
const VAGUENESS = 2;
const FIRST_MENTION = 0.4;
const WORTH_OF_A_WORD = 0.5;
/** Words beyond these make a role longer, not better. */
const TELLING_WORDS = 7;

/** Where the article states who a person is, in its most telling form; undefined where it does not. */
export function roleOf(
  occurrences: readonly Occurrence[],
  isPersonAt: (at: Occurrence['at'], i: number) => boolean,
): Span | undefined {
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const [n, occurrence] of occurrences.entries()) {
    for (const phrase of phrasesAround(occurrence, (i) => isPersonAt(occurrence.at, i))) {
      const { words, sentence } = occurrence.at;
      const own = words.slice(phrase.first, phrase.last + 1);
      const start = own[0]?.start;
      const end = endOfRole(own.at(-1));
      if (start === undefined || end === undefined) continue;
      const telling = Math.min(
        own.filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(pos)).length,
        TELLING_WORDS,
      );
      const vague = own.some(({ folded }) => VAGUE.test(folded)) ? VAGUENESS : 0;
      const score = phrase.weight + telling * WORTH_OF_A_WORD + (n === 0 ? FIRST_MENTION : 0) - vague;
      if (!best || score > best.score) best = { span: { ...sentence.span, start, end }, score };
    }
  }
  return best?.span;
}

/** Where a role ends: of "photographers" before a list of names each is a "photographer". */
function endOfRole(last: Word | undefined): number | undefined {
  return last && last.start + singularLength(last.text);
}

function phrasesAround(occurrence: Occurrence, isPerson: (i: number) => boolean): readonly RolePhrase[] {
  const { words } = occurrence.at;
  const { first, last } = occurrence;
  const start = occurrence.title ?? first;
  return [
    titleBefore(words, first, last),
    appositionBefore(words, start, last, isPerson),
    appositionAfter(words, last, isPerson),
    copulaAfter(words, last),
    listBefore(words, first, isPerson),
    affiliation(words, first, last),
  ].filter((phrase): phrase is RolePhrase => phrase !== undefined);
}

const JOINS = /^(?:of|to|at|for|in|on|from|with)$/;
const PARTICIPLES =
  /^(?:retired|elected|acting|outgoing|incoming|exiled|jailed|imprisoned|ousted|deposed|convicted|accused|disgraced|embattled|appointed|celebrated|renowned|acclaimed|decorated|suspended|self-styled|self-described|visiting|sitting|leading|ruling|running|managing|commanding|presiding|founding|governing|aspiring|surviving|marketing|fighting|training)$/;

/** Whether a word can stand before the head of a noun phrase: adjective, noun, number, possessor. */
function isPremodifier(word: Word | undefined): boolean {
  if (!word || !/[\p{L}\p{N}]/u.test(word.text)) return word !== undefined && /^['’]s?$/.test(word.text);
  if (/^['’]s$/.test(word.text)) return true;
  if (isRoleNoun(word) || PARTICIPLES.test(word.folded)) return true;
  if (
    /^(?:when|while|that|also|then|as|because|but|not|yesterday|today|tomorrow|including|like|both|even)$/.test(
      word.folded,
    )
  )
    return false;
  if (word.capital) return (word.pos !== 'ADP' && !SENTENCE_OPENERS.has(word.folded)) || /^\p{Lu}{2,}/u.test(word.text);
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos);
}

const DETERMINERS = /^(?:the|a|an|this|that|another|one|some|both|its|their)$/;
const POSSESSIVES = /^(?:his|her|their|its|my|our|your)$/;

/** Where the noun phrase ending at `last` begins, without article and with "his"; `last + 1` if there is none. */
function phraseStart(words: readonly Word[], last: number): number {
  let first = last + 1;
  while (first > 0) {
    const word = words[first - 1];
    if (!word) break;
    if (isPremodifier(word)) first--;
    else if (word.folded === 'and' && isRoleNoun(words[first - 2]) && isRoleNoun(words[last])) first--;
    else break;
  }
  while (first <= last && /^(?:['’]s?|\d{4})$/.test(words[first]?.text ?? '')) first++;
  if (first > 0 && POSSESSIVES.test(words[first - 1]?.folded ?? '')) first--;
  return first;
}

/** In lower case right before a name these are adjectives: "a major Doe exhibition". */
const ALSO_ADJECTIVES =
  /^(?:conservative|general|independent|junior|liberal|major|model|native|principal|private|senior)$/;

/** "Russian President", "team member", "director of the agency" right before the name. */
function titleBefore(words: readonly Word[], name: number, nameEnd: number): RolePhrase | undefined {
  const last = name - 1;
  const head = words[last];
  if (!head || last < 0) return undefined;
  let end = last;
  while (end >= 0 && HONORIFICS.has(words[end]?.folded ?? '')) end--;
  // Of "spokeswoman Lt. Doe" the rank is no part of what she is.
  if (/\.$/.test(words[end]?.text ?? '') && isRoleNoun(words[end - 1]) && !words[end - 1]?.capital) end--;
  if (end >= 0 && isRoleNoun(words[end]) && !ALSO_ADJECTIVES.test(words[end]?.text ?? '')) {
    const first = dropLeadingVerbs(words, phraseStart(words, end), end);
    return first <= end ? { first, last: end, weight: WEIGHT.title } : undefined;
  }
  // Of "a lawyer for Ms. Doe" she is not the lawyer.
  if (end < last && JOINS.test(words[end]?.folded ?? '')) return undefined;
  // "director of the Dallas office", "major at Ohio State": the head stands before a preposition.
  let at = phraseStart(words, last);
  if (at > last || name === nameEnd) return undefined;
  for (let steps = 0; steps < 4; steps++) {
    if (/^the$/.test(words[at - 1]?.folded ?? '')) at--;
    const joint = words[at - 1];
    if (!joint || !JOINS.test(joint.folded)) return undefined;
    const first = phraseStart(words, at - 2);
    if (first > at - 2) return undefined;
    if (isRoleNoun(words[at - 2])) return { first, last, weight: WEIGHT.title };
    at = first;
  }
  return undefined;
}

/** "Former" stays, "said" and "Meanwhile" do not. */
function dropLeadingVerbs(words: readonly Word[], first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    /^(?:VERB|ADV|AUX)$/.test(words[at]?.pos ?? '') &&
    !PARTICIPLES.test(words[at]?.folded ?? '') &&
    !words[at]?.capital &&
    !isRoleNoun(words[at])
  )
    at++;
  return at;
}

/** The end of the noun phrase that begins at `first`: through "of", "and" and possessors, up to a comma or a verb. */
function phraseEnd(words: readonly Word[], first: number): number {
  let last = first - 1;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (isPremodifier(word) || DETERMINERS.test(word.folded) || POSSESSIVES.test(word.folded)) last = i;
    else if ((JOINS.test(word.folded) || /^(?:and|&)$/.test(word.folded)) && startsPhrase(words, i + 1)) last = i;
    else break;
  }
  while (last > first && (DETERMINERS.test(words[last]?.folded ?? '') || JOINS.test(words[last]?.folded ?? ''))) last--;
  return last;
}

function startsPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && (isPremodifier(word) || DETERMINERS.test(word.folded) || POSSESSIVES.test(word.folded));
}

/** The role phrase that begins at `first`, its article left out; undefined where no noun for a person heads it. */
function roleFrom(words: readonly Word[], first: number, weight: number): RolePhrase | undefined {
  let start = first;
  while (/^(?:the|a|an|both|one|now|also|then|currently|formerly|once)$/.test(words[start]?.folded ?? '')) start++;
  if (words[start]?.folded === 'and') return undefined;
  const last = phraseEnd(words, start);
  if (last < start) return undefined;
  const joint = words.findIndex(({ folded }, i) => i >= start && i <= last && JOINS.test(folded));
  const headEnd = joint < 0 ? last : joint - 1;
  const head = words.findIndex((word, i) => i >= start && i <= headEnd && isRoleNoun(word));
  return head < 0 ? undefined : { first: start, last, weight };
}

/** "Jane Doe, 34, head of the agency," */
function appositionAfter(
  words: readonly Word[],
  name: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  let at = name + 1;
  if (!/^[,(]$/.test(words[at]?.text ?? '')) return undefined;
  at++;
  // An age, or a party with its state: "R-Texas".
  while (/^(?:\d{1,3}|[DRI]-\p{Lu}.*)$/u.test(words[at]?.text ?? '') && /^[,.]$/.test(words[at + 1]?.text ?? ''))
    at += words[at + 1]?.text === '.' ? 3 : 2;
  if (words[at]?.folded === 'who') {
    if (!/^(?:is|was|serves|became|works)$/.test(words[at + 1]?.folded ?? '')) return undefined;
    at += words[at + 2]?.folded === 'as' ? 3 : 2;
  }
  const role = roleFrom(words, at, WEIGHT.apposition);
  if (!role) return undefined;
  // "…, actor Dan Reed": the next in a list, not this one's role.
  const head = words.findIndex((_, i) => i >= role.first && i <= role.last && isPerson(i));
  if (head >= 0 && !words.slice(role.first, head).some(({ folded }) => JOINS.test(folded) || /^['’]s$/.test(folded))) {
    if (isRoleNoun(words[head - 1]) || head === role.first) return undefined;
  }
  return role;
}

/** "The agency's head, Jane Doe," */
function appositionBefore(
  words: readonly Word[],
  first: number,
  last: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  if (words[first - 1]?.text !== ',' || !/^(?:[,.;:)—–]|["”])$/.test(words[last + 1]?.text ?? '.')) return undefined;
  const end = first - 2;
  let at = end;
  while (at >= 0) {
    const word = words[at];
    if (
      !word ||
      !(
        isPremodifier(word) ||
        DETERMINERS.test(word.folded) ||
        POSSESSIVES.test(word.folded) ||
        JOINS.test(word.folded) ||
        word.folded === 'and'
      )
    )
      break;
    if (isPerson(at) && !/^['’]s$/.test(words[at + 1]?.text ?? '') && !isServed(words, at)) break;
    at--;
  }
  // "Ann, the sister of the party's leader, Bob": what stands behind a comma is Ann's, only its end is Bob's.
  const isOthers = words[at]?.text === ',';
  const roles: RolePhrase[] = [];
  for (let start = at + 1; start <= end; start++) {
    if (start > at + 1 && !JOINS.test(words[start - 1]?.folded ?? '') && words[start - 1]?.folded !== 'and') continue;
    const role = roleFrom(words, start, WEIGHT.appositionBefore);
    if (role?.last === end) roles.push(role);
  }
  return roles.at(isOthers ? -1 : 0);
}

/** "a lawyer for Ms. Roe, Doe,": the one whom the noun before serves. */
function isServed(words: readonly Word[], name: number): boolean {
  let at = name - 1;
  while (HONORIFICS.has(words[at]?.folded ?? '')) at--;
  return /^(?:for|to)$/.test(words[at]?.folded ?? '') && isRoleNoun(words[at - 1]);
}

/** "Doe is the director of the museum" */
function copulaAfter(words: readonly Word[], name: number): RolePhrase | undefined {
  if (!/^(?:is|was|became|becomes|remains)$/.test(words[name + 1]?.folded ?? '')) return undefined;
  let at = name + 2;
  while (/^(?:also|both|now|then|still|once|currently|already)$/.test(words[at]?.folded ?? '')) at++;
  if (!/^(?:a|an|the)$/.test(words[at]?.folded ?? '')) return undefined;
  return roleFrom(words, at, WEIGHT.copula);
}

/** The most words between "photographers" and a name in the list it heads. */
const LONGEST_LIST = 40;

/** "photographers A, B and C", "photographers such as A and B": the noun that heads the list a name stands in. */
function listBefore(words: readonly Word[], first: number, isPerson: (i: number) => boolean): RolePhrase | undefined {
  let between = true;
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_LIST); i--) {
    const word = words[i];
    if (!word || /^[.;]$/.test(word.text)) return undefined;
    if (isPluralRole(word)) {
      const start = phraseStart(words, i);
      return start <= i ? { first: start, last: i, weight: WEIGHT.list } : undefined;
    }
    if (!between) continue;
    const lists =
      /^(?:,|and|:|of|&|for|\(|\))$/.test(word.text) || word.capital || isPerson(i) || words[i + 1]?.text === ')';
    const opens = word.folded === 'including' || (word.folded === 'as' && words[i - 1]?.folded === 'such');
    if (opens) between = false;
    else if (!lists) return undefined;
  }
  return undefined;
}

/** "Ohio's Jane Doe", "Jane Doe of Rolling Thunder": where she belongs, if nothing else is said. */
function affiliation(words: readonly Word[], first: number, last: number): RolePhrase | undefined {
  if (/^['’]s?$/.test(words[first - 1]?.text ?? '')) {
    const owner = words[first - 2];
    if (owner?.capital && isKnownPlace(owner.folded))
      return { first: first - 2, last: first - 2, weight: WEIGHT.affiliation };
  }
  if (!/^(?:of|for|from|at|with)$/.test(words[last + 1]?.folded ?? '')) return undefined;
  const start = words[last + 2]?.folded === 'the' ? last + 3 : last + 2;
  if (!words[start]?.capital) return undefined;
  let end = start;
  while (words[end + 1]?.capital || (/^(?:of|the)$/.test(words[end + 1]?.folded ?? '') && words[end + 2]?.capital))
    end++;
  return { first: last + 1, last: end, weight: WEIGHT.affiliation };
}
