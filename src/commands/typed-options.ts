import type { Definition } from './command.js';

/** What was typed behind a command for each of its options: `lund about:budget`, `speaker:"Ida Lund"`. */
export function typedFor({ options, positional }: Definition, rest: string): Record<string, string> {
  const names = Object.keys(options);
  const pieces = names.length === 0 ? [rest] : rest.split(new RegExp(`(?:^|\\s+)(${names.join('|')}):`, 'i'));
  const typed: Record<string, string> = {};
  const [bare = ''] = pieces;
  if (positional !== undefined && bare.trim() !== '') typed[positional] = bare;
  for (let i = 1; i < pieces.length; i += 2)
    typed[(pieces[i] ?? '').toLowerCase()] = (pieces[i + 1] ?? '').trim().replace(/^"(.*)"$/s, '$1');
  return typed;
}

/** Problems as sentences: "Paragraph takes a whole number. …" */
export function sentences(problems: readonly string[]): string {
  return problems.map((problem) => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`).join(' ');
}
