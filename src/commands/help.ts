import { defineCommand } from './command.js';
import { examplesFor } from './examples.js';
import { commands } from './index.js';
import { usageOf } from './usage.js';

export const help = defineCommand({
  name: 'help',
  description: 'What can be asked, with examples from this article',
  options: {},
  run: (_, { reading }) => ({
    kind: 'help',
    reading,
    usages: commands.map((command) => ({ usage: usageOf(command), description: command.description })),
    examples: examplesFor(reading),
  }),
});
