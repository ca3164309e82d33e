import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import { hasEnding } from './endings.js';
import { isGivenName, isKnownPlace, isPeople } from './known-names.js';
import { ORGANISATION_PREFIXES } from './lists/organisation-words.js';
import { CITIES, COUNTRIES } from './lists/place-names.js';
import { SURNAMES_FIRST } from './lists/surnames-first.js';
import { isTeam } from './personal-names.js';
import { quotedNickname } from './quoted-nicknames.js';
import { isOffice } from './titles.js';

/** "Nguyen Van Quill", "Zhou Weiman": a surname that stands first, and no word of English behind it but such names as have one. */
function isSurnameFirst(own: readonly Word[]): boolean {
  const [surname, ...given] = own;
  return (
    SURNAMES_FIRST.has(surname?.folded ?? '') &&
    given.length < 4 &&
    given.every(
      ({ text, folded }) =>
        /^\p{Lu}\p{Ll}/u.test(text) && (folded === 'van' || !isDictionaryWord(folded)) && !CITIES.has(folded),
    )
  );
}

/** How much a name of several words looks like a person's. */
export function personShape(own: readonly Word[]): number {
  const [opener, next] = own;
  if (quotedNickname(own) && !own.some(({ folded }) => hasEnding(folded))) return 3;
  if (own.some(({ folded }) => /\d/.test(folded)) || opener?.folded === next?.folded) return -3;
  if (
    /^\p{Lu}{1,4}$/u.test(opener?.text ?? '') &&
    (ORGANISATION_PREFIXES.has(opener?.folded ?? '') || isKnownPlace(next?.folded ?? ''))
  )
    return -4;
  if (own.at(-1)?.folded === 'state') return -4;
  if (own.length > 4 || own.at(-1)?.text.length === 1 || COUNTRIES.has(own.at(-1)?.folded ?? '')) return -2;
  // "South-East Asia"
  if (/^(?:north|south|east|west|central|mid)(?:ern|-\p{L}+)?$/u.test(own[0]?.folded ?? '')) return -3;
  const unknown = own.filter(({ folded }) => !isDictionaryWord(folded) || isGivenName(folded)).length;
  if (own.some(({ folded }) => /^(?:of|for|on|the|and|&|['’]s?)$/.test(folded))) return -3;
  if (own.some(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return -1;
  if (isTeam(own)) return -2;
  if (isGivenName(own[0]?.folded ?? '')) return 3;
  if (isSurnameFirst(own)) return 2.5;
  // "Slavia Prague"
  if (own.length === 2 && CITIES.has(next?.folded ?? '')) return -2;
  // "La Repubblica", "Der Spiegel"
  if (own.length === 2 && /^(?:das|der|die|el|il|la|las|le|les|los)$/.test(opener?.folded ?? '')) return -1;
  if (isPeople(own.at(-1)) || isOffice(own) || isKnownPlace(own[0]?.folded ?? '')) return -3;
  // "Quarla da Silva": words in lower case that stand in names of people alone
  const isJoined = own.some(({ text }, i) => i > 0 && /^(?:bin|bint|da|den|der|dos|ibn|van|von)$/.test(text));
  if (isJoined && unknown > 0 && !isKnownPlace(own.map(({ folded }) => folded).join(' '))) return 1.5;
  const hyphened = own.some(({ folded }) => /^\p{L}+-\p{L}+$/u.test(folded)) ? 1 : 0;
  return (unknown === 0 ? -1 : unknown === own.length ? 1.5 : 0.5) + hyphened;
}
