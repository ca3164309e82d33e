import { WEEKDAYS_AND_MONTHS } from '../../language/calendar-names.js';
import type { PartOfSpeech, Token } from '../../language/tokens.js';
import { featureIndex as at, type FixedFeature } from './features.js';
import { LENGTH_UNITS, TIME_UNITS } from './lists/units.js';
import { TOKEN_TYPE } from './token-types.js';

/** Features of which one token inside a candidate is enough, in the order of their bits in what `insideOf` gives. */
const INSIDE = [
  'verbInside',
  'auxiliaryInside',
  'andInside',
  'ofInside',
  'prepositionInside',
  'numberInside',
  'commaInside',
  'personInside',
  'organisationInside',
  'placeInside',
  'dateInside',
  'percent',
  'money',
  'timeUnit',
  'lengthUnit',
  'ageUnit',
  'month',
] as const satisfies readonly FixedFeature[];
const BIT = Object.fromEntries(INSIDE.map((name, i) => [name, 1 << i])) as Record<(typeof INSIDE)[number], number>;
/** By bit, from the lowest: the number of its feature. */
export const insideFeatures = INSIDE.map((name) => at[name]);
/** The bit behind those: the token is capitalised. And the one behind it: it is a word that carries meaning. */
export const CAPITAL = 1 << INSIDE.length;
export const MEANING = CAPITAL << 1;

const INSIDE_BY_TAG: Partial<Record<PartOfSpeech, number>> = {
  VERB: BIT.verbInside | MEANING,
  AUX: BIT.auxiliaryInside,
  CCONJ: BIT.andInside,
  ADP: BIT.prepositionInside,
  NUM: BIT.numberInside,
  NOUN: MEANING,
  PROPN: MEANING,
  ADJ: MEANING,
  ADV: MEANING,
};
const INSIDE_BY_TYPE: Readonly<Record<number, number>> = {
  [TOKEN_TYPE.person]: BIT.personInside,
  [TOKEN_TYPE.organisation]: BIT.organisationInside,
  [TOKEN_TYPE.place]: BIT.placeInside,
  [TOKEN_TYPE.date]: BIT.dateInside,
};
const MONEY = /^(?:[$£€¥]|(?:dollars?|euros?|pounds?|cents)$)/;

/** What a token adds to every candidate that it is in: a bit for each of `INSIDE` that holds, `CAPITAL` and `MEANING`. */
export function insideOf({ pos, folded, text }: Token, type: number): number {
  let bits = (INSIDE_BY_TAG[pos] ?? 0) | (INSIDE_BY_TYPE[type] ?? 0);
  if (pos === 'ADP' && folded === 'of') bits ^= BIT.prepositionInside | BIT.ofInside;
  if (folded === ',') bits |= BIT.commaInside;
  if (folded === '%' || folded === 'percent') bits |= BIT.percent;
  if (MONEY.test(folded)) bits |= BIT.money;
  if (TIME_UNITS.has(folded)) bits |= BIT.timeUnit;
  if (LENGTH_UNITS.has(folded)) bits |= BIT.lengthUnit;
  if (folded === 'old' || folded === 'aged' || folded === 'age') bits |= BIT.ageUnit;
  if (!/^\p{Lu}/u.test(text)) return bits;
  if (WEEKDAYS_AND_MONTHS.has(folded.replace('.', ''))) bits |= BIT.month;
  return bits | CAPITAL;
}
