import { DEMONYMS } from '../../language/lists/demonyms.js';
import { OTHER_ENDINGS } from '../../language/lists/other-names.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { ROLES } from '../../language/lists/roles.js';
import { HONORIFICS, REGNAL_TITLES, TITLES } from '../../language/lists/titles.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import { isGivenName, isKnownPlace } from './chunks.js';
import {
  HEADS_WITH_OF,
  KNOWN_ORGANISATIONS,
  ORGANISATION_ENDINGS,
  OTHER_ABBREVIATIONS,
} from './lists/organisation-words.js';
import { PARTICLES } from './lists/particles.js';
import { CITIES, COUNTRIES, REGIONS } from './lists/place-names.js';
import { PLACE_ENDINGS } from './lists/place-words.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { isRoleNoun } from './role-nouns.js';

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A name inside a chunk, with what it seems to be: indices into the sentence's words, both inclusive. */
export interface TypedName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType | 'unknown';
  /** The index of the first word of the title that stands before a person's name: "President" in "President Lund". */
  readonly title?: number;
}

const folded = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map((word) => word.folded)
    .join(' ');

/** Splits a chunk into names and types each by its own words; what only the article can tell stays `unknown`. */
export function typeNames(words: readonly Word[], from: number, last: number): readonly TypedName[] {
  const first = behindPortfolio(words, from, last);
  if (first > last) return [];
  const whole = folded(words, first, last);
  const name = (type: TypedName['type']): TypedName => ({ first, last, type });
  if (KNOWN_ORGANISATIONS.has(whole)) return [name('organisation')];
  if (isKnownPlace(whole)) return [name('place')];

  if (namesTownOfState(words, first, last)) return [name('place')];
  const office = officeEnd(words, first, last);
  if (office === last) return [];
  if (office !== undefined) return [{ first: office + 1, last, type: 'person', title: first }];
  const found = personStart(words, first, last);
  if (found !== undefined) {
    let start = found;
    while (start > first && /^\p{Lu}\.$/u.test(words[start - 1]?.text ?? '')) start--;
    if (start === first + 1 && start < last && isRareGivenName(words[first])) start = first;
    const regnal = start - 1 >= first && start === last && REGNAL_TITLES.has(words[start - 1]?.folded ?? '');
    const title = titleStart(words, first, start);
    const person: TypedName = {
      first: regnal ? start - 1 : start,
      last,
      type: 'person',
      ...(title < start && !regnal && { title }),
    };
    return [...typeNames(words, first, title - 1).filter((before) => isKnown(words, before)), person];
  }
  const head = words[last]?.folded ?? '';
  if (isPeople(words[last])) return [];
  if (isTitlePhrase(words, first, last)) return [];
  if (first === last && head.length < 2) return [];
  if (first === last && (DEMONYMS.has(head) || DEMONYMS.has(head.replace(/s$/, '')))) return [];
  const ending = hasEnding(head) && !endsLikeThing(words, first, last) ? undefined : typeByEnding(words, first, last);
  if (ending !== undefined) return [name(ending)];
  if (first === last && isAbbreviation(words[first]))
    return OTHER_ABBREVIATIONS.has(head) ? [] : [name('organisation')];
  const inner = innerPlace(words, first, last);
  if (inner !== undefined) return inner;
  return [name('unknown')];
}

const isAbbreviation = (word: Word | undefined): boolean => /^(?:\p{Lu}\.?){2,6}s?$/u.test(word?.text ?? '');

