import type { PartOfSpeech, Token } from '../../language/tokens.js';
import { wordList } from '../../language/word-list.js';
import type { ReadPart } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { featureIndex as at, type FixedFeature } from './features.js';

/** What a token is part of, by `Reading`'s names and dates. */
export const TOKEN_TYPE = { none: 0, person: 1, organisation: 2, place: 3, date: 4 } as const;

/** The type of every token of every part, by number of the part. */
export function tokenTypes(reading: Reading): readonly Uint8Array[] {
  const types = reading.parts.map(({ tokens }) => new Uint8Array(tokens.length));
  const numbers = new Map(reading.parts.map(({ part }, i) => [partKey(part), i]));
  const mark = (
    span: Parameters<typeof partKey>[0] & { readonly start: number; readonly end: number },
    type: number,
  ) => {
    const number = numbers.get(partKey(span));
    if (number === undefined) return;
    const tokens = reading.parts[number]?.tokens ?? [];
    for (let i = firstEndingAfter(tokens, span.start); i < tokens.length && (tokens[i]?.start ?? 0) < span.end; i++)
      (types[number] as Uint8Array)[i] = type;
  };
  for (const type of ['people', 'organisations', 'places'] as const)
    for (const { mentions } of reading[type])
      for (const { span, kind } of mentions)
        if (kind === 'name')
          mark(
            span,
            { people: TOKEN_TYPE.person, organisations: TOKEN_TYPE.organisation, places: TOKEN_TYPE.place }[type],
          );
  for (const { span } of reading.dates) mark(span, TOKEN_TYPE.date);
  return types;
}

function partKey({ part, paragraph, image }: { part: string; paragraph?: number; image?: number }): string {
  return `${part} ${paragraph ?? image ?? ''}`;
}

