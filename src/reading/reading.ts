import type { Article } from '../article/article.js';
import { partsOf } from '../article/spans.js';
import { seemsEnglish } from '../language/english.js';
import { type DatedExpression, findDates } from './dates/dates.js';
import { buildIndex, type Index } from './index.js';
import { type Entity, findEntities } from './names/names.js';
import { outlinesOf } from './outlines.js';
import { type ReadPart, readPart, type Sentence } from './parts.js';
import { findMarkedSpans } from './quotation-marks.js';
import { findQuotations, type Quotation } from './speech/quotations.js';
import { typedSpansOf } from './typed-spans.js';

/** All that is derived from one article. */
export interface Reading {
  readonly article: Article;
  /** Whether it is written in English: nothing is sure of what is read of another language. */
  readonly isEnglish: boolean;
  /** Every part with its tokens and sentences, in the order of `partsOf`. */
  readonly parts: readonly ReadPart[];
  /** The sentences of all parts in reading order. */
  readonly sentences: readonly Sentence[];
  readonly people: readonly Entity[];
  readonly organisations: readonly Entity[];
  readonly places: readonly Entity[];
  readonly dates: readonly DatedExpression[];
  readonly quotations: readonly Quotation[];
  readonly index: Index;
}

/** Paragraphs that tell an article's language. */
const ENOUGH_TO_TELL = 30;

/** Reads an article whole: the one way from an Article to a Reading. Pure; any valid article can be read. */
export function read(article: Article): Reading {
  const steps = readingSteps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, between which something else may be done: a part each, then one for each thing that is looked for. */
export function* readingSteps(article: Article): Generator<void, Reading> {
  const parts: ReadPart[] = [];
  for (const part of partsOf(article)) {
    parts.push(readPart(part));
    yield;
  }
  const spans = findMarkedSpans(parts);
  const outlines = outlinesOf(parts, spans);
  yield;
  const entities = findEntities(parts, spans, outlines);
  const ofType = (type: Entity['type']) => entities.filter((entity) => entity.type === type);
  const people = ofType('person');
  const sentences = parts.flatMap((part) => part.sentences);
  yield;
  const dates = findDates(article, parts);
  yield;
  const quotations = findQuotations(parts, entities, spans, outlines);
  yield;
  return {
    article,
    isEnglish: seemsEnglish(article.paragraphs.slice(0, ENOUGH_TO_TELL).join('\n')),
    parts,
    sentences,
    people,
    organisations: ofType('organisation'),
    places: ofType('place'),
    dates,
    quotations,
    index: buildIndex(parts, typedSpansOf(sentences, entities, dates)),
  };
}