function typeByEnding(words: readonly Word[], first: number, last: number): NameType | undefined {
  const head = words[last]?.folded ?? '';
  const of = words.findIndex(({ folded }, i) => i > first && i < last && /^(?:of|for|on)$/.test(folded));
  const opening = of > 0 ? (words[of - 1]?.folded ?? '') : '';
  const wordCount = last - first + 1;
  if (wordCount === 1) return undefined;
  if (of > 0 && ORGANISATION_ENDINGS.has(opening)) return 'organisation';
  if (of > 0 && PLACE_ENDINGS.has(opening)) return 'place';
  if (
    OTHER_ENDINGS.has(head) ||
    (head.endsWith('s') && OTHER_ENDINGS.has(head.slice(0, -1))) ||
    /^(?:\d+|[ivx]+)$/.test(head)
  )
    return 'other';
  if (ORGANISATION_ENDINGS.has(head)) return 'organisation';
  if (PLACE_ENDINGS.has(head)) return 'place';
  if (
    /^(?:lake|mount|mt\.|cape|fort|port|camp|lac|st\.|saint|san|santa|el|los|las|new|north|south|east|west)$/.test(
      words[first]?.folded ?? '',
    ) &&
    of < 0
  )
    return 'place';
  if (of > 0 && HEADS_WITH_OF.has(opening)) return 'organisation';
  return undefined;
}

/** "Oslo City Court" is typed by its ending; of "French Riviera Paris" at least the place at the end is known. */
function innerPlace(words: readonly Word[], first: number, last: number): readonly TypedName[] | undefined {
  if (first === last) return undefined;
  if (DEMONYMS.has(words[first]?.folded ?? '')) return typeNames(words, first + 1, last);
  return undefined;
}

/** What an office is for that is called by it: "Secretary of State", "Minister for Foreign Affairs". */
const PORTFOLIO =
  /^(?:state|treasury|defen[cs]e|agriculture|commerce|labor|labour|education|energy|transportation|transport|interior|army|navy|air|force|war|finance|health|human|services|and|the|foreign|affairs|justice|culture|homeland|security|veterans|housing|urban|development|trade|environment|tourism|information|staff|schools|police|elections|public|safety|works)$/;

/** Index of the last word of an office that opens the chunk, "Secretary of State"; undefined where none does. */
function officeEnd(words: readonly Word[], first: number, last: number): number | undefined {
  const head = words.findIndex(({ folded }, i) => i > first && i < last && /^(?:of|for)$/.test(folded));
  if (head < 0 || !isTitleWord(words[head - 1])) return undefined;
  for (let i = first; i < head; i++) if (!isTitleWord(words[i])) return undefined;
  let end = head;
  while (end < last && PORTFOLIO.test(words[end + 1]?.folded ?? '')) end++;
  return end > head && last - end <= LONGEST_PERSONAL_NAME ? end : undefined;
}

const LONGEST_PERSONAL_NAME = 4;

/** Of "Public Works Jane Doe" behind "Director of" only the name is one. */
function behindPortfolio(words: readonly Word[], from: number, last: number): number {
  if (!/^(?:of|for)$/.test(words[from - 1]?.folded ?? '') || !isTitleWord(words[from - 2])) return from;
  let first = from;
  while (first <= last && PORTFOLIO.test(words[first]?.folded ?? '')) first++;
  return last > first ? first : from;
}

