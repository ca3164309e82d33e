import { wordList } from '../../../language/word-list.js';

/** Verbs by which somebody judges a thing in a few words of their own right behind them, and that report nothing otherwise: "lambasted the “reckless” plan". Past, present and participle. */
export const JUDGING = wordList(`
  accusing, applauded, applauding, applauds, bemoaned, bemoaning, bemoans, blaming, branding, castigated,
  castigating, citing, commended, commending, condemning, credited, crediting, credits, criticising, criticizing,
  decrying, denouncing, deplored, deplores, deploring, deriding, dismissing, dubbing, excoriated, extolled, hailing,
  labeling, labelling, lambasted, lambasting, lambasts, likening, rebuked, rebuking, regretted, regretting, rued,
  ruing, saluted, salutes, saluting, savaged, slamming, slating, thanking, welcoming
`);

/** Verbs that judge by a preposition, as verb and preposition: "hit out at “…”". */
export const JUDGING_PHRASES: ReadonlySet<string> = new Set([
  'apologised for',
  'apologising for',
  'apologized for',
  'apologizing for',
  'hit out at',
  'hitting out at',
  'lashed out at',
  'lashing out at',
  'paid tribute to',
  'paying tribute to',
  'pointed to',
  'pointing to',
  'points to',
  'railed against',
  'raged against',
  'took aim at',
]);
