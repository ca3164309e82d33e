import { partKey, type Span } from '../../article/spans.js';
import type { ReadPart } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';

/** What a token is part of, by `Reading`'s names and dates. */
export const TOKEN_TYPE = { none: 0, person: 1, organisation: 2, place: 3, date: 4 } as const;

/** The type of every token of every part, by number of the part. */
export function tokenTypes(reading: Reading): readonly Uint8Array[] {
  const types = reading.parts.map(({ tokens }) => new Uint8Array(tokens.length));
  const numbers = new Map(reading.parts.map(({ part }, i) => [partKey(part), i]));
  const mark = (span: Span, type: number) => {
    const number = numbers.get(partKey(span));
    if (number === undefined) return;
    const tokens = reading.parts[number]?.tokens ?? [];
    for (let i = firstEndingAfter(tokens, span.start); i < tokens.length && (tokens[i]?.start ?? 0) < span.end; i++)
      (types[number] as Uint8Array)[i] = type;
  };
  const { people, organisations, places, dates } = reading;
  for (const { type, mentions } of [...people, ...organisations, ...places])
    for (const { span, kind } of mentions) if (kind === 'name') mark(span, TOKEN_TYPE[type]);
  for (const { span } of dates) mark(span, TOKEN_TYPE.date);
  return types;
}

/** Index of the first token that ends after an offset; the number of tokens if none does. */
function firstEndingAfter(tokens: ReadPart['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
