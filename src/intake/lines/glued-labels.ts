import { FURNITURE_LINES } from '../lists/furniture-lines.js';

/** The longest line that several buttons of a page make when they are copied as one, in UTF-16 units. */
const MAX_LENGTH = 120;

/** Where one button may end and the next begin: a space, a capital behind a small letter, a mark between them. */
const JOINT = /\s*[,/]\s*|\s+|(?<=\p{Ll})(?=\p{Lu})/u;

/** The most words of one button. */
const MOST_WORDS = 6;

/** Whether a line is nothing but buttons of the page run together: "Continue reading the main story Share This Page". */
export function areGluedLabels(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  const words =
    line.toLowerCase() === line
      ? []
      : line
          .replace(/'/g, '’')
          .split(JOINT)
          .filter((word) => word !== '');
  const reached = new Set([0]);
  for (let from = 0; from < words.length; from++) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
      if (FURNITURE_LINES.has(words.slice(from, to).join(' ').toLowerCase())) reached.add(to);
    }
  }
  return words.length > 1 && reached.has(words.length);
}
