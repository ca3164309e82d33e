import { REPORTING_VERBS } from '../../../language/lists/reporting-verbs.js';
import type { Token } from '../../../language/tokens.js';
import { ATTITUDES } from './lists/attitudes.js';
import { own, type Shown } from './shown.js';

/** Verbs of saying before their subject, folded: "said Doe"; of "accused Doe" it is the object. */
const BEFORE_SPEAKER = /^(?:add(?:ed|s)|explain(?:ed|s)|insist(?:ed|s)|not(?:ed|es)|recall(?:ed|s)|said|says|wrote)$/;
const MEANS_SPEAKER = { subject: /^(?:he|i|she|they|we|who)$/, object: /^(?:her|him|me|them|us|whom)$/ };
/** Tokens of an apposition between a speaker and the verb. */
const LONGEST_APPOSITION = 16;
/** Tokens before a verb within which its subject stands as a pronoun, and behind it its object. */
const PRONOUN_WITHIN = 3;

/**
 * Whether whoever is shown only speaks of what somebody else may have done: "'It was stolen,' said **Doe**" for "who stole
 * it", or who speaks where it is asked for whom it was said to. Not so where the one who speaks says "I did" or "he had",
 * nor where what is asked for is an opinion.
 */
export function isOnlyASpeaker(shown: Shown): boolean {
  const { question, tokens, verbAt, first, last } = shown;
  const { verb } = question;
  if (asksForTheAddressed(question.tokens)) return (verbBehind(tokens, last) ?? verbBefore(shown)) !== undefined;
  if (verb === undefined || (question.role !== 'subject' && question.role !== 'object')) return false;
  // "who warned of it?" is whoever said so, unless the sentence tells who warned.
  if (verbAt.length === 0 && (REPORTING_VERBS.has(verb.folded) || ATTITUDES.has(verb.folded))) return false;
  const speech = verbBehind(tokens, last) ?? verbBefore(shown);
  if (speech === undefined) return false;
  const [from, to] = speech < first ? [speech, last] : [first, speech];
  const isMeant = ({ folded }: Token) => MEANS_SPEAKER[question.role === 'subject' ? 'subject' : 'object'].test(folded);
  const around = (at: number) =>
    question.role === 'subject'
      ? tokens.slice(Math.max(0, at - PRONOUN_WITHIN), at)
      : tokens.slice(at + 1, at + 1 + PRONOUN_WITHIN);
  const isOwn = (at: number) => (at >= from && at <= to) || around(at).some(isMeant);
  const exact = verbAt.filter((i) => tokens[i]?.stem === verb.stem);
  return !(exact.length > 0 ? exact : verbAt).some(isOwn) && !own(shown).some(({ folded }) => folded === 'and');
}

const ADDRESSED = /^(?:advised|asked|informed|notified|reminded|told|warned)$/;
const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/** "who **was told** about it": not whoever tells. */
function asksForTheAddressed(asked: readonly Token[]): boolean {
  return asked.some(({ folded }, i) => ADDRESSED.test(folded) && BE.test(asked[i - 1]?.folded ?? ''));
}

/** Behind a name, what says where somebody is from: "of the union". */
const BELONGING = /^(?:at|for|from|of|with)$/;

/** The reporting verb behind a name, "of the union" and an apposition between commas left out. */
function verbBehind(tokens: readonly Token[], last: number): number | undefined {
  let i = last + 1;
  if (BELONGING.test(tokens[i]?.folded ?? '')) {
    i++;
    while (/^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) i++;
  }
  if (tokens[i]?.text === ',') {
    const close = tokens.findIndex(({ text }, at) => at > i && text === ',');
    if (close < 0 || close - i > LONGEST_APPOSITION) return undefined;
    i = close + 1;
  }
  while (/^(?:ADV|AUX)$/.test(tokens[i]?.pos ?? '') && !BE.test(tokens[i]?.folded ?? '')) i++;
  const token = tokens[i];
  return token?.pos === 'VERB' && REPORTING_VERBS.has(token.folded) && tokens[i + 1]?.folded !== 'by' ? i : undefined;
}

/** The "said" or "according to" before a name, titles between left out. */
function verbBefore({ tokens, first }: Shown): number | undefined {
  let i = first - 1;
  while (i >= 0 && /^\p{Lu}/u.test(tokens[i]?.text ?? '') && tokens[i]?.pos !== 'VERB') i--;
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token === undefined) return undefined;
  if (token.folded === 'to' && before?.folded === 'according') return i;
  return BEFORE_SPEAKER.test(token.folded) && (before === undefined || before.pos === 'PUNCT') ? i : undefined;
}
