import type { Shown } from './shown.js';

/** Places in an order, as words and in figures, folded. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/;

/** Whether another place in an order than the one that is asked for is nearer: "Doe came third and Marsh **fourth**". */
export function isOfOtherPlace({ question, tokens, first, last }: Shown): boolean {
  if (question.expects !== 'person' && question.expects !== 'organisation') return false;
  const asked = question.tokens.filter(({ folded }) => ORDINAL.test(folded));
  const [ordinal] = asked;
  if (ordinal === undefined || asked.length > 1) return false;
  const places = [...tokens.keys()].filter((i) => ORDINAL.test(tokens[i]?.folded ?? ''));
  const at = places.find((i) => tokens[i]?.folded === ordinal.folded);
  if (at === undefined || (at >= first && at <= last)) return false;
  return places.some((i) => i !== at && ((last < i && i < at) || (at < i && i < first)));
}
