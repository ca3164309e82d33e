import { anyOf } from '../../language/any-of.js';
import type { Meaning } from './dated-expression.js';
import { away, periodFrom, UNIT, unitOf } from './periods.js';
import { cardinal, type DateContext, dateRule, type Groups, meaning, NUMBER } from './rule.js';

/** The last point that the date before named, for what is counted from it. */
const pointBefore = ({ anchor }: DateContext) =>
  anchor?.startsWith('-') ? undefined : anchor?.split('/').at(-1)?.split('T')[0];

function awayFromDate({ count, unit, direction }: Groups, context: DateContext): Meaning | undefined {
  const anchor = pointBefore(context);
  const sign = /later|after/i.test(direction ?? '') ? 1 : -1;
  return meaning(anchor && away(anchor, sign * cardinal(count ?? ''), unitOf(unit)));
}

function besideDate({ unit, which = '' }: Groups, context: DateContext): Meaning | undefined {
  // "over the next decade" is how long, not when.
  if (/\b(?:during|for|in|over|within)\s$/i.test(context.before) && /next/i.test(which)) return undefined;
  const anchor = pointBefore(context);
  const offset = /next|following|after/i.test(which) ? 1 : /previous|preceding|before/i.test(which) ? -1 : 0;
  return meaning(anchor && periodFrom(anchor, unitOf(unit), offset));
}

/** What `UNIT` matches in English. */
const COUNTED_UNITS = ['day', 'week', 'month', 'year', 'decade']
  .flatMap((unit) => [unit, `${unit}s`])
  .concat('century', 'centuries');
const DIRECTIONS = ['earlier', 'later', 'before', 'after'];
const DAYS_AND_PERIODS = [
  'day',
  'night',
  'morning',
  'afternoon',
  'evening',
  'week',
  'month',
  'year',
  'decade',
  'century',
];
const DAY_OR_PERIOD = anyOf(DAYS_AND_PERIODS);
const CLAUSE_ENDS = '(?=[.,;:!?”"]|$)';

/** Expressions counted from the date named before. */
export const ANCHORED_DATES = [
  dateRule(
    COUNTED_UNITS.flatMap((unit) => DIRECTIONS.map((direction) => `${unit} ${direction}`)),
    `(?<count>${NUMBER}) (?<unit>${UNIT}) (?<direction>earlier|later|(?:before|after)${CLAUSE_ENDS})(?! than)\\b`,
    awayFromDate,
  ),
  dateRule(
    ['the next', 'the following', 'the previous', 'the preceding', 'the same', 'the very'],
    `the (?:very )?(?<which>next|following|previous|preceding|same) (?<unit>${DAY_OR_PERIOD})\\b`,
    besideDate,
  ),
  dateRule(
    ['that same ', ...DAYS_AND_PERIODS.map((unit) => `that ${unit}`)],
    `that (?:same )?(?<unit>${DAY_OR_PERIOD})\\b`,
    besideDate,
  ),
  dateRule(
    ['day', 'night', 'week', 'month', 'year'].flatMap((unit) => [`the ${unit} before`, `the ${unit} after`]),
    `the (?<unit>day|night|week|month|year) (?<which>before|after)${CLAUSE_ENDS}`,
    besideDate,
  ),
];
