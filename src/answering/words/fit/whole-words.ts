import type { Token } from '../../../language/tokens.js';
import { own, type Shown } from './shown.js';

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };
const OPENERS = new Set(Object.keys(CLOSES));
const CLOSERS = new Set(Object.values(CLOSES));
const MEANING = /^(?:NOUN|PROPN|NUM|ADJ|VERB|ADV|SYM|INTJ|X)$/;

/** Whether what is shown is whole: it has a word with a meaning, and no bracket, quotation mark, number or name is cut. */
export function isWhole(shown: Shown): boolean {
  const { tokens, first, last, named } = shown;
  const words = own(shown);
  if (!words.some(({ pos, text }) => MEANING.test(pos) && /[\p{L}\p{N}]/u.test(text))) return false;
  if (!isBalanced(words)) return false;
  const [opener, closer] = [words[0], words.at(-1)];
  if (opener === undefined || closer === undefined) return false;
  if (/^[\p{P}]+$/u.test(opener.text) && !/^["“‘'([#@]/u.test(opener.text)) return false;
  if (/^(?:DET|CCONJ|SCONJ|ADP)$/.test(closer.pos) || (words.length > 1 && /^['’]s?$/.test(closer.text))) return false;
  const isCut = (from: number, to: number) =>
    (from < opener.start && opener.start < to) || (from < closer.end && closer.end < to);
  if (named.names.some(({ kind, start, end }) => kind === 'name' && isCut(start, end))) return false;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  return !isOneNumber(before, opener) && !isOneNumber(closer, after);
}

/** Whether two tokens are parts of one number: "2" and "million", "NZ$" and "26". */
function isOneNumber(a: Token | undefined, b: Token | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.pos === 'NUM' && b.pos === 'NUM') return true;
  return (
    a.end === b.start && ((a.pos === 'SYM' && b.pos === 'NUM') || (a.pos === 'NUM' && /^(?:%|m|bn)$/.test(b.text)))
  );
}

function isBalanced(words: readonly Token[]): boolean {
  const open: string[] = [];
  let straight = 0;
  for (const { text } of words) {
    if (text === '"') straight++;
    if (OPENERS.has(text)) open.push(CLOSES[text] as string);
    else if (CLOSERS.has(text) && open.pop() !== text) return false;
  }
  return open.length === 0 && straight % 2 === 0;
}
