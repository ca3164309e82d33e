import { CARDINALS } from '../../../language/lists/cardinals.js';
import { wordList } from '../../../language/word-list.js';

/** Words that tell how many there are, folded: those of counting, and "none", "half", "once". */
export const SPELLED_NUMBERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...wordList(
    `billion, dozen, half, hundred, hundreds, million, millions, no, none, once, quarter, third, thousand, thousands,
    trillion, twice`,
  ),
]);
