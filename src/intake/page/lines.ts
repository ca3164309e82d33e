import { dateLineOf } from '../lines/date-line.js';
import { endsSentence, keyOf, wordCount } from '../lines/line.js';
import type { Block } from './blocks.js';
import { isCaption, type Picture } from './pictures.js';

/** Elements around a line that hold nothing of an article's text. */
const BESIDE = /\b(?:aside|nav|footer|figure|figcaption|dialog)\b/;
/** So large a share of links makes a line a list of ways elsewhere. */
const LINKED = 0.8;
/** So large a share in italics makes a line a note where it stands below the body, or links elsewhere. */
const ITALIC = 0.9;
/** The fewest paragraphs above a note. */
const PARAGRAPHS_ABOVE_NOTE = 3;
/** The most words of a line that only announces what stands below it. */
const LEAD_IN_WORDS = 6;
/** The fewest words of a whole sentence that is set as a heading, as some papers set their first paragraph. */
const SENTENCE_WORDS = 12;

/** The lines of an article as text in Markdown: its paragraphs, headings, list entries, captions and credits. */
export function linesOf(
  body: readonly Block[],
  pictures: readonly Picture[],
  said: readonly (string | undefined)[],
): readonly string[] {
  const keys = new Set(
    [...said, ...pictures.flatMap(({ caption, line }) => [caption, line])].map((text) => keyOf(text ?? '')),
  );
  const isPulled = pulledFrom(body);
  const isOut = (block: Block) => keys.has(keyOf(block.text)) || isPulled(block) || isCaption(block) || isBeside(block);
  const shown = body.filter((block, i) => !isOut(block) && !isLeadIn(block, body[i + 1], isOut));
  const end = shown.findLastIndex((block) => !isNote(block)) + 1;
  const whole = end >= PARAGRAPHS_ABOVE_NOTE ? shown.slice(0, end) : shown;
  return [...whole.map(lineOf), ...pictures.flatMap(pictureLines)];
}

const PULLED = /pull-?_?quote/;

/** Whether a line is words of the article set large beside it, where they stand a second time. */
function pulledFrom(body: readonly Block[]): (block: Block) => boolean {
  const isPulled = ({ marks, aroundMarks }: Block) => PULLED.test(`${marks} ${aroundMarks}`);
  const own = body.filter((block) => !isPulled(block)).map(({ text }) => keyOf(text));
  return (block) => isPulled(block) && own.some((key) => key.includes(keyOf(block.text)));
}

function isBeside({ text, tag, around, linked }: Block): boolean {
  if (BESIDE.test(around) || dateLineOf(text)?.updated) return true;
  if (linked > 0 && /^\[.*\]$/.test(text)) return true;
  const isSentence = endsSentence(text);
  return (linked >= LINKED && (tag === 'li' || !isSentence)) || (/^t[dh]$/.test(tag) && !isSentence);
}

/** Whether a line says no more than that something follows, and that is left out. */
function isLeadIn({ text }: Block, below: Block | undefined, isOut: (block: Block) => boolean): boolean {
  return /:$/.test(text) && wordCount(text) <= LEAD_IN_WORDS && (below === undefined || isOut(below));
}

function isNote({ italic }: Block): boolean {
  return italic >= ITALIC;
}

function lineOf({ text, tag }: Block): string {
  const heading = /^h[1-6]$/.test(tag) && !(endsSentence(text) && wordCount(text) >= SENTENCE_WORDS);
  if (heading) return `## ${escaped(text)}`;
  return tag === 'li' && !endsSentence(text) ? `• ${escaped(text)}` : escaped(text);
}

function pictureLines({ caption, creditText }: Picture): readonly string[] {
  return [
    ...(caption ? [`Caption: ${escaped(caption)}`] : []),
    ...(creditText ? [`Photo: ${escaped(creditText)}`] : []),
  ];
}

/** A text that reads in Markdown as it stands. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]()>]/g, '\\$&');
}
