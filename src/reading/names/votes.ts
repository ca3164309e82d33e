import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { ROLES } from '../../language/lists/roles.js';
import { isPluralKin, isRoleNoun } from '../../language/role-nouns.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import type { NameType } from './entity.js';
import { selfNamed } from './identifications.js';
import { isGivenName, isKnownPlace } from './known-names.js';
import { FOREIGN_BODIES, FOREIGN_PLACES } from './lists/foreign-heads.js';
import { DONE_TO_PLAYERS, PLAYERS_NOUNS, PLAYERS_VERBS } from './lists/match-verbs.js';
import {
  BODY_NOUNS,
  COMPANY_NOUNS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_ENDINGS,
  SHARED_NOUNS,
} from './lists/organisation-words.js';
import { PERSONAL_PARTICIPLES, PERSONAL_VERBS } from './lists/personal-verbs.js';
import { CITIES } from './lists/place-names.js';
import { PLACE_ENDINGS } from './lists/place-words.js';
import { POSITIONS } from './lists/positions.js';
import { PERSONAL_NOUNS } from './lists/role-words.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { THINGS_CALLED } from './lists/things-called.js';
import { isCalledFirm } from './namesakes.js';
import { personShape } from './person-shape.js';
import { PLURAL_TITLES } from './titles.js';
import type { TypedName } from './types.js';

/** What the words around a name say of its type, as votes: higher is likelier. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
}

const ENOUGH_VOTES = 1;

/** What a name is taken for; one word alone needs more to be a person. */
export function winner(votes: Votes | undefined, several: boolean): NameType | 'unknown' {
  if (!votes) return 'unknown';
  const { person, organisation, place } = votes;
  if (person >= ENOUGH_VOTES && person >= organisation && person >= place && (several || person >= 2)) return 'person';
  if (place > organisation && place >= ENOUGH_VOTES) return 'place';
  return organisation >= ENOUGH_VOTES ? 'organisation' : 'unknown';
}

