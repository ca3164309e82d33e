import { partKey, type Span } from '../../article/spans.js';
import { isReportingVerb, sentenceEnd, sentenceStart } from '../../language/clauses.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../language/lists/titles.js';
import { isPossessive } from '../../language/noun-phrases.js';
import type { Item, Outline } from '../../language/outline.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import type { ReadPart } from '../parts.js';
import { isKin } from './kin-nouns.js';

export type Gender = 'male' | 'female';

/** What coreference needs to know of a person; `gender` is filled in from the pronouns that turn out to be theirs. */
export interface Referent {
  gender?: Gender;
  /** Nouns by which a description can mean the person, folded: "president", "coach". */
  readonly nouns: ReadonlySet<string>;
  /** Where the names stand. */
  readonly names: readonly Span[];
}

/** A pronoun or a description and the person it means. */
export interface Reference<R extends Referent> {
  readonly referent: R;
  readonly span: Span;
  readonly kind: 'pronoun' | 'description';
}

interface Seen<R> {
  readonly referent: R;
  readonly subject: boolean;
}

/** A sentence that was read: who it speaks of, outside quotations. */
interface Told<R> {
  readonly part: number;
  readonly seen: Seen<R>[];
  /** It opens with somebody who has no name ("a woman"). */
  stranger: boolean;
  /** Its subject says something: of whom it is said may be spoken of next. */
  says: boolean;
}

const GENDER_OF: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['she', 'female'],
]);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);
/** How many sentences a pronoun reaches back over. */
const REACH = 5;

/** The gender a title, a kin word or an occupation tells; undefined for those that both have. */
export function genderOfNoun(folded: string): Gender | undefined {
  return MALE_NOUNS.has(folded) ? 'male' : FEMALE_NOUNS.has(folded) ? 'female' : undefined;
}

/**
 * Whom the pronouns and the descriptions ("the president") outside quotations mean. Where two people could be meant and
 * neither is the subject, where somebody without a name stands between, or where nobody fits, the pronoun is left out.
 */
export function resolveReferences<R extends Referent>(
  parts: readonly ReadPart[],
  outlines: readonly Outline[],
  referents: readonly R[],
): readonly Reference<R>[] {
  const named = new Map<string, Map<number, R>>();
  for (const referent of referents)
    for (const span of referent.names) {
      const own = named.get(partKey(span)) ?? new Map<number, R>();
      named.set(partKey(span), own.set(span.start, referent));
    }
  const found: Reference<R>[] = [];
  const told: Told<R>[] = [];
  /** Everybody spoken of so far. */
  const known = new Set<R>();
  for (const [part, items] of outlines.entries()) {
    const ref = parts[part]?.part;
    if (ref?.part !== 'paragraph') continue;
    const { text: _, ...place } = ref;
    const spanOf = (item: Item): Span => ({ ...place, start: item.start, end: item.end });
    const own = named.get(partKey(ref));
    const nameAt = (item: Item | undefined) => item && own?.get(item.start);
    let sentence: Told<R> = { part, seen: [], stranger: false, says: false };
    const see = (referent: R, i: number) => {
      const subject = sentence.seen.length === 0 ? isSubject(items, i) : isOwnedSubject(items, i, sentence.seen);
      sentence.seen.push({ referent, subject });
      if (subject && saysBehind(items, i)) sentence.says = true;
      known.add(referent);
    };
    for (const [i, item] of items.entries()) {
      if (item.ends) {
        told.push(sentence);
        sentence = { part, seen: [], stranger: false, says: false };
        continue;
      }
      const called = nameAt(item);
      if (called) {
        see(called, i);
        continue;
      }
      const gender = GENDER_OF.get(item.folded);
      if (gender !== undefined) {
        const later = namedLater(items, i, own);
        const referent =
          antecedent(told, sentence, part, gender, later, ownsKin(items, i)) ?? ahead(items, i, nameAt, gender);
        if (!referent) continue;
        referent.gender ??= gender;
        see(referent, i);
        found.push({ referent, span: spanOf(item), kind: 'pronoun' });
      } else if (item.folded === 'the') {
        const described = description(items, i, known);
        if (!described) continue;
        see(described.referent, i);
        const end = items[described.last]?.end ?? item.end;
        found.push({ referent: described.referent, span: { ...place, start: item.start, end }, kind: 'description' });
      } else if (sentence.seen.length === 0 && isStranger(items, i, nameAt)) sentence.stranger = true;
    }
    if (sentence.seen.length > 0) told.push(sentence);
  }
  return found;
}

