import type { Item, Outline } from '../language/outline.js';
import type { Token } from '../language/tokens.js';
import { wordsOf } from '../language/words.js';
import type { ReadPart } from './parts.js';
import { byPart, type MarkedSpan } from './quotation-marks.js';

const NO_WORD = { text: '', folded: '', pos: 'X', capital: false } as const;

/** A part's items in order; `spans` are those of this part, in order. */
function outlineOf({ part, tokens, sentences }: ReadPart, spans: readonly MarkedSpan[]): Outline {
  const items: Item[] = [];
  const ends = new Set(sentences.map(({ span }) => span.end));
  let run: Token[] = [];
  const flush = () => {
    items.push(...wordsOf(run, part.text));
    run = [];
  };
  const endSentence = (at: number) => {
    if (!ends.has(at)) return;
    flush();
    items.push({ ...NO_WORD, start: at, end: at, ends: true });
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const outer = spans[next]?.outer;
    if (token === undefined) break;
    if (outer && token.end > outer.start) {
      flush();
      items.push({ ...NO_WORD, start: outer.start, end: outer.end, quote: next });
      while ((tokens[i + 1]?.start ?? outer.end) < outer.end) i++;
      endSentence(outer.end);
      next++;
      continue;
    }
    run.push(token);
    endSentence(token.end);
  }
  flush();
  return items;
}

/** The outlines of all parts in order, each with the quotations of its own. */
export function outlinesOf(parts: readonly ReadPart[], spans: readonly MarkedSpan[]): readonly Outline[] {
  const own = byPart(spans);
  return parts.map((part, index) => outlineOf(part, own.get(index) ?? []));
}
