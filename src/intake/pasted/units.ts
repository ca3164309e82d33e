import { HYPHENATED_PREFIXES } from '../lists/hyphenated-prefixes.js';

/** A line of a pasted text as it is read: a line of the input, or several that a hard wrap had broken. */
export interface Unit {
  /** Without white space around it; broken lines are joined by one space, broken words by nothing. */
  readonly text: string;
  /** 1-based numbers of the input's lines, ascending. */
  readonly lines: readonly number[];
  /** Whether a blank line, or the text's start, stands before it. */
  readonly afterBlank: boolean;
}

/** A text whose longest line is longer than this is not hard-wrapped: nobody wraps that wide. */
const MAX_WRAP_WIDTH = 110;
/** A text whose longest line is shorter than this is a list, a poem or a short note. */
const MIN_WRAP_WIDTH = 40;
/** Share of the joints between lines of one block that must look broken for the text to count as hard-wrapped. */
const WRAPPED_SHARE = 0.6;
const MIN_BROKEN_JOINTS = 2;

/** The lines of a text without their line ends; a line end at the very end opens no further line. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f]/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The lines that are not blank, with the broken ones joined; `standsAlone` says of a line that it is never part of another. */
export function unitsOf(
  lines: readonly string[],
  from: number,
  standsAlone: (line: string) => boolean,
): readonly Unit[] {
  const isBroken = brokenJoints(lines.slice(from), standsAlone);
  const units: { pieces: string[]; lines: number[]; afterBlank: boolean }[] = [];
  let afterBlank = true;
  for (const [i, line] of lines.slice(from).entries()) {
    const text = line.trim();
    const last = units.at(-1);
    if (text === '') {
      afterBlank = true;
    } else if (
      last !== undefined &&
      !afterBlank &&
      (isBroken(i - 1) || isJoinedByAnd(last.pieces.at(-1) ?? '', text))
    ) {
      last.pieces.push(text);
      last.lines.push(from + i + 1);
    } else {
      units.push({ pieces: [text], lines: [from + i + 1], afterBlank });
      afterBlank = false;
    }
  }
  return units.map(({ pieces, ...unit }) => ({ ...unit, text: joined(pieces) }));
}

/** The most words of each of two lines that a third, no more than "and", joins: names of those who signed. */
const JOINED_WORDS = 5;
const AND = /^(?:and|&)$/i;

/** Whether one of two lines is no more than "and", and the other as short as a name. */
function isJoinedByAnd(line: string, next: string): boolean {
  const other = AND.test(next) ? line : AND.test(line) ? next : undefined;
  return other !== undefined && other.split(/\s+/).length <= JOINED_WORDS;
}

/** Lines as the one that they were before the wrap: a space at each joint, none where a word was broken at a hyphen. */
function joined(pieces: readonly string[]): string {
  const parts = pieces.map((piece, i) => {
    const next = pieces[i + 1];
    if (next === undefined) return piece;
    if (!isHyphenated(piece, next)) return `${piece} `;
    const [, half = ''] = /(\p{L}+)[-\u00AD\u2010]$/u.exec(piece) ?? [];
    return HYPHENATED_PREFIXES.has(half.toLowerCase()) && piece.endsWith('-') ? piece : piece.slice(0, -1);
  });
  return parts.join('');
}

/** Whether a word is broken over two lines. */
function isHyphenated(line: string, next: string): boolean {
  return /\p{L}[-\u00AD\u2010]$/u.test(line) && /^\p{Ll}/u.test(next);
}

/** The shortest line that anybody wraps, in UTF-16 units: of shorter ones, lists in lower case are made. */
const MIN_WRAPPED_LENGTH = 30;

/**
 * Whether the second of two lines goes on with the sentence of the first whatever their lengths: it begins in lower case
 * ("iPhone" does not), and the first one closes nothing.
 */
function goesOn(line: string, next: string): boolean {
  const end = line.trimEnd();
  return end.length >= MIN_WRAPPED_LENGTH && /^\p{Ll}(?!\p{Lu})/u.test(next.trimStart()) && !CLOSED.test(end);
}

/** Whether the line at an index and the one below it were one line before the text was wrapped. */
function brokenJoints(lines: readonly string[], standsAlone: (line: string) => boolean): (index: number) => boolean {
  const joints = lines.slice(0, -1).flatMap((line, i) => (areJoint(line, lines[i + 1] ?? '') ? [i] : []));
  const alone = new Map<number, boolean>();
  const isAlone = (i: number): boolean => {
    const known = alone.get(i) ?? standsAlone(lines[i] ?? '');
    alone.set(i, known);
    return known;
  };
  const isJoint = (i: number) => !isAlone(i) && !isAlone(i + 1);
  const sure = new Set(joints.filter((i) => goesOn(lines[i] ?? '', lines[i + 1] ?? '') && isJoint(i)));
  const wrapping = sure.size >= MIN_BROKEN_JOINTS ? lines.filter((_, i) => sure.has(i)) : lines;
  const width = wrapping
    .filter((line) => /\s/.test(line.trim()))
    .reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return (i) => sure.has(i);
  const full = joints.filter((i) => isFull(lines[i] ?? '', lines[i + 1] ?? '', width) && isJoint(i));
  const midSentence = full.filter((i) => !CLOSED.test(lines[i]?.trimEnd() ?? '')).length;
  const wrapped =
    full.length >= MIN_BROKEN_JOINTS &&
    full.length / joints.length >= WRAPPED_SHARE &&
    midSentence / full.length >= WRAPPED_SHARE;
  const broken = wrapped ? new Set([...sure, ...full]) : sure;
  return (i) => broken.has(i);
}

/** Whether two lines may have been one: no blank line parts them, and the second is not set in as a paragraph's first is. */
function areJoint(line: string, next: string): boolean {
  return line.trim() !== '' && next.trim() !== '' && indentOf(next) <= indentOf(line) + 1;
}

/** What closes a sentence or a clause before a list, at a line's end. */
const CLOSED = /[.!?:]["”’')\]]*$/;

/** Whether a line is so long that the first word below it would not have fitted. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trim().split(/\s/, 1);
  return line.trimEnd().length + 1 + word.length > width - slack(width);
}

/** Editors differ on whether the space at the end counts, and wrap a little short of the longest line. */
function slack(width: number): number {
  return Math.floor(width / 12);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
