import { CALENDAR_NAMES } from '../../../language/calendar-names.js';
import type { Token } from '../../../language/tokens.js';
import type { Shown } from './shown.js';

/** A number as names have it: "Flight 370", "Lumen 8". */
const NUMBER_OF_NAME = /^\d{1,3}$/;

/** Whether the sentence is of another thing of a series than the one that is asked about: of "the Lumen **8**" for "the lumen **7**". */
export function isOfOtherNumber({ question: { tokens: asked }, tokens }: Shown): boolean {
  return asked.some((number, i) => {
    const thing = asked[i - 1];
    if (!NUMBER_OF_NAME.test(number.text) || thing === undefined || !isTyped(thing)) return false;
    const numbers = tokens.flatMap(({ stem }, at) => {
      const next = tokens[at + 1]?.text ?? '';
      return stem === thing.stem && NUMBER_OF_NAME.test(next) ? [next] : [];
    });
    return numbers.length > 0 && !numbers.includes(number.text);
  });
}

/** A noun of a question, which is often typed without capitals and then taken for a verb. */
function isTyped({ pos, folded }: Token): boolean {
  return /^(?:ADJ|NOUN|PROPN|VERB|X)$/.test(pos) && !CALENDAR_NAMES.has(folded);
}

function isThing({ pos, folded }: Token): boolean {
  return /^(?:NOUN|PROPN)$/.test(pos) && !CALENDAR_NAMES.has(folded);
}

/** Whether the number that is shown is one of a name, and counts nothing: "Lumen **8** features two cameras". */
export function isNumberOfName({ question: { kind, focus }, tokens, first, last }: Shown): boolean {
  if ((kind !== 'how many' && kind !== 'how much') || first !== last) return false;
  const [before, number, after] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  if (before === undefined || number === undefined || after === undefined) return false;
  const isName = /^\p{Lu}/u.test(before.text) && isThing(before) && NUMBER_OF_NAME.test(number.text);
  return isName && /^(?:NOUN|VERB|AUX)$/.test(after.pos) && after.stem !== focus?.stem;
}
