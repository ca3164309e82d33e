import { wordList } from '../../../language/word-list.js';

/** Verbs of saying that leave open in which way it was said: their question is answered by any quotation. */
export const SAYING = wordList(
  `add, added, announce, announced, answer, answered, claim, claimed, claims, comment, commented, declare, declared, explain,
  explained, reply, replied, respond, responded, said, say, saying, says, state, stated, tell, told, tweet, tweeted, write,
  wrote`,
);
