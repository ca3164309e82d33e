import { contains, partKey, type Span } from '../article/spans.js';
import type { DatedExpression } from './dates/dates.js';
import type { Entity, EntityType } from './names/names.js';
import type { Sentence } from './parts.js';

/** What a span is, as far as questions ask for it. `name` is a name of unknown type. */
export type SpanType = EntityType | 'date' | 'number' | 'name';

/** Something in a sentence that a question may ask for. */
export interface TypedSpan {
  readonly type: SpanType;
  /** Indices into the sentence's tokens, end exclusive. */
  readonly first: number;
  readonly end: number;
}

/** For each sentence, the names, dates and numbers in it: those that were found before, then single tokens by their tags. */
export function typedSpansOf(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  dates: readonly DatedExpression[],
): readonly (readonly TypedSpan[])[] {
  const found = new Map<string, { type: SpanType; span: Span }[]>();
  const add = (type: SpanType, span: Span) => {
    const key = partKey(span);
    const own = found.get(key);
    if (own) own.push({ type, span });
    else found.set(key, [{ type, span }]);
  };
  for (const { type, mentions } of entities)
    for (const { kind, span } of mentions) if (kind === 'name') add(type, span);
  for (const { span } of dates) add('date', span);
  return sentences.map((sentence) => spansIn(sentence, found.get(partKey(sentence.span)) ?? []));
}

function spansIn(
  { span: whole, tokens }: Sentence,
  found: readonly { type: SpanType; span: Span }[],
): readonly TypedSpan[] {
  const spans: TypedSpan[] = [];
  const taken = new Set<number>();
  for (const { type, span } of found) {
    if (!contains(whole, span)) continue;
    const first = tokens.findIndex(({ start, end }) => start >= span.start && end <= span.end);
    if (first < 0) continue;
    let end = first;
    while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= span.end) taken.add(end++);
    spans.push({ type, first, end });
  }
  for (const [i, { pos, text, folded }] of tokens.entries()) {
    if (taken.has(i)) continue;
    if (pos === 'NUM' || /^[^\p{L}\d]?\d/u.test(folded)) spans.push({ type: 'number', first: i, end: i + 1 });
    else if (pos === 'PROPN' && /^\p{Lu}/u.test(text)) spans.push({ type: 'name', first: i, end: i + 1 });
  }
  return spans;
}
