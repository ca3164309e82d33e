import type { Reading } from '../reading/reading.js';
import type { ReadPart } from '../reading/sentences.js';
import type { Token } from '../reading/tokens.js';
import { wordList } from '../reading/word-list.js';
import { type FixedFeature, featureIndex } from './features.js';

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
const BE = wordList("'re, 's, are, be, been, being, is, was, were");
const HAVE = wordList('had, has, have, having');
const CAUSE = wordList('after, amid, because, due, following, since, so');
const CALLED = wordList('called, dubbed, entitled, known, named, nicknamed, termed, titled');
export const RELATIVE = wordList('that, where, which, who, whom, whose');
const APPROXIMATE = wordList('about, approximately, around, nearly, over, roughly, than');
const POSSESSIVE = wordList("her, his, its, my, our, their, your, 's");
const TIME_UNITS = wordList(
  'century, centuries, day, days, decade, decades, hour, hours, minute, minutes, month, months, second, seconds, week, weeks, year, years',
);
const LENGTH_UNITS = wordList(
  `acre, acres, centimeters, centimetres, cm, feet, foot, ft, hectares, inch, inches, kilometer, kilometers, kilometre, kilometres,
  km, m, meter, meters, metre, metres, mi, mile, miles, millimeters, mm, mph, square, stories, storeys, yard, yards`,
);
const YEAR = /^(?:1\d\d\d|20\d\d)s?$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;

