import { MAX_PART_LENGTH } from '../../article/article.js';

/** A line that only Markdown has: a heading, a link with its address, a picture. */
const MARKS = [/^#{1,6}\s+\S/, /\[[^\]]{1,300}\]\(https?:\/\/[^\s)]{1,2000}\)/, /^!\[[^\]]{0,300}\]\([^\s)]{1,2000}\)/];

/** A picture alone on its line: its words are a caption. */
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;

/**
 * Whether a text is written in Markdown: it has what no other text has. Stars alone do not make it: a page may print
 * them for a rating, for a footnote or in place of a swear word. A line too long for any part of an article is not
 * looked at: what marks Markdown stands in short ones too.
 */
export function isMarkdown(lines: readonly string[]): boolean {
  return lines.some((line) => line.length <= MAX_PART_LENGTH && MARKS.some((mark) => mark.test(line.trim())));
}

/** A line of Markdown without what marks it as quoted. */
export function unquoted(line: string): string {
  return line.replace(/^(\s*>)+\s?/, '');
}

/** A text in Markdown as it reads once it is set: the words of links, no pictures, no stars; a line's own mark stays. */
export function plainOf(text: string): string {
  if (text.length > MAX_PART_LENGTH || PICTURE.test(text)) return text;
  return text
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^[\]]{1,300})\]\([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s+"[^"]{0,300}")?\)/g, '$1')
    .replace(/(?<![\\*])(\*{1,3})(?=[^\s*])([^*]{1,2000}?)(?<=[^\s*\\])\1(?!\*)/g, '$2')
    .replace(/(?<![\\\p{L}\d_])(_{1,3})(?=[^\s_])([^_]{1,2000}?)(?<=[^\s_\\])\1(?![\p{L}\d_])/gu, '$2')
    .replace(/(?<!`)`([^`]{1,300})`(?!`)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}

/** Whether all of a line is emphasised, as a standfirst is. */
export function isEmphasised(text: string): boolean {
  return (
    text.length <= MAX_PART_LENGTH && (/^(\*{1,3})[^\s*][^*]*\1$/.test(text) || /^(_{1,3})[^\s_][^_]*\1$/.test(text))
  );
}
