/**
 * What Discord's client makes of a message, by the rules of its own Markdown parser (discord-markdown, discord-markdown-
 * parser): text, or the name of the first rule besides plain text and escapes that takes something.
 */
const RULES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['code block', /^```[\s\S]+?```/],
  ['inline code', /^(`+)[\s\S]*?[^`]\1(?!`)/],
  ['bold', /^\*\*[\s\S]+?\*\*(?!\*)/],
  ['underline', /^__[\s\S]+?__(?!_)/],
  ['italics', /^\*(?=\S)[\s\S]+?\*(?!\*)|^_(?=\S)[\s\S]+?_(?!\w)/],
  ['strike', /^~~[\s\S]+?~~/],
  ['spoiler', /^\|\|[\s\S]+?\|\|/],
  ['user', /^<@!?\d+>/],
  ['role', /^<@&\d+>/],
  ['channel', /^<#\d+>/],
  ['command', /^<\/[^>]+:\d+>/],
  ['navigation', /^<id:\w+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['shortcode', /^:[\w~+-]+:/],
  ['time', /^<t:-?\d+(:\w)?>/],
  ['everyone', /^@(everyone|here)/],
  ['link', /^\[[\s\S]+?\]\([\s\S]+?\)/],
  ['address', /^<?(https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/],
  ['mail', /^<(mailto|tel|sms):[^>]+>/],
];
const LINE_RULES: typeof RULES = [
  ['quotation', /^ *>(>>)? /],
  ['heading', /^ *#{1,3} /],
  ['small print', /^ *-# /],
  ['list', /^ *([*-]|\d+\.) /],
];
/** A backslash before what is no letter, digit or white space. */
const ESCAPE = /^\\([^0-9A-Za-z\s])/;

interface Shown {
  /** As it is read. */
  readonly text: string;
  /** The rules that took something. */
  readonly rules: readonly string[];
}

/** What is shown of a message in which nothing is meant to be formatted. */
export function shownBy(markdown: string): Shown {
  let text = '';
  const rules: string[] = [];
  let rest = markdown;
  while (rest !== '') {
    const atLineStart = text === '' || text.endsWith('\n');
    for (const [name, pattern] of [...(atLineStart ? LINE_RULES : []), ...RULES])
      if (pattern.test(rest)) rules.push(name);
    const escaped = ESCAPE.exec(rest)?.[1];
    const character = escaped ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    text += character;
    rest = rest.slice(escaped === undefined ? character.length : 1 + escaped.length);
  }
  return { text, rules };
}

/** A message's lines without the marks that our renderer sets: quotation and small print before a line, bold within. */
export function withoutMarks(content: string): string {
  return content
    .split('\n')
    .map((line) =>
      line.replace(/^(> |-# )/, '').replace(/(\\[\s\S])|\*\*/g, (_, escaped: string | undefined) => escaped ?? ''),
    )
    .join('\n');
}