/** Writes what the words of a candidate are and what stands beside them to the first `FIXED_COUNT` values of `x`, all 0 before. */
export function writeForm(
  x: Float32Array,
  tokens: readonly Token[],
  types: Uint8Array,
  first: number,
  last: number,
  counts: ReadonlyMap<string, number>,
): void {
  const set = (name: FixedFeature, value: boolean | number | undefined) => {
    if (value) x[featureIndex[name]] = Number(value);
  };
  const length = last - first + 1;
  const a = tokens[first] as Token;
  const z = tokens[last] as Token;
  const articled = LEADING_ARTICLE.has(tokens[first - 1]?.folded ?? '');
  const before = articled ? first - 2 : first - 1;
  const p = tokens[before];
  const n = tokens[last + 1];
  set('length', Math.log2(length));
  set('isOne', length === 1);
  set('isTwo', length === 2);
  set('isThree', length === 3);
  set('isFourOrMore', length >= 4);
  set('isEightOrMore', length >= 8);
  set('isSixteenOrMore', length >= 16);
  set('firstNoun', a.pos === 'NOUN');
  set('firstName', a.pos === 'PROPN');
  set('firstNumber', a.pos === 'NUM');
  set('firstAdjective', a.pos === 'ADJ');
  set('firstVerb', a.pos === 'VERB');
  set('firstIng', a.pos === 'VERB' && a.folded.endsWith('ing'));
  set('firstPreposition', a.pos === 'ADP');
  set('firstAdverb', a.pos === 'ADV');
  set('firstPronoun', a.pos === 'PRON');
  set('firstTo', a.folded === 'to');
  set('firstMark', a.pos === 'PUNCT');
  set('firstSubordinator', a.pos === 'SCONJ' || CAUSE.has(a.folded));
  set('firstWh', RELATIVE.has(a.folded) || a.folded === 'how' || a.folded === 'what');
  set('lastNoun', z.pos === 'NOUN');
  set('lastPlural', z.pos === 'NOUN' && /[^s]s$/.test(z.folded));
  set('lastName', z.pos === 'PROPN');
  set('lastNumber', z.pos === 'NUM');
  set('lastAdjective', z.pos === 'ADJ');
  set('lastVerb', z.pos === 'VERB');
  set('lastAdverb', z.pos === 'ADV');

  let capitals = 0;
  let words = 0;
  let most = 0;
  for (let i = first; i <= last; i++) {
    const { pos, folded, text } = tokens[i] as Token;
    if (pos === 'VERB') set('verbInside', 1);
    else if (pos === 'AUX') set('auxiliaryInside', 1);
    else if (pos === 'CCONJ') set('andInside', 1);
    else if (pos === 'ADP') set(folded === 'of' ? 'ofInside' : 'prepositionInside', 1);
    else if (pos === 'NUM') set('numberInside', 1);
    if (folded === ',') set('commaInside', 1);
    const capital = /^\p{Lu}/u.test(text);
    if (capital) capitals++;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV') words++;
    const type = types[i];
    if (type === TOKEN_TYPE.person) set('personInside', 1);
    else if (type === TOKEN_TYPE.organisation) set('organisationInside', 1);
    else if (type === TOKEN_TYPE.place) set('placeInside', 1);
    else if (type === TOKEN_TYPE.date) set('dateInside', 1);
    if (folded === '%' || folded === 'percent') set('percent', 1);
    if (/^[$£€¥]/.test(folded) || /^(?:dollars?|euros?|pounds?|cents)$/.test(folded)) set('money', 1);
    if (TIME_UNITS.has(folded)) set('timeUnit', 1);
    if (LENGTH_UNITS.has(folded)) set('lengthUnit', 1);
    if (folded === 'old' || folded === 'aged' || folded === 'age') set('ageUnit', 1);
    if (capital && WEEKDAYS_AND_MONTHS.has(folded.replace('.', ''))) set('month', 1);
    if (capital) most = Math.max(most, counts.get(folded) ?? 0);
  }
  set('capitalInside', capitals > 0);
  set('allCapitals', capitals > 0 && capitals >= words);
  set('capitalCount', Math.log2(1 + most));
  set('count', Math.log2(1 + (counts.get(z.folded) ?? 0)));

  const pw = p?.folded ?? '';
  const beforeThat = tokens[before - 1]?.folded ?? '';
  set('articleBefore', articled);
  set('byBefore', pw === 'by');
  set('inBefore', pw === 'in' || pw === 'within' || pw === 'into');
  set('atBefore', pw === 'at' || pw === 'near');
  set('onBefore', pw === 'on' || pw === 'upon');
  set('ofBefore', pw === 'of');
  set('toBefore', pw === 'to');
  set('forBefore', pw === 'for');
  set('fromBefore', pw === 'from' || pw === 'since');
  set('withBefore', pw === 'with');
  set('asBefore', pw === 'as' || pw === 'like' || pw === 'including');
  set('thanBefore', APPROXIMATE.has(pw));
  set(
    'causeBefore',
    CAUSE.has(pw) || (pw === 'to' && beforeThat === 'due') || (pw === 'of' && beforeThat === 'because'),
  );
  set('thatBefore', pw === 'that');
  set('calledBefore', CALLED.has(pw) || (pw === 'as' && CALLED.has(beforeThat)));
  set('commaBefore', pw === ',');
  set('parenthesisBefore', pw === '(');
  set('beBefore', BE.has(pw));
  set('haveBefore', HAVE.has(pw));
  set('andBefore', p?.pos === 'CCONJ');
  set('verbBefore', p?.pos === 'VERB');
  set('nounBefore', p?.pos === 'NOUN');
  set('nameBefore', p?.pos === 'PROPN');
  set('adjectiveBefore', p?.pos === 'ADJ');
  set('numberBefore', p?.pos === 'NUM');
  set('quoteBefore', pw === '"' || pw === "'");
  set('possessiveBefore', POSSESSIVE.has(pw));
  set('opensSentence', p === undefined);
  const nw = n?.folded ?? '';
  set('ofAfter', nw === 'of');
  set('commaAfter', nw === ',' || nw === ';' || nw === ':');
  set('stopAfter', n === undefined || nw === '.' || nw === '?' || nw === '!');
  set('beAfter', BE.has(nw) || n?.pos === 'AUX');
  set('verbAfter', n?.pos === 'VERB');
  set('andAfter', n?.pos === 'CCONJ');
  set('parenthesisAfter', nw === '(');
  set('nounAfter', n?.pos === 'NOUN' || n?.pos === 'PROPN');
  set('relativeAfter', RELATIVE.has(nw));
  set('prepositionAfter', n?.pos === 'ADP' && nw !== 'of');
  set('numberAfter', n?.pos === 'NUM');
  set('quoteAfter', nw === '"' || nw === "'");
  set('possessiveAfter', nw === "'s");
  set('toEnd', Math.min(1, (tokens.length - 1 - last) / 20));

  const head = types[last];
  set('person', head === TOKEN_TYPE.person);
  set('organisation', head === TOKEN_TYPE.organisation);
  set('place', head === TOKEN_TYPE.place);
  set('date', head === TOKEN_TYPE.date && types[first] === TOKEN_TYPE.date);
  set(
    'wholeEntity',
    head !== TOKEN_TYPE.none && types[first] === head && types[first - 1] !== head && types[last + 1] !== head,
  );
  set('titleInside', head === TOKEN_TYPE.person && types[first] === TOKEN_TYPE.none);
  set('year', length === 1 && YEAR.test(a.folded));
  const numeric = a.pos === 'NUM' || SPELLED_NUMBER.has(a.folded) || /^[$£€~]?\d/.test(a.folded);
  const endsNumeric = z.pos === 'NUM' || SPELLED_NUMBER.has(z.folded);
  set('number', numeric && length <= 2 && endsNumeric && !YEAR.test(z.folded));
  set('quantity', numeric && length >= 2 && z.pos === 'NOUN');
  set('ordinal', ORDINAL.test(a.folded));
  set('acronym', length === 1 && /^[A-Z][A-Z.&]+$/.test(a.text));
  set('unknownName', capitals > 0 && head === TOKEN_TYPE.none && z.pos === 'PROPN');
}
