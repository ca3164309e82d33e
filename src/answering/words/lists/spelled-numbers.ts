import { wordList } from '../../../language/word-list.js';

/** Words that tell how many there are, folded: those of counting, and "none", "half", "once". */
export const SPELLED_NUMBERS = wordList(
  `billion, dozen, eight, eighteen, eighty, eleven, fifteen, fifty, five, forty, four, fourteen, half, hundred, hundreds,
  million, millions, nine, nineteen, ninety, no, none, once, one, quarter, seven, seventeen, seventy, six, sixteen, sixty,
  ten, third, thirteen, thirty, thousand, thousands, three, trillion, twelve, twenty, twice, two, zero`,
);
