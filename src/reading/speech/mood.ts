import { isEnd, sentenceEnd } from '../../language/clauses.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';

/** How a report stands to what was said: only what is `stated` has been said, and what is `foretold` will be. */
type Mood = 'stated' | 'foretold' | 'negated' | 'supposed' | 'asked';

const NEGATION = /^(?:not|n't|n’t|never|neither|nor|cannot|hardly|rarely|seldom|barely|scarcely)$/;
const FUTURE = /^(?:will|'ll|’ll|shall|wo|would)$/;
const SUPPOSING = /^(?:could|may|might|must|should|can|ca|ought)$/;
/** What opens a clause that says nothing of whether it is so. */
const SUPPOSITION = /^(?:if|unless|whether|lest|suppose|supposing|assuming|whenever)$/;
/** What opens a clause that, in the present tense, is still to come. */
const TO_COME = /^(?:when|once|after|before|until|till)$/;
/** An auxiliary before its subject asks or supposes: "Did Doe say", "Should Doe say", "nor did Doe say". */
const INVERTED = /^(?:do|does|did|has|have|had|will|would|can|could|should|may|might|must|is|are|was|were)$/;
const NOBODY = /^(?:no|nobody|none|neither|nothing|few|little|hardly|not)$/;
const ANYBODY = /^(?:any|anyone|anybody|whoever|someone|somebody|everyone|everybody|those)$/;

/** How the verb at `verb` reports of its subject `speaker`. */
export function moodOf(items: readonly Item[], speaker: Phrase, verb: number): Mood {
  if (isQuestion(items, verb)) return 'asked';
  const opener = items[speaker.first]?.folded ?? '';
  if (NOBODY.test(opener)) return 'negated';
  if (ANYBODY.test(opener)) return 'supposed';
  if (speaker.first > verb) return 'stated';
  const beside = items.slice(besideVerb(items, speaker, verb), verb).map(({ folded }) => folded);
  if (beside.some((word) => NEGATION.test(word))) return 'negated';
  if (beside.some((word) => FUTURE.test(word))) return 'foretold';
  if (beside.some((word) => SUPPOSING.test(word))) return 'supposed';
  return openingOf(items, speaker, verb);
}

/** What the word before the subject makes of the clause. */
function openingOf(items: readonly Item[], speaker: Phrase, verb: number): Mood {
  const before = items[speaker.first - 1];
  if (isEnd(before) || before === undefined) return 'stated';
  if (before.folded === 'nor') return 'negated';
  if (SUPPOSITION.test(before.folded)) return 'supposed';
  if (TO_COME.test(before.folded) && !isPast(items, verb)) return 'foretold';
  if (!INVERTED.test(before.folded)) return 'stated';
  return /^(?:nor|neither|never|not)$/.test(items[speaker.first - 2]?.folded ?? '') ? 'negated' : 'supposed';
}

/** Where the words that belong to the verb begin: behind its subject, and behind what joins it to another verb's. */
export function besideVerb(items: readonly Item[], speaker: Phrase, verb: number): number {
  let first = verb;
  while (
    first - 1 > speaker.last &&
    !/^(?:,|and|but|or|then|who|which|that|—|–|-|\))$/.test(items[first - 1]?.folded ?? '')
  )
    first--;
  return first;
}

/** Whether the sentence that holds item `i` ends with a question mark of its own. */
function isQuestion(items: readonly Item[], i: number): boolean {
  const end = sentenceEnd(items, i);
  return items[end - 1]?.text === '?';
}

const PAST = /(?:ed|said|told|thought|wrote|swore|sworn|began|went|hit|shot|cut|put|read|spoke|saying|ing)$/;

/** Whether the verb or an auxiliary of it is in the past. */
export function isPast(items: readonly Item[], verb: number): boolean {
  return PAST.test(items[verb]?.folded ?? '') || /^(?:had|has|have|'ve|’ve|did)$/.test(items[verb - 1]?.folded ?? '');
}
