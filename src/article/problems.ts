import type { z } from 'zod';
import { MAX_PARAGRAPHS, MAX_PART_LENGTH } from './article.js';

/** The mend for each key of an article: what a good value looks like. */
const MENDS: Readonly<Record<string, string>> = {
  headline: 'give the headline as text',
  standfirst: 'give it as text, or leave it out',
  byline: 'give it as text, or leave it out',
  publisher: 'give it as text, or leave it out',
  published: 'give the date as it was printed, or leave it out',
  datePublished: 'write it as 2020-09-25 or 2020-09-25T15:45, or leave it out',
  url: 'give an address that begins with https://, or leave it out',
  images: 'give a list of { "caption", "creditText" }, or leave it out',
  headings: 'give a list of { "text", "paragraph" }, or leave it out',
  paragraphs: 'give a list of at least one text',
};

/** What is wrong with something that was to be an article: a line for each problem, each with its mend. */
export function problemsOf(error: z.ZodError): readonly string[] {
  return error.issues.map((issue) => {
    return `${placeOf(issue.path)} ${wrongWith(issue)}: ${mendOf(issue)}`;
  });
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'leave some out' : 'split it';
  return MENDS[String(issue.path[0] ?? '')] ?? 'give an object with at least "headline" and "paragraphs"';
}

function placeOf(path: readonly PropertyKey[]): string {
  const [key, index, inner] = path;
  if (key === undefined) return 'the article';
  if (key === 'paragraphs' && typeof index === 'number') return `¶${index + 1}`;
  return [String(key), typeof index === 'number' ? String(index + 1) : undefined, inner && String(inner)]
    .filter(Boolean)
    .join(' ');
}

function wrongWith(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? 'is missing'
        : `is not ${aOrAn(issue.expected)}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `has more than ${MAX_PARAGRAPHS} entries`
        : `is longer than ${MAX_PART_LENGTH} characters`;
    case 'too_small':
      return 'is empty';
    case 'custom':
      return issue.message;
    default:
      return 'is not of the right form';
  }
}

function aOrAn(type: string): string {
  const word = { string: 'text', array: 'list', int: 'whole number' }[type] ?? type;
  return word === 'text' ? word : `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
