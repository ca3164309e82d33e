import { wordList } from '../../../../language/word-list.js';

/** Adverbs and nouns for a day as it stands to today, folded; no "now", no "recently". */
export const RELATIVE_DAYS = wordList('overnight, today, tomorrow, tonight, yesterday');

/** Parts of a day, folded. */
export const DAY_PARTS = wordList(
  'afternoon, dawn, dusk, evening, midday, midnight, morning, night, nightfall, noon, sunrise, sunset',
);

/** Words that open when something was by what else was, folded: "after the vote". */
export const EVENT_OPENERS = wordList('after, before, during, following, once, since, until, when, while');
