import type { Token } from '../../language/tokens.js';

/** How a line begins that says who made the report. */
const OPENS =
  /^[\s\p{P}]*(?:(?:additional|further|with) )?(?:reporting|writing|editing|written|edited|compiled|photographs?|photos?|video|graphics?) by \p{Lu}/iu;
/** What somebody did who is named as one of its makers. */
const CONTRIBUTED =
  /\bcontributed (?:reporting )?to this (?:article|dispatch|piece|report|story)\b|\bcontributed reporting\b/i;

/** Whether a sentence names the makers of the report alone: "Reporting by Jane Doe; editing by Lee Roe". */
export function isCredit(text: string, tokens: readonly Token[]): boolean {
  if (CONTRIBUTED.test(text)) return true;
  if (!OPENS.test(text)) return false;
  // "Reporting by the Times has shown" tells of what was found.
  return !tokens.some(
    ({ pos, folded, text: own }, i) =>
      i > 1 &&
      (pos === 'AUX' || pos === 'VERB') &&
      !/^\p{Lu}/u.test(own) &&
      !/^(?:editing|reporting|writing|edited)$/.test(folded),
  );
}
