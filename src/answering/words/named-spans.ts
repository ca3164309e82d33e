import { contains, groupByPart, partKey } from '../../article/spans.js';
import type { DatedExpression } from '../../reading/dates/dates.js';
import type { Entity, Mention } from '../../reading/names/entity.js';
import type { Reading } from '../../reading/reading.js';

/** A mention with whom or what it means, inside one sentence: offsets into the sentence's part. */
export interface NamedSpan {
  readonly entity: Entity;
  readonly kind: Mention['kind'];
  readonly start: number;
  readonly end: number;
}

/** What a sentence names and dates, each in order. */
export interface NamedSentence {
  readonly names: readonly NamedSpan[];
  readonly dates: readonly DatedExpression[];
}

const NOTHING: NamedSentence = { names: [], dates: [] };
const known = new WeakMap<Reading, readonly NamedSentence[]>();

/** What the sentence of a number (in `reading.sentences`) names and dates; found once a reading. */
export function namedIn(reading: Reading, sentence: number): NamedSentence {
  let all = known.get(reading);
  if (all === undefined) {
    all = findNamed(reading);
    known.set(reading, all);
  }
  return all[sentence] ?? NOTHING;
}

function findNamed({ sentences, people, organisations, places, dates }: Reading): readonly NamedSentence[] {
  const named = new Map<string, (NamedSpan & { readonly span: Mention['span'] })[]>();
  for (const entity of [...people, ...organisations, ...places])
    for (const { span, kind } of entity.mentions) {
      const key = partKey(span);
      const own = named.get(key) ?? [];
      own.push({ entity, kind, span, start: span.start, end: span.end });
      named.set(key, own);
    }
  const dated = groupByPart(dates, ({ span }) => span);
  return sentences.map(({ span: sentence }) => ({
    names: (named.get(partKey(sentence)) ?? [])
      .filter(({ span }) => contains(sentence, span))
      .sort((a, b) => a.start - b.start),
    dates: (dated.get(partKey(sentence)) ?? []).filter(({ span }) => contains(sentence, span)),
  }));
}
