import { isDictionaryWord, type Token } from '../../../language/tokens.js';
import { isContent } from '../../../reading/index.js';
import type { Question } from '../../question/question.js';
import type { Shown } from './shown.js';

const OTHER_CLAUSE = /^(?:;|:|when|where|while|after|before|because|but|if|whether)$/;

/**
 * Whether the sentence has what is asked as a noun alone, "**Builders** in the town, where Moe lives" for "who builds in the
 * town", and whoever is shown stands in another clause than that noun, or the noun is of something else than is asked
 * about. "The **visit** by Moe" names who visited.
 */
export function isBesideTheNoun({ question, tokens, first, last, verbAt }: Shown): boolean {
  if (question.kind !== 'who' || question.role !== 'subject' || question.verb?.pos !== 'VERB') return false;
  const there = verbAt.filter((i) => i < first || i > last);
  if (there.length === 0 || there.length < verbAt.length) return false;
  if (!there.every((i) => isNoun(tokens[i]))) return false;
  if (there.every((i) => isOfOtherObject(question, tokens, i))) return true;
  return !there.some((i) => isOfOneClause(i < first ? tokens.slice(i + 1, first) : tokens.slice(last + 1, i)));
}

/** "The **owner of the crane**, Holm," for who owns the port; "the **former** owner" for who owns it now. */
function isOfOtherObject({ tokens: asked, verb }: Question, tokens: readonly Token[], noun: number): boolean {
  if (verb === undefined || tokens[noun + 1]?.folded !== 'of') return false;
  if (ONCE.test(tokens[noun - 1]?.folded ?? '') && !PAST.test(verb.folded)) return true;
  const object = new Set(
    asked.slice(asked.indexOf(verb) + 1).flatMap((token) => (isContent(token) ? [token.stem] : [])),
  );
  let end = noun + 2;
  while (end < tokens.length && !/^(?:AUX|PUNCT|VERB)$/.test(tokens[end]?.pos ?? '')) end++;
  return object.size > 0 && !tokens.slice(noun + 2, end).some(({ stem }) => object.has(stem));
}

const ONCE = /^(?:ex|former|late|previous)$/;
const PAST = /ed$|^(?:built|held|led|ran|won|wrote)$/;

/** A noun at a sentence's start may be held for a name. */
function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || (token?.pos === 'PROPN' && isDictionaryWord(token.folded));
}

function isOfOneClause(between: readonly Token[]): boolean {
  return !between.some(({ pos, folded }) => pos === 'VERB' || OTHER_CLAUSE.test(folded));
}
