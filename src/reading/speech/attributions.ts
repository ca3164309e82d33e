import { isEnd, isReportingVerb, sentenceStart, subjectBefore } from '../../language/clauses.js';
import { LEADING_ONLY_BESIDE, TAKING_AN_OBJECT } from '../../language/lists/reporting-verbs.js';
import { ROLES } from '../../language/lists/roles.js';
import { nounPhraseFrom, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { beforeColon } from './announced-speech.js';
import type { Attribution } from './attribution.js';
import { epithetAt } from './called-again.js';
import { inTheirEyes } from './for-somebody.js';
import { identifiedBefore, identifiedBehind } from './identified-words.js';
import {
  isBehindReport,
  isCitedInSpeech,
  issuerBefore,
  isViewOf,
  LONGEST_OBJECT,
  readBefore,
} from './indirect-cues.js';
import { judges } from './judging.js';
import { ledInfinitive } from './led-infinitives.js';
import { DOCUMENTS, ISSUED } from './lists/documents.js';
import { longSubject } from './long-subjects.js';
import { agentBefore, isSetApart } from './passives.js';
import { takesStance } from './stances.js';
import { subjectOf } from './subjects.js';
import { endsReport, objectClause } from './told-clauses.js';
import { headOf } from './who-can-speak.js';

const PUNCTUATION = /^[,.:;—–\-…!?)]+$/;
/** The most words between a subject at the start of a clause and its verb's end for the clause to be about speaking. */
const LONGEST_SPEAKER = 30;

/** What stands behind the quotation at item `q`: "…," Doe said · said Doe · according to Doe. */
export function attributionAfter(items: readonly Item[], q: number): Attribution | undefined {
  let first = q + 1;
  let newSentence = false;
  while (first < items.length && (PUNCTUATION.test(items[first]?.text ?? '') || items[first]?.ends)) {
    newSentence ||= items[first]?.ends === true;
    first++;
  }
  if (first >= items.length || items[first]?.quote !== undefined) return undefined;
  const identified = newSentence ? undefined : identifiedBehind(items, q, clauseEnd(items, q + 1));
  if (identified) return identified;
  const joined = /^(?:as|and|but)$/.test(items[first]?.folded ?? '');
  if (joined) first++;
  const end = clauseEnd(items, first);
  const found =
    accordingTo(items, first, end) ??
    (joined ? undefined : inverted(items, first, end)) ??
    subjectFirst(items, first, end) ??
    (newSentence || joined ? undefined : behindLongSubject(items, first, end));
  if (!found) return undefined;
  if (!newSentence) return found;
  // A sentence of its own tells who spoke only if it says nothing else and leads to no other quotation.
  const leadsOn = /^[,:]$/.test(items[end]?.text ?? '') || items[end]?.quote !== undefined;
  const verb = items[found.cue.first]?.folded ?? '';
  const tellsOfAnother = TAKING_AN_OBJECT.has(verb) || /^(?:agree[ds]?|echoed|responded|responds)$/.test(verb);
  return !leadsOn && !tellsOfAnother && end - found.cue.last <= 1 && found.cue.last - found.cue.first < 4
    ? found
    : undefined;
}

/** Where the words right behind a quotation stop being about its speaker: a full stop, a colon, a further quotation, ", while". */
function clauseEnd(items: readonly Item[], first: number): number {
  let end = first;
  while (
    end < items.length &&
    !isEnd(items[end]) &&
    items[end]?.quote === undefined &&
    !/^[:;.]$/.test(items[end]?.text ?? '') &&
    !opensContrast(items, end)
  )
    end++;
  return end;
}

/** ", while Doe called it …": a clause with a speaker of its own. */
function opensContrast(items: readonly Item[], i: number): boolean {
  const isBehindMark = items[i - 1]?.folded === ',' || items[i - 1]?.quote !== undefined;
  return isBehindMark && /^(?:whereas|while|whilst)$/.test(items[i]?.folded ?? '');
}

function accordingTo(items: readonly Item[], first: number, end: number): Attribution | undefined {
  if (items[first]?.folded !== 'according' || items[first + 1]?.folded !== 'to') return undefined;
  const speaker = nounPhraseFrom(items, first + 2, end);
  return speaker && { speaker, cue: { first, last: first + 1 }, adjoins: true };
}

