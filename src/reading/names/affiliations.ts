import { CALENDAR_NAMES } from '../../language/calendar-names.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { isPluralRole } from '../../language/role-nouns.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import { isKnownPlace } from './known-names.js';
import { KNOWN_ORGANISATIONS } from './lists/organisation-words.js';
import { linkingEnd } from './predicates.js';
import { phraseEnd, phraseStart, type RolePhrase, roleFrom, WEIGHT } from './role-phrases.js';

/** The most words between "photographers" and a name in the list it heads. */
const LONGEST_LIST = 40;

/** "photographers A, B and C", "photographers such as A and B": the noun that heads the list a name stands in. */
export function listBefore(
  words: readonly Word[],
  first: number,
  last: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  let between = true;
  // A noun right before the name heads it; one farther off only heads a list that others stand in, too.
  let hasOthers = isListGoingOn(words, last + 1);
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_LIST); i--) {
    const word = words[i];
    if (!word || /^[.;]$/.test(word.text)) return undefined;
    if (isPluralRole(word) || /^(?:gens|govs|profs|reps|sens)\.$/.test(word.folded)) {
      // "powerful women such as A": no noun for one of them
      if (/^(?:men|women)$/.test(word.folded)) return undefined;
      if (between && !hasOthers && (i < first - 1 || words[last + 1]?.folded !== ',')) return undefined;
      const start = phraseStart(words, i);
      return start <= i ? { first: start, last: i, weight: WEIGHT.list } : undefined;
    }
    // "Two lawmakers from Ohio, A and B": the noun that heads the list may be described.
    if (between && hasOthers && word.text === ',') {
      const described = describedPlural(words, i - 1, isPerson);
      if (described) return described;
    }
    if (isPerson(i)) hasOthers = true;
    if (!between) continue;
    // "representatives for A and B" are somebody else.
    if (
      /^(?:of|for)$/.test(word.folded) &&
      isPluralRole(words[i - 1] ?? word) &&
      isPersonBehind(words, i + 1, isPerson)
    )
      return undefined;
    const lists =
      /^(?:,|and|:|of|&|for|\(|\))$/.test(word.text) || word.capital || isPerson(i) || words[i + 1]?.text === ')';
    const opens = word.folded === 'including' || (word.folded === 'as' && words[i - 1]?.folded === 'such');
    if (opens) between = false;
    else if (!lists) return undefined;
  }
  return undefined;
}

/** Whether a person's name begins at `i`, perhaps behind a title. */
function isPersonBehind(words: readonly Word[], i: number, isPerson: (i: number) => boolean): boolean {
  let at = i;
  while (words[at]?.capital && !isPerson(at) && at < i + 3) at++;
  return isPerson(at);
}

/** In words. */
const LONGEST_PLURAL = 12;

/** Whether "and" and a name follow: "A and B". */
function isListGoingOn(words: readonly Word[], i: number): boolean {
  const next = words[i]?.folded === ',' ? i + 1 : i;
  return words[next]?.folded === 'and' && words[next + 1]?.capital === true;
}

function describedPlural(
  words: readonly Word[],
  last: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  for (let i = last; i > Math.max(-1, last - LONGEST_PLURAL); i--) {
    const word = words[i];
    if (!word || /^[,.;:—–]$/.test(word.text) || isPerson(i)) return undefined;
    if (!isPluralRole(word)) continue;
    const start = phraseStart(words, i);
    if (start > i || phraseEnd(words, start) !== last || i === last) return undefined;
    return { first: start, last, weight: WEIGHT.list };
  }
  return undefined;
}

