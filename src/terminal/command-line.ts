import { basename } from 'node:path';
import { CommanderError, Command as Program } from 'commander';
import type { Command } from '../commands/command.js';
import { commands } from '../commands/index.js';
import type { Reply } from '../commands/reply.js';
import { valuesFrom } from '../commands/typed-values.js';
import { EXIT } from '../exit.js';
import { loadArticle, readText } from '../library/library.js';
import { type Reading, read } from '../reading/reading.js';
import { runBatch } from './batch.js';
import { toJson } from './json.js';
import { printable, printableJson } from './printable.js';

/** What the command line does besides the commands of the bot; each gives an exit code. */
export interface Host {
  readonly version: string;
  /** The article where the command line names none. */
  readonly article: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs the bot on a reading; absent where there is no token. */
  readonly runBot?: (reading: Reading) => Promise<number>;
  readonly register: () => Promise<number>;
}

interface CommonOptions {
  readonly article?: string;
  readonly json?: true;
  readonly batch?: true;
  readonly explain?: true;
}

/** Runs a command line: the bot's commands, each a subcommand, and what the host does. Gives the exit code. */
export async function runCommandLine(args: readonly string[], host: Host): Promise<number> {
  const program = new Program('pilcrow');
  let exitCode: number = EXIT.done;
  const does = (work: () => Promise<number>) => async () => {
    exitCode = await work();
  };
  program
    .description('Answers questions about a news article in the article’s own words.')
    .version(host.version, '-v, --version')
    .option('--article <file or id>', 'the article: a .json or .txt file, or an id of the library')
    .option('--json', 'print the reply as data')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (message, write) => write(usageError(message)) })
    .exitOverride()
    .addHelpText(
      'after',
      '\nWithout a command: the Discord bot if DISCORD_TOKEN is set, else the chat in the terminal.',
    )
    .action(does(() => runAlone(program, host)));
  for (const command of commands) addSubcommand(program, command, does, host);
  program
    .command('chat')
    .description('Ask in the terminal, a line at a time')
    .action(does(() => withReading(program, host, (reading) => openChat(reading, host))));
  program
    .command('parse <file>')
    .description('Print the article that a page’s copied text holds, as JSON')
    .option('--explain', 'print each line of the text with the role it was given')
    .action((file: string, options: CommonOptions) => does(() => printParsed(file, options))());
  program.command('register').description('Register the commands with Discord').action(does(host.register));
  // Of the program alone, which names the unknown command; a command would take the setting over as it is made.
  program.allowExcessArguments();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return exitCode;
}

/** One line, whatever suggestions the parser of the command line adds on lines of their own. */
function usageError(message: string): string {
  return `pilcrow: ${printable(message.replace(/^error: /, '').trim())}\n`;
}

type Does = (work: () => Promise<number>) => () => Promise<void>;

function addSubcommand(program: Program, command: Command, does: Does, host: Host): void {
  const { name, description, options, positional } = command;
  const subcommand = program.command(name).description(description);
  if (positional !== undefined) subcommand.argument(`[${positional}...]`, options[positional]?.description);
  for (const [option, { description: says }] of Object.entries(options)) subcommand.option(`--${option} <value>`, says);
  if (name === 'ask') subcommand.option('--batch', 'answer {"id","question"} a line from standard input');
  subcommand.action(
    does(() => {
      const { batch } = subcommand.opts<CommonOptions>();
      if (batch) return withReading(program, host, answerBatch);
      const typed = { ...subcommand.opts<Record<string, string>>() };
      if (positional !== undefined && subcommand.args.length > 0) typed[positional] = subcommand.args.join(' ');
      const values = valuesFrom(command, typed);
      if (!values.ok) program.error(values.problems.join('; '));
      return withReading(program, host, async (reading) => {
        const reply = command.run(values.value, { reading });
        process.stdout.write(await printedAs(program.opts<CommonOptions>(), reply, host));
        return EXIT.done;
      });
    }),
  );
}

/** What lays text out is loaded only where text is wanted: scripts that ask for data start the sooner. */
async function printedAs({ json }: CommonOptions, reply: Reply, { environment }: Host): Promise<string> {
  if (json) return `${printableJson(toJson(reply))}\n`;
  const [{ toText }, { screenOf }] = await Promise.all([import('./render.js'), import('./screen.js')]);
  const { width, style } = screenOf(process.stdout, environment);
  return toText(reply, width, style);
}

async function runAlone(program: Program, host: Host): Promise<number> {
  const [word] = program.args;
  if (word !== undefined) program.error(`there is no command “${word}”: pilcrow --help lists them`);
  return withReading(program, host, (reading) => host.runBot?.(reading) ?? openChat(reading, host));
}

/** Reads the article that the command line, else the settings, name; a bad one is told problem by problem. */
async function withReading(program: Program, host: Host, work: (reading: Reading) => Promise<number>): Promise<number> {
  const loaded = await loadArticle(program.opts<CommonOptions>().article ?? host.article);
  return loaded.ok ? work(read(loaded.value)) : complain(loaded.problems);
}

/** Tells every problem on a line of its own. */
export function complain(problems: readonly string[]): number {
  for (const problem of problems) process.stderr.write(`pilcrow: ${printable(problem)}\n`);
  return EXIT.config;
}

async function answerBatch(reading: Reading): Promise<number> {
  await runBatch(reading, process.stdin, process.stdout);
  return EXIT.done;
}

async function openChat(reading: Reading, { environment }: Host): Promise<number> {
  const [{ chat }, { screenOf }] = await Promise.all([import('./chat.js'), import('./screen.js')]);
  await chat(reading, process.stdin, process.stdout, screenOf(process.stdout, environment));
  return EXIT.done;
}

async function printParsed(file: string, { explain }: CommonOptions): Promise<number> {
  const [{ parseArticle }, { explanation }] = await Promise.all([
    import('../intake/pasted-text.js'),
    import('./explanation.js'),
  ]);
  const text = await readText(file);
  if (!text.ok) return complain(text.problems);
  const parsed = parseArticle(text.value);
  if (explain) process.stdout.write(explanation(parsed.lines));
  if (!parsed.article.ok) return complain(parsed.article.problems.map((problem) => `${basename(file)}: ${problem}`));
  if (!explain) process.stdout.write(`${JSON.stringify(parsed.article.value, undefined, 2)}\n`);
  return EXIT.done;
}
