import type { Token } from '../../../language/tokens.js';
import type { Shown } from './shown.js';

const HAPPENED = /^(?:did|had|has|have|was|were|got)$/;
const SUPPOSING =
  /^(?:can|could|may|might|would|should|if|unless|face|faces|facing|maximum|most|possible|possibly|potential|potentially|maybe|supposed)$/;
const OPENS_CLAUSE = /^(?:[;:]|and|but|while|because)$/;
/** "faces up to ten years": what has not come about; charges that somebody faces are there. */
const THREATENED = /^(?:face|faced|faces|facing)$/;
const CHARGED = /^(?:accusations?|allegations?|cases?|charges?|claims?|counts?|lawsuits?|suits?)$/;
/** Tokens before a number within which what threatens it stands. */
const THREATENED_WITHIN = 5;
const MODAL = /^(?:can|could|may|might|will|would|'ll|'d)$/;

/** Whether the number or the date that is shown hangs on an "if", or is only threatened, where it is asked what was; wishes: `isOfTheMatter`. */
export function isOnlySupposed({ question, tokens, first, last }: Shown): boolean {
  const asked = question.tokens;
  if (question.expects !== 'number' && question.expects !== 'date') return false;
  if (!asked.some(({ folded }) => HAPPENED.test(folded)) || asked.some(({ folded }) => SUPPOSING.test(folded)))
    return false;
  let from = first;
  while (from > 0 && !OPENS_CLAUSE.test(tokens[from - 1]?.folded ?? '')) from--;
  let to = last + 1;
  while (to < tokens.length && !OPENS_CLAUSE.test(tokens[to]?.folded ?? '')) to++;
  const ifAt = tokens.findIndex((token, i) => i >= from && i < to && isIf(token, tokens[i - 1]));
  // "if nobody pays, it will go by May", "it will go by May if nobody pays"; what was said in May "if …" was said.
  const isSupposed = ifAt < first || tokens.slice(from, first).some(({ folded }) => MODAL.test(folded));
  if (ifAt >= 0 && isSupposed) return true;
  const near = tokens.slice(Math.max(from, first - THREATENED_WITHIN), first);
  const isCharged = [...asked, ...tokens.slice(last + 1, to)].some(({ folded }) => CHARGED.test(folded));
  return question.expects === 'number' && !isCharged && near.some(({ folded }) => THREATENED.test(folded));
}

/** "if convicted"; "asked if" only asks. */
function isIf({ folded }: Token, before: Token | undefined): boolean {
  if (folded === 'unless') return true;
  return (
    folded === 'if' &&
    !/^(?:as|ask|asked|asking|check|decid(?:e|ed|ing)|determine|know|see|unclear|wondered|even)$/.test(
      before?.folded ?? '',
    )
  );
}

const NEGATION = /^(?:never|not|n't|neither|nor|nobody|without)$/;
const DENYING = /^(?:denied|denies|deny|denying|failed|fails|refused|refuses|declined|declines)$/;
const ASKS_DENIAL =
  /^(?:no|not|n't|never|nobody|none|without|den(?:y|ied|ies)|fail|failed|refuse|refused|decline|declined|reject|rejected|unable|unlikely|miss|missed|avoid|avoided)$/;
/** Tokens before a verb within which "it is unlikely (that) the queen would" stands. */
const UNLIKELY_WITHIN = 7;
/** Tokens before a verb within which its "not" stands. */
const NEGATED_WITHIN = 3;

/** Whether the sentence says of what is asked that it was not so: "she did **not** win the prize in 2003". */
export function isDenied({ question, tokens, verbAt, first, last }: Shown): boolean {
  if (question.tokens.some(({ folded }) => ASKS_DENIAL.test(folded))) return false;
  if (question.kind === 'why' || question.kind === 'yes/no') return false;
  const outside = verbAt.filter((i) => i < first || i > last);
  return outside.length > 0 && outside.every((i) => isNegated(tokens, i));
}

function isNegated(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - UNLIKELY_WITHIN) && tokens[i]?.pos !== 'PUNCT'; i--)
    if (tokens[i]?.folded === 'unlikely') return true;
  for (let i = verb - 1; i >= Math.max(0, verb - NEGATED_WITHIN); i--) {
    const { folded = '', pos } = tokens[i] ?? {};
    if (NEGATION.test(folded)) return !/^(?:only|until)$/.test(tokens[i + 1]?.folded ?? '') && !hasUntil(tokens, verb);
    if (DENYING.test(folded)) return true;
    if (pos === 'PUNCT' || pos === 'NOUN' || pos === 'PROPN') return false;
  }
  return false;
}

/** "did not open until May". */
function hasUntil(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(verb + 1).some(({ folded }) => /^(?:until|till|before)$/.test(folded));
}
