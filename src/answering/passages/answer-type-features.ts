import type { Index } from '../../reading/index.js';
import type { Reading } from '../../reading/reading.js';
import type { SpanType, TypedSpan } from '../../reading/typed-spans.js';
import { unitsOf } from '../question/answer-words.js';
import type { Keywords } from '../question/keywords.js';
import type { ExpectedType, Wanted } from '../question/question.js';
import { FEATURE_COUNT, featureIndex } from './features.js';
import { frameOf } from './fixed-features.js';

/** From this strength on a term counts as what the question says: it cannot be the answer. */
const SAID_STRENGTH = 0.75;
/** How many tokens may lie between the noun that a question asks for and its name or number. */
const FOCUS_REACH = 4;

const isName = (type: SpanType) => type !== 'date' && type !== 'number';

/** What of the question tells whether a name, a date or a number may be its answer. */
interface Search extends Wanted {
  /** By term: 1 where the question says it. */
  readonly isSaid: Uint8Array;
  readonly units: ReadonlySet<string> | undefined;
  /** By term: how strongly it meets the focus; and by sentence: 1 where one of those stands. */
  readonly focusStrengths: ReadonlyMap<number, number>;
  readonly hasFocus: Uint8Array;
}

/** What every sentence has of the kind of thing that is asked for. */
export function addAnswerTypes(features: Float32Array, reading: Reading, keywords: Keywords, wanted: Wanted): void {
  const { index } = reading;
  const { hasReason } = frameOf(reading);
  const search = searchFor(index, keywords, wanted);
  for (let sentence = 0; sentence < hasReason.length; sentence++) {
    const base = sentence * FEATURE_COUNT;
    if (wanted.kind === 'why' && hasReason[sentence] === 1) features[base + featureIndex.reasonThere] = 1;
    const typed = index.typed[sentence] ?? [];
    if (typed.length > 0) addAnswerTypesOf(features, base, reading, sentence, search);
  }
}

function searchFor(index: Index, { words }: Keywords, wanted: Wanted): Search {
  const isSaid = new Uint8Array(index.terms.length);
  for (const { matches } of words)
    for (const { term, strength } of matches) if (strength >= SAID_STRENGTH) isSaid[term] = 1;
  const focus = words.find(({ token }) => token.stem === wanted.focus?.stem);
  const focusStrengths = new Map(focus?.matches.map(({ term, strength }) => [term, strength]));
  const hasFocus = new Uint8Array(index.sentenceLengths.length);
  for (const term of focusStrengths.keys())
    for (const sentence of index.terms[term]?.postings.sentences ?? []) hasFocus[sentence] = 1;
  return { ...wanted, isSaid, units: unitsOf(wanted.kind, wanted.focus?.folded), focusStrengths, hasFocus };
}

function addAnswerTypesOf(
  features: Float32Array,
  base: number,
  { index, sentences }: Reading,
  sentence: number,
  search: Search,
): void {
  const { expects, units, hasFocus } = search;
  const terms = index.termsOfTokens[sentence] as readonly number[];
  let hasExpected = false;
  let hasName = false;
  let hasNumber = false;
  for (const span of index.typed[sentence] as readonly TypedSpan[]) {
    if (!isNew(span, terms, search)) continue;
    if (span.type === expects) hasExpected = true;
    if (span.type === 'number') hasNumber = true;
    if (isName(span.type)) hasName = true;
  }
  if (expects !== undefined) {
    if (hasExpected) features[base + THERE_FEATURE[expects]] = 1;
    else if (hasName && isName(expects)) features[base + featureIndex.otherNameThere] = 1;
  }
  if (hasNumber && units && sentences[sentence]?.tokens.some(({ folded }) => units.has(folded)))
    features[base + featureIndex.unitThere] = 1;
  const hasAnswer = expects === 'number' || expects === 'date' ? hasExpected : hasName;
  if (hasAnswer && hasFocus[sentence] === 1)
    features[base + featureIndex.besideFocus] = strongestBesideFocus(index.typed[sentence] ?? [], terms, search);
}

const THERE_FEATURE: Readonly<Record<ExpectedType, number>> = {
  person: featureIndex.personThere,
  place: featureIndex.placeThere,
  organisation: featureIndex.organisationThere,
  date: featureIndex.dateThere,
  number: featureIndex.numberThere,
};

/** Whether a span has a word that the question does not say. */
function isNew({ first, end }: TypedSpan, terms: readonly number[], { isSaid }: Search): boolean {
  for (let i = first; i < end; i++) {
    const term = terms[i] ?? -1;
    if (term >= 0 && isSaid[term] === 0) return true;
  }
  return false;
}

/** How strongly the focus is met by the likest word that has a possible answer beside it. */
function strongestBesideFocus(typed: readonly TypedSpan[], terms: readonly number[], search: Search): number {
  const { expects, focusStrengths } = search;
  const answers = typed.filter(
    (span) =>
      (expects === 'number' || expects === 'date' ? span.type === expects : isName(span.type)) &&
      isNew(span, terms, search),
  );
  let strongest = 0;
  for (let i = 0; i < terms.length; i++) {
    const strength = focusStrengths.get(terms[i] as number) ?? 0;
    if (strength <= strongest) continue;
    const isBeside = ({ first, end }: TypedSpan) =>
      expects === 'number' ? end <= i && i - end < FOCUS_REACH : first - i <= FOCUS_REACH && i - end < FOCUS_REACH;
    if (answers.some(isBeside)) strongest = strength;
  }
  return strongest;
}
