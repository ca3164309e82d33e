import { isOfTheEvent } from './events.js';
import { isLocation, isNamedThing } from './locations.js';
import { isNumberAsked } from './numbers.js';
import { isSomebody } from './persons.js';
import { own, type Shown } from './shown.js';
import { isOnItsSide } from './sides.js';
import { isTimeAsked } from './times.js';
import { isWhole } from './whole-words.js';

/** Why words cannot be the answer, whatever their chance. */
export type Misfit = 'cut' | 'echo' | 'other kind' | 'other event' | 'other side';

/** Why what is shown cannot answer its question; undefined where nothing speaks against it. */
export function misfitOf(shown: Shown): Misfit | undefined {
  if (!isWhole(shown)) return 'cut';
  if (isEcho(shown)) return 'echo';
  if (!isOfKind(shown)) return 'other kind';
  const { expects } = shown.question;
  if (expects === 'date' && !isOfTheEvent(shown)) return 'other event';
  if ((expects === 'person' || expects === 'organisation') && !isOnItsSide(shown)) return 'other side';
  return undefined;
}

/** Whether it says nothing that the question does not say. */
function isEcho(shown: Shown): boolean {
  const asked = new Set(shown.question.tokens.map(({ stem }) => stem));
  return own(shown).every(({ pos, stem }) => pos === 'PUNCT' || pos === 'DET' || pos === 'ADP' || asked.has(stem));
}

const NAMES = /^(?:name|names|surname|nickname|title)$/;

function isOfKind(shown: Shown): boolean {
  const { kind, expects, focus } = shown.question;
  const words = own(shown);
  if (kind === 'where') return isLocation(shown);
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
