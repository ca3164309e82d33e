import { wordList } from '../../../../language/word-list.js';

/** Verbs for what somebody thinks, feels or wants of something, folded: whoever speaks of it may be the one. */
export const ATTITUDES = wordList(
  `agree, agrees, approve, approves, back, backed, backs, care, cares, compared, criticise, criticised, criticize,
  criticized, disagree, disagreed, disagrees, disliked, doubt, doubted, doubts, favor, favored, favors, favour, favours,
  fears, hate, hated, hates, hope, hoped, hopes, know, knew, knows, liked, likes, love, loved, loves, need, needed, needs,
  oppose, opposed, opposes, praise, praised, prefer, preferred, prefers, recommend, rejected, rejects, regret, regretted,
  regrets, see, sees, shared, slam, slammed, suggested, suggests, support, supported, supports, suspect, suspected, suspects, talk,
  talked, talks, thank, thanked, thanks, think, thinks, thought, trust, trusted, trusts, understand, understands, want,
  wanted, wants, warn, wish, wished, wishes, worried, worries, worry`,
);