/** "Doe's brother, Jon, called": somebody whom the one named before owns, with the verb of the sentence behind. */
function isOwnedSubject<R>(items: readonly Item[], i: number, seen: readonly Seen<R>[]): boolean {
  if (speaksBehindQuote(items, i)) return true;
  if (seen.some(({ subject }) => subject)) return false;
  const start = sentenceStart(items, i);
  const before = items.slice(start, i);
  if (!before.some(isPossessive) || before.some(({ pos, capital }) => /^(?:VERB|AUX)$/.test(pos) && !capital))
    return false;
  let end = i;
  while (items[end + 1]?.capital) end++;
  const next = items[end + 1]?.folded === ',' ? items[end + 2] : items[end + 1];
  return next !== undefined && !next.capital && /^(?:VERB|AUX)$/.test(next.pos) && !isPossessive(next);
}

/** "Doe, the mayor, said": whether a reporting verb is what the name at `i` is the subject of. */
function saysBehind(items: readonly Item[], i: number): boolean {
  let end = i;
  while (items[end + 1]?.capital) end++;
  if (items[end + 1]?.folded === ',') {
    if (isReportingVerb(items, end + 2)) return true;
    const close = items.findIndex(({ folded }, k) => k > end + 1 && folded === ',');
    if (close > 0 && close < end + LONGEST_ASIDE) end = close;
  }
  return isReportingVerb(items, end + 1);
}

/** In words. */
const LONGEST_ASIDE = 12;

/** "his sister", "her late husband" */
function ownsKin(items: readonly Item[], i: number): boolean {
  if (!/^(?:his|her)$/.test(items[i]?.folded ?? '')) return false;
  return [1, 2].some((k) => isKin(items[i + k]?.folded ?? '') && (k === 1 || items[i + 1]?.pos === 'ADJ'));
}

/** "“…,” said Doe" */
function speaksBehindQuote(items: readonly Item[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && items[k]?.capital && !items[k]?.ends && items[k]?.quote === undefined) k--;
  return isReportingVerb(items, k) && items[k - 1]?.quote !== undefined;
}

/** Whether the first mention of a sentence, at `i`, is what it speaks of: behind no preposition, owning nothing. */
function isSubject(items: readonly Item[], i: number): boolean {
  if (speaksBehindQuote(items, i)) return true;
  let k = i - 1;
  while (k >= 0 && items[k]?.capital && !items[k]?.ends && items[k]?.quote === undefined) k--;
  let end = i;
  while (items[end + 1]?.capital) end++;
  if (isPossessive(items[end + 1])) return false;
  return !/^(?:of|to|at|for|in|on|from|with|by|against|about|than|like|over|under|behind)$/.test(
    items[k]?.folded ?? '',
  );
}

/** People named behind the pronoun in its own sentence or in what "he said": "He said Lee …" is not Lee. */
function namedLater<R>(items: readonly Item[], i: number, own: ReadonlyMap<number, R> | undefined): ReadonlySet<R> {
  const later = new Set<R>();
  if (!/^(?:he|she)$/.test(items[i]?.folded ?? '')) return later;
  const add = (quote: Item | undefined) => {
    if (quote?.quote === undefined) return;
    for (const [start, other] of own ?? []) if (quote.start <= start && start < quote.end) later.add(other);
  };
  // "“Lee is late,” he said."
  if (isReportingVerb(items, i + 1)) add(items[i - 1]?.folded === ',' ? items[i - 2] : items[i - 1]);
  const end = sentenceEnd(items, i);
  for (let k = i + 1; k < end; k++) {
    const quote = items[k];
    const referent = own?.get(quote?.start ?? -1);
    if (referent) later.add(referent);
    add(quote);
  }
  return later;
}

