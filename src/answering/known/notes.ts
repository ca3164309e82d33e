import { contains, type Span, sliceOf } from '../../article/spans.js';
import { fold } from '../../language/tokens.js';
import type { Reading } from '../../reading/reading.js';
import type { Note } from '../outcome.js';

/** What the words mean where they do not say it all: the date behind "Friday", the name behind "he". */
export function noteOn(reading: Reading, best: Span): Note | undefined {
  return dateNote(reading, best) ?? nameNote(reading, best);
}

function dateNote({ article, dates }: Reading, best: Span): Note | undefined {
  // Of an article that is given as data, the date line is no words of anybody's.
  if (best.part === 'published' && /^\d{4}-\d\d-\d\d$/.test(sliceOf(article, best)))
    return { kind: 'date', iso: sliceOf(article, best) };
  const date = dates.find(({ span }) => contains(best, span) || contains(span, best));
  if (date?.iso === undefined || date.iso.startsWith('-')) return undefined;
  const years = date.iso.match(/\d{4}(?=-|\/|$)/g) ?? [];
  const words = sliceOf(article, {
    ...best,
    start: Math.min(best.start, date.span.start),
    end: Math.max(best.end, date.span.end),
  });
  return years.length > 0 && years.some((year) => !words.includes(year)) ? { kind: 'date', iso: date.iso } : undefined;
}

function nameNote({ article, people }: Reading, best: Span): Note | undefined {
  const words = fold(sliceOf(article, best));
  const person = people.find(({ mentions }) =>
    mentions.some(({ span }) => contains(span, best) && contains(best, span)),
  );
  if (person === undefined || fold(person.name) === words || words.includes(fold(person.name))) return undefined;
  return { kind: 'name', name: person.name };
}
