import type { InputLine } from '../intake/pasted-text.js';
import { printable } from './printable.js';

/** Every line of a pasted text with its number and the role it was given, in columns. */
export function explanation(lines: readonly InputLine[]): string {
  const rows = lines.map(({ number, role, paragraph, text }) => ({
    number: String(number),
    role: paragraph === undefined ? role : `¶${paragraph}`,
    text: printable(text),
  }));
  const digits = Math.max(0, ...rows.slice(-1).map(({ number }) => number.length));
  const column = rows.reduce((widest, { role }) => Math.max(widest, role.length), 0);
  return rows
    .map(({ number, role, text }) => `${number.padStart(digits)}  ${role.padEnd(column)}  ${text}`.trimEnd())
    .map((row) => `${row}\n`)
    .join('');
}
