/** What a feature measures; the ablation takes out a group at a time. */
export type FeatureGroup = 'boundary' | 'form' | 'context' | 'type' | 'sentence' | 'alignment' | 'syntax' | 'focus';

/** Features that no question changes: what the words are, and what stands beside them. */
const fixed = {
  boundary: ['startOdds', 'endOdds'],
  form: [
    ...['length', 'isOne', 'isTwo', 'isThree', 'isFourOrMore', 'isEightOrMore', 'isSixteenOrMore'],
    ...['firstNoun', 'firstName', 'firstNumber', 'firstAdjective', 'firstVerb', 'firstIng', 'firstPreposition'],
    ...['firstAdverb', 'firstPronoun', 'firstTo', 'firstMark', 'firstSubordinator', 'firstWh'],
    ...['lastNoun', 'lastPlural', 'lastName', 'lastNumber', 'lastAdjective', 'lastVerb', 'lastAdverb'],
    ...['verbInside', 'auxiliaryInside', 'commaInside', 'andInside', 'ofInside', 'prepositionInside'],
    ...['numberInside', 'capitalInside', 'allCapitals'],
  ],
  context: [
    ...[
      'byBefore',
      'inBefore',
      'atBefore',
      'onBefore',
      'ofBefore',
      'toBefore',
      'forBefore',
      'fromBefore',
      'withBefore',
    ],
    ...['asBefore', 'thanBefore', 'causeBefore', 'thatBefore', 'calledBefore', 'commaBefore', 'parenthesisBefore'],
    ...['beBefore', 'haveBefore', 'andBefore', 'verbBefore', 'nounBefore', 'nameBefore', 'adjectiveBefore'],
    ...['numberBefore', 'quoteBefore', 'opensSentence', 'articleBefore', 'possessiveBefore'],
    ...['ofAfter', 'commaAfter', 'stopAfter', 'beAfter', 'verbAfter', 'andAfter', 'parenthesisAfter', 'nounAfter'],
    ...['relativeAfter', 'prepositionAfter', 'numberAfter', 'quoteAfter', 'possessiveAfter', 'toEnd'],
    ...['sentencePlace', 'firstSentence'],
  ],
  type: [
    ...[
      'person',
      'organisation',
      'place',
      'date',
      'year',
      'month',
      'number',
      'percent',
      'money',
      'quantity',
      'ordinal',
    ],
    ...[
      'acronym',
      'unknownName',
      'timeUnit',
      'lengthUnit',
      'ageUnit',
      'personInside',
      'organisationInside',
      'placeInside',
      'dateInside',
      'wholeEntity',
      'titleInside',
    ],
  ],
} as const;

/** Features of a candidate for a question. */
const asked = {
  type: ['typeFits', 'typeClashes', 'unitFits', 'unitClashes', 'listFits', 'listClashes'],
  sentence: [
    ...['sentenceRecall', 'sentenceExact', 'sentenceScore', 'sentenceRank', 'partScore', 'partRank', 'bestPart'],
    ...['pairs', 'contextRecall', 'missing', 'bestSentence'],
  ],
  alignment: [
    ...[
      'inside',
      'headInside',
      'allInside',
      'outsideRecall',
      'nearestLeft',
      'nearestRight',
      'proximity',
      'clauseRecall',
    ],
    ...['leftRecall', 'rightRecall', 'leftShare', 'nearRecall', 'firstProximity', 'lastProximity', 'beforeAsked'],
    ...['afterAsked', 'beforeTwoAsked', 'afterTwoAsked'],
  ],
  syntax: [
    ...['verbRecall', 'verbProximity', 'verbLeft', 'verbRight', 'sameClauseVerb', 'subjectSide', 'objectSide'],
    ...[
      'verbsBetween',
      'commasBetween',
      'noVerbBefore',
      'subjectFirst',
      'asksSubject',
      'asksObject',
      'asksSeveral',
      'asksType',
      'leftVerbAsked',
      'rightVerbAsked',
      'leftNounAsked',
      'rightNounAsked',
    ],
  ],
  focus: [
    ...['focusInside', 'focusHead', 'focusBefore', 'focusAfter', 'focusAfterTwo', 'focusNear', 'focusSentence'],
    ...[
      'focusApposition',
      'focusMissing',
      'focusLikeHead',
      'focusLikeFirst',
      'focusLikeNear',
      'focusLikeSentence',
      'focusCosine',
      'typeWordBeforeFocus',
      'typeWordIsFocus',
    ],
  ],
} as const;

/** Of the fixed features those that are no flags. */
const measured = [
  'startOdds',
  'endOdds',
  'length',
  'toEnd',
  'sentencePlace',
] as const satisfies readonly FixedFeature[];

type Names<T> = T[keyof T] extends readonly (infer N)[] ? N : never;
export type FixedFeature = Names<typeof fixed>;
type AskedFeature = Names<typeof asked>;
export type FeatureName = FixedFeature | AskedFeature;

interface Feature {
  readonly name: FeatureName;
  readonly group: FeatureGroup;
}

const listed = (table: Readonly<Record<string, readonly FeatureName[]>>): readonly Feature[] =>
  Object.entries(table).flatMap(([group, names]) => names.map((name) => ({ name, group: group as FeatureGroup })));

const fixedList = listed(fixed);
/** Every feature in the order of a candidate's values: those that no question changes come first. */
export const features: readonly Feature[] = [...fixedList, ...listed(asked)];
export const FIXED_COUNT = fixedList.length;
export const FEATURE_COUNT = features.length;

/** Where a feature stands among a candidate's values. */
export const featureIndex = Object.fromEntries(features.map(({ name }, i) => [name, i])) as Readonly<
  Record<FeatureName, number>
>;
/** Where the fixed features stand that are no flags, 0 or 1. */
export const measuredFeatures: readonly number[] = measured.map((name) => featureIndex[name]);