/** "Ohio's Jane Doe", "Jane Doe of Rolling Thunder", "Jane Doe, of the other party,": where she belongs. */
export function affiliation(
  words: readonly Word[],
  first: number,
  last: number,
  isPerson: (i: number) => boolean,
): RolePhrase | undefined {
  if (/^['’]s?$/.test(words[first - 1]?.text ?? '')) {
    let start = first - 2;
    while (start > 0 && words[start - 1]?.capital && !isPerson(start)) start--;
    const owner = words.slice(start, first - 1);
    const name = owner.map(({ folded }) => folded).join(' ');
    const isKnown =
      isKnownPlace(name) ||
      KNOWN_ORGANISATIONS.has(name) ||
      /^\p{Lu}{2,}$/u.test(owner[0]?.text ?? '') ||
      (owner.length > 0 &&
        !(words[last + 1]?.pos === 'NOUN' && !words[last + 1]?.capital) &&
        owner.every(({ folded }) => !isDictionaryWord(folded) && !CALENDAR_NAMES.has(folded)));
    if (owner.every(({ capital }) => capital) && isKnown && !isPerson(start))
      return { first: start, last: first - 2, weight: WEIGHT.affiliation, isLoose: true };
  }
  const isApart = words[last + 1]?.text === ',';
  // "Jane Doe, 34, of Leeds,"
  const isAged = isApart && /^\d{1,3}$/.test(words[last + 2]?.text ?? '') && words[last + 3]?.text === ',';
  const at = isAged ? last + 4 : isApart ? last + 2 : last + 1;
  if (!(isApart ? /^(?:of|from|with)$/ : /^(?:of|for|from|at|with)$/).test(words[at]?.folded ?? '')) return undefined;
  const start = words[at + 1]?.folded === 'the' ? at + 2 : at + 1;
  if (isApart) {
    const end = phraseEnd(words, start);
    if (end < start || (!words[start]?.capital && words[at]?.folded !== 'of')) return undefined;
    // "Lund, with General Doe as his deputy,"
    for (let i = start; i <= end; i++) if (isPerson(i)) return undefined;
    return { first: at, last: end, weight: WEIGHT.affiliation, isLoose: true };
  }
  if (!words[start]?.capital) return start > at + 1 ? ofBody(words, at, start) : undefined;
  let end = start;
  while (words[end + 1]?.capital || (/^(?:of|the|&)$/.test(words[end + 1]?.folded ?? '') && words[end + 2]?.capital))
    end++;
  // "of the Paralympic team"
  const noun = words[end + 1];
  if (noun?.pos === 'NOUN' && !noun.capital && !REPORTING_VERBS.has(noun.folded)) end++;
  return { first: at, last: end, weight: WEIGHT.affiliation, isLoose: true };
}

/** "Doe of the parish council": a body without a name of its own, the noun of which ends the phrase. */
function ofBody(words: readonly Word[], at: number, start: number): RolePhrase | undefined {
  if (!/^(?:from|of)$/.test(words[at]?.folded ?? '')) return undefined;
  let end = start;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[end]?.pos ?? '') && /^(?:ADJ|NOUN|PROPN)$/.test(words[end + 1]?.pos ?? ''))
    end++;
  const noun = words[end];
  return noun?.pos === 'NOUN' && BODIES.test(noun.folded)
    ? { first: at, last: end, weight: WEIGHT.affiliation, isLoose: true }
    : undefined;
}

/** What people belong to who speak for it. */
const BODIES =
  /^(?:agency|association|authority|bank|board|campaign|chamber|charity|church|club|college|commission|committee|company|council|department|federation|firm|foundation|group|hospital|institute|league|ministry|museum|organi[sz]ation|party|school|society|trust|union|university)$/;

/** What somebody does in court or for a body, where the article says no more of them. */
const DOING = /^(?:chairing|defending|heading|mitigating|presiding|prosecuting|representing)$/;

/** "Doe, prosecuting,", "Doe, representing the family,": what somebody does there. */
export function doingBehind(words: readonly Word[], last: number): RolePhrase | undefined {
  if (words[last + 1]?.text !== ',' || !DOING.test(words[last + 2]?.folded ?? '')) return undefined;
  for (let i = last + 3; i <= last + 2 + LONGEST_CLAUSE; i++)
    if (/^(?:[,.;:)—–]|["”])$/.test(words[i]?.text ?? '.'))
      return { first: last + 2, last: i - 1, weight: WEIGHT.clause, isLoose: true };
  return undefined;
}

/** The most words of a clause that says what somebody did. */
const LONGEST_CLAUSE = 14;

/** "Doe, who found the ring,": what somebody did, where nothing says what she is; not that she said something. */
export function relativeClause(words: readonly Word[], last: number): RolePhrase | undefined {
  const at = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (words[at]?.folded !== 'who' || words[at]?.capital) return undefined;
  const verb = words[at + 1];
  if (!verb || REPORTING_VERBS.has(verb.folded)) return undefined;
  if (linkingEnd(words, at + 1) !== undefined && roleFrom(words, at + 2, 0)) return undefined;
  for (let i = at + 1; i <= at + LONGEST_CLAUSE; i++) {
    const word = words[i];
    if (!word || /^(?:[,.;:)—–]|["”])$/.test(word.text))
      return i - 1 > at + 1 ? { first: at, last: i - 1, weight: WEIGHT.clause, isLoose: true } : undefined;
  }
  return undefined;
}