function antecedent<R extends Referent>(
  told: readonly Told<R>[],
  sentence: Told<R>,
  part: number,
  gender: Gender,
  later: ReadonlySet<R>,
  ofKin: boolean,
): R | undefined {
  const fits = ({ referent }: Seen<R>) =>
    (referent.gender === undefined || referent.gender === gender) && !later.has(referent);
  const choose = (seen: readonly Seen<R>[]): R | 'unsure' | undefined => {
    const fitting = seen.filter(fits);
    const distinct = new Set(fitting.map(({ referent }) => referent));
    if (distinct.size === 0) return undefined;
    if (distinct.size === 1) return fitting[0]?.referent;
    const subject = fitting.find((one) => one.subject)?.referent;
    return subject ?? 'unsure';
  };
  const here = choose(sentence.seen);
  if (here !== undefined) return here === 'unsure' ? undefined : here;
  if (sentence.stranger) return undefined;
  for (let back = 1; back <= REACH; back++) {
    const before = told[told.length - back];
    if (!before || before.part < part - 3) return undefined;
    const one = choose(before.seen);
    // "Doe said that Roe had left. His sister" may be either's.
    if (ofKin && before.says && new Set(before.seen.filter(fits).map(({ referent }) => referent)).size > 1)
      return undefined;
    if (one !== undefined) return one === 'unsure' ? undefined : one;
    if (before.stranger) return undefined;
  }
  return undefined;
}

/** "In her speech, Doe said": the subject behind the comma of a sentence that opens with a preposition. */
function ahead<R extends Referent>(
  items: readonly Item[],
  i: number,
  nameAt: (item: Item | undefined) => R | undefined,
  gender: Gender,
): R | undefined {
  const start = sentenceStart(items, i);
  const opener = items[start];
  if (!opener || !/^(?:ADP|SCONJ|VERB)$/.test(opener.pos)) return undefined;
  const end = sentenceEnd(items, i);
  const comma = items.findIndex((item, k) => k > i && k < end && item.folded === ',');
  if (comma < 0) return undefined;
  const referent = nameAt(items[comma + 1]) ?? nameAt(items[comma + 2]);
  return referent && (referent.gender === undefined || referent.gender === gender) ? referent : undefined;
}

/** "the president", "the former coach": a noun that is the role of somebody named before, with no name behind it. */
function description<R extends Referent>(
  items: readonly Item[],
  i: number,
  known: ReadonlySet<R>,
): { readonly referent: R; readonly last: number } | undefined {
  let last = i + 1;
  while (/^(?:ADJ|NOUN)$/.test(items[last]?.pos ?? '') && !isRoleNoun(items[last])) last++;
  const noun = items[last];
  const next = items[last + 1];
  if (!noun || !isRoleNoun(noun) || last > i + 3) return undefined;
  if (
    next &&
    (next.capital || isRoleNoun(next) || /^(?:of|for|at|to|in|from|who)$/.test(next.folded) || isPossessive(next))
  )
    if (!isPossessive(next)) return undefined;
  const bearers = [...known].filter(({ nouns }) => nouns.has(noun.folded));
  const [referent] = bearers;
  return referent && bearers.length === 1 ? { referent, last } : undefined;
}

/** "A woman", "one witness" with no name beside it. */
function isStranger<R>(items: readonly Item[], i: number, nameAt: (item: Item | undefined) => R | undefined): boolean {
  if (!INDEFINITE.has(items[i]?.folded ?? '')) return false;
  for (let k = i + 1; k < i + 5; k++) {
    const item = items[k];
    if (!item || item.ends || item.pos === 'ADP') return false;
    if (nameAt(item)) return false;
    if (isRoleNoun(item)) {
      for (let near = k + 1; near <= k + 3; near++) if (nameAt(items[near])) return false;
      return true;
    }
  }
  return false;
}
