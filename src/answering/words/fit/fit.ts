import type { Token } from '../../../language/tokens.js';
import { isOfTheEvent } from './events.js';
import { isLocation, isNamedThing } from './locations.js';
import { isNumberAsked } from './numbers.js';
import { isSomebody } from './persons.js';
import { own, type Shown } from './shown.js';
import { isOnItsSide } from './sides.js';
import { isTimeAsked } from './times.js';
import { isWhole } from './whole-words.js';

/** Why words cannot be the answer, whatever their chance. */
export type Misfit = 'pronoun' | 'cut' | 'echo' | 'beside the point' | 'other kind' | 'other event' | 'other side';

/**
 * Why what is shown cannot answer its question; undefined where nothing speaks against it. `said` are the words of the
 * asker, without what a follow-up borrows.
 */
export function misfitOf(shown: Shown, said: readonly Token[]): Misfit | undefined {
  if (own(shown).every(({ pos }) => pos === 'PRON')) return 'pronoun';
  if (!isWhole(shown)) return 'cut';
  if (isEcho(shown, said)) return 'echo';
  if (!isOfKind(shown) || isAgeThen(shown)) return 'other kind';
  const { expects } = shown.question;
  if (expects === 'date' && !isOfTheEvent(shown)) return 'other event';
  if ((expects === 'person' || expects === 'organisation') && !isOnItsSide(shown)) return 'other side';
  return shown.hasPoint ? undefined : 'beside the point';
}

/** "how old was she when she moved?": an age beside a name is the age of the day it is told. */
function isAgeThen({ question: { unit, tokens, at } }: Shown): boolean {
  return unit === 'age' && tokens.slice(at + 1).some(({ folded }) => /^(?:when|while|after|before)$/.test(folded));
}

/** Whether it says nothing that the asker has not said. */
function isEcho(shown: Shown, said: readonly Token[]): boolean {
  const asked = new Set(said.map(({ stem }) => stem));
  return own(shown).every(({ pos, stem }) => pos === 'PUNCT' || pos === 'DET' || pos === 'ADP' || asked.has(stem));
}

/** "which hotel" is no "room" of "her hotel **room**". */
function isOfOtherNoun({ question: { kind, focus }, tokens, first, last }: Shown): boolean {
  const before = tokens[first - 1];
  return kind === 'which' && before?.stem === focus?.stem && before?.pos === 'NOUN' && tokens[last]?.pos === 'NOUN';
}

const NAMES = /^(?:name|names|surname|nickname|title)$/;

function isOfKind(shown: Shown): boolean {
  const { kind, expects, focus } = shown.question;
  const words = own(shown);
  if (kind === 'where') return isLocation(shown);
  if (isOfOtherNoun(shown)) return false;
  switch (expects) {
    case 'person':
      return isSomebody(shown);
    case 'date':
      return isTimeAsked(shown);
    case 'number':
      return isNumberAsked(shown);
    case 'place':
    case 'organisation':
      return isNamedThing(shown);
  }
  if (NAMES.test(focus?.folded ?? '')) return words.some(({ text }) => /^\p{Lu}/u.test(text));
  if (kind === 'why') return words.filter(({ pos }) => /^(?:NOUN|VERB|ADJ|PROPN|ADV)$/.test(pos)).length > 1;
  return words.some(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ|VERB|SYM|X)$/.test(pos));
}
