import { isReportingVerb, sentenceEnd } from '../../language/clauses.js';
import { LEADING_TO_NOTHING } from '../../language/lists/reporting-verbs.js';
import { nounPhraseFrom, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { invertedAtEnd } from './attributions.js';
import { DENYING } from './lists/verbs-of-telling.js';
import { isPast, moodOf } from './mood.js';
import { subjectOf } from './subjects.js';
import { clauseBefore, clauseEnd, endsReport, isTensed, isWord, objectClause, trim } from './told-clauses.js';
import { agrees, canSpeak } from './who-can-speak.js';

/** Speech that is told: whose, by which words, and what, as UTF-16 offsets into the part; in two pieces around the cue. */
interface Told {
  readonly speaker: Phrase;
  readonly cue: Phrase;
  readonly pieces: readonly [Offsets, ...Offsets[]];
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** What the sentence from `first` on tells of what people said, in order; nothing where it quotes directly. */
export function findTold(items: readonly Item[], first: number): readonly Told[] {
  const end = sentenceEnd(items, first);
  const from = first === 0 ? behindDateline(items, end) : first;
  if (items.slice(first, end).some(({ quote }) => quote !== undefined)) return [];
  const told = accordingTo(items, from, end);
  // "Doe said that they fled, according to the paper": the paper passes on what Doe said.
  const passedOn = told && told.cue.first < told.speaker.first ? byVerbs(items, from, told.cue.first) : [];
  const isPassedOn = passedOn.some(({ pieces }) =>
    told?.pieces.some(({ start, end: stop }) => start < pieces[0].start && pieces[0].end <= stop),
  );
  return isPassedOn ? passedOn : told ? [told] : byVerbs(items, from, end);
}

/** The most items in a dateline: "SPRINGFIELD, Ill. (AP) —". */
const LONGEST_DATELINE = 8;

/** The first item behind a dateline such as "CHICAGO —"; 0 where there is none. */
function behindDateline(items: readonly Item[], end: number): number {
  const dash = items.findIndex(({ text }) => /^[—–-]{1,2}$/.test(text));
  if (dash < 1 || dash > LONGEST_DATELINE || dash >= end) return 0;
  return items.slice(0, dash).every(({ text, capital }) => capital || /^[.,()]$/.test(text)) ? dash + 1 : 0;
}

function accordingTo(items: readonly Item[], first: number, end: number): Told | undefined {
  const way = items
    .slice(first, end)
    .findIndex(({ folded }, i) => folded === 'according' && items[first + i + 1]?.folded === 'to');
  const at = first + way;
  if (way < 0 || items[end - 1]?.text === '?') return undefined;
  const speaker = nounPhraseFrom(items, at + 2, end);
  if (!speaker || !canSpeak(items, speaker)) return undefined;
  const cue = { first: at, last: at + 1 };
  const before = clauseBefore(items, first, at);
  if (before) return { speaker, cue, pieces: [offsets(items, before)] };
  const comma = items.findIndex(({ folded }, i) => i > speaker.last && i < end && folded === ',');
  if (comma < 0) return undefined;
  const subject = trim(items, first, at);
  if (!subject) {
    const behind = clauseBefore(items, comma + 1, clauseEnd(items, comma + 1, end, false));
    return behind && { speaker, cue, pieces: [offsets(items, behind)] };
  }
  return split(items, speaker, cue, subject, comma + 1, end);
}

/** "The tax, Doe said, would hurt": what is said stands around the cue. */
function split(
  items: readonly Item[],
  speaker: Phrase,
  cue: Phrase,
  subject: Phrase,
  first: number,
  end: number,
): Told | undefined {
  if (!isTensed(items, first)) return undefined;
  const predicate = trim(items, first, clauseEnd(items, first, end, false));
  return predicate && { speaker, cue, pieces: [offsets(items, subject), offsets(items, predicate)] };
}

function byVerbs(items: readonly Item[], first: number, end: number): readonly Told[] {
  const found: Told[] = [];
  let from = first;
  for (let verb = first; verb < end; verb++) {
    if (!isReportingVerb(items, verb) || LEADING_TO_NOTHING.has(items[verb]?.folded ?? '')) continue;
    const speaker = invertedAtEnd(items, verb, end) ?? subjectOf(items, verb, first);
    if (!speaker || !agrees(items, speaker, verb)) continue;
    const isSubordinate = isInSubordinateClause(items, speaker, verb);
    const object = speaker.first < verb ? objectClause(items, verb, end, isSubordinate) : undefined;
    // In "that Doe said", "than Doe said" the clause that holds it tells whether it was said.
    const isHeld = /^(?:that|than)$/.test(items[speaker.first - 1]?.folded ?? '');
    const mood = isHeld ? 'supposed' : moodOf(items, speaker, verb);
    if (mood !== 'stated' || !canSpeak(items, speaker)) {
      // What somebody is not said to say, others in it do not say either.
      if (mood !== 'stated' && object) verb = object.last;
      continue;
    }
    const told = object
      ? { speaker, cue: { first: verb, last: verb }, pieces: [offsets(items, object)] as const }
      : aroundCue(items, speaker, verb, from, end);
    if (!told) continue;
    found.push(told);
    if (object) verb = object.last;
    from = verb + 1;
  }
  return found;
}

/** "They fled, Doe said" · "The tax, Doe said, would hurt" · "Doe denies that charge". */
function aroundCue(
  items: readonly Item[],
  speaker: Phrase,
  verb: number,
  first: number,
  end: number,
): Told | undefined {
  const cue = { first: verb, last: verb };
  const opening = Math.min(speaker.first, verb);
  const before = items[opening - 1];
  const behind = items[Math.max(speaker.last, verb) + 1];
  if (/^(?:as|like)$/.test(before?.folded ?? '') && behind?.folded === ',' && speaker.first < verb) {
    const main = clauseBefore(items, verb + 2, clauseEnd(items, verb + 2, end, false));
    return main && { speaker, cue, pieces: [offsets(items, main)] };
  }
  const isAs = before?.folded === 'as' && items[opening - 2]?.folded === ',';
  if ((before?.folded === ',' || isAs) && opening - 1 > first) {
    const stop = opening - (isAs ? 2 : 1);
    const clause = clauseBefore(items, first, stop);
    if (clause && (speaker.first > verb || endsReport(items, verb)))
      return { speaker, cue, pieces: [offsets(items, clause)] };
    const subject = trim(items, first, stop);
    if (subject && behind?.folded === ',') return split(items, speaker, cue, subject, verb + 2, end);
    return undefined;
  }
  const isWhole = speaker.first === first && DENYING.has(items[verb]?.folded ?? '') && isPlain(items, verb, end);
  // "denied taking the boat": what is denied stands by itself, as behind "denied that".
  const deed = items[verb + 1];
  const isDeed = deed?.pos === 'VERB' && /ing$/.test(deed.folded) && !deed.capital;
  const whole = isWhole ? trim(items, isDeed ? verb + 1 : first, clauseEnd(items, verb, end, false)) : undefined;
  return whole && { speaker, cue, pieces: [offsets(items, whole)] };
}

/** "denied her allegations", not "denied him a visa": one object, of one phrase. */
function isPlain(items: readonly Item[], verb: number, end: number): boolean {
  const next = items[verb + 1];
  return isWord(next) && !/^(?:him|them|us|me|you)$/.test(next?.folded ?? '') && verb + 1 < end;
}

/** Whether the report stands in a clause that another one follows: "After Doe said …, they left", "Doe, who said …, left". */
function isInSubordinateClause(items: readonly Item[], speaker: Phrase, verb: number): boolean {
  if (speaker.first > verb) return false;
  const opener = items[speaker.first - 1]?.folded ?? '';
  if (/^(?:after|although|as|because|before|once|since|though|when|while)$/.test(opener))
    return isPast(items, verb) || opener !== 'when';
  return items.slice(speaker.last + 1, verb).some(({ folded }) => /^(?:who|which)$/.test(folded));
}

function offsets(items: readonly Item[], { first, last }: Phrase): Offsets {
  const start = items[first]?.start ?? 0;
  return { start, end: items[last]?.end ?? start };
}
