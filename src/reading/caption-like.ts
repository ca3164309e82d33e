import { anyOf } from '../language/any-of.js';
import { capitalised, FULL_MONTHS, FULL_WEEKDAYS, MONTHS_IN_PRINT } from '../language/calendar-names.js';
import type { Token } from '../language/tokens.js';
import { BARE_PARTICIPLES, DESCRIBING_PARTICIPLES, POSES } from './lists/caption-words.js';
import type { Sentence } from './parts.js';

/** How captions point at their picture; anywhere in a sentence. */
const POINTS_AT_PICTURE =
  /\bfile (?:photo|picture|image|pic)\b|\bin (?:this|an?) (?:undated |\S+ \d{1,2},? (?:\d{4},? )?|\d{4} |still |file |handout |combination )*(?:photo|picture|image|frame|photograph)\b|\((?:[a-z]+ )?(?:left|right|centre|center|l|r|c|pictured|above|below)\)|^(?:above|below|left|right|pictured|top|from left|clockwise)\b[^.]{0,20}[:,]|\b(?:photo|picture|image|photograph|credit)s?(?: credit)?(?: by|:)\s/i;

/** Words that a clause begins with that is no main clause. */
const SUBORDINATES =
  /^(?:after|although|as|because|before|how|if|since|though|until|when|where|which|while|who|whom|whose|why)$/;

const hasVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';

/**
 * Whether the sentences of a paragraph are the description of a picture that stands among the paragraphs: one sentence that
 * points at its picture, or one whose main clause has no finite verb ("Nurses leaving the ward"), or tells in the present
 * what is seen on a day that is past ("A boy walks past a burnt car on Monday").
 */
export function isCaptionLike(sentences: readonly Pick<Sentence, 'tokens'>[], text: string): boolean {
  const [first, ...others] = sentences;
  if (first === undefined) return false;
  if (POINTS_AT_PICTURE.test(text) && sentences.length <= 2) return true;
  if (others.some(({ tokens }) => tokens.some(hasVerb)) || /["“”]/.test(text)) return false;
  const verb = mainVerb(first.tokens);
  if (verb === undefined) return opensWithDescription(first.tokens);
  return POSES.has(verb.folded) && DATE_AT_END.test(text);
}

/** A day in the last words of a sentence. */
const DATE_AT_END = new RegExp(
  String.raw`\b(?:${anyOf(capitalised(FULL_WEEKDAYS))}|${anyOf(capitalised(MONTHS_IN_PRINT))}\.? \d{1,2}|\d{1,2} ${anyOf(capitalised(FULL_MONTHS))})(?:,? \d{4})?\W*$`,
);

/** How far a clause that is no main clause has gone: one with its verb behind it ends where the next finite one stands. */
type Clause = 'main' | 'before verb' | 'verb' | 'behind verb';

/** The first verb of the main clause that is finite, as far as its form and what follows it tell. */
function mainVerb(tokens: readonly Token[]): Token | undefined {
  let clause: Clause = 'main';
  for (const [i, token] of tokens.entries()) {
    const finite = hasVerb(token) && isFiniteVerb(tokens, i);
    if (finite && (clause === 'main' || clause === 'behind verb')) return token;
    if (i > 0 && SUBORDINATES.test(token.folded)) clause = 'before verb';
    else if (/^[,;:]$/.test(token.folded)) clause = 'main';
    else if (finite) clause = 'verb';
    else if (clause === 'verb' && !hasVerb(token) && token.pos !== 'ADV') clause = 'behind verb';
  }
  return undefined;
}

/** Whether the first verb of a sentence describes the noun that it stands behind. */
function opensWithDescription(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(hasVerb);
  return verb > 0 && /^(?:NOUN|PROPN|ADV|PUNCT)$/.test(tokens[verb - 1]?.pos ?? '');
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const { folded = '', pos } = tokens[at] ?? {};
  if (pos === 'AUX') return folded !== 'being' && folded !== 'be' && folded !== 'having';
  const before = tokens[at - 1];
  if (before?.folded === 'to' || before?.pos === 'DET' || folded.endsWith('ing')) return false;
  if (BARE_PARTICIPLES.has(folded) || folded === 'pictured') return false;
  const next = tokens[at + 1];
  if (folded === 'left' && next?.folded === 'behind') return isObject(tokens[at + 2]);
  return !DESCRIBING_PARTICIPLES.has(folded) || !/^(?:ADP|ADV|PART)$/.test(next?.pos ?? '');
}

const isObject = (token: Token | undefined) => /^(?:DET|NOUN|NUM|PRON|PROPN)$/.test(token?.pos ?? '');
