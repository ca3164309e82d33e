import type { DateComponent, Meaning } from './dated-expression.js';
import { type DateContext, dateRule, firstWord, type Groups, meaning } from './rule.js';

const BEFORE_TIME = /\b(?:about|after|around|at|before|by|from|since|till|to|until)\s$/i;
/** The clock of a match: "with 12:34 left". */
const GAME_CLOCK = /^(?:into|left|of|remaining|to)$/;

function clockTime({ hour = '', minute, half, zone }: Groups, { before, after }: DateContext): Meaning | undefined {
  const isBare = half === undefined && zone === undefined;
  if (isBare && ((hour.length < 2 && !BEFORE_TIME.test(before)) || GAME_CLOCK.test(firstWord(after)))) return undefined;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const of24 = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (of24 > 23 || Number(minute ?? 0) > 59) return undefined;
  const certain: DateComponent[] = minute === undefined ? ['hour'] : ['hour', 'minute'];
  return meaning(`${String(of24).padStart(2, '0')}:${minute ?? '00'}`, ...certain);
}

const ZONE = '(?:gmt|utc|local time|hours|[ecmp][sd]?t)';

/** Times of day. A zone beside one is read, but not counted in: the time is that of the place. */
export const CLOCK_TIMES = [
  dateRule(
    ['am', 'a.m', 'pm', 'p.m', "o'clock"].flatMap((half) => [`0${half}`, `0 ${half}`]),
    `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?:(?<half>[ap](?:\\.m\\.|m\\b))|(?<zone>o['’]clock))`,
    clockTime,
  ),
  dateRule(['0:00'], `(?<hour>\\d{1,2}):(?<minute>\\d{2})(?: (?<zone>${ZONE})\\b)?(?![\\p{L}\\d]|[:.]\\d)`, clockTime),
  dateRule(['0000 '], `(?<hour>\\d{2})(?<minute>\\d{2}) (?<zone>gmt|utc|local time|hours)\\b`, clockTime),
  dateRule(['noon', 'midnight'], '(?<word>noon|midnight)\\b', ({ word }) => {
    if (word === 'noon') return meaning('12:00', 'hour');
    return word === 'midnight' ? meaning('00:00', 'hour') : undefined;
  }),
];
