import { wordList } from '../../../language/word-list.js';

/** Articles, folded. */
export const LEADING_ARTICLES = wordList('a, an, the');

/** Forms of "to be", folded as they are tokenised. */
export const FORMS_OF_BE = wordList("'re, 's, are, be, been, being, is, was, were");

/** Words right before a reason or right after what it explains, folded. */
export const CAUSE_WORDS = wordList('after, amid, because, due, following, since, so');

/** Participles right before a name that something goes by, folded. */
export const NAMING_PARTICIPLES = wordList('called, dubbed, entitled, known, named, nicknamed, termed, titled');

/** Words that open a relative clause, folded. */
export const RELATIVE_WORDS = wordList('that, where, which, who, whom, whose');
