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
  const parts = partsOf(article).map(readPart);
  const spans = findMarkedSpans(parts);
  const outlines = outlinesOf(parts, spans);
  const entities = findEntities(parts, spans, outlines);
  const ofType = (type: Entity['type']) => entities.filter((entity) => entity.type === type);
  const people = ofType('person');
  const sentences = parts.flatMap((part) => part.sentences);
  const dates = findDates(article, parts);
  return {
    article,
    isEnglish: seemsEnglish(article.paragraphs.slice(0, ENOUGH_TO_TELL).join('\n')),
    parts,
    sentences,
    people,
    organisations: ofType('organisation'),
    places: ofType('place'),
    dates,
    quotations: findQuotations(parts, entities, spans, outlines),
    index: buildIndex(parts, typedSpansOf(sentences, entities, dates)),
  };
}
