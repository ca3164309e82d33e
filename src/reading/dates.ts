import type { Article, Span } from '../article/model.js';
import { yearOf } from './calendar.js';
import { DATE_RULES, type DateComponent, type DateContext, type DateRule, type Meaning } from './date-expressions.js';
import type { ReadPart, Sentence } from './sentences.js';
import { type Tense, tenseAround } from './tense.js';

export type { DateComponent } from './date-expressions.js';

/** A dated expression: "Friday", "Nov. 3", "1972". */
export interface DatedExpression {
  readonly span: Span;
  /** ISO 8601: `2020-11-03`, `2020-11`, `2020`, `2020-09-25T15:45`, `15:45` or a range `1990/1999`. */
  readonly iso: string;
  /** What the words themselves say; the rest was implied by the publication date or a date named before. */
  readonly certain: readonly DateComponent[];
}

/** Any dated expression has one of these: sentences without are passed over. */
const HINT =
  /\d|day|night|morning|evening|afternoon|noon|week|month|year|decade|centur|tomorrow|ies\b|spring|summer|autumn|fall|winter|[A-Z]{3}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Easter|Halloween|Thanksg|Junet|Christ|New Year)/;

/** Every dated expression in the parts, in reading order, resolved against the article's date of publication. */
export function findDates(article: Article, parts: readonly ReadPart[]): readonly DatedExpression[] {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.datePublished ?? '')?.[0];
  const dates: DatedExpression[] = [];
  for (const part of parts) {
    const found: DatedExpression[] = [];
    for (const { start, end, groups, rule } of matchesIn(part.part.text)) {
      if (start < (found.at(-1)?.span.end ?? 0)) continue;
      const { text, ...ref } = part.part;
      const context: DateContext = {
        published,
        anchor: (found.at(-1) ?? dates.findLast(({ span }) => span.part === part.part.part))?.iso,
        tense: tenseAt(part, start, end),
        before: text.slice(0, start),
        after: text.slice(end),
      };
      const meaning = rule.mean(groups, context);
      if (meaning) found.push({ span: { ...ref, start, end }, ...meaning });
    }
    dates.push(...join(part.part.text, found));
  }
  return dates;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly rule: DateRule;
}

/** What looks like a dated expression, from left to right, the longest first where several begin together. */
function matchesIn(text: string): readonly Match[] {
  if (!HINT.test(text)) return [];
  const matches: Match[] = [];
  for (const rule of DATE_RULES)
    for (const match of text.matchAll(rule.pattern))
      matches.push({ start: match.index, end: match.index + match[0].length, groups: match.groups ?? {}, rule });
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

function tenseAt({ sentences }: ReadPart, start: number, end: number): Tense | undefined {
  const sentence = sentences.find(({ span }) => span.start <= start && start < span.end);
  if (sentence === undefined) return undefined;
  return tenseAround(sentence.tokens, tokenFrom(sentence, start), tokenFrom(sentence, end));
}

const tokenFrom = ({ tokens }: Sentence, offset: number) => {
  const index = tokens.findIndex((token) => token.end > offset);
  return index < 0 ? tokens.length : index;
};

const RANGE = /^\s?(?:to|through|thru|until|till|[-–—])\s?$/;
const BETWEEN = /\b(?:between|from)\s$/i;
const DAY_AND_TIME = /^(?:,?\s(?:at|from|around|about|before|after|by|shortly\safter)?\s?|,\s)$/;
const TIME_AND_DAY = /^(?:\s(?:[A-Z]{2,4}|local\stime|Eastern(?:\stime)?))?,?\s(?:on\s)?$/;

const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);
const isTime = (iso: string) => /^\d{2}:\d{2}$/.test(iso);

/** Joins neighbours that are one expression: the ends of a range, a day and its time. */
function join(text: string, found: readonly DatedExpression[]): readonly DatedExpression[] {
  const joined: DatedExpression[] = [];
  for (const date of found) {
    const before = joined.at(-1);
    const meaning = before && joinedMeaning(text, before, date);
    if (before && meaning) joined.splice(-1, 1, { span: { ...before.span, end: date.span.end }, ...meaning });
    else joined.push(date);
  }
  return joined;
}

function joinedMeaning(text: string, a: DatedExpression, b: DatedExpression): Meaning | undefined {
  const between = text.slice(a.span.end, b.span.start);
  const certain = [...new Set([...a.certain, ...b.certain])];
  if (isDay(a.iso) && isTime(b.iso) && DAY_AND_TIME.test(between)) return { iso: `${a.iso}T${b.iso}`, certain };
  if (isTime(a.iso) && isDay(b.iso) && TIME_AND_DAY.test(between)) return { iso: `${b.iso}T${a.iso}`, certain };
  if (!RANGE.test(between) && !(/^\s?and\s?$/.test(between) && BETWEEN.test(text.slice(0, a.span.start))))
    return undefined;
  if (a.iso.includes('/') || b.iso.includes('/') || a.iso.includes('T') || b.iso.includes('T')) return undefined;
  const start = startOfRange(a, b);
  return start < b.iso || isTime(start) ? { iso: `${start}/${b.iso}`, certain } : undefined;
}

/** Where a range begins: "November 20 to January 9" of one winter, whichever year each end was given by itself. */
function startOfRange(a: DatedExpression, b: DatedExpression): string {
  if (a.certain.includes('year') || isTime(a.iso) || (a.iso < b.iso && !b.certain.includes('year'))) return a.iso;
  const rest = a.iso.slice(4);
  const year = yearOf(b.iso) - (rest > b.iso.slice(4) ? 1 : 0);
  return `${String(year).padStart(4, '0')}${rest}`;
}
