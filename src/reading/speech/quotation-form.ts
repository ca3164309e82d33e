import type { Item } from '../../language/outline.js';
import { isTerm } from './passives.js';

/** What the words between the marks look like. */
export interface Form {
  /** A sentence or more: it stands where one begins, begins with a capital, is long enough or ends as one. */
  readonly isSentence: boolean;
  /** Every word of weight has a capital: a title or a nickname. */
  readonly isName: boolean;
  /** What something goes by: "the so-called “…”". */
  readonly isTerm: boolean;
  /** It ends on a mark behind which an attribution is expected: a comma, a question mark. */
  readonly endsOpen: boolean;
  readonly endsWithComma: boolean;
}

/** Fewer words are no sentence unless they end as one. */
const FEWEST_IN_SENTENCE = 4;
/** Words of more than three letters that titles write small. */
const SMALL_IN_TITLES = /^(?:after|before|between|from|into|onto|over|than|through|under|upon|with|without)$/;
/** Titles are shorter than this many words. */
const LONGER_THAN_TITLES = 9;

export function formOf(own: string, items: readonly Item[], at: number): Form {
  const words = own.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const opensAsTitle = /^\p{Lu}/u.test(words[0] ?? '');
  const weighty = words.filter((word) => word.length > 3 && !(opensAsTitle && SMALL_IN_TITLES.test(word)));
  const ended = /[.!?…]["'”’)]*$/.test(own);
  // Full stops go inside the marks in American papers, at the end of titles too.
  const isEnded = words.length > 1 && !standsFirst(items, at) ? /[!?…]$/.test(own) : /[.!?…]['’]?$/.test(own);
  const isName =
    !isEnded &&
    weighty.length > 0 &&
    weighty.every((word) => /^\p{Lu}/u.test(word)) &&
    words.length < LONGER_THAN_TITLES;
  const startsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]|^[[(]/u.test(own) && standsFirst(items, at);
  return {
    isName,
    isTerm: isTerm(items, at),
    isSentence: startsSentence && !isName && (words.length >= FEWEST_IN_SENTENCE || ended),
    endsWithComma: own.endsWith(','),
    endsOpen: /[,?!—–-]$/.test(own) || items[at + 1]?.folded === ',',
  };
}

/** Whether a quotation stands where a sentence or what somebody says begins. */
function standsFirst(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined || before.ends === true || before.quote !== undefined || /^[,:.?!—–)-]$/.test(before.text)
  );
}
