import { ORDINALS } from '../../language/lists/ordinals.js';
import type { PartOfSpeech, Token } from '../../language/tokens.js';
import { wordList } from '../../language/word-list.js';
import { featureIndex as at, type FixedFeature } from './features.js';
import { CAUSE_WORDS, FORMS_OF_BE, LEADING_ARTICLES, NAMING_PARTICIPLES, RELATIVE_WORDS } from './lists/cue-words.js';

const ORDINAL = new RegExp(`^(?:${ORDINALS.join('|')}|\\d+(?:st|nd|rd|th))$`);

/** By word or tag: the numbers of the features that it sets where it stands at an end of a candidate or beside it. */
type Table<T extends string> = ReadonlyMap<T | undefined, readonly number[]>;

/** `words`: a list, or its entries separated by commas. */
function wordTable(
  lists: readonly (readonly [feature: FixedFeature, words: ReadonlySet<string> | string])[],
): Table<string> {
  const table = new Map<string, number[]>();
  for (const [feature, words] of lists)
    for (const word of typeof words === 'string' ? wordList(words) : words)
      table.set(word, [...(table.get(word) ?? []), at[feature]]);
  return table;
}

function tagTable(lists: readonly (readonly [feature: FixedFeature, tag: PartOfSpeech])[]): Table<PartOfSpeech> {
  return new Map(lists.map(([feature, tag]) => [tag, [at[feature]]]));
}

const FIRST_WORDS = wordTable([
  ['firstTo', 'to'],
  ['firstSubordinator', CAUSE_WORDS],
  ['firstWh', RELATIVE_WORDS],
  ['firstWh', 'how, what'],
]);
const FIRST_TAGS = tagTable([
  ['firstNoun', 'NOUN'],
  ['firstName', 'PROPN'],
  ['firstNumber', 'NUM'],
  ['firstAdjective', 'ADJ'],
  ['firstVerb', 'VERB'],
  ['firstPreposition', 'ADP'],
  ['firstAdverb', 'ADV'],
  ['firstPronoun', 'PRON'],
  ['firstMark', 'PUNCT'],
  ['firstSubordinator', 'SCONJ'],
]);
const LAST_TAGS = tagTable([
  ['lastNoun', 'NOUN'],
  ['lastName', 'PROPN'],
  ['lastNumber', 'NUM'],
  ['lastAdjective', 'ADJ'],
  ['lastVerb', 'VERB'],
  ['lastAdverb', 'ADV'],
]);
const WORDS_BEFORE = wordTable([
  ['byBefore', 'by'],
  ['inBefore', 'in, into, within'],
  ['atBefore', 'at, near'],
  ['onBefore', 'on, upon'],
  ['ofBefore', 'of'],
  ['toBefore', 'to'],
  ['forBefore', 'for'],
  ['fromBefore', 'from, since'],
  ['withBefore', 'with'],
  ['asBefore', 'as, including, like'],
  ['thanBefore', 'about, approximately, around, nearly, over, roughly, than'],
  ['causeBefore', CAUSE_WORDS],
  ['thatBefore', 'that'],
  ['calledBefore', NAMING_PARTICIPLES],
  ['parenthesisBefore', '('],
  ['beBefore', FORMS_OF_BE],
  ['haveBefore', 'had, has, have, having'],
  ['quoteBefore', `", '`],
  ['possessiveBefore', "'s, her, his, its, my, our, their, your"],
]);
const TAGS_BEFORE = tagTable([
  ['andBefore', 'CCONJ'],
  ['verbBefore', 'VERB'],
  ['nounBefore', 'NOUN'],
  ['nameBefore', 'PROPN'],
  ['adjectiveBefore', 'ADJ'],
  ['numberBefore', 'NUM'],
]);
const WORDS_AFTER = wordTable([
  ['ofAfter', 'of'],
  ['stopAfter', '., ?, !'],
  ['beAfter', FORMS_OF_BE],
  ['parenthesisAfter', '('],
  ['relativeAfter', RELATIVE_WORDS],
  ['quoteAfter', `", '`],
  ['possessiveAfter', "'s"],
]);
const TAGS_AFTER = tagTable([
  ['beAfter', 'AUX'],
  ['verbAfter', 'VERB'],
  ['andAfter', 'CCONJ'],
  ['nounAfter', 'NOUN'],
  ['nounAfter', 'PROPN'],
  ['numberAfter', 'NUM'],
]);
const NO_FEATURES: readonly number[] = [];

/** Numbers of the features that are 1 for every candidate that starts with a token. */
export function featuresOfStart(tokens: readonly Token[], first: number): readonly number[] {
  const { pos, folded } = tokens[first] as Token;
  const articled = LEADING_ARTICLES.has(tokens[first - 1]?.folded ?? '');
  const place = articled ? first - 2 : first - 1;
  const before = tokens[place];
  const found = [
    ...(FIRST_WORDS.get(folded) ?? NO_FEATURES),
    ...(FIRST_TAGS.get(pos) ?? NO_FEATURES),
    ...(WORDS_BEFORE.get(before?.folded) ?? NO_FEATURES),
    ...(TAGS_BEFORE.get(before?.pos) ?? NO_FEATURES),
  ];
  if (pos === 'VERB' && folded.endsWith('ing')) found.push(at.firstIng);
  if (ORDINAL.test(folded)) found.push(at.ordinal);
  if (articled) found.push(at.articleBefore);
  if (before === undefined) found.push(at.opensSentence);
  if (before?.folded === ',') found.push(at.commaBefore);
  const [words, beforeThat] = [before?.folded, tokens[place - 1]?.folded ?? ''];
  if ((words === 'to' && beforeThat === 'due') || (words === 'of' && beforeThat === 'because'))
    found.push(at.causeBefore);
  if (words === 'as' && NAMING_PARTICIPLES.has(beforeThat)) found.push(at.calledBefore);
  return found;
}

/** Numbers of the features that are 1 for every candidate that ends with a token. */
export function featuresOfEnd(tokens: readonly Token[], last: number): readonly number[] {
  const { pos, folded } = tokens[last] as Token;
  const after = tokens[last + 1];
  const found = [
    ...(LAST_TAGS.get(pos) ?? NO_FEATURES),
    ...(WORDS_AFTER.get(after?.folded) ?? NO_FEATURES),
    ...(TAGS_AFTER.get(after?.pos) ?? NO_FEATURES),
  ];
  if (pos === 'NOUN' && /[^s]s$/.test(folded)) found.push(at.lastPlural);
  if (after === undefined) found.push(at.stopAfter);
  else if (/^[,;:]$/.test(after.folded)) found.push(at.commaAfter);
  if (after?.pos === 'ADP' && after.folded !== 'of') found.push(at.prepositionAfter);
  return found;
}
