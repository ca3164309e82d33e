import type { Article } from '../../article/article.js';
import type { Span } from '../../article/spans.js';
import { isCaptionLike } from '../caption-like.js';
import type { ReadPart, Sentence } from '../parts.js';
import { matchesOf, rulesByCue } from './cues.js';
import type { DatedExpression } from './dated-expression.js';
import { outlookOf } from './direction.js';
import { joinDates } from './joined-dates.js';
import { type DateContext, type DateRule, type Groups, lowerCase } from './rule.js';
import { DATE_RULES } from './rules.js';

export type { DatedExpression } from './dated-expression.js';

const rulesFor = rulesByCue(DATE_RULES);

/** As far around an expression as any rule looks, in UTF-16 units. */
const CONTEXT_LENGTH = 60;

/**
 * Every dated expression in the parts, in reading order, resolved against the article's date of publication. An
 * expression that cannot be resolved ("Friday" without a date of publication) has no date.
 */
export function findDates(article: Article, parts: readonly ReadPart[]): readonly DatedExpression[] {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.datePublished ?? '')?.[0];
  const dates: DatedExpression[] = [];
  let anchor: { readonly part: string; readonly iso: string | undefined } | undefined;
  for (const part of parts) {
    const name = part.part.part;
    const own = datesIn(part, published, anchor?.part === name ? anchor.iso : undefined);
    dates.push(...own);
    // Nothing that is told later is counted from the day of a picture.
    const last = isCaptionLike(part.sentences, part.part.text) ? undefined : own.findLast(({ iso }) => isAnchor(iso));
    if (last) anchor = { part: name, iso: last.iso };
  }
  return dates;
}

/** What later expressions can be counted from: anything but a time of day. */
const isAnchor = (iso: string | undefined) => iso === undefined || !/^\d{2}:/.test(iso);

function datesIn(
  part: ReadPart,
  published: string | undefined,
  anchorBefore: string | undefined,
): readonly DatedExpression[] {
  const { text, ...ref } = part.part;
  const found: DatedExpression[] = [];
  let anchor = anchorBefore;
  let after = 0;
  for (const sentence of part.sentences)
    for (const { start, end, groups, rule } of matchesIn(text, sentence.span)) {
      if (start < after) continue;
      const meaning = rule.mean(groups, { published, anchor, ...surroundings(part, sentence, start, end) });
      if (meaning === undefined) continue;
      found.push({ span: { ...ref, start, end }, ...meaning });
      if (isAnchor(meaning.iso)) anchor = meaning.iso;
      after = end;
    }
  return joinDates(text, found);
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
  readonly rule: DateRule;
}

/** What in a sentence looks like a dated expression, from left to right, the longest first where several begin together. */
function matchesIn(text: string, sentence: Span): readonly Match[] {
  const words = text.slice(sentence.start, sentence.end);
  const lower = lowerCase(words);
  const matches: Match[] = [];
  for (const rule of rulesFor(lower))
    for (const match of matchesOf(rule.pattern, lower)) {
      const start = sentence.start + match.index;
      matches.push({ start, end: start + match[0].length, groups: groupsAsWritten(words, match), rule });
    }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The groups of a match in the text in lower case, as they stand in the text itself. */
function groupsAsWritten(words: string, { indices }: RegExpExecArray): Groups {
  const groups = Object.entries(indices?.groups ?? {});
  return Object.fromEntries(groups.map(([name, at]) => [name, at && words.slice(...at)]));
}

/** What stands around an expression, and the tense it stands in. */
function surroundings(
  { part }: ReadPart,
  { tokens }: Sentence,
  start: number,
  end: number,
): Pick<DateContext, 'before' | 'after' | 'tense' | 'direction' | 'isQuoted' | 'next'> {
  const tokenAt = (offset: number) => {
    const index = tokens.findIndex((token) => token.end > offset);
    return index < 0 ? tokens.length : index;
  };
  const next = tokenAt(end);
  const { tense, direction } = outlookOf(tokens, tokenAt(start), next);
  return {
    before: part.text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    after: part.text.slice(end, end + CONTEXT_LENGTH),
    // Headlines and captions tell in the present what has been.
    tense: part.part !== 'paragraph' && tense === 'present' ? undefined : tense,
    direction: part.part === 'paragraph' ? direction : undefined,
    isQuoted: isInQuotation(part.text, start),
    next: tokens[next],
  };
}

/** Whether a quotation mark is open at an offset of a text; single ones are taken for apostrophes. */
function isInQuotation(text: string, at: number): boolean {
  const marks: readonly string[] = text.slice(0, at).match(/[“”"]/g) ?? [];
  const open = marks.lastIndexOf('“') > marks.lastIndexOf('”');
  return open || marks.filter((mark) => mark === '"').length % 2 === 1;
}
