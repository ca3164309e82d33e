import type { ReadPart } from './parts.js';

/** Words between quotation marks in one part: UTF-16 offsets into its text, without the marks and outer white space. */
export interface MarkedSpan {
  /** Index into the parts read. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
  /** The same with the marks. */
  readonly outer: { readonly start: number; readonly end: number };
  readonly mark: 'double' | 'single';
  /** The closing mark is there; without it the quotation runs on in the next paragraph or to the end of its own. */
  readonly closed: boolean;
  /** It carries on the quotation that the paragraph before left open. */
  readonly continues: boolean;
}

/** The spans of each part, by its index. */
export function byPart(spans: readonly MarkedSpan[]): ReadonlyMap<number, readonly MarkedSpan[]> {
  const grouped = new Map<number, MarkedSpan[]>();
  for (const span of spans) {
    const own = grouped.get(span.part);
    if (own) own.push(span);
    else grouped.set(span.part, [span]);
  }
  return grouped;
}

interface Opening {
  readonly at: number;
  readonly mark: 'double' | 'single';
  readonly glyph: string;
}

const MARK = /["“”„«»'‘’]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** What may stand right before an opening mark. */
const BEFORE_OPENING = /[\s([{—–\-:;/…"“‘«]/;
/** Words that begin with an apostrophe. */
const ELISION = /^['’‘](?:\d\ds?|em|til|tis|twas|n|cause|bout|round|cuz|neath)\b/i;
/** An unclosed mark with fewer words behind it quotes nobody: an inch mark, a slip. */
const FEWEST_UNCLOSED = 3;

/** All that stands between quotation marks in the body paragraphs, in order; marks inside marks are part of the words. */
export function findMarkedSpans(parts: readonly ReadPart[]): readonly MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let left: MarkedSpan | undefined;
  for (const [index, { part }] of parts.entries()) {
    if (part.part !== 'paragraph') continue;
    const carriedOn = left !== undefined && /^\s*["“„«'‘]/.test(part.text);
    const own = spansIn(part.text, index, carriedOn);
    found.push(...own);
    const last = own.at(-1);
    left = last && !last.closed ? last : undefined;
  }
  // What was left open and is not carried on ends with its paragraph, if it is long enough to be a quotation at all.
  return found.filter((span, i) => {
    if (span.closed || found[i + 1]?.continues) return true;
    const text = parts[span.part]?.part.text.slice(span.start, span.end) ?? '';
    return span.mark === 'double' && text.split(/\s+/).length >= FEWEST_UNCLOSED;
  });
}

function spansIn(text: string, part: number, carriedOn: boolean): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open: Opening | undefined;
  const close = (end: number, closed: boolean) => {
    if (!open) return;
    const own = text.slice(open.at, end);
    const start = open.at + own.length - own.trimStart().length;
    const continues = carriedOn && spans.length === 0 && text.slice(0, open.at - 1).trim() === '';
    const outer = { start: open.at - 1, end: closed ? end + 1 : end };
    if (LETTER.test(own))
      spans.push({ part, start, end: start + own.trim().length, outer, mark: open.mark, closed, continues });
    open = undefined;
  };
  for (const { 0: glyph, index: i } of text.matchAll(MARK)) {
    if (/["“”„«»]/.test(glyph)) {
      if (open?.mark === 'single' && !closesLater(text, i)) open = undefined;
      if (open?.mark === 'single') continue;
      if (open && closes(text, i, open)) close(i, true);
      else if (opens(text, i, open)) open = { at: i + 1, mark: 'double', glyph };
    } else if (/['‘’]/.test(glyph)) {
      if (open?.mark === 'single') {
        if (closesSingle(text, i, open)) close(i, true);
      } else if (!open && opensSingle(text, i)) open = { at: i + 1, mark: 'single', glyph };
    }
  }
  if (open?.mark === 'double') close(text.length, false);
  return spans;
}

/** Whether the double mark at `i` has its partner behind it before a single quotation could end. */
function closesLater(text: string, i: number): boolean {
  return /^.[^"“”„«»]+["”»]/s.test(text.slice(i));
}

function closes(text: string, i: number, open: Opening): boolean {
  const glyph = text[i] ?? '';
  if (open.glyph === '«') return glyph === '»';
  if (open.glyph === '„') return glyph !== '„';
  if (glyph === '”') return true;
  if (glyph !== '"') return false;
  return !(/\s/.test(text[i - 1] ?? ' ') && LETTER.test(text[i + 1] ?? ''));
}

function opens(text: string, i: number, open: Opening | undefined): boolean {
  const [before = ' ', glyph, after = ' '] = [text[i - 1], text[i], text[i + 1]];
  if (/\s/.test(after)) return false;
  if (glyph === '“' || glyph === '„' || glyph === '«') return !open || glyph === '“';
  if (glyph === '»') return false;
  return BEFORE_OPENING.test(before) || (glyph === '"' && !LETTER.test(before) && LETTER.test(after) && !open);
}

function opensSingle(text: string, i: number): boolean {
  const [before = ' ', after = ' '] = [text[i - 1], text[i + 1]];
  if (!BEFORE_OPENING.test(before) || !/[\p{L}\p{N}[“"…]/u.test(after) || text[i] === '’') return false;
  return !ELISION.test(text.slice(i, i + 8));
}

function closesSingle(text: string, i: number, open: Opening): boolean {
  const [before = ' ', glyph, after = ' '] = [text[i - 1], text[i], text[i + 1]];
  if (/\s/.test(before) || LETTER.test(after) || (open.glyph === '‘' && glyph !== '’')) return false;
  // "the players' union" inside a quotation: an apostrophe, if a surer closing mark is still to come.
  const possessive = /s/i.test(before) && /^.\s+\p{Ll}/su.test(text.slice(i));
  return !(possessive && /^[^'‘’"“]*(?:['’]\p{L}[^'‘’"“]*)*[,.?!]['’](?!\p{L})/u.test(text.slice(i + 1)));
}
