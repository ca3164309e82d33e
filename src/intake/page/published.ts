import { type DateLine, dateLineOf } from '../lines/date-line.js';
import type { Block } from './blocks.js';
import { isoDateOf } from './dates.js';

/**
 * When an article was published, as it is printed or else in ISO 8601: by the dates that its page gives for machines, the
 * best first, and by the lines about it. Never the date of a later change, and never one that can be read two ways.
 */
export function publishedIn(given: readonly string[], head: readonly Block[]): string | undefined {
  const iso = given.map(isoDateOf).find((date) => date !== undefined);
  return publishedOn(iso ?? markedDateAmong(head), printedDateAmong(head));
}

const CHANGED = /updated|modified|\bchanged\b/i;

/** The date that a line about the article gives for machines, unless it is that of a later change. */
function markedDateAmong(head: readonly Block[]): string | undefined {
  const given = head.flatMap(({ text, inlines }) =>
    inlines.flatMap(({ marks, datetime }) => (isOfChange(marks, text) ? [] : (datetime ?? []))),
  );
  return given.map(isoDateOf).find((date) => date !== undefined);
}

/** The date that such a line prints, with the day that it means. */
function printedDateAmong(head: readonly Block[]): DateLine | undefined {
  const dates = head.flatMap(({ text, marks }) => (isOfChange(marks, '') ? [] : (dateLineOf(text) ?? [])));
  return dates.find(({ iso, updated }) => iso !== undefined && !updated);
}

/** Whether an element, or the line that it stands in, says that it is about a later change and not about publication too. */
function isOfChange(marks: string, line: string): boolean {
  return (CHANGED.test(marks) || CHANGED.test(line)) && !/publish/.test(marks);
}

const DAY = 86_400_000;

/** The date as it is printed, where that agrees with the one for machines to a day (whose clock it is differs). */
function publishedOn(iso: string | undefined, printed: DateLine | undefined): string | undefined {
  if (printed?.iso === undefined || dateLineOf(printed.published)?.iso !== printed.iso) return iso;
  const apart = iso === undefined ? 0 : Date.parse(iso.slice(0, 10)) - Date.parse(printed.iso.slice(0, 10));
  return Math.abs(apart) <= DAY ? printed.published : iso;
}
