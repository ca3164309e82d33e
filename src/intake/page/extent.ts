import { endsSentence, keyOf, wordCount } from '../lines/line.js';
import type { Block } from './blocks.js';
import type { PageElement } from './document.js';

/** The fewest words of a sentence that shows where the body stands in its page. */
const BODY_WORDS = 6;
/** How far below the headline the lines about the article go where the body cannot be told from them. */
const MAX_HEAD_LINES = 40;
/** How many lines above the headline belong to it at most. */
const LINES_ABOVE = 4;
/** The longest line above a headline that is taken for the body's by mistake, in words. */
const MAX_STRAY_WORDS = 25;

/** A body without the short lines that its page shows above the headline and nowhere else. */
export function belowHeadline(body: readonly Block[], blocks: readonly Block[], headlineAt: number): readonly Block[] {
  const above = new Set(blocks.slice(0, Math.max(0, headlineAt)).map(({ text }) => keyOf(text)));
  for (const { text } of blocks.slice(headlineAt + 1)) above.delete(keyOf(text));
  return body.filter(({ text }) => wordCount(text) > MAX_STRAY_WORDS || !above.has(keyOf(text)));
}

/** Where the body of an article begins and ends among the lines of its page; the end is exclusive. */
export function extentOf(
  blocks: readonly Block[],
  headlineAt: number,
  body: readonly Block[],
): readonly [number, number] {
  const sentences = body.filter(
    ({ tag, text }) => !/^h[1-6]$/.test(tag) && wordCount(text) >= BODY_WORDS && endsSentence(text),
  );
  const keys = new Set(sentences.map(({ text }) => keyOf(text)));
  const isBody = ({ text }: Block, i: number) => i > headlineAt && keys.has(keyOf(text));
  const first = blocks.findIndex(isBody);
  const start = headlineAt + 1;
  return first < 0
    ? [start + MAX_HEAD_LINES, start + MAX_HEAD_LINES]
    : [Math.min(first, start + MAX_HEAD_LINES), blocks.findLastIndex(isBody) + 1];
}

/** The lines above a headline that belong to it: what stands in one element with it, and in none that is the whole page. */
export function linesAbove(blocks: readonly Block[], headlineAt: number): readonly Block[] {
  const parent = blocks[headlineAt]?.element.parentElement;
  if (!parent || ['body', 'main', 'html'].includes(parent.localName)) return [];
  return blocks
    .slice(Math.max(0, headlineAt - LINES_ABOVE), headlineAt)
    .filter(({ element }) => isWithin(element, parent));
}

function isWithin(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) if (at === ancestor) return true;
  return false;
}
