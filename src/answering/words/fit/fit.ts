import { KIN } from '../../../language/lists/kin.js';
import type { Token } from '../../../language/tokens.js';
import { isContent } from '../../../reading/index.js';
import { TIME_UNITS } from '../lists/units.js';
import { isOfOtherBearer } from './bearers.js';
import { isOfOtherClause } from './clauses.js';
import { isContradicted } from './contradictions.js';
import { isDeedForThing, isNoDeed } from './deeds.js';
import { isOfTheEvent } from './events.js';
import { isOfTheMatter } from './facts.js';
import { isOfAnybody, isOfOtherFate, isOtherSum } from './fates.js';
import { isOtherFigure } from './figures.js';
import { PEOPLE } from './lists/people.js';
import { VAGUE } from './lists/vague.js';
import { isLocation, isNamedThing } from './locations.js';
import { isBesideTheNoun } from './nouns-for-verbs.js';
import { isNumberOfName, isOfOtherNumber } from './numbered.js';
import { isHuman, isNumberAsked } from './numbers.js';
import { isOfOtherPlace } from './ordinals.js';
import { isOfOtherParty } from './parties.js';
import { isSomebody } from './persons.js';
import { isDenied, isOnlySupposed } from './reality.js';
import { isLedByReason } from './reasons.js';
import { isOfOtherSex } from './sexes.js';
import { headOf, nameAt, own, type Shown } from './shown.js';
import { isOnItsSide } from './sides.js';
import { isTimeAsked } from './times.js';
import { isOnlyASpeaker } from './voices.js';
import { isOtherEnd } from './ways.js';
import { isWhole } from './whole-words.js';

/** Why words cannot be the answer, whatever their chance. */
export type Misfit = 'pronoun' | 'cut' | 'echo' | 'beside the point' | 'other kind' | 'other event' | 'other side';

/**
 * Why what is shown cannot answer its question; undefined where nothing speaks against it. `said` are the words of the
 * asker, without what a follow-up borrows.
 */
export function misfitOf(shown: Shown, said: readonly Token[]): Misfit | undefined {
  if (own(shown).every(({ pos }) => pos === 'PRON')) return 'pronoun';
  if (!isWhole(shown) || isOwner(shown)) return 'cut';
  if (isEcho(shown, said)) return 'echo';
  if (!isOfKind(shown) || isAgeThen(shown) || isNumberOfName(shown)) return 'other kind';
  const { expects } = shown.question;
  if (isDenied(shown) || isOnlySupposed(shown) || isOtherSum(shown) || isOtherFigure(shown)) return 'other event';
  if (isOfOtherSex(shown) || isContradicted(shown) || isOfAnybody(shown)) return 'other event';
  if (isOfOtherBearer(shown) || isOfOtherNumber(shown) || isOfOtherPlace(shown)) return 'other event';
  if (expects === 'date' && !isOfTheEvent(shown)) return 'other event';
  if (expects === 'number' && (isOfOtherClause(shown) || isOfOtherFate(shown))) return 'other event';
  if ((expects !== undefined || shown.question.kind === 'where') && !isOfTheMatter(shown)) return 'other event';
  if (isOfOtherParty(shown) || isDoer(shown) || isSeveral(shown)) return 'other side';
  if ((expects === 'person' || expects === 'organisation') && !isOnItsSide(shown)) return 'other side';
  if (expects === 'person' && (isOnlyASpeaker(shown) || isBesideTheNoun(shown))) return 'other side';
  return shown.hasPoint || isCountOfFocus(shown) || isAllThatIsAsked(shown) ? undefined : 'beside the point';
}

/** "Ida Marsh" of "Ida Marsh's daughter" for "who won it"; of "Ida Marsh's bridge" for "who built the bridge" she may be. */
function isOwner({ question: { kind, tokens: asked }, tokens, last, matchAt }: Shown): boolean {
  if (kind !== 'who' || !/^['’]s?$/.test(tokens[last + 1]?.text ?? '')) return false;
  if (asked.some(({ folded }) => folded === 'whose')) return false;
  let head = last + 1;
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[head + 1]?.pos ?? '')) head++;
  const noun = tokens[head];
  return noun?.pos === 'NOUN' && (KIN.has(noun.folded) || isHuman(noun.folded)) && !matchAt.includes(head);
}

/** "two **nights**" for "how many nights is he staying": a noun that says enough by itself is counted. */
function isCountOfFocus({ question: { kind, focus }, last, focusAt }: Shown): boolean {
  if (kind !== 'how many' || focus === undefined || TIME_UNITS.has(focus.folded) || PEOPLE.has(focus.folded))
    return false;
  return focusAt.includes(last + 1) || focusAt.includes(last + 2);
}

/** "at a **depth** of four miles" for "how deep was it": nothing but the measure is said. */
function isAllThatIsAsked({ question: { kind, tokens, at, focus }, tokens: own, hasFocus }: Shown): boolean {
  if (kind !== 'measure' || focus === undefined) return false;
  const isOther = (one: Token) => isContent(one) && one !== focus;
  return (
    (hasFocus || own.some(({ folded }) => MEASURED[focus.folded]?.test(folded))) && !tokens.slice(at + 1).some(isOther)
  );
}

/** What the measures of "how …" are called as nouns. */
const MEASURED: Readonly<Record<string, RegExp>> = {
  deep: /^depths?$/,
  fast: /^(?:speeds?|[mk]ph)$/,
  heavy: /^(?:weigh(?:ed|ing|s)?|weights?)$/,
  high: /^(?:altitudes?|heights?)$/,
  strong: /^magnitude$/,
  tall: /^height$/,
  wide: /^widths?$/,
};