/** "…," Doe sighed: behind a comma any verb of a name or a pronoun tells who spoke. */
export function attributionByAnyVerb(items: readonly Item[], q: number): Attribution | undefined {
  const first = items[q + 1]?.folded === ',' ? q + 2 : q + 1;
  const end = clauseEnd(items, first);
  let last = first;
  while (last + 1 < end && items[last + 1]?.capital) last++;
  const [opener, verb] = [items[first], items[last + 1]];
  const name = tellerBehind(items, first, end);
  if (name) return { speaker: name, cue: { first, last: first }, adjoins: true };
  if (!opener || !verb || verb.pos !== 'VERB' || !(opener.capital || /^(?:he|she|they)$/.test(opener.folded)))
    return undefined;
  return { speaker: { first, last }, cue: { first: last + 1, last: cueEnd(items, last + 1, end) }, adjoins: true };
}

/** "…," instructed Jane Doe: behind a comma any verb in the past before a name that the clause ends with or a comma sets apart. */
function tellerBehind(items: readonly Item[], verb: number, end: number): Phrase | undefined {
  const [own, next] = [items[verb], items[verb + 1]];
  if (own?.pos !== 'VERB' || own.capital || !/(?:ed|ew|ang|oke|old)$/.test(own.folded)) return undefined;
  if (!next?.capital) return describedBehind(items, verb + 1, end);
  let last = verb + 1;
  while (last + 1 < end && items[last + 1]?.capital) last++;
  const closes = last + 1 >= end || /^[,.;]$/.test(items[last + 1]?.text ?? '');
  return closes ? nounPhraseFrom(items, verb + 1, end) : undefined;
}

/** "beamed the winger": somebody without a name, with whom the clause ends. */
function describedBehind(items: readonly Item[], first: number, end: number): Phrase | undefined {
  if (!/^(?:a|an|the)$/.test(items[first]?.folded ?? '')) return undefined;
  const speaker = nounPhraseFrom(items, first, end);
  const isLast = speaker && (speaker.last + 1 >= end || /^[,.;]$/.test(items[speaker.last + 1]?.text ?? ''));
  return isLast && (ROLES.has(headOf(items, speaker)?.folded ?? '') || epithetAt(items, speaker)) ? speaker : undefined;
}

/** "said Doe, head of the agency". */
function inverted(items: readonly Item[], first: number, end: number): Attribution | undefined {
  const verb = items[first]?.folded ?? '';
  if (!isReportingVerb(items, first) || /ing$/.test(verb) || TAKING_AN_OBJECT.has(verb)) return undefined;
  const speaker = speakerFrom(items, first + 1, end);
  return speaker && { speaker, cue: { first, last: first }, adjoins: true };
}

/** The noun phrase behind an inverted verb, with who issued it where it is a document: "read a statement from Doe". */
function speakerFrom(items: readonly Item[], first: number, end: number): Phrase | undefined {
  const phrase = nounPhraseFrom(items, first, end);
  if (!phrase || !DOCUMENTS.has(items[phrase.last]?.folded ?? '')) return phrase;
  const by = ISSUED.has(items[phrase.last + 1]?.folded ?? '') ? phrase.last + 2 : phrase.last + 1;
  if (!/^(?:by|from)$/.test(items[by]?.folded ?? '')) return phrase;
  const issuer = nounPhraseFrom(items, by + 1, end);
  const isNamed = issuer !== undefined && items.slice(issuer.first, issuer.last + 1).some(({ capital }) => capital);
  return isNamed ? { first: phrase.first, last: issuer.last } : phrase;
}

/** "…," Doe was quoted as saying · Roe quoted Doe as saying "…": whose words they are. `saying` is the verb's index. */
function quotedAs(items: readonly Item[], saying: number, start: number): Attribution | undefined {
  if (!/^(?:saying|telling|calling|describing|writing)$/.test(items[saying]?.folded ?? '')) return undefined;
  if (items[saying - 1]?.folded !== 'as') return undefined;
  let verb = saying - 2;
  while (verb > start && !/^(?:quoted|cited|quotes|quoting|citing)$/.test(items[verb]?.folded ?? '')) verb--;
  if (verb <= start) return undefined;
  const cue = { first: verb, last: saying };
  const isPassive = /^(?:was|were|is|are|been|being)$/.test(items[verb - 1]?.folded ?? '');
  const speaker = isPassive ? subjectBefore(items, verb, start) : nounPhraseFrom(items, verb + 1, saying - 1);
  return speaker && { speaker, cue: isPassive ? cue : { first: saying, last: saying }, adjoins: true };
}

