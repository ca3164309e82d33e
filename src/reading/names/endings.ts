import { OTHER_ENDINGS } from '../../language/lists/other-names.js';
import { HONORIFICS } from '../../language/lists/titles.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import type { NameType } from './entity.js';
import { isGivenName } from './known-names.js';
import { HEADS_WITH_OF, ORGANISATION_ENDINGS, SHARED_NOUNS } from './lists/organisation-words.js';
import { PARTICLES } from './lists/particles.js';
import { PLACE_ENDINGS } from './lists/place-words.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';

/** Of those words that are surnames too the ones that seldom are: "Fremantle Press". */
const RARELY_SURNAMES = /^(?:bank|court|order|point|post|press|star|street)$/;

/** What companies alone end in, whatever stands before them. */
const FIRMS_END = /^(?:associates|co|corp|gmbh|inc|llc|llp|ltd|plc)\.?$/;

/** "Post-Dispatch", "Sun-Sentinel" */
const PAPER =
  /^(?:advocate|commercial|courier|daily|democrat|enterprise|free|herald|journal|mail|news|post|press|review|star|sun|times|tribune|union)-(?:bee|constitution|courier|dispatch|gazette|herald|intelligencer|journal|ledger|news|picayune|post|press|record|sentinel|standard|sun|telegram|telegraph|times|tribune)$/;

export function hasEnding(tail: string): boolean {
  return (
    PAPER.test(tail) ||
    OTHER_ENDINGS.has(tail) ||
    OTHER_ENDINGS.has(tail.replace(/s$/, '')) ||
    ORGANISATION_ENDINGS.has(tail) ||
    PLACE_ENDINGS.has(tail)
  );
}

/** Whether the last word of a chunk is one of institutions, places or things, and no surname. */
export function endsLikeThing(words: readonly Word[], first: number, last: number): boolean {
  const tail = words[last]?.folded ?? '';
  if (!hasEnding(tail)) return false;
  // "Quentin de la Tour"
  const particle = words[last - 1];
  if (last - first > 1 && particle && PARTICLES.has(particle.folded) && particle.text === particle.folded) return false;
  if (FIRMS_END.test(tail) && last > first) return true;
  const opener = words[first]?.folded ?? '';
  // "spokesman Qin Gang"
  const before = words[first - 1];
  if (last - first === 1 && before?.capital === false && isRoleNoun(before) && !isFirmsToo(before, words[first]))
    return false;
  if (HONORIFICS.has(opener)) return !SURNAMES_LIKE_THINGS.has(tail) && PLACE_ENDINGS.has(tail);
  if (!SURNAMES_LIKE_THINGS.has(tail) || /^(?:the|in|at|on|near)$/.test(words[first - 1]?.folded ?? '')) return true;
  if (isGivenName(words[last - 1]?.folded ?? '') || (isGivenName(opener) && last - first === 2)) return false;
  return isDictionaryWord(opener) || RARELY_SURNAMES.test(tail) || last - first !== 1;
}

/** Of "rival Blue Scales" a firm may be the rival; "star Orvina Scales" is somebody. */
function isFirmsToo(noun: Word, opener: Word | undefined): boolean {
  return (
    SHARED_NOUNS.has(noun.folded) && !(/^(?:star|victim)$/.test(noun.folded) && !isDictionaryWord(opener?.folded ?? ''))
  );
}

export function typeByEnding(words: readonly Word[], first: number, last: number): NameType | undefined {
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
  if (ORGANISATION_ENDINGS.has(head) || PAPER.test(head)) return 'organisation';
  if (PLACE_ENDINGS.has(head)) return 'place';
  if (
    /^(?:lake|mount|mt\.|cape|fort|port|camp|lac|st\.?|saint|san|santa|el|los|las|new|north|south|east|west)$/.test(
      words[first]?.folded ?? '',
    ) &&
    of < 0
  )
    return 'place';
  if (of > 0 && HEADS_WITH_OF.has(opening)) return 'organisation';
  return undefined;
}
