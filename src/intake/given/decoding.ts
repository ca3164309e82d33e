import type { Checked } from '../../checked.js';

/** How far into a page the encoding that it declares is looked for, in bytes: browsers look through 1,024. */
const DECLARED_WITHIN = 4_096;

/** What names an encoding: a page's meta tag, an XML declaration. */
const DECLARATIONS: readonly RegExp[] = [
  /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
  /^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i,
];

/** Marks at the very start that say which encoding of Unicode follows. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text that bytes mean: by their byte-order mark; else as UTF-8, if they are that throughout; else in the encoding
 * that was declared for them (a type like `text/html; charset=windows-1252`) or that a page declares. A page that
 * declares none, or UTF-8 with a slip, is read as browsers read it; any other text that is no UTF-8 is refused.
 */
export function textOf(bytes: Uint8Array, declaredType?: string): Checked<string> {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
  const inMarked = marked && decoded(bytes, marked);
  // UTF-32 begins with the mark of UTF-16, and is full of noughts.
  if (inMarked === undefined ? bytes.includes(0) : inMarked.includes('\0'))
    return refused('is no text: give a file that holds an article, saved as UTF-8, or paste the text');
  if (inMarked !== undefined) return { ok: true, value: inMarked };
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== undefined) return { ok: true, value: utf8 };
  const opening = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const declared =
    /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(declaredType ?? '')?.[1] ??
    DECLARATIONS.flatMap((pattern) => pattern.exec(opening)?.[1] ?? [])[0];
  const isPage = /<(!doctype html|html|head|body|meta)\b/i.test(opening);
  const text = decoded(bytes, declared ?? (isPage ? 'windows-1252' : undefined));
  return text === undefined ? refused('is not UTF-8: save it as UTF-8') : { ok: true, value: text };
}

/** Text in an encoding that the platform knows; undefined for another, and for bytes that are none of it where that is asked. */
function decoded(bytes: Uint8Array, encoding: string | undefined, fatal = false): string | undefined {
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refused(problem: string): Checked<never> {
  return { ok: false, problems: [problem] };
}