/** "Doe, head of the agency, said in a statement". */
function subjectFirst(items: readonly Item[], first: number, end: number): Attribution | undefined {
  for (let verb = first + 1; verb < Math.min(end, first + LONGEST_SPEAKER); verb++) {
    const quoted = quotedAs(items, verb, first);
    if (quoted) return quoted;
    if (!isReportingVerb(items, verb) || /ing$/.test(items[verb]?.folded ?? '')) continue;
    const speaker = subjectBefore(items, verb, first);
    if (!speaker || speaker.first > first + 1) continue;
    if (items[speaker.first]?.pos === 'VERB' && !items[speaker.first]?.capital) continue;
    return { speaker, cue: { first: verb, last: cueEnd(items, verb, end) }, adjoins: true };
  }
  return undefined;
}

/** "…," Doe, the member for the harbour and the islands who led the survey said. */
function behindLongSubject(items: readonly Item[], first: number, end: number): Attribution | undefined {
  const found = longSubject(items, first, end);
  return found && { ...found, cue: { ...found.cue, last: cueEnd(items, found.cue.first, end) }, adjoins: true };
}

/** The most words a cue has: "said in a statement to the newspaper". */
const LONGEST_CUE = 9;

/** Where the words that say how it was said end. */
function cueEnd(items: readonly Item[], verb: number, end: number): number {
  let last = verb;
  while (last + 1 < end && last - verb < LONGEST_CUE && !PUNCTUATION.test(items[last + 1]?.text ?? '')) {
    if (items[last + 1]?.quote !== undefined) break;
    if (
      /^(?:that|and|but|as|when|while|after|before|because|who|which|if|he|she|they|it|we|i)$/.test(
        items[last + 1]?.folded ?? '',
      )
    )
      break;
    last++;
  }
  return last;
}

/** What stands before the quotation at item `q` in its own sentence: Doe said, "…" · according to Doe, "…" · Doe: "…". */
export function attributionBefore(items: readonly Item[], q: number): Attribution | undefined {
  const start = sentenceStart(items, q);
  const before = items[q - 1];
  for (let verb = q - 1; verb >= start; verb--) {
    const other =
      agentBefore(items, verb, q) ?? quotedAs(items, verb, start) ?? identifiedBefore(items, verb, start, q);
    if (other) return other;
    if (isSetApart(items, verb, q) || isWithheld(items, verb) || isCitedInSpeech(items, verb, start)) continue;
    const led = ledInfinitive(items, verb, start);
    if (led) return { ...led, adjoins: verb === q - 1 || /^[,:]$/.test(before?.text ?? '') };
    const according = items[verb]?.folded === 'to' && items[verb - 1]?.folded === 'according';
    if (according || (items[verb]?.folded === 'per' && verb === start)) {
      const speaker = speakerFrom(items, verb + 1, q);
      const cue = { first: according ? verb - 1 : verb, last: verb };
      if (speaker) return { speaker, cue, adjoins: q - speaker.last <= 2 };
    }
    const isView = isViewOf(items, verb, q);
    const isJudgement = judges(items, verb, q) || takesStance(items, verb, q);
    if (!isView && !isReportingVerb(items, verb) && !takesClause(items, verb, q) && !isJudgement) continue;
    const between = items
      .slice(verb + 1, q)
      .filter(({ text, folded }) => /[\p{L}\p{N}]/u.test(text) && folded !== 'that');
    const distance = between.length;
    // A name is long, but one thing; behind "as" anything may have been described.
    const objects = between.filter(({ capital }, i) => !(capital && between[i - 1]?.capital)).length;
    const isDescribed = /^describ/.test(items[verb]?.folded ?? '') && before?.folded === 'as';
    const word = items[verb]?.folded ?? '';
    if (distance > 0 && !isView && !isJudgement && LEADING_ONLY_BESIDE.has(word) && !/^[,:]$/.test(before?.text ?? ''))
      continue;
    const isTerm = /^calls?$/.test(word) && items[verb + 1]?.folded !== 'for' && isShortTerm(items[q]);
    const isOfSelf = /sel(?:f|ves)$/.test(items[verb + 1]?.folded ?? '') || items[verb - 2]?.folded === 'what';
    if (isTerm && !isOfSelf && !(word === 'calls' && items[verb - 1]?.capital)) continue;
    if (objects > LONGEST_OBJECT && !isDescribed && /^(?:called|calls?|calling|describe[ds]?|describing)$/.test(word))
      continue;
    const subject =
      readBefore(items, verb, start) ?? subjectOf(items, verb, start) ?? invertedBefore(items, verb, start, q);
    const speaker = subject && (issuerBefore(items, subject, start) ?? subject);
    if (!speaker) continue;
    if (isBehindReport(items, speaker, verb, q, start)) return undefined;
    const cue = { first: verb, last: cueEnd(items, verb, q) };
    return { speaker, cue, adjoins: (distance === 0 && !isJudgement) || /^[,:]$/.test(before?.text ?? '') };
  }
  return before?.folded === ':' && q - 1 > start ? beforeColon(items, q - 1, start) : inTheirEyes(items, q, start);
}

