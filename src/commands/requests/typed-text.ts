/** Blocks of code between three backticks, closed or not: no question, and often long. */
const CODE_BLOCK = /```[\s\S]*?(?:```|$)/g;
/** Discord's own marks: people, roles, channels, commands, emoji, times; and the two words that call everybody. */
const MARKS =
  /<(?:@[!&]?|#)\d+>|<\/[^:>\n]{1,80}:\d+>|<a?:\w{1,32}:\d+>|<t:-?\d+(?::\w)?>|<id:\w+>|@(?:everyone|here)\b/g;
/** An emoji's name between colons as it is typed, not a time of day. */
const NAMED_EMOJI = /(?<![\w:]):(?=[\w+-]*[a-z])[\w+-]{2,32}:(?![\w:])/gi;
const EMOJI =
  /\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\p{EMod}|\p{VS}|\u200D|\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}])*/gu;
/** What cannot be seen: controls but white space, zero-width characters, marks of direction, tags, variation selectors. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{DI}\u2800]/gu;
/** Lines that quote another message, which is not what is asked; `>>>` quotes all that follows. */
const QUOTED = /^[ \t]*(?:>>> [\s\S]*|>[ \t].*|>$)/gm;
/** Headings, small print and list marks at a line's start. */
const LINE_MARKS = /^[ \t]*(?:#{1,3} |-# |[-*•] )/gm;
/** Bold, italic, underlined, struck out, hidden, code: marks around words; never the underline inside a name. */
const AROUND = /(\*{1,3}|~~|\|\||`{1,2}|__|(?<![\p{L}\p{N}])_)(?=\S)([\s\S]*?\S)\1(?![\p{L}\p{N}]*_)/gu;
const LINK = /\[([^\]\n]{1,300})\]\(<?https?:[^)\s]+>?\)/gi;
const ADDRESS = /<?https?:\/\/\S+/gi;

/** Whether a message has an emoji, plain or Discord's own. */
export function hasEmoji(message: string): boolean {
  return /\p{Extended_Pictographic}|\p{RI}|<a?:\w+:\d+>/u.test(message) || message.search(NAMED_EMOJI) >= 0;
}

/**
 * What somebody typed, of everything that is not their words: mentions, emoji, what cannot be seen, code blocks, quoted
 * lines, Markdown, addresses. Lines are kept, trimmed; there may be nothing left. Never throws.
 */
export function typedText(message: string): string {
  let text = message
    .replace(CODE_BLOCK, ' ')
    .replace(QUOTED, '')
    .replace(MARKS, ' ')
    .replace(LINK, '$1')
    .replace(ADDRESS, ' ')
    .replace(LINE_MARKS, '')
    .replace(NAMED_EMOJI, ' ')
    .replace(EMOJI, (mark) => (/^\d$/.test(mark) ? mark : ' '))
    .replace(UNSEEN, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(AROUND, '$2');
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
