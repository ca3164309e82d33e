import { type Command, type Definition, defineCommand } from './command.js';
import { examplesFor } from './examples.js';
import { usageOf } from './usage.js';

/** The command that lists all commands, itself among them: `commands` gives the list once it is complete. */
export function helpOn(commands: () => readonly Definition[]): Command {
  return defineCommand({
    name: 'help',
    description: 'What can be asked, with examples from this article',
    options: {},
    run: (_, { reading }) => ({
      kind: 'help',
      reading,
      usages: commands().map((command) => ({ usage: usageOf(command), description: command.description })),
      examples: examplesFor(reading),
    }),
  });
}
