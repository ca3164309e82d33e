import { DEMONYMS } from '../../language/lists/demonyms.js';
import { ROLES } from '../../language/lists/roles.js';
import { TITLES } from '../../language/lists/titles.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import { endsLikeThing, hasEnding } from './endings.js';
import { isGivenName, isKnownPlace, isPeople } from './known-names.js';
import { KNOWN_ORGANISATIONS, ORGANISATION_ENDINGS } from './lists/organisation-words.js';
import { PARTICLES } from './lists/particles.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { WEAK_TITLES } from './lists/title-words.js';
import { quotedNickname } from './quoted-nicknames.js';
import { isJoinedTitle, isOffice, isTitle, isTitleNotName, isTitleWord, PLURAL_TITLES } from './titles.js';

/** Where the personal name at the end of a chunk begins, judged by titles and given names; undefined if there is none. */
export function personStart(words: readonly Word[], first: number, last: number): number | undefined {
  if (last > first && endsLikeThing(words, first, last)) return undefined;
  const [open, close] = nicknameBetween(words, first, last);
  // "Sam Houston State"
  if (last > first && words[last]?.folded === 'state') return undefined;
  for (let i = last - 1; i >= first; i--) {
    const word = words[i];
    if (!word || !isTitle(word) || (open < i && i < close) || /^(?:st\.?|saint)$/.test(word.folded)) continue;
    if (isGivenName(word.folded) && i + 1 === last && !isJudge(words, i)) continue;
    // "12:00 PM PT"
    if (word.folded === 'pm' && /\d/.test(words[i - 1]?.text ?? '')) continue;
    const rest = withoutNickname(words.slice(i + 1, last + 1));
    if (rest.filter(isWord).length > 4 || !isPersonalName(rest) || isTitleNotName(rest)) continue;
    // "Miss Universe Jane Doe", "Justice Against Sponsors of Crime Act"
    if (word.folded === 'miss' && PAGEANTS.test(rest[0]?.folded ?? '')) continue;
    if (/^(?:against|for|in|of|on|to|under|with|without)$/.test(rest[0]?.folded ?? '')) continue;
    // "Mayor Pro Tem Jane Doe"
    if (rest[0]?.folded === 'pro' && /^temp?(?:ore)?$/.test(rest[1]?.folded ?? '')) continue;
    // "Model C"
    if (rest.length === 1 && (rest[0]?.text.length ?? 0) < 2) continue;
    if (rest.length === 1 && isStageName(words, i)) return i;
    if (rest.length > 1 || !isKnownOther(rest[0], word)) return i + 1;
  }
  for (let i = first; i < last; i++) {
    const before = words[i - 1]?.folded ?? '';
    if (i > first && /^(?:of|for|on|the|and|&|st\.?|sainte?|san|santa|santo|são|sao)$/.test(before)) continue;
    if (open < i && i < close) continue;
    const rest = withoutNickname(words.slice(i, last + 1));
    if (
      isGivenName(words[i]?.folded ?? '') &&
      rest.filter(isWord).length <= 5 &&
      isPersonalName(rest) &&
      !isPeople(rest.at(-1)) &&
      !PARTISAN.test(rest.at(-1)?.folded ?? '') &&
      !isTeam(rest) &&
      !isOffice(rest)
    )
      return i;
  }
  return undefined;
}

/** "DJ Quill": initials, or what a performer is called by, before one word; not "radio DJ Quill". */
function isStageName(words: readonly Word[], i: number): boolean {
  return /^(?:DJ|MC)$/.test(words[i]?.text ?? '') && !PLAYS_RECORDS.test(words[i - 1]?.folded ?? '');
}

/** What tells that somebody plays records, in an office, once or with others. */
const PLAYS_RECORDS =
  /^(?:breakfast|celebrity|club|dance|drivetime|electronic|ex|fellow|former|hip-hop|house|jungle|late|local|music|radio|reggae|superstar|techno|trance|wedding|\d)/;

