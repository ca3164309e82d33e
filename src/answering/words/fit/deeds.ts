import type { Token } from '../../../language/tokens.js';
import { own, type Shown } from './shown.js';

/** By auxiliary: the form of "do" that makes a question of what somebody did. "What does she do?" may ask for her work. */
const DOING: Readonly<Record<string, string>> = {
  did: 'do',
  had: 'done',
  has: 'done',
  have: 'done',
  was: 'doing',
  were: 'doing',
};

/** Whether it is asked what somebody did, "what did she do when she heard them", and what is shown tells no deed: "rescuers". */
export function isNoDeed(shown: Shown): boolean {
  const { tokens, at } = shown.question;
  if (tokens[at]?.folded !== 'what') return false;
  const doing = DOING[tokens[at + 1]?.folded ?? ''];
  const end = tokens.findIndex(({ folded }, i) => i > at + 2 && folded === doing);
  // "what was the country that had done it", "what did he want to do"
  if (end < 0 || !tokens.slice(at + 2, end).every(isOfName)) return false;
  return !own(shown).some(({ pos }) => pos === 'VERB');
}

function isOfName({ pos, folded }: Token): boolean {
  return /^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(pos) && !/^(?:to|that|which|who)$/.test(folded);
}

/** Prepositions that no infinitive follows: "what was it used for" may be answered by "to cut trees". */
const BEFORE_NOUNS = /^(?:about|against|from|of|to|with)$/;

/** Whether it is asked what something was done to, "what did she compare it to", and what is shown is a deed: "to **pay** more". */
export function isDeedForThing({ question: { tokens: asked }, tokens, first }: Shown): boolean {
  const [object, preposition] = asked.filter(({ pos }) => pos !== 'PUNCT').slice(-2);
  if (!/^(?:NOUN|PRON|PROPN)$/.test(object?.pos ?? '') || !BEFORE_NOUNS.test(preposition?.folded ?? '')) return false;
  const verb = tokens[first]?.folded === 'to' ? first + 1 : first;
  return tokens[verb - 1]?.folded === 'to' && tokens[verb]?.pos === 'VERB';
}
