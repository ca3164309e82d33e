import type { Command, Context } from './command.js';
import { WORDS } from './notices.js';
import type { Reply } from './reply.js';
import { sentences, typedFor } from './typed-options.js';
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