/** "Lord Justice Doe", "Mr Justice Doe" */
function isJudge(words: readonly Word[], i: number): boolean {
  return (
    words[i]?.folded === 'justice' &&
    /^(?:associate|chief|dame|lady|lord|mr|mrs|ms)\.?$/.test(words[i - 1]?.folded ?? '')
  );
}

/** Indices of the marks around a nickname in a chunk, beyond the chunk where it has none. */
function nicknameBetween(words: readonly Word[], first: number, last: number): readonly [open: number, close: number] {
  const marks = quotedNickname(words.slice(first, last + 1));
  return marks ? [first + marks[0], first + marks[1]] : [last + 1, last + 1];
}

function withoutNickname(own: readonly Word[]): readonly Word[] {
  const marks = quotedNickname(own);
  return marks ? [...own.slice(0, marks[0]), ...own.slice(marks[1] + 1)] : own;
}

const PAGEANTS = /^(?:america|earth|universe|usa|world)$/;

/** "Virginia Democrat": given names that are places, before what the party calls its own. */
const PARTISAN = /^(?:democrat|republican)s?$/;

/** "Charlotte Panthers": a place that is a given name, too, before several of something. */
export function isTeam(own: readonly Word[]): boolean {
  const last = own.at(-1)?.folded ?? '';
  if (own.length !== 2 || !isKnownPlace(own[0]?.folded ?? '')) return false;
  return (
    BEHIND_PLACES.test(last) ||
    (/[^s]s$/.test(last) && isDictionaryWord(last.slice(0, -1)) && !SURNAMES_LIKE_THINGS.has(last))
  );
}

/** What stands behind a place that is a given name, too: "Victoria Park", "Georgia Southern". */
const BEHIND_PLACES =
  /^(?:athletic|central|city|cross|falls|hornets|ladies|line|north|northern|park|parks|rovers|south|southern|square|state|station|town|tunnel|union|united|victory|wanderers)$/;

const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

/** "Odell" before "James Prewitt": a word that is nothing else known, before a given name and a surname. */
export function isRareGivenName(word: Word | undefined): boolean {
  if (!word || !/^\p{Lu}[\p{L}'’-]*[^s\P{L}]$/u.test(word.text) || /^\p{Lu}+$/u.test(word.text)) return false;
  const { folded } = word;
  return !(
    isDictionaryWord(folded) ||
    isTitleWord(word) ||
    isRoleNoun(word) ||
    isKnownPlace(folded) ||
    DEMONYMS.has(folded) ||
    KNOWN_ORGANISATIONS.has(folded) ||
    ORGANISATION_ENDINGS.has(folded)
  );
}

function isFullTitle(folded: string): boolean {
  return TITLES.has(folded) || isJoinedTitle(folded) || PLURAL_TITLES.test(folded);
}

/** Whether the one word behind a title is no surname. */
function isKnownOther(word: Word | undefined, title: Word): boolean {
  const text = word?.folded ?? '';
  // "Republican Indiana Gov. Jane Doe"
  if (PARTISAN.test(title.folded) && isKnownPlace(text)) return true;
  if (isPeople(word) || /^(?:\p{Lu}\.){2,}$/u.test(word?.text ?? '')) return true;
  const isWeak = WEAK_TITLES.has(title.folded) || !isFullTitle(title.folded);
  if (isWeak && isDictionaryWord(text) && !isGivenName(text)) return true;
  return KNOWN_ORGANISATIONS.has(text) || DEMONYMS.has(text) || TITLES.has(text) || ROLES.has(text);
}

/** Whether words can make a personal name: no "of", no number, no nationality in front. */
function isPersonalName(own: readonly Word[]): boolean {
  // "Christian Bale", not "Christian Democrats"
  const [given, next] = [own[0]?.folded ?? '', own[1]?.folded ?? ''];
  const isBoth = isGivenName(given) && next !== '' && !isDictionaryWord(next) && !hasEnding(next);
  return (
    (!DEMONYMS.has(given) || isBoth) &&
    own.every(({ folded }) => !/^(?:of|for|on|the|and|&|['’]s?)$|\d/.test(folded) || PARTICLES.has(folded))
  );
}
