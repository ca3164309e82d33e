import type { InputLine } from '../intake/intake.js';
import { printable } from './printable.js';

/**
 * Every line of a text with its number and the role it was given, in columns; below them, without a number, the lines of
 * a page that were left out before its text was read.
 */
export function explanation(lines: readonly InputLine[], leftOut: readonly string[]): string {
  const own = new Set(lines.map(({ text }) => text));
  const rows = [
    ...lines.map(({ number, role, paragraph, text }) => ({
      number: String(number),
      role: paragraph === undefined ? role : `¶${paragraph}`,
      text: printable(text),
    })),
    ...leftOut
      .filter((text) => !own.has(text))
      .map((text) => ({ number: '', role: 'left out', text: printable(text) })),
  ];
  const digits = String(lines.length).length;
  const column = rows.reduce((widest, { role }) => Math.max(widest, role.length), 0);
  return rows
    .map(({ number, role, text }) => `${number.padStart(digits)}  ${role.padEnd(column)}  ${text}`.trimEnd())
    .map((row) => `${row}\n`)
    .join('');
}
