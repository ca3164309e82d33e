import { endsSentence, keyOf } from '../line.js';

import type { Block } from './blocks.js';
import type { Picture } from './pictures.js';

/** Elements around a line that hold nothing of an article's text. */
const BESIDE = /\b(?:aside|nav|footer|form|figure|figcaption|dialog)\b/;
/** So large a share of links makes a line a list of ways elsewhere. */
const LINKED = 0.8;

/** The lines of an article as text in Markdown: its paragraphs, headings, list entries, captions and credits. */
export function linesOf(body: readonly Block[], pictures: readonly Picture[], said: readonly (string | undefined)[]): readonly string[] {
  const keys = new Set([...said, ...pictures.flatMap(({ caption }) => caption)].map((text) => keyOf(text ?? '')));
  const shown = body.filter((block) => !keys.has(keyOf(block.text)) && !isBeside(block)).map(lineOf);
  return [...shown, ...pictures.flatMap(pictureLines)];
}

function isBeside({ text, tag, around, linked }: Block): boolean {
  return BESIDE.test(around) || (linked >= LINKED && (tag === 'li' || !endsSentence(text)));
}

function lineOf({ text, tag }: Block): string {
  if (/^h[1-6]$/.test(tag)) return `## ${escaped(text)}`;
  return tag === 'li' && !endsSentence(text) ? `• ${escaped(text)}` : escaped(text);
}

function pictureLines({ caption, creditText }: Picture): readonly string[] {
  return [...(caption ? [`Caption: ${escaped(caption)}`] : []), ...(creditText ? [`Photo: ${escaped(creditText)}`] : [])];
}

/** A text that reads in Markdown as it stands. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]>]/g, '\\$&').replace(/^(#|---)/, '\\$1');
}
