import { wordList } from '../../../language/word-list.js';

/** Pairs of words of which a sentence that says the one denies the other, by their first word. */
const PAIRS = `above/below, accept/reject, accepted/rejected, after/before, agree/disagree, all/none, allowed/prohibited,
  always/never, began/ended, begin/end, best/worst, better/worse, biggest/smallest, bought/sold, buy/sell, closed/opened,
  created/destroyed, decrease/increase, decreased/increased, defeat/victory, different/same, earlier/later,
  earliest/latest, early/late, east/west, eastern/western, external/internal, fall/rise, fast/slow, fell/rose,
  female/male, first/last, gained/lost, good/bad, high/low, higher/lower, highest/lowest, illegal/legal,
  inside/outside, large/small, larger/smaller, largest/smallest, least/most, left/right, less/more, longest/shortest,
  lost/won, lower/upper, many/few, major/minor, maximum/minimum, men/women, negative/positive, new/old, north/south,
  northern/southern, oldest/youngest, oppose/support, opposed/supported, poor/rich, private/public, strong/weak`;

const opposites = new Map<string, string[]>();
for (const pair of wordList(PAIRS)) {
  const [one = '', other = ''] = pair.split('/');
  opposites.set(one, [...(opposites.get(one) ?? []), other]);
  opposites.set(other, [...(opposites.get(other) ?? []), one]);
}

/** Words that deny. */
const DENYING = wordList("cannot, except, neither, never, no, none, nor, not, n't, unable, without");

/** The words that mean the contrary of a folded word, of those that are known. */
export function oppositesOf(word: string): readonly string[] {
  return opposites.get(word) ?? [];
}

/** Whether a folded token denies what it stands with. */
export function isDenying(word: string): boolean {
  return DENYING.has(word);
}
