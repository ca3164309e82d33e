import { Command as Subcommand } from 'commander';
import { loadArticle } from '../article/library.js';
import type { Command, IntegerOption, Option, Values } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { type Reading, read } from '../reading/reading.js';
import { runBatch } from './batch.js';
import { toJson } from './json.js';
import { printableJson } from './printable.js';
import { toText } from './render.js';

/** What a shell is told: sysexits.h's EX_CONFIG for a bad article or bad settings, 2 for a wrong command line. */
export const EXIT = { done: 0, failed: 1, usage: 2, config: 78 } as const;

/** The whole command line: a subcommand for each command of the bot. */
export function commandLine(): Subcommand {
  const program = new Subcommand('pilcrow')
    .description('Answers questions about a news article in the article’s own words.')
    .option('--article <file or id>', 'the article: a .json or .txt file, or an id of the library', 'putin-2020-09-25')
    .option('--json', 'print the reply as data')
    .helpCommand(false);
  for (const command of commands) program.addCommand(subcommandOf(command));
  return program;
}

function subcommandOf(command: Command): Subcommand {
  const subcommand = new Subcommand(command.name).description(command.description);
  if (command.positional !== undefined) subcommand.argument(`[${command.positional}...]`);
  for (const [name, option] of Object.entries(command.options))
    subcommand.option(`--${name} <value>`, option.description);
  if (command.name === 'ask') subcommand.option('--batch', 'answer {"id","question"} a line from standard input');
  return subcommand.action(async () => {
    const options = subcommand.optsWithGlobals<Record<string, string>>();
    const loaded = loadArticle(options.article ?? '');
    if (!loaded.ok) return subcommand.error(loaded.problems.join('\n'), { exitCode: EXIT.config });
    const reading = read(loaded.value);
    if (options.batch) await runBatch(reading, process.stdin, process.stdout);
    else runOnce(command, subcommand, options, reading);
  });
}

function runOnce(command: Command, subcommand: Subcommand, options: Record<string, string>, reading: Reading): void {
  const typed: Record<string, string | undefined> = { ...options };
  if (command.positional !== undefined && subcommand.args.length > 0)
    typed[command.positional] = subcommand.args.join(' ');
  const values: Record<string, string | number> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const text = typed[name];
    if (text !== undefined) values[name] = typedValue(subcommand, name, option, text);
    else if (option.required) subcommand.error(`pilcrow: ${command.name} needs a ${name}`, { exitCode: EXIT.usage });
  }
  const reply = command.run(values as Values<Command['options']>, { reading });
  process.stdout.write(options.json ? `${printableJson(toJson(reply))}\n` : toText(reply, Number.POSITIVE_INFINITY));
}

function typedValue(subcommand: Subcommand, name: string, option: Option, text: string): string | number {
  return option.type === 'integer' ? integerOf(subcommand, name, option, text) : text;
}

function integerOf(subcommand: Subcommand, name: string, { min, max }: IntegerOption, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    subcommand.error(`pilcrow: ${name} is a whole number from ${min} to ${max}`, { exitCode: EXIT.usage });
  return value;
}
