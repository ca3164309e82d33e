import { CALENDAR_NAMES } from '../../../language/calendar-names.js';
import { typeWantedBy } from '../../question/question.js';
import { LOCATING } from './lists/locating.js';
import { SITE_NOUNS } from './lists/site-nouns.js';
import { headOf, nameAt, type Shown, wordBefore } from './shown.js';

/** Whether what is shown can be where something is: a place, or what stands behind "in", "at", "near". */
export function isLocation(shown: Shown): boolean {
  const { tokens, first, last, named } = shown;
  const opener = tokens[first];
  if (opener === undefined || opener.pos === 'VERB' || isAccordingTo(shown) || isBetweenSides(shown)) return false;
  if (OPPOSITE.test(wordBefore(shown)?.folded ?? '')) return false;
  const head = headOf(shown);
  const name = nameAt(shown, head);
  if (name?.entity.type === 'place') return !isInsideAsked(shown);
  // Nobody is in a person: "in Ann Arbour", "at Fort William Henry".
  if (name !== undefined && INSIDE.test(opener.folded)) return true;
  if (name !== undefined && INSIDE.test(wordBefore(shown)?.folded ?? '')) return true;
  if (name?.entity.type === 'person' || isDated(shown, head) || isToldTo(shown)) return false;
  const [start, end] = [opener.start, tokens[last]?.end ?? 0];
  if (named.names.some(({ entity, start: from, end: to }) => entity.type === 'place' && start <= from && to <= end))
    return true;
  const noun = tokens[head];
  if (noun === undefined || !/^(?:NOUN|PROPN|ADV)$/.test(noun.pos)) return false;
  if (typeWantedBy(noun.folded) === 'place') return true;
  const before = wordBefore(shown)?.folded ?? '';
  return LOCATING.has(opener.folded) || LOCATING.has(before) || (noun.pos === 'PROPN' && NAMING.test(before));
}

/** "a summit with Norway", "a match against Lund": with whom, not where. */
const OPPOSITE = /^(?:against|than|versus|with)$/;

const CONTEST =
  /^(?:accord|agreement|alliance|battle|clash(?:es)?|contest|deal|debate|dispute|fight|final|fought|game|games|marriage|match|matches|meeting|merger|pact|played|quarrel|race|rivalry|talks|tie|treaty|truce|war)$/;

/** "a match between Lund and Harlow": who met whom, not where. */
function isBetweenSides({ tokens, first, last }: Shown): boolean {
  const between = tokens.findIndex(({ folded }, i) => i >= first - 1 && i <= last && folded === 'between');
  return between > 0 && between <= first && CONTEST.test(tokens[between - 1]?.folded ?? '');
}

/** "where **in the house**": a spot of it, and no place that has a name on the map. */
function isInsideAsked({ question: { tokens, at } }: Shown): boolean {
  if (!/^(?:in|inside|on)$/.test(tokens[at + 1]?.folded ?? '')) return false;
  const noun = tokens.findIndex(({ pos }, i) => i > at + 1 && (pos === 'NOUN' || pos === 'PROPN'));
  return tokens[noun]?.pos === 'NOUN' && tokens[noun + 1]?.pos !== 'NOUN' && !WIDE.test(tokens[noun]?.folded ?? '');
}

const WIDE =
  /^(?:area|capital|city|coast|continent|country|county|district|earth|east|globe|island|land|map|nation|north|planet|province|region|south|state|states|town|us|usa|world|west)$/;

/** "according to the Harlow School": nobody is there. */
function isAccordingTo({ tokens, first }: Shown): boolean {
  const lead = tokens.slice(Math.max(0, first - 3), first + 1);
  return lead.some(({ folded }, i) => folded === 'according' && lead[i + 1]?.folded === 'to');
}

const TELLING = /^(?:told|tells|said|says|spoke|speaking)$/;

/** "the baker said to the Gazette": whom it is told to is no place. */
function isToldTo({ tokens, first, last, named }: Shown): boolean {
  const isArticled = tokens[first - 1]?.pos === 'DET';
  const opener = tokens[first]?.folded === 'to' ? first : isArticled ? first - 2 : first - 1;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const isBody = named.names.some(
    ({ entity, ...name }) => entity.type === 'organisation' && name.start < end && start < name.end,
  );
  if (TELLING.test(tokens[first - 1]?.folded ?? '')) return true;
  return isBody && tokens[opener]?.folded === 'to' && tokens.some(({ folded }) => TELLING.test(folded));
}

const INSIDE = /^(?:at|in|inside|near|outside)$/;
const NAMING = /^(?:called|including|like|named)$/;

/** Whether what is shown can be the place or the organisation that a noun asks for: a name, and nobody's. */
export function isNamedThing(shown: Shown): boolean {
  const { tokens, question } = shown;
  const head = headOf(shown);
  const name = nameAt(shown, head);
  if (name?.entity.type === 'person' || isDated(shown, head) || isOtherPlace(shown)) return false;
  if (name !== undefined) return true;
  const noun = tokens[head];
  if (noun === undefined || noun.pos === 'NUM' || CALENDAR_NAMES.has(noun.folded)) return false;
  return noun.pos === 'PROPN' || typeWantedBy(noun.folded) === question.expects || /^\p{Lu}/u.test(noun.text);
}

/** Nouns of a rank of places, of which none is a bay or a street. */
const RANKED = /^(?:city|continent|country|county|nation|province|state|town|village)$/;

/** "Bannow Bay" for "which country": the name says that it is a place of another kind. */
function isOtherPlace({ tokens, first, last, question: { focus } }: Shown): boolean {
  return last > first && RANKED.test(focus?.folded ?? '') && SITE_NOUNS.has(tokens[last]?.folded ?? '');
}

function isDated({ tokens, named }: Shown, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && named.dates.some(({ span }) => span.start <= token.start && token.end <= span.end);
}
