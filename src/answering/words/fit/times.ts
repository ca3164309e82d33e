import { CALENDAR_NAMES, WEEKDAYS_AND_MONTHS } from '../../../language/calendar-names.js';
import type { Token } from '../../../language/tokens.js';
import { TIME_UNITS } from '../lists/units.js';
import { DAY_PARTS, EVENT_OPENERS, RELATIVE_DAYS } from './lists/times.js';
import { isNumber } from './numbers.js';
import { own, type Shown } from './shown.js';

const YEAR = /^(?:1\d\d\d|20\d\d)(?:s|[-–]\d{2,4})?$/;
const CLOCK = /^(?:\d{1,2}[:.]\d\d(?:am|pm)?|\d{1,2}(?:am|pm)|am|pm|a\.m\.?|p\.m\.?|o'clock|gmt|noon|midnight)$/;
const PART_OF_DAY = /^(?:afternoon|dawn|dusk|evening|midday|morning|night|overnight|sunrise|sunset|tonight)$/;
const POINTER =
  /^(?:last|next|this|past|previous|following|that|same|each|every|early|earlier|late|later|mid|few|several)$/;

/** Whether what is shown is a date or a time, of the grain that "what year", "which month", "what day" ask for. */
export function isTimeAsked(shown: Shown): boolean {
  const words = own(shown);
  if (!isTime(shown, words) || isSince(shown) || isLifetime(shown)) return false;
  const has = (pattern: RegExp) => words.some(({ folded }) => pattern.test(folded));
  const iso = datesOf(shown).flatMap(({ iso }) => iso ?? []);
  const hasMonthOrDay = words.some(({ folded }) => WEEKDAYS_AND_MONTHS.has(folded.replace('.', '')));
  const { tokens: asked, at } = shown.question;
  if (asked[at + 1]?.folded === 'time' && asked[at + 2]?.folded !== 'of')
    return has(CLOCK) || has(PART_OF_DAY) || !(hasMonthOrDay || iso.length > 0);
  switch (shown.question.focus?.folded) {
    case 'year':
    case 'years':
      return has(YEAR) || has(/^(?:year|years)$/) || iso.some((one) => /^\d{4}$/.test(one));
    case 'month':
      return hasMonthOrDay || has(/^months?$/);
    case 'day':
    case 'date':
    case 'weekday':
      return (
        hasMonthOrDay || words.some(({ folded }) => RELATIVE_DAYS.has(folded)) || iso.some((one) => one.length >= 10)
      );
    case 'decade':
      return has(/^\d{3,4}s$/) || has(/^(?:\p{L}+ties|decades?)$/u);
    default:
      return true;
  }
}

/** "the first victory since 1958": no time of the victory, but one that another thing began. */
function isSince({ question, tokens, first }: Shown): boolean {
  const isSaid = (token: Token | undefined) => token?.folded === 'since';
  if (!isSaid(tokens[first]) && !isSaid(tokens[first - 1])) return false;
  return !question.tokens.some((token) => isSaid(token) || BEGINNING.test(token.folded));
}

const RANGE = /^(?:1\d\d\d|20\d\d)[-–]\d{2,4}$/;
/** What comes about on one day: years from one to another are none of it. */
const OF_A_DAY =
  /^(?:born|die|died|end|ended|found|founded|begin|began|start|started|build|built|open|opened|establish|established)$/;

/** "1902–1980" for "when was she born", "what year did she move". */
function isLifetime({ question: { kind, tokens: asked, focus }, tokens, first, last }: Shown): boolean {
  const words = tokens.slice(first, last + 1);
  const isRange =
    words.some(({ folded }) => RANGE.test(folded)) ||
    words.some(({ text }, i) => /^[-–]$/.test(text) && YEAR.test(words[i - 1]?.folded ?? ''));
  if (!isRange || focus?.folded === 'years') return false;
  return (kind === 'year' && focus?.folded === 'year') || asked.some(({ folded }) => OF_A_DAY.test(folded));
}

const BEGINNING =
  /^(?:become|became|been|beg[aiu]n|begin|first|found(?:ed)?|has|have|join(?:ed)?|last|open(?:ed)?|set|start(?:ed)?|took|take)$/;

function datesOf({ tokens, first, last, named }: Shown): Shown['named']['dates'] {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return named.dates.filter(({ span }) => span.start < end && start < span.end);
}

function isTime(shown: Shown, words: readonly Token[]): boolean {
  const before = shown.tokens[shown.first - 1]?.folded ?? '';
  if (words.length > 1 && EVENT_OPENERS.has(words[0]?.folded ?? '')) return true;
  if (EVENT_OPENERS.has(before) && words.length > 1) return true;
  if (datesOf(shown).length > 0) return true;
  const has = (is: (folded: string) => boolean) => words.some(({ folded }) => is(folded));
  if (has((word) => YEAR.test(word) || CLOCK.test(word) || RELATIVE_DAYS.has(word) || DAY_PARTS.has(word))) return true;
  if (has((word) => CALENDAR_NAMES.has(word) || WEEKDAYS_AND_MONTHS.has(word.replace('.', '')))) return true;
  const isCounted = words.some(isNumber) || has((word) => POINTER.test(word) || /^\d+(?:st|nd|rd|th)$/.test(word));
  return (
    isCounted &&
    has((word) => TIME_UNITS.has(word) || /^(?:season|weekend|era|term|winter|summer|spring|autumn|fall)s?$/.test(word))
  );
}
