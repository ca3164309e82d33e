/** What Discord reads as Markdown, a mention, a spoiler or a link wherever it stands. */
const ANYWHERE = /[\\*_~`|<[\]@]/g;
/** What opens a quotation, a heading, small print or a list when it stands first in a line. */
const AT_LINE_START = /^([^\S\n]*)(>|#|-|\+|\d+(?=\.))/gm;
/** The colon of `:smile:` and of `https://`: inside a link no backslash would be taken as an escape. */
const COLON = /:(?=[^\s:]+:|\/\/)/g;

/** Halves of characters, which no JSON reader need accept. */
export const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/**
 * Text as it must be sent so that Discord shows it letter for letter: nothing is formatted, no link, emoji, time or
 * mention is made of it. Discord drops a backslash before any character that is no letter, digit or space. Any text may
 * stand before or after.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(AT_LINE_START, (_, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    );
}
