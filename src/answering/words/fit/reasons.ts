import { isReason } from '../../question/answer-words.js';
import { own, type Shown } from './shown.js';

/** What leads in a reason, beside the words that mean nothing else. */
const LEADS =
  /^(?:after|against|amid|as|citing|despite|for|given|if|in|lest|out|over|that|through|to|unless|when|while|with|without)$/;
/** Verbs and nouns by which a sentence says what came of what. */
const EFFECTS =
  /^(?:blam(?:e|ed|es|ing)|concerns?|explain(?:ed|s)?|fear(?:ed|ing|s)?|forc(?:e|ed|es|ing)|lead(?:s|ing)?|led|made|makes|prompt(?:ed|ing|s)?|result(?:ed|ing|s)?|spark(?:ed|ing|s)?|stem(?:med|ming|s)?|thanks|worr(?:y|ied|ies))$/;
/** Tokens before the words within which what leads them in stands. */
const LED_WITHIN = 3;

/** Whether anything says that what is shown is a reason: "**to** save money", "blamed on", not "at any time by the council". */
export function isLedByReason(shown: Shown): boolean {
  const { tokens, first } = shown;
  const [opener] = own(shown);
  if (tokens.some(({ folded }) => isReason(folded) || EFFECTS.test(folded))) return true;
  const before = tokens.slice(Math.max(0, first - LED_WITHIN), first);
  return [...before, ...(opener ? [opener] : [])].some(({ folded }) => LEADS.test(folded));
}
