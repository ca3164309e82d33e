import type { Command, Context, Definition } from './command.js';
import { WORDS } from './notices.js';
import type { Reply } from './reply.js';
import { valuesFrom } from './typed-values.js';

/**
 * What a command typed as text comes to: `/quote lund about:budget`, `!summary 3`; undefined for any other text. An
 * unknown name behind a slash is told, behind other marks it is no command.
 */
export function typedCommand(commands: readonly Command[], text: string, context: Context): Reply | undefined {
  const [, mark, name = '', rest = ''] = /^([/!.])([a-z]*)(?:\s+([\s\S]*))?$/i.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command === undefined) return mark === '/' ? { kind: 'notice', text: WORDS.noCommand(name) } : undefined;
  const values = valuesFrom(command, typedFor(command, rest));
  return values.ok ? command.run(values.value, context) : { kind: 'notice', text: sentences(values.problems) };
}

/** Problems as sentences: "Paragraph takes a whole number. …" */
export function sentences(problems: readonly string[]): string {
  return problems.map((problem) => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`).join(' ');
}

/** What was typed behind a command for each of its options: `lund about:budget`, `speaker:"Ida Lund"`. */
export function typedFor(
  { options, positional }: Pick<Definition, 'options' | 'positional'>,
  rest: string,
): Record<string, string> {
  const names = Object.keys(options);
  const pieces = names.length === 0 ? [rest] : rest.split(new RegExp(`(?:^|\\s+)(${names.join('|')}):`, 'i'));
  const typed: Record<string, string> = {};
  const [bare = ''] = pieces;
  if (positional !== undefined && bare.trim() !== '') typed[positional] = bare;
  for (let i = 1; i < pieces.length; i += 2)
    typed[(pieces[i] ?? '').toLowerCase()] = (pieces[i + 1] ?? '').trim().replace(/^"(.*)"$/s, '$1');
  return typed;
}
