import { wordList } from '../../../language/word-list.js';

/** Words that carry a sentence on from the one before it, folded as in `fold`: connectives and adverbs that compare or continue. */
export const CONNECTIVES = wordList(`
  accordingly, additionally, also, and, another, anyway, besides, both, but, consequently, conversely, either, else,
  finally, furthermore, hence, here, however, indeed, instead, later, likewise, meanwhile, moreover, neither,
  nevertheless, nonetheless, nor, or, other, others, otherwise, rather, similarly, so, still, subsequently, such,
  then, thereafter, therefore, though, thus, too, yet
`);

/** Pronouns and determiners that point to somebody or something named before, folded as in `fold`. */
export const POINTERS = wordList(`
  he, her, hers, herself, him, himself, his, it, its, itself, she, that, their, theirs, them, themselves, these, they,
  this, those
`);

/** Pronouns of somebody who speaks; outside quotation marks, a reporter or an advertisement. */
export const SPEAKERS = wordList(`
  i, me, my, our, ours, us, we, you, your, yours
`);

/** Nouns that behind "the" at a sentence's beginning mean what the sentence before told, folded as in `fold`. */
export const POINTING_NOUNS = wordList(`
  accusation, accusations, action, allegation, allegations, announcement, argument, brothers, call, change, changes,
  charge, charges, claim, claims, comment, comments, couple, criticism, decision, development, exchange, figure, finding,
  findings, incident, latter, letter, measure, measures, men, move, news, offer, order, outcome, pair, proposal, question,
  remark, remarks, result, results, same, scheme, statement, statements, step, suspects, trio, two, victim, victims, women
`);
