import type { Shown } from './shown.js';

/** Verbs of a question that ask for the end of a way unless "from" says otherwise. */
const WHITHER =
  /^(?:bound|fled|flee|fleeing|go|goes|going|gone|head|headed|heading|move|moved|moving|run|ran|running|sail|sailing|travel|traveling|travelling|went)$/;
const FROM = /^(?:between|fled|fleeing|from|leave|leaves|leaving|left)$/;
/** What one does from where one has been all the time. */
const STAYED = /^(?:graduat|hail|resign|retir)/;
const TO = /^(?:into|to|toward|towards)$/;

/**
 * Whether a place is the other end of the way that is asked about: where from for "where was it going?", where to for
 * "where did it come from?".
 */
export function isOtherEnd({ question, tokens, first }: Shown): boolean {
  if (question.kind !== 'where') return false;
  const asked = question.tokens.map(({ folded }) => folded);
  const asksFrom = asked.includes('from');
  const opener = tokens[first]?.folded ?? '';
  const isArticled = tokens[first - 1]?.pos === 'DET';
  const before = tokens[isArticled ? first - 2 : first - 1]?.folded ?? '';
  const says = (words: RegExp) => words.test(opener) || words.test(before);
  const verb = tokens[first - (FROM.test(opener) ? 1 : isArticled ? 3 : 2)]?.folded ?? '';
  if (STAYED.test(verb)) return false;
  if (asksFrom) return says(TO);
  return (asked.includes('to') || asked.some((word) => WHITHER.test(word))) && says(FROM);
}