/** "Odell" before "James Prewitt": a word that is nothing else known, before a given name and a surname. */
function isRareGivenName(word: Word | undefined): boolean {
  if (!word || !/^\p{Lu}[\p{L}'’-]*[^s\P{L}]$/u.test(word.text) || /^\p{Lu}+$/u.test(word.text)) return false;
  const { folded } = word;
  return !(
    isDictionaryWord(folded) ||
    isTitleWord(word) ||
    isKnownPlace(folded) ||
    DEMONYMS.has(folded) ||
    KNOWN_ORGANISATIONS.has(folded) ||
    ORGANISATION_ENDINGS.has(folded)
  );
}

/** Where the personal name at the end of a chunk begins, judged by titles and given names; undefined if there is none. */
function personStart(words: readonly Word[], first: number, last: number): number | undefined {
  if (last > first && endsLikeThing(words, first, last)) return undefined;
  for (let i = last - 1; i >= first; i--) {
    const word = words[i];
    if (!word || !isTitle(word) || /^(?:st\.?|saint)$/.test(word.folded)) continue;
    if (isGivenName(word.folded) && i + 1 === last) continue;
    const rest = words.slice(i + 1, last + 1);
    if (rest.length > 4 || !isPersonalName(rest) || isTitleNotName(rest)) continue;
    if (rest.length > 1 || !isKnownOther(rest[0], word)) return i + 1;
  }
  for (let i = first; i < last; i++) {
    const before = words[i - 1]?.folded ?? '';
    if (i > first && /^(?:of|for|on|the|and|&)$/.test(before)) continue;
    const rest = words.slice(i, last + 1);
    if (
      isGivenName(words[i]?.folded ?? '') &&
      rest.length <= 5 &&
      isPersonalName(rest) &&
      !isPeople(rest.at(-1)) &&
      !isOffice(rest)
    )
      return i;
  }
  return undefined;
}

function hasEnding(tail: string): boolean {
  return (
    OTHER_ENDINGS.has(tail) ||
    OTHER_ENDINGS.has(tail.replace(/s$/, '')) ||
    ORGANISATION_ENDINGS.has(tail) ||
    PLACE_ENDINGS.has(tail)
  );
}

/** "in Ann Arbor, Mich.": a town with its state, whatever it is called. */
function namesTownOfState(words: readonly Word[], first: number, last: number): boolean {
  if (words[last + 1]?.text !== ',') return false;
  const state = words[last + 2]?.folded ?? '';
  const governed = /^(?:in|near|from|at|of|to|outside)$/.test(words[first - 1]?.folded ?? '');
  return (REGIONS.has(state) || COUNTRIES.has(state)) && (governed || first === 0);
}

/** What stands before a title is a name of its own only if it is known for one: not "District" in "District Judge". */
function isKnown(words: readonly Word[], { first, last, type }: TypedName): boolean {
  const own = folded(words, first, last);
  return type === 'organisation' || isKnownPlace(own) || KNOWN_ORGANISATIONS.has(own);
}

/** Whether the last word of a chunk is one of institutions, places or things, and no surname. */
function endsLikeThing(words: readonly Word[], first: number, last: number): boolean {
  const tail = words[last]?.folded ?? '';
  if (!hasEnding(tail)) return false;
  const opener = words[first]?.folded ?? '';
  if (HONORIFICS.has(opener)) return false;
  if (!SURNAMES_LIKE_THINGS.has(tail) || /^(?:the|in|at|on|near)$/.test(words[first - 1]?.folded ?? '')) return true;
  if (isGivenName(words[last - 1]?.folded ?? '') || (isGivenName(opener) && last - first === 2)) return false;
  return isDictionaryWord(opener) || last - first !== 1;
}

function isTitle(word: Word): boolean {
  return TITLES.has(word.folded) || ROLES.has(word.folded);
}

/** "Vice President" behind "Executive". */
function isTitleNotName(rest: readonly Word[]): boolean {
  const [opener, last] = [rest[0], rest.at(-1)];
  return rest.length > 1 && !!opener && !!last && isTitle(last) && !isGivenName(opener.folded);
}

/** Titles that are adjectives and nouns of other names too: "Private Eye", "General Motors". */
const WEAK_TITLES =
  /^(?:attorney|chief|conservative|deputy|director|doctor|father|general|independent|justice|liberal|major|mother|officer|principal|private|speaker)$/;

/** Whether the one word behind a title is no surname. */
function isKnownOther(word: Word | undefined, title: Word): boolean {
  const text = word?.folded ?? '';
  if (isPeople(word) || /^(?:\p{Lu}\.){2,}$/u.test(word?.text ?? '')) return true;
  const isWeak = WEAK_TITLES.test(title.folded) || !TITLES.has(title.folded);
  if (isWeak && isDictionaryWord(text) && !isGivenName(text)) return true;
  return KNOWN_ORGANISATIONS.has(text) || DEMONYMS.has(text) || TITLES.has(text) || ROLES.has(text);
}

/** Whether words can make a personal name: no "of", no number, no nationality in front. */
function isPersonalName(own: readonly Word[]): boolean {
  return (
    !DEMONYMS.has(own[0]?.folded ?? '') &&
    own.every(({ folded }) => !/^(?:of|for|on|the|and|&|['’]s?)$|\d/.test(folded) || PARTICLES.has(folded))
  );
}

/** "Lucas County Sheriff": three words that end in an office. */
function isOffice(rest: readonly Word[]): boolean {
  const last = rest.at(-1);
  return rest.length > 2 && last !== undefined && isTitle(last);
}

/** "Iranians", "Huguenots": a plural that no surname is; known ones alone, since many surnames end in "s". */
function isPeople(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return folded.endsWith('s') && DEMONYMS.has(folded.slice(0, -1));
}

/** Where the title before a name begins: "Prime Minister", "Afghan Ambassador", not the organisation before them. */
function titleStart(words: readonly Word[], first: number, start: number): number {
  let title = start;
  while (title > first && isTitleWord(words[title - 1])) title--;
  return title;
}

const TITLE_MODIFIERS =
  /^(?:prime|vice|attorney|general|chief|executive|deputy|former|acting|associate|assistant|senior|emeritus|first|foreign|defen[cs]e|interior|finance|health|education|lieutenant|major|managing|financial|operating|medical|technology|information|marketing|administrative|legal|scientific|crown|supreme|interim|lead|lt\.|maj\.|brig\.)$/;

function isTitleWord(word: Word | undefined): boolean {
  return word !== undefined && (isTitle(word) || TITLE_MODIFIERS.test(word.folded));
}

function isTitlePhrase(words: readonly Word[], first: number, last: number): boolean {
  const own = words.slice(first, last + 1);
  const isLast = own.at(-1);
  return isLast !== undefined && isTitle(isLast) && own.every((word) => isTitleWord(word) || DEMONYMS.has(word.folded));
}

/** What the words around a name say of its type, as votes: higher is likelier. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
}

/** Weights of the evidence; a name is taken for what has the most votes, for nothing under one. */
export function voteFor(words: readonly Word[], { first, last }: TypedName, votes: Votes): void {
  const own = words.slice(first, last + 1);
  const before = words[first - 1];
  const after = words[last + 1];
  const single = own.length === 1;
  const isPlural = (folded: string) => ROLES.has(folded.replace(/s$/, ''));
  if (before?.text === ',' && isRoleNoun(words[first - 2]) && /^(?:[,.;)—–]|and)$/.test(after?.text ?? '.'))
    votes.person += 3;
  const apposition = single ? undefined : headOfApposition(words, last);
  if (apposition !== undefined && COMPANIES.test(apposition)) {
    votes.organisation += 2;
    votes.person -= 2;
  } else if (apposition !== undefined && !ALSO_COMPANIES.test(apposition)) votes.person += 2.5;
  if (!single && /^(?:named|called|marriage|married|son|daughter|nicknamed)$/.test(before?.folded ?? ''))
    votes.person += 1.5;
  if (
    !single &&
    before?.folded === 'to' &&
    /^(?:according|marriage|married|engaged|aide|adviser|lawyer)$/.test(words[first - 2]?.folded ?? '')
  )
    votes.person += 1.5;
  // "the Lakeland coach": a name right before what somebody is tells where he belongs.
  if (after && !after.capital && isRoleNoun(after)) {
    votes.person -= 2.5;
    votes.organisation += 1.5;
  }
  if (single && isGivenName(own[0]?.folded ?? '') && !isKnownPlace(own[0]?.folded ?? '')) votes.person += 1;
  if (after?.text === ',' && isKnownPlace(words[last + 2]?.folded ?? '')) votes.place += 2;
  if (!single && CITIES.has(own[0]?.folded ?? '') && /[^s]s$/.test(own.at(-1)?.folded ?? '')) votes.organisation += 2;
  if (before?.folded === 'the' && /[^s]s$/.test(own.at(-1)?.folded ?? '')) votes.organisation += single ? 0.5 : 1;
  if (before && (ROLES.has(before.folded) || (isPlural(before.folded) && !single))) votes.person += 3;
  if (!single && before?.folded !== 'the') votes.person += personShape(own);
  if (!single && own.some(({ folded }) => ORGANISATION_ENDINGS.has(folded) || KNOWN_ORGANISATIONS.has(folded)))
    votes.organisation += 1;
  if (before?.folded === 'the') {
    votes.person -= 3;
    if (single) votes.organisation += 0.5;
  }
  if (
    before &&
    /^(?:in|at|near|from|to|into|across|outside|inside|around|toward|towards|throughout)$/.test(before.folded)
  ) {
    votes.person -= 1;
    if (/^(?:in|near|outside|across|throughout|around)$/.test(before.folded)) votes.place += 1.5;
    else votes.place += 0.5;
  }
  if (after && REPORTING_VERBS.has(after.folded)) {
    votes.person += 1;
    votes.organisation += single ? 1.5 : 0;
  }
  if (after?.text === ',' && /^(?:who|whose|\d\d?)$/.test(words[last + 2]?.folded ?? '')) votes.person += 2;
}

/** What companies and other bodies alone are called in an apposition: "Acme Outfitters, a retailer". */
const COMPANIES =
  /^(?:agency|airline|association|bank|broker|brokerage|business|chain|charity|club|company|firm|group|insurer|lender|maker|manufacturer|nonprofit|organi[sz]ation|provider|retailer|start-up|startup|store|supplier|team|think-tank|union)$/;
/** Nouns that companies and teams share with people. */
const ALSO_COMPANIES =
  /^(?:broadcaster|builder|buyer|champion|competitor|contractor|developer|employer|holder|host|keeper|leader|member|operator|owner|partner|player|producer|publisher|rival|seller|star|supporter|trader|vendor|watchdog|winner)$/;
/** What stands right behind the head of a noun phrase. */
const ENDS_HEAD = /^(?:[^\p{L}\p{N}]|who|whose|and|of|for|at|in|on|from|with|to|based|\p{L}{3,}ing)$/u;
/** The most words before the noun of an apposition: "the company's new chief". */
const LONGEST_PREMODIFIER = 6;

/** "Jen Doe, executive director of the agency": behind a comma, perhaps an age, the noun for what a person or a company is. */
function headOfApposition(words: readonly Word[], last: number): string | undefined {
  if (words[last + 1]?.text !== ',') return undefined;
  const aged = /^\d{1,3}$/.test(words[last + 2]?.text ?? '') && words[last + 3]?.text === ',';
  const start = aged ? last + 4 : last + 2;
  for (let i = start; i <= start + LONGEST_PREMODIFIER; i++) {
    const word = words[i];
    if (!word) return undefined;
    const isHead = (isRoleNoun(word) && !/s$/.test(word.folded)) || COMPANIES.test(word.folded);
    if (isHead && !isRoleNoun(words[i + 1]))
      return ENDS_HEAD.test(words[i + 1]?.folded ?? '.') ? word.folded : undefined;
    const leads = /^(?:a|an|the|his|her|its|their|now|then|['’]s?)$/.test(word.folded) || word.capital;
    if (!leads && !/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(word.pos)) return undefined;
  }
  return undefined;
}

/** How much a name of several words looks like a person's. */
function personShape(own: readonly Word[]): number {
  if (own.length > 4 || COUNTRIES.has(own.at(-1)?.folded ?? '')) return -2;
  const unknown = own.filter(({ folded }) => !isDictionaryWord(folded) || isGivenName(folded)).length;
  if (own.some(({ folded }) => /^(?:of|for|on|the|and|&|['’]s?)$/.test(folded))) return -3;
  if (own.some(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return -1;
  if (isGivenName(own[0]?.folded ?? '')) return 3;
  if (isPeople(own.at(-1)) || isOffice(own) || isKnownPlace(own[0]?.folded ?? '')) return -3;
  const hyphened = own.some(({ folded }) => /^\p{L}+-\p{L}+$/u.test(folded)) ? 1 : 0;
  return (unknown === 0 ? -1 : unknown === own.length ? 1.5 : 0.5) + hyphened;
}