/** Index of the first token that ends after an offset; the number of tokens if none does. */
export function firstEndingAfter(tokens: ReadPart['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const WEEKDAYS_AND_MONTHS = wordList(
  `apr, april, aug, august, dec, december, feb, february, friday, jan, january, jul, july, jun, june, mar, march, may,
  monday, nov, november, oct, october, saturday, sep, sept, september, sunday, thursday, tuesday, wednesday`,
);
const SPELLED_NUMBER = wordList(
  `billion, dozen, eight, eighteen, eighty, eleven, fifteen, fifty, five, forty, four, fourteen, half, hundred, hundreds,
  million, millions, nine, nineteen, ninety, no, none, once, one, quarter, seven, seventeen, seventy, six, sixteen, sixty,
  ten, third, thirteen, thirty, thousand, thousands, three, trillion, twelve, twenty, twice, two, zero`,
);
export const LEADING_ARTICLE = wordList('a, an, the');
const BE = "'re, 's, are, be, been, being, is, was, were";
const CAUSE = 'after, amid, because, due, following, since, so';
const CALLED = wordList('called, dubbed, entitled, known, named, nicknamed, termed, titled');
const RELATIVE_PRONOUNS = 'that, where, which, who, whom, whose';
export const RELATIVE = wordList(RELATIVE_PRONOUNS);
const TIME_UNITS = wordList(
  'century, centuries, day, days, decade, decades, hour, hours, minute, minutes, month, months, second, seconds, week, weeks, year, years',
);
const LENGTH_UNITS = wordList(
  `acre, acres, centimeters, centimetres, cm, feet, foot, ft, hectares, inch, inches, kilometer, kilometers, kilometre, kilometres,
  km, m, meter, meters, metre, metres, mi, mile, miles, millimeters, mm, mph, square, stories, storeys, yard, yards`,
);
const YEAR = /^(?:1\d\d\d|20\d\d)s?$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;

/** What words and tags say of a candidate that they stand in or beside, as `[feature, words]`; "a, b" for several words. */
type Table<T extends string> = ReadonlyMap<T | undefined, readonly number[]>;

function wordTable(lists: readonly (readonly [feature: FixedFeature, words: string])[]): Table<string> {
  const table = new Map<string, number[]>();
  for (const [feature, words] of lists)
    for (const word of wordList(words)) table.set(word, [...(table.get(word) ?? []), at[feature]]);
  return table;
}

function tagTable(lists: readonly (readonly [feature: FixedFeature, tag: PartOfSpeech])[]): Table<PartOfSpeech> {
  return new Map(lists.map(([feature, tag]) => [tag, [at[feature]]]));
}

const FIRST_WORDS = wordTable([
  ['firstTo', 'to'],
  ['firstSubordinator', CAUSE],
  ['firstWh', `${RELATIVE_PRONOUNS}, how, what`],
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
  ['causeBefore', CAUSE],
  ['thatBefore', 'that'],
  ['calledBefore', [...CALLED].join(', ')],
  ['parenthesisBefore', '('],
  ['beBefore', BE],
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
  ['beAfter', BE],
  ['parenthesisAfter', '('],
  ['relativeAfter', RELATIVE_PRONOUNS],
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

/** Features of which one token inside a candidate is enough, in the order of their bits in `SentenceForm.inside`. */
const INSIDE = [
  'verbInside',
  'auxiliaryInside',
  'andInside',
  'ofInside',
  'prepositionInside',
  'numberInside',
  'commaInside',
  'personInside',
  'organisationInside',
  'placeInside',
  'dateInside',
  'percent',
  'money',
  'timeUnit',
  'lengthUnit',
  'ageUnit',
  'month',
] as const satisfies readonly FixedFeature[];
const BIT = Object.fromEntries(INSIDE.map((name, i) => [name, 1 << i])) as Record<(typeof INSIDE)[number], number>;
const insideIndex = INSIDE.map((name) => at[name]);
/** The bit behind those: the token is capitalised. And the one behind it: it is a word that carries meaning. */
const CAPITAL = 1 << INSIDE.length;
const MEANING = CAPITAL << 1;

/** What the tokens of a sentence add to its candidates' form: found out once a token instead of once a candidate. */
export interface SentenceForm {
  readonly tokens: readonly Token[];
  readonly types: Uint8Array;
  /** By token: numbers of the features that are 1 for every candidate that starts, or ends, with it. */
  readonly starting: readonly (readonly number[])[];
  readonly ending: readonly (readonly number[])[];
  /** By token: a bit for each of `INSIDE` that holds, `CAPITAL` and `MEANING`. */
  readonly inside: Int32Array;
}

/** `types` are those of the sentence's tokens. */
export function sentenceForm(tokens: readonly Token[], types: Uint8Array): SentenceForm {
  return {
    tokens,
    types,
    starting: tokens.map((_, i) => featuresOfStart(tokens, i)),
    ending: tokens.map((_, i) => featuresOfEnd(tokens, i)),
    inside: Int32Array.from(tokens, (token, i) => insideOf(token, types[i] as number)),
  };
}

function featuresOfStart(tokens: readonly Token[], first: number): readonly number[] {
  const { pos, folded } = tokens[first] as Token;
  const articled = LEADING_ARTICLE.has(tokens[first - 1]?.folded ?? '');
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
  if (words === 'as' && CALLED.has(beforeThat)) found.push(at.calledBefore);
  return found;
}

function featuresOfEnd(tokens: readonly Token[], last: number): readonly number[] {
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

const INSIDE_BY_TAG: Partial<Record<PartOfSpeech, number>> = {
  VERB: BIT.verbInside | MEANING,
  AUX: BIT.auxiliaryInside,
  CCONJ: BIT.andInside,
  ADP: BIT.prepositionInside,
  NUM: BIT.numberInside,
  NOUN: MEANING,
  PROPN: MEANING,
  ADJ: MEANING,
  ADV: MEANING,
};
const INSIDE_BY_TYPE: Readonly<Record<number, number>> = {
  [TOKEN_TYPE.person]: BIT.personInside,
  [TOKEN_TYPE.organisation]: BIT.organisationInside,
  [TOKEN_TYPE.place]: BIT.placeInside,
  [TOKEN_TYPE.date]: BIT.dateInside,
};
const MONEY = /^(?:[$£€¥]|(?:dollars?|euros?|pounds?|cents)$)/;

function insideOf({ pos, folded, text }: Token, type: number): number {
  let bits = (INSIDE_BY_TAG[pos] ?? 0) | (INSIDE_BY_TYPE[type] ?? 0);
  if (pos === 'ADP' && folded === 'of') bits ^= BIT.prepositionInside | BIT.ofInside;
  if (folded === ',') bits |= BIT.commaInside;
  if (folded === '%' || folded === 'percent') bits |= BIT.percent;
  if (MONEY.test(folded)) bits |= BIT.money;
  if (TIME_UNITS.has(folded)) bits |= BIT.timeUnit;
  if (LENGTH_UNITS.has(folded)) bits |= BIT.lengthUnit;
  if (folded === 'old' || folded === 'aged' || folded === 'age') bits |= BIT.ageUnit;
  if (!/^\p{Lu}/u.test(text)) return bits;
  if (WEEKDAYS_AND_MONTHS.has(folded.replace('.', ''))) bits |= BIT.month;
  return bits | CAPITAL;
}

/** Writes what the words of a candidate are and what stands beside them to `x` from `base` on, where all was 0. */
export function writeForm(x: Float32Array, base: number, form: SentenceForm, first: number, last: number): void {
  for (const feature of form.starting[first] as readonly number[]) x[base + feature] = 1;
  for (const feature of form.ending[last] as readonly number[]) x[base + feature] = 1;
  const { inside, tokens, types } = form;
  let bits = 0;
  let capitals = 0;
  let words = 0;
  for (let i = first; i <= last; i++) {
    const own = inside[i] as number;
    bits |= own;
    if (own & MEANING) words++;
    if (own & CAPITAL) capitals++;
  }
  for (let i = 0; i < insideIndex.length; i++) if (bits & (1 << i)) x[base + (insideIndex[i] as number)] = 1;
  const set = (feature: number, value: boolean | number) => {
    if (value) x[base + feature] = Number(value);
  };
  const length = last - first + 1;
  set(at.length, Math.log2(length));
  set(at.isOne, length === 1);
  set(at.isTwo, length === 2);
  set(at.isThree, length === 3);
  set(at.isFourOrMore, length >= 4);
  set(at.isEightOrMore, length >= 8);
  set(at.isSixteenOrMore, length >= 16);
  set(at.capitalInside, capitals > 0);
  set(at.allCapitals, capitals > 0 && capitals >= words);
  set(at.toEnd, Math.min(1, (tokens.length - 1 - last) / 20));

  const head = types[last];
  const start = types[first];
  set(at.person, head === TOKEN_TYPE.person);
  set(at.organisation, head === TOKEN_TYPE.organisation);
  set(at.place, head === TOKEN_TYPE.place);
  set(at.date, head === TOKEN_TYPE.date && start === TOKEN_TYPE.date);
  set(
    at.wholeEntity,
    head !== TOKEN_TYPE.none && start === head && types[first - 1] !== head && types[last + 1] !== head,
  );
  set(at.titleInside, head === TOKEN_TYPE.person && start === TOKEN_TYPE.none);
  const a = tokens[first] as Token;
  const z = tokens[last] as Token;
  set(at.unknownName, capitals > 0 && head === TOKEN_TYPE.none && z.pos === 'PROPN');
  set(at.year, length === 1 && YEAR.test(a.folded));
  set(at.acronym, length === 1 && /^[A-Z][A-Z.&]+$/.test(a.text));
  if (!isNumeric(a)) return;
  set(at.number, length <= 2 && isNumber(z) && !YEAR.test(z.folded));
  set(at.quantity, length >= 2 && z.pos === 'NOUN');
}

function isNumber({ pos, folded }: Token): boolean {
  return pos === 'NUM' || SPELLED_NUMBER.has(folded);
}

function isNumeric(token: Token): boolean {
  return isNumber(token) || /^[$£€~]?\d/.test(token.folded);
}