/** "declined to say whether": what follows is not said. */
function isWithheld(items: readonly Item[], verb: number): boolean {
  return /^declined?$/.test(items[verb]?.folded ?? '') && items[verb + 1]?.folded === 'to';
}

/** "felt that “…”": right before the quotation any verb that takes a clause reports. */
function takesClause(items: readonly Item[], verb: number, q: number): boolean {
  const item = items[verb];
  return (
    verb === q - 2 &&
    items[q - 1]?.folded === 'that' &&
    item?.pos === 'VERB' &&
    !item.capital &&
    items[verb - 1]?.folded !== 'to'
  );
}

/** A word or two, so short that a present tense before it names a thing: "they call it “tin”". */
function isShortTerm(quote: Item | undefined): boolean {
  return quote !== undefined && quote.end - quote.start < LONGEST_TERM;
}

/** UTF-16 units, marks included. */
const LONGEST_TERM = 20;

/** "Said Doe: “…”" at the start of a sentence. */
function invertedBefore(items: readonly Item[], verb: number, start: number, end: number): Phrase | undefined {
  return verb === start ? nounPhraseFrom(items, verb + 1, end) : undefined;
}

/** "The “reckless” plan must go, Doe said.": an attribution at the very end of the quotation's sentence. */
export function attributionAtEnd(items: readonly Item[], q: number): Attribution | undefined {
  const end = clauseEnd(items, q + 1);
  // "Doe and other “gas giants” have no core, they said": what a kind goes by.
  if (items[q - 1]?.folded === 'other' && /^(?:and|or)$/.test(items[q - 2]?.folded ?? '')) return undefined;
  for (let verb = end - 1; verb > q + 1; verb--) {
    if (!isReportingVerb(items, verb)) continue;
    const speaker = invertedAtEnd(items, verb, end) ?? subjectBefore(items, verb, q + 1);
    if (!speaker || (speaker.first < verb && items[speaker.first - 1]?.folded !== ',')) continue;
    // "At the “big” launch, Doe thanked her fans", "… Doe said sales were up": what the verb reports stands behind it.
    if (speaker.first < verb && (!endsReport(items, verb) || objectClause(items, verb, end, false))) continue;
    return { speaker, cue: { first: verb, last: cueEnd(items, verb, end) }, adjoins: false };
  }
  return undefined;
}

/** ", said Doe, the mayor." at the end of a sentence that ends before `end`. */
export function invertedAtEnd(items: readonly Item[], verb: number, end: number): Phrase | undefined {
  if (items[verb - 1]?.folded !== ',' || TAKING_AN_OBJECT.has(items[verb]?.folded ?? '')) return undefined;
  const speaker = speakerFrom(items, verb + 1, end);
  return speaker && (speaker.last >= end - 2 || items[speaker.last + 1]?.folded === ',') ? speaker : undefined;
}
