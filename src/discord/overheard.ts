import { plainQuestion } from '../answering/question/chat-words.js';
import { fold, tokenise } from '../language/tokens.js';
import { isContent } from '../reading/index.js';
import { ASKING_WORDS } from './lists/asking-words.js';
import { POINTING_WORDS } from './lists/pointing-words.js';
import { TALKING_WORDS } from './lists/talking-words.js';

/** Whether a line asks: by its first word, or by its question mark. */
export function asks(line: string): boolean {
  return beginsToAsk(line) || /\?\s*$/.test(line);
}

/** Whether a line asks by its first word. */
function beginsToAsk(line: string): boolean {
  const [first = ''] = fold(line).match(/[\p{L}']+/u) ?? [];
  return ASKING_WORDS.has(first.replace(/'.*/, '')) || ASKING_WORDS.has(first.replace(/'/g, ''));
}

/** What stands before a question that follows another: "and when?", "but why?". */
const JOINING_WORD = /^\s*(?:and|but|or|so|also|then)\s+/i;

/** Whether somebody who began with one line goes on with the next: one that asks and has no end, and one that does not begin anew. */
export function goesOn(begun: string, next: string): boolean {
  const isOpen = beginsToAsk(begun) && !/[?!.…]\s*$/.test(begun);
  return isOpen && next !== '' && !beginsToAsk(next.replace(JOINING_WORD, ''));
}

/** A question that points to what was said before says by so many words of its own what it is about. */
const FEWEST_OWN = 2;

/**
 * Whether a line that asks is for those who talk there, so that an answer would butt in: it speaks of them ("what did you
 * say?"), or says too little by itself ("who is he?", "what time is it?", "why?").
 */
export function isAmongPeople(line: string): boolean {
  const { tokens } = tokenise(plainQuestion(line));
  if (tokens.some(({ folded }) => TALKING_WORDS.has(folded))) return true;
  const own = tokens.filter((token) => isContent(token) && !POINTING_WORDS.has(token.folded)).length;
  return own < (tokens.some(({ folded }) => POINTING_WORDS.has(folded)) ? FEWEST_OWN : 1);
}
