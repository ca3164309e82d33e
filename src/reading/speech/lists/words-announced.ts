import { wordList } from '../../../language/word-list.js';

/** What somebody's words are called where they are announced or identified: "Doe's answer was simple: “…”". */
export const WORDS_ANNOUNCED = wordList(`
  advice, answer, argument, assessment, comment, conclusion, description, excuse, explanation, message, mantra, motto,
  phrase, phrases, plea, point, reaction, reply, response, retort, rule, summary, telling, verdict, view, warning,
  words
`);
