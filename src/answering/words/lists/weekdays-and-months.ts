import { wordList } from '../../../language/word-list.js';

/** Weekdays and months, whole and abbreviated, in lower case and without a full stop. */
export const WEEKDAYS_AND_MONTHS = wordList(
  `apr, april, aug, august, dec, december, feb, february, friday, jan, january, jul, july, jun, june, mar, march, may,
  monday, nov, november, oct, october, saturday, sep, sept, september, sunday, thursday, tuesday, wednesday`,
);
