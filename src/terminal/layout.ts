import { stripVTControlCharacters, styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

/** How words are set apart: with the terminal's own means, or not at all. */
export type Style = (format: 'bold' | 'dim' | 'italic' | 'cyan', text: string) => string;

export const plain: Style = (_, text) => text;
export const coloured: Style = (format, text) => styleText(format, text, { validateStream: false });

/** A line before it is wrapped: words already printable and styled, and how far it is indented. */
export interface Line {
  readonly text: string;
  readonly indent: number;
  /** What stands left of the text: its rows hang to the right of it. */
  readonly label?: string;
}

export const INDENT = 2;
export const line = (text: string, indent = 0): Line => ({ text, indent });
export const blank = line('');

/** The longest line that reads well: beyond it a wide terminal is left empty. */
const MAX_WIDTH = 100;
/** Narrower than this nothing can be laid out: words are then left to the terminal to break. */
const MIN_WIDTH = 20;

/** Lines as text, each ended by a line feed, none wider than `width` columns (`Infinity`: no line is wrapped). */
export function laidOut(lines: readonly Line[], width: number): string {
  return lines.map((one) => `${wrapped(one, width)}\n`).join('');
}

function wrapped({ text, indent, label = '' }: Line, width: number): string {
  const hang = indent + stripVTControlCharacters(label).length;
  const first = ' '.repeat(indent) + label;
  if (text === '') return first.trimEnd();
  if (width < MIN_WIDTH || width === Number.POSITIVE_INFINITY) return first + text;
  if (label !== '' && width - hang < MIN_WIDTH)
    return `${first.trimEnd()}\n${wrapped({ text, indent: indent + INDENT }, width)}`;
  return wrapAnsi(text, Math.min(width, MAX_WIDTH) - hang, { hard: true })
    .split('\n')
    .map((row, i) => (i === 0 ? first : ' '.repeat(hang)) + row)
    .join('\n');
}
