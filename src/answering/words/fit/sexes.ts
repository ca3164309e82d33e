import { FEMALE_NOUNS, MALE_NOUNS } from '../../../language/lists/titles.js';
import type { Token } from '../../../language/tokens.js';
import type { Shown } from './shown.js';

/** What men and women are called in a chat, beside what the press calls them. */
const MALE_TALK = /^(?:bloke|dad|dude|fella|guy|males?|men)$/;
const FEMALE_TALK = /^(?:chick|females?|gal|lady|mom|mum|women)$/;
/** Tokens behind an age within which whose it is follows: "a 34-year-old Danish woman". */
const BEHIND = 3;

type Sex = 'male' | 'female' | undefined;

function sexOf(token: Token | undefined): Sex {
  const { folded = '' } = token ?? {};
  if (MALE_NOUNS.has(folded) || MALE_TALK.test(folded)) return 'male';
  return FEMALE_NOUNS.has(folded) || FEMALE_TALK.test(folded) ? 'female' : undefined;
}

/** Whether the age that is shown is a woman's where a man's is asked for, or the other way round. */
export function isOfOtherSex({ question: { unit, tokens: asked, at }, tokens, first, last }: Shown): boolean {
  if (unit !== 'age') return false;
  const wanted = sexOf(asked.slice(at + 1).find((token) => sexOf(token) !== undefined));
  if (wanted === undefined) return false;
  const hyphen = tokens[last + 1]?.text === '-' || tokens[last - 1]?.text === '-';
  const behind = hyphen ? tokens.slice(last + 1, last + 1 + BEHIND) : [];
  const whose = [...behind, ...tokens.slice(0, first).reverse()].find((token) => sexOf(token) !== undefined);
  const found = sexOf(whose);
  return found !== undefined && found !== wanted;
}
