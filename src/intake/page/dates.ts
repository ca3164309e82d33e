import { isRealDate } from '../../language/calendar.js';
import { monthNamed } from '../../language/calendar-names.js';
import { dateLineOf } from '../lines/date-line.js';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
/** RFC 822, as feeds write it: "Tue, 05 Mar 2024 09:00:00 GMT". */
const FEED =
  /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})(?:\s+(\d{2}:\d{2})(?::\d{2})?\s*(GMT|UTC?|Z|[+-]\d{4})?)?$/u;
/** What Java and Unix print: "Fri Mar 13 21:30:09 EST 2015". Which zone letters mean depends on the country. */
const PRINTED = /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+\d{2}:\d{2}(?::\d{2})?\s+(?:[\p{L}+\d:-]{1,9}\s+)?(\d{4})/u;

/** A date that a page gives for machines, as ISO 8601; undefined for what is none, or could be read two ways. */
export function isoDateOf(text: string): string | undefined {
  const value = text.trim();
  const iso = ISO.exec(value);
  if (iso !== null) return checked(iso[1] ?? '', iso[2], iso[3]);
  const feed = FEED.exec(value);
  if (feed !== null) return checked(dayOf(feed[3], feed[2], feed[1]), feed[4], feed[5]);
  const printed = PRINTED.exec(value);
  if (printed !== null) return checked(dayOf(printed[3], printed[1], printed[2]));
  const digits = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4,6})?$/.exec(value);
  if (digits !== null) return checked(`${digits[1]}-${digits[2]}-${digits[3]}`);
  return /\d{4}/.test(value) ? dateLineOf(value)?.iso : undefined;
}

function dayOf(year = '', month = '', day = ''): string {
  const number = monthNamed(month.toLowerCase()) ?? 0;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function checked(day: string, clock?: string, zone?: string): string | undefined {
  const offset = zone === undefined ? '' : /^[zgu]/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const iso = clock === undefined ? day : `${day}T${clock}${offset}`;
  return isRealDate(iso) ? iso : undefined;
}
