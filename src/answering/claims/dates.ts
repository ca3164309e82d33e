import { contains, type Span, sliceOf } from '../../article/spans.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { type Difference, nearSentences, type Pair } from './pair.js';

/** A date in a text, with the ISO date or period it means. */
interface DateIn {
  readonly span: Span;
  readonly iso: string;
}

const YEAR = /(?<![\p{L}\p{N}.,$€£-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%]|[.,]\d)/gu;

/** The dates that the claim has and its sentence has not, each beside the one that stands there for it. */
export function dateDifferences(pair: Pair): readonly Difference[] {
  const { reading, sentence, part, claim } = pair;
  const claimed = claim.sentences.filter(({ span }) => span.part === 'paragraph').flatMap((one) => datesOf(claim, one));
  const own = datesOf(reading, sentence);
  const used = new Set<DateIn>();
  return claimed.flatMap((date): readonly Difference[] => {
    if (own.some((one) => agree(one.iso, date.iso))) return [];
    if (nearSentences(pair).some((other) => datesOf(reading, other).some((one) => agree(one.iso, date.iso)))) return [];
    const free = own.filter((one) => !used.has(one) && !claimed.some((other) => agree(one.iso, other.iso)));
    const other = free.find(({ iso }) => iso.length === date.iso.length) ?? free[0];
    const words = sliceOf(claim.article, date.span);
    if (other) {
      used.add(other);
      return [{ kind: 'date', claim: words, article: other.span }];
    }
    const isElsewhere = part.sentences.some((one) => datesOf(reading, one).some(({ iso }) => agree(iso, date.iso)));
    return isElsewhere ? [] : [{ kind: 'date', claim: words }];
  });
}

/** The dates of a sentence; a number that can be nothing but a year is one. */
function datesOf({ article, dates }: Reading, { span }: Sentence): readonly DateIn[] {
  const found = dates.flatMap((date): readonly DateIn[] =>
    date.iso !== undefined && contains(span, date.span) ? [{ span: date.span, iso: date.iso }] : [],
  );
  const years = [...sliceOf(article, span).matchAll(YEAR)]
    .map(({ 0: iso, index }): DateIn => {
      const start = span.start + index;
      return { span: { ...span, start, end: start + iso.length }, iso };
    })
    .filter((year) => !found.some((date) => contains(date.span, year.span)));
  return [...found, ...years];
}

/** Whether two dates can be the same: one is the other told more closely, or stands within its period. */
function agree(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [from, to] = boundsOf(one);
  const [otherFrom, otherTo] = boundsOf(other);
  return (from <= otherFrom && otherTo <= to) || (otherFrom <= from && to <= otherTo);
}

/** The first and the last day of a date or period, to be compared as text. */
function boundsOf(iso: string): readonly [string, string] {
  const [from = '', to = from] = iso.split('/');
  return [from.padEnd(10, '-00'), `${to}-99-99`.slice(0, 10)];
}