/** "how old was she when she moved?": an age beside a name is the age of the day it is told, "moved aged 14" is not. */
function isAgeThen({ question: { unit, tokens, at }, tokens: own, first, last }: Shown): boolean {
  const isAged = own[first - 1]?.folded === 'aged' && own[first - 2]?.text !== ',';
  // "was 17 when she moved"
  if (own[last + 1]?.folded === 'when') return false;
  const before = own.slice(Math.max(0, first - 4), first).map(({ folded }) => folded);
  if (isAged || /(?:^| )at (?:age|the age of)$/.test(before.join(' '))) return false;
  // The age of the day that somebody died is the last there is.
  const tellsDeath = (words: readonly Token[]) => words.some(({ folded }) => DYING.test(folded));
  if (tellsDeath(tokens) && tellsDeath(own)) return false;
  return unit === 'age' && tokens.slice(at + 1).some(({ folded }) => /^(?:when|while|after|before)$/.test(folded));
}

const DYING = /^(?:dead|death|die|died|dies|killed|passed)$/;

/** "Lund and Harlow" for "which town": one is asked for. */
function isSeveral(shown: Shown): boolean {
  const { kind, focus, wantsSeveral, expects } = shown.question;
  if (kind !== 'which' || wantsSeveral || focus === undefined || expects === undefined || /s$/.test(focus.folded))
    return false;
  const words = own(shown);
  // "the Lund and Harlow Museum" is one.
  if (words.at(-1)?.stem === focus.stem) return false;
  return (
    words.some(({ folded }, i) => folded === 'and' && words[i - 1]?.pos === 'PROPN' && words[i + 1]?.pos === 'PROPN') &&
    nameAt(shown, shown.first)?.end !== nameAt(shown, shown.last)?.end
  );
}

/** "what does it eat?" is no "lizard" of "an insect-**eating** lizard". */
function isDoer({ question: { role, expects }, tokens, first, verbAt }: Shown): boolean {
  if (role !== 'object' || expects !== undefined) return false;
  let i = first - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '') && !verbAt.includes(i)) i--;
  return verbAt.includes(i) && /ing$/.test(tokens[i]?.folded ?? '') && /^[-‐‑]$/.test(tokens[i - 1]?.text ?? '');
}

/** Whether it says nothing that the asker has not said. */
function isEcho(shown: Shown, said: readonly Token[]): boolean {
  const asked = new Set(said.map(({ stem }) => stem));
  const says = ({ pos, stem }: Token) => !/^(?:PUNCT|DET|ADP)$/.test(pos) && !asked.has(stem);
  const isOfFocus =
    shown.tokens[headOf(shown)]?.stem === shown.question.focus?.stem &&
    !said.some(({ folded }) => /^(?:age|kinds?|long|old|sizes?|sorts?|types?)$/.test(folded));
  // A capital is of a name: "the New World".
  const isVague = ({ text }: Token) => isOfFocus && VAGUE.has(text);
  return !own(shown).some((token) => says(token) && !isVague(token));
}

/** "which hotel" is no "room" of "her hotel **room**". */
function isOfOtherNoun({ question: { kind, focus }, tokens, first, last }: Shown): boolean {
  const before = tokens[first - 1];
  return kind === 'which' && before?.stem === focus?.stem && before?.pos === 'NOUN' && tokens[last]?.pos === 'NOUN';
}

const NAMES = /^(?:name|names|surname|nickname|title)$/;

/** "what was the captain called?" may be answered by somebody; "what sank the ferry?" may not. */
function isNaming({ question: { kind, focus, tokens } }: Shown): boolean {
  if (/^(?:which|definition|yes\/no)$/.test(kind)) return true;
  return (
    NAMES.test(focus?.folded ?? '') || tokens.some(({ folded }) => /^(?:call|called|dubbed|name|named)$/.test(folded))
  );
}

function isOfKind(shown: Shown): boolean {
  const { kind, expects, focus } = shown.question;
  const words = own(shown);
  if (kind === 'where') return isLocation(shown) && !isOtherEnd(shown);
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
  if (!isNaming(shown) && nameAt(shown, headOf(shown))?.entity.type === 'person') return false;
  if (NAMES.test(focus?.folded ?? '')) return words.some(({ text }) => /^\p{Lu}/u.test(text));
  if (isOnlyADate(shown) || isNoDeed(shown) || isDeedForThing(shown)) return false;
  if (kind === 'why' && !isLedByReason(shown)) return false;
  if (kind === 'why') return words.filter(({ pos }) => /^(?:NOUN|VERB|ADJ|PROPN|ADV)$/.test(pos)).length > 1;
  return words.some(({ pos }) => /^(?:NOUN|PROPN|NUM|ADJ|VERB|SYM|X)$/.test(pos));
}

/** "1980" for "what did they win", "what is it about". */
function isOnlyADate({ question, tokens, first, last, named }: Shown): boolean {
  const isOfDeed = question.kind === 'what' || question.kind === 'deed' || isAbout(question.tokens);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return isOfDeed && named.dates.some(({ span }) => span.start <= start && end <= span.end);
}

function isAbout(tokens: readonly Token[]): boolean {
  return tokens.findLast(({ pos }) => pos !== 'PUNCT')?.folded === 'about';
}