/** Adds what stands around a name, and its own shape, to its votes. */
export function voteFor(words: readonly Word[], { first, last }: TypedName, votes: Votes): void {
  const own = words.slice(first, last + 1);
  const before = words[first - 1];
  const after = words[last + 1];
  const single = own.length === 1;
  const isPlural = (folded: string) => ROLES.has(folded.replace(/s$/, ''));
  const isKnownGiven = single && isGivenName(own[0]?.folded ?? '');
  const introduced = words[first - 2];
  if (
    before?.text === ',' &&
    isRoleNoun(introduced) &&
    !(single && SHARED_NOUNS.has(introduced?.folded ?? '')) &&
    /^(?:[,.;)—–]|and)$/.test(after?.text ?? '.')
  )
    votes.person += 3;
  const isOwner = /^['’]s?$/.test(after?.text ?? '');
  if (isOwner && PERSONAL_NOUNS.has(words[last + 2]?.folded ?? '')) votes.person += 2;
  if (after?.text === ',' && words[last + 2]?.folded === 'which') {
    votes.person -= 5;
    votes.organisation += 2;
  }
  const apposition = headOfApposition(words, last, !single);
  if (apposition !== undefined && !single && COMPANY_NOUNS.has(apposition)) {
    votes.organisation += 2;
    votes.person -= 2;
  } else if (apposition !== undefined && !SHARED_NOUNS.has(apposition) && !COMPANY_NOUNS.has(apposition))
    votes.person += 2.5;
  if (doesAsPeopleDo(words, last)) votes.person += single ? 1.5 : 2;
  if (single && playsAlone(words, first)) votes.person += 2;
  if (!single && /^(?:is|was)$/.test(before?.folded ?? '') && isRoleNoun(introduced)) votes.person += 2;
  if (!single && /^(?:named|called|marriage|married|son|daughter|nicknamed)$/.test(before?.folded ?? ''))
    votes.person += 1.5;
  if (!single && before?.folded === 'as' && isIdentified(words, first)) votes.person += 2;
  if (selfNamed(words, first)) votes.person += 3;
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
  if (
    before &&
    !(single && !isKnownGiven && FIRMS_ALONE.test(before.folded)) &&
    !(single && isVisited(words, first)) &&
    (ROLES.has(before.folded) || (isPlural(before.folded) && (!single || isKnownGiven || isPluralKin(before))))
  )
    votes.person += 3;
  if (!single && before?.folded === 'lady' && introduced?.folded === 'first') votes.person += 3;
  if (isListedUnder(words, first, single)) votes.person += 3;
  if (POSITIONS.has(`${words[first - 2]?.folded} ${before?.folded}`)) votes.person += 3;
  // "the Jane Doe era"
  const isCalledAfter = !single && PERSONS_OWN.test(after?.folded ?? '');
  if (!single && (before?.folded !== 'the' || isCalledAfter)) votes.person += personShape(own);
  if (!single && own.some(({ folded }) => ORGANISATION_ENDINGS.has(folded) || KNOWN_ORGANISATIONS.has(folded)))
    votes.organisation += 1;
  // "Kartanegara district", "four Coppa Italia", "the island of Lewis", "the party Malmo Nu".
  if (after && !after.capital && PLACE_ENDINGS.has(after.folded) && after.pos === 'NOUN') {
    votes.person -= 3;
    votes.place += 2;
  }
  // "a white Silverado Sport"
  if (before?.pos === 'ADJ' && !before.capital && !isRoleNoun(before) && /^an?$/.test(introduced?.folded ?? ''))
    votes.person -= 2.5;
  if (!single && before?.pos === 'NUM' && !/^\d{1,2}$/.test(before.text)) votes.person -= 3;
  if (
    before?.folded === 'of' &&
    /^(?:city|district|island|port|province|region|town|village)$/.test(words[first - 2]?.folded ?? '')
  ) {
    votes.person -= 3;
    votes.place += 3;
  }
  const isBody =
    before && (COMPANY_NOUNS.has(before.folded) || BODY_NOUNS.has(before.folded) || THINGS_CALLED.has(before.folded));
  if (before && !before.capital && isBody) {
    votes.person -= 5;
    votes.organisation += 3;
  }
  if (isCalledFirm(words, first)) {
    votes.person -= 8;
    votes.organisation += 3;
  }
  // "a European competitor, Nordfly"
  if (single && !isKnownGiven && before?.text === ',' && FIRMS_ALONE.test(words[first - 2]?.folded ?? '')) {
    votes.person -= 3;
    votes.organisation += 3;
  }
  const head = single ? '' : (own[0]?.folded ?? '');
  if (FOREIGN_PLACES.has(head) || FOREIGN_BODIES.has(head)) {
    votes.person -= 2;
    votes[FOREIGN_PLACES.has(head) ? 'place' : 'organisation'] += 1;
  }
  // "the organiser Alliance to End Hunger"
  const word = own[0]?.folded ?? '';
  if (single && ORGANISATION_ENDINGS.has(word) && !SURNAMES_LIKE_THINGS.has(word)) votes.person -= 3;
  if (before?.folded === 'the' && !isCalledAfter) {
    votes.person -= 3;
    if (single) votes.organisation += 0.5;
  }
  if (
    before &&
    !(isOwner && single) &&
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

/** "Wanderers host Albion": "host" is what a side does, and whom it plays is one, too. */
function isVisited(words: readonly Word[], first: number): boolean {
  const side = words[first - 2];
  return (
    words[first - 1]?.folded === 'host' &&
    side?.capital === true &&
    /\p{Ll}$/u.test(side.text) &&
    !isGivenName(words[first]?.folded ?? '') &&
    /^(?:[.,;)]|in|on|at|and|next|this|for)$/.test(words[first + 1]?.folded ?? '.')
  );
}

/** Nouns that before one word alone are a firm's: "publisher X". */
const FIRMS_ALONE = /^(?:broadcaster|builder|competitor|contractor|developer|operator|publisher|supplier|vendor)$/;

/** What is called by the whole name of somebody. */
const PERSONS_OWN = /^(?:case|era|family|killing|murder|presidency|regime|saga|trial)$/;

/** "Doe wept", "Doe was arrested", "Doe was elected president": what nobody but a person does or has done to them. */
function doesAsPeopleDo(words: readonly Word[], last: number): boolean {
  let at = last + 1;
  while (/^(?:also|later|then|had|has|never|once|first|reportedly|allegedly)$/.test(words[at]?.folded ?? '')) at++;
  const verb = words[at]?.folded ?? '';
  if (PERSONAL_VERBS.has(verb)) return true;
  if (!/^(?:is|was|been|being|be)$/.test(verb)) return false;
  at++;
  while (/^(?:also|later|then|first|being|reportedly|allegedly|been)$/.test(words[at]?.folded ?? '')) at++;
  const done = words[at]?.folded ?? '';
  if (PERSONAL_PARTICIPLES.has(done)) return true;
  return /^(?:appointed|elected|named)$/.test(done) && isRoleNoun(words[at + 1]);
}

/** "Doe headed wide", "Doe was booked", "Doe's header", "a Doe cross": players are called by the surname alone. */
function playsAlone(words: readonly Word[], i: number): boolean {
  const folded = words[i]?.folded ?? '';
  if (isDictionaryWord(folded) || isKnownPlace(folded) || KNOWN_ORGANISATIONS.has(folded)) return false;
  const [next, second, third] = [1, 2, 3].map((k) => words[i + k]?.folded ?? '');
  if (PLAYERS_VERBS.has(next ?? '')) return true;
  if (next === 'was')
    return (
      DONE_TO_PLAYERS.has(second ?? '') || `${second} ${third}` === 'sent off' || `${second} ${third}` === 'run out'
    );
  const isTheirs = /^['’]s?$/.test(next ?? '');
  const owned = isTheirs ? second : /^an?$/.test(words[i - 1]?.folded ?? '') ? next : '';
  return PLAYERS_NOUNS.has(owned ?? '') || `${owned} ${isTheirs ? third : second}` === 'through ball';
}

/** "identified by police as Doe" */
function isIdentified(words: readonly Word[], first: number): boolean {
  return words.slice(Math.max(0, first - 5), first).some(({ folded }) => /^(?:identified|named)$/.test(folded));
}

/** "her sons Ted, Ann and Bo": one of the names that a plural noun for people is followed by, the first known for a given name. */
function isListedUnder(words: readonly Word[], first: number, isSingle: boolean): boolean {
  let i = first - 1;
  while (i >= 0 && (words[i]?.capital || /^(?:,|and)$/.test(words[i]?.folded ?? ''))) {
    // "Justices Stone, Kerr and Bell"
    if (words[i]?.capital && PLURAL_TITLES.test(words[i]?.folded ?? ''))
      return i < first - 1 && !/\.$|^(?:jr|sr)$/.test(words[first]?.folded ?? '');
    i--;
  }
  const head = words[i];
  // "her three children, Ted, Ann and Bo"
  const start = words[i + 1]?.text === ',' && isKin(head) ? i + 2 : i + 1;
  return (
    i >= 0 &&
    i < first - 1 &&
    head !== undefined &&
    !head.capital &&
    /s$|children/.test(head.folded) &&
    (isRoleNoun(head) || isKin(head)) &&
    (!isSingle || isKin(head) || isGivenName(words[start]?.folded ?? '')) &&
    (!isSingle || start === first || /^(?:,|and)$/.test(words[start + 1]?.folded ?? ''))
  );
}

function isKin(word: Word | undefined): boolean {
  return word !== undefined && (isPluralKin(word) || /^(?:grand|step|great-grand)?children$/.test(word.folded));
}

/** What stands right behind the head of a noun phrase. */
const ENDS_HEAD = /^(?:[^\p{L}\p{N}]|who|whose|and|of|for|at|in|on|from|with|to|based|\p{L}{3,}ing)$/u;
/** The most words before the noun of an apposition: "the company's new chief". */
const LONGEST_PREMODIFIER = 6;

/** "Jen Doe, executive director of the agency": behind a comma, perhaps an age, the noun for what a person or a company is. */
function headOfApposition(words: readonly Word[], last: number, isLong: boolean): string | undefined {
  if (words[last + 1]?.text !== ',') return undefined;
  const aged = /^\d{1,3}$/.test(words[last + 2]?.text ?? '') && words[last + 3]?.text === ',';
  const start = aged ? last + 4 : last + 2;
  for (let i = start; i <= start + LONGEST_PREMODIFIER; i++) {
    const word = words[i];
    if (!word) return undefined;
    // "Wisdom, Justice and Integrity": of one word alone only a common noun tells what it is.
    if (!isLong && word.capital && isRoleNoun(word)) return undefined;
    const isHead = (isRoleNoun(word) && !/s$/.test(word.folded)) || COMPANY_NOUNS.has(word.folded);
    if (isHead && !isRoleNoun(words[i + 1]))
      return ENDS_HEAD.test(words[i + 1]?.folded ?? '.') ? word.folded : undefined;
    const leads = /^(?:a|an|the|his|her|its|their|now|then|['’]s?)$/.test(word.folded) || word.capital;
    if (!leads && !/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(word.pos)) return undefined;
  }
  return undefined;
}
