import type { Answer } from '../../src/answering/outcome.js';
import type { Article } from '../../src/article/article.js';
import { type PartRef, type Span, textAt } from '../../src/article/spans.js';
import type { Entity, Mention } from '../../src/reading/names/names.js';
import { type Reading, read } from '../../src/reading/reading.js';

/** A small article of our own, with a reading written out by hand: what is rendered does not hang on what is found. */
export const harbour: Article = {
  headline: 'Ferry to Norvik runs again after storm',
  standfirst: 'Islanders had been cut off for nine days.',
  byline: 'ANN REED',
  publisher: 'The Harbour Post',
  datePublished: '2021-03-02T08:15',
  published: 'MARCH 2, 2021 08:15',
  url: 'https://harbour.example/ferry',
  images: [{ caption: 'The ferry Aurora leaves Norvik on March 1.', creditText: 'TOM BELL' }],
  paragraphs: [
    'The ferry Aurora reached Norvik on Monday, nine days after a storm broke its rudder.',
    '"We were never in danger," Captain Ida Holm said at the quay.',
    'She thanked the crew. The shipyard Lunde & Sons will mend a second ship by June 2021.',
    'Mayor Per Dahl said the island had *enough* flour.',
  ],
};

/** The span of words in a part, by default in the paragraphs: the first place where they stand. */
export function spanOf(article: Article, words: string, ref?: PartRef): Span {
  const refs = ref ? [ref] : article.paragraphs.map((_, i): PartRef => ({ part: 'paragraph', paragraph: i + 1 }));
  for (const candidate of refs) {
    const start = textAt(article, candidate)?.indexOf(words) ?? -1;
    if (start >= 0) return { ...candidate, start, end: start + words.length };
  }
  throw new Error(`no “${words}” in the article`);
}

const at = (words: string, ref?: PartRef) => spanOf(harbour, words, ref);
const named = (words: string, kind: Mention['kind'] = 'name'): Mention => ({ span: at(words), kind });
const she: Mention = { span: at('She'), kind: 'pronoun' };

const holm: Entity = {
  type: 'person',
  name: 'Ida Holm',
  aliases: [],
  roles: [{ span: at('Captain'), isLoose: false }],
  mentions: [named('Ida Holm'), she],
};
const dahl: Entity = {
  type: 'person',
  name: 'Per Dahl',
  aliases: [],
  roles: [{ span: at('Mayor'), isLoose: false }],
  mentions: [named('Per Dahl')],
};
const lunde: Entity = {
  type: 'organisation',
  name: 'Lunde & Sons',
  aliases: [],
  roles: [],
  mentions: [named('Lunde & Sons')],
};
const norvik: Entity = { type: 'place', name: 'Norvik', aliases: [], roles: [], mentions: [named('Norvik')] };

export const harbourReading: Reading = {
  ...read(harbour),
  people: [holm, dahl],
  organisations: [lunde],
  places: [norvik],
  dates: [
    { span: at('Monday'), iso: '2021-03-01', certain: ['weekday'] },
    { span: at('June 2021'), iso: '2021-06', certain: ['month', 'year'] },
  ],
  quotations: [
    {
      kind: 'direct',
      pieces: [at('We were never in danger,')],
      speaker: holm,
      mention: at('Ida Holm'),
      cue: at('said at the quay'),
    },
    {
      kind: 'indirect',
      pieces: [at('the island had *enough* flour')],
      speaker: dahl,
      mention: at('Per Dahl'),
      cue: { ...at('said the'), end: at('said the').start + 'said'.length },
    },
  ],
};

const sentence = at('The ferry Aurora reached Norvik on Monday, nine days after a storm broke its rudder.');

/** Answers of each outcome. */
export const answered: Answer = {
  outcome: 'answered',
  best: at('Monday'),
  sentence,
  passages: [{ span: sentence, score: 2 }],
  confidence: 0.9,
  answerable: 0.9,
  note: { kind: 'date', iso: '2021-03-01' },
};
