import { CALENDAR_NAMES } from '../../language/calendar-names.js';
import { ROLES } from '../../language/lists/roles.js';
import { isPossessive, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { COLLECTIVES } from './lists/collectives.js';
import { DOCUMENTS } from './lists/documents.js';
import { PEOPLE_NOUNS } from './lists/people-nouns.js';

const SPEAKING_PRONOUN = /^(?:he|she|they|it|others|some|many|most|both|several|another|one)$/;
const PREPOSITION = /^(?:of|to|at|for|in|on|from|with|by|,|who|which|that|including|like|about|near|inside|behind)$/;

/** The last word of a phrase's core: before its first preposition, comma or relative pronoun. */
export function headOf(items: readonly Item[], { first, last }: Phrase): Item | undefined {
  for (let i = first + 1; i <= last; i++) if (PREPOSITION.test(items[i]?.folded ?? '')) return items[i - 1];
  return items[last];
}

/** Whether a noun phrase means somebody or something that says things: a name, a pronoun, a role, a body, a document. */
export function canSpeak(items: readonly Item[], phrase: Phrase): boolean {
  const opener = items[phrase.first];
  const head = headOf(items, phrase);
  if (!opener || !head) return false;
  if (phrase.first === phrase.last && SPEAKING_PRONOUN.test(opener.folded)) return true;
  if (/^(?:one|some|many|most|several|both|half)$/.test(opener.folded) && items[phrase.first + 1]?.folded === 'of')
    return true;
  if (/^(?:i|you|we|what|this|these|there)$/.test(head.folded)) return false;
  if (hasVerb(items, phrase) || CALENDAR_NAMES.has(head.folded)) return false;
  if (head.capital && (head.pos === 'PROPN' || !startsSentence(items, head))) return true;
  // "conservative thought leaders": a role alone, without an article, is no subject.
  if (phrase.first === phrase.last && ROLES.has(head.folded) && !COLLECTIVES.has(head.folded)) return false;
  return singulars(head.folded).some(
    (noun) => ROLES.has(noun) || COLLECTIVES.has(noun) || DOCUMENTS.has(noun) || PEOPLE_NOUNS.has(noun),
  );
}

/** Whether a phrase that seemed to be one holds a clause: "Doe led Roe by nearly 300". */
function hasVerb(items: readonly Item[], { first, last }: Phrase): boolean {
  for (let i = first + 1; i < last; i++) {
    const item = items[i];
    if (!item || item.capital) continue;
    if (item.folded === ',') return false;
    if (item.pos === 'AUX' && !isPossessive(item)) return true;
    if (item.pos === 'VERB' && items[i - 1]?.capital && !/ing$/.test(item.folded)) return true;
  }
  return false;
}

function startsSentence(items: readonly Item[], item: Item): boolean {
  const at = items.indexOf(item);
  return at === 0 || items[at - 1]?.ends === true;
}

/** The forms that a noun may be the plural of, and itself. */
function singulars(noun: string): readonly string[] {
  return [
    noun,
    noun.replace(/s$/, ''),
    noun.replace(/es$/, ''),
    noun.replace(/ies$/, 'y'),
    noun.replace(/men$/, 'man'),
    noun.replace(/children$/, 'child'),
  ];
}

/** Whether subject and verb agree, as far as their forms tell: not "their home states", "news reports". */
export function agrees(items: readonly Item[], phrase: Phrase, verb: number): boolean {
  const form = items[verb]?.folded ?? '';
  const head = headOf(items, phrase);
  if (!head || phrase.first > verb) return true;
  const helped =
    /^(?:to|do|does|did|n't|n’t|not|also)$/.test(items[verb - 1]?.folded ?? '') || items[verb - 1]?.pos === 'AUX';
  if (helped) return true;
  if (/(?:ed|ing|said|told|thought|wrote|swore|sworn|began|went|shot|read|hit|cut|put|spoke)$/.test(form)) return true;
  const isJoint = items.slice(phrase.first, phrase.last + 1).some(({ folded }) => folded === 'and');
  const isPlural =
    isJoint ||
    /^(?:they|people|police|others|some|many|most|both|several|children|men|women|data|half|percent|staff|media|authorities)$/.test(
      head.folded,
    ) ||
    /(?:[^s]s|men|women|children)$/.test(head.folded);
  const isSingular =
    !/^(?:they|others|some|many|both|people|police)$/.test(head.folded) &&
    (head.capital === true || !/[^s]s$/.test(head.folded));
  return /[^s]s$/.test(form) ? isSingular : isPlural;
}
