import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';

/** The fewest words of a question that leans on the sentence before it. */
const MIN_WORDS = 6;
const LEANS_BACK = /\b(it|its|that|them|these|they|this|those|he|him|his|she|her)\b/i;
/** How questions begin that expect a yes, and those that are put to go on with what was said. */
const EXPECTS_YES = /^(and |but |or )?(are|ca|could|did|do|does|had|has|have|is|should|was|were|wo|would)n[’']t\b/i;
const GOES_ON = /^(and|but|or|are|can|could|did|do|does|had|has|have|is|should|was|were|will|would) /i;

/** "Jane Doe, for the town, asked the board: “…?”": what leads to a quotation, up to its opening mark. */
const BEFORE_WORDS = /^([^"“”‘?]{3,160}[:,]) ?["“‘]/;
/** The most words from the verb to the quotation: "asked the board of the harbour". */
const LONGEST_ADDRESSEE = 6;

/** Whether a line tells who put the question that it quotes. */
function tellsWhoAsks(line: string): boolean {
  const words =
    BEFORE_WORDS.exec(line)?.[1]
      ?.toLowerCase()
      .match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length > 1 && words.slice(-LONGEST_ADDRESSEE).some((word) => REPORTING_VERBS.has(word));
}

/** Whether a question of one line is a sentence of the article rather than a heading: it goes on with what was said, or tells who put it. */
export function isSentenceOfText(question: string): boolean {
  if (!/\?["”’)]*$/.test(question)) return false;
  const words = question.split(/\s+/).length;
  return (
    EXPECTS_YES.test(question) ||
    tellsWhoAsks(question) ||
    (words >= MIN_WORDS && GOES_ON.test(question) && LEANS_BACK.test(question))
  );
}
