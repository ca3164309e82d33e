import { wordList } from '../../../../language/word-list.js';

/** Verbs for wanting what need not come about, in the forms that news prose has them in, folded. */
export const WANTING = wordList(
  `demand, demanded, demanding, demands, propose, proposed, proposes, proposing, recommend, recommended, recommending, recommends,
  request, requested, requesting, requests, seek, seeking, seeks, sought, suggest, suggested, suggesting, suggests, threaten,
  threatened, threatening, threatens, urge, urged, urges, urging, want, wanted, wanting, wants`,
);

/** Words of a question for what may be, is said or is to come, folded: no fact is asked for. */
export const TENTATIVE = wordList(
  `according, allege, alleged, allegedly, ask, asked, asking, believe, believed, can, claim, claimed, could, deny, denied, estimate,
  estimated, expect, expected, face, faced, facing, fear, feared, going, gonna, hope, hoped, if, likely, may, maybe, might, must, offer, offered,
  plan, planned, planning, possible, possibly, promise, promised, push, pushed, pushing, said, say, saying, says, should, supposed,
  tell, think, thinks, thought, told, try, trying, will, wish, would`,
);

/** Nouns for a number that is not what came about, folded. */
export const FORESEEN = wordList(
  `expectation, expectations, forecast, forecasts, goal, goals, offer, offers, prediction, predictions, projection, projections,
  proposal, proposals, target, targets`,
);
