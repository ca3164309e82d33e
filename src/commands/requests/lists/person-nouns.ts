import { wordList } from '../../../language/word-list.js';

/** Plural nouns for whoever a story is about, beside the plurals of `ROLES`: "who are the main **players**". */
export const PERSON_NOUNS = wordList(`
  actors, characters, dudes, figures, folk, folks, gals, guys, individuals, ladies, leaders, men, names,
  participants, people, persons, players, politicians, protagonists, royals, sides, speakers, women
`);
