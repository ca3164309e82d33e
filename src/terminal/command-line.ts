import { CommanderError, Command as Program } from 'commander';
import type { Article } from '../article/article.js';
import type { Command } from '../commands/command.js';
import { commands } from '../commands/index.js';
import type { Reply } from '../commands/reply.js';
import { valuesFrom } from '../commands/typed-values.js';
import { EXIT } from '../exit.js';
import type { Intake } from '../intake/intake.js';
import { type Opened, StoreFailure, type StoreToRead } from '../library/store.js';
import { type Reading, read } from '../reading/reading.js';
import { runBatch } from './batch.js';
import { complain } from './complaint.js';
import { toJson } from './json.js';
import { takeNamed, warn, withNamed } from './named-article.js';
import { printable, printableJson } from './printable.js';

/** What the command line does besides the commands of the bot; each gives an exit code. */
export interface Host {
  readonly version: string;
  /** The article where the command line names none. */
  readonly article: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs the bot with an article of its own; absent where there is no token. */
  readonly runBot?: (article: Article) => Promise<number>;
  readonly register: () => Promise<number>;
  /** Takes in the article behind a link; absent where links are switched off. */
  readonly readLink?: (url: string) => Promise<Intake>;
  /** Opens the library of the articles that people gave. */
  readonly openStore: () => Promise<Opened>;
  /** Opens it to look into it alone. */
  readonly openStoreToRead: () => Promise<Opened<StoreToRead>>;
}

interface CommonOptions {
  readonly article?: string;
  readonly item?: string;
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
    .option(
      '--article <file, link or id>',
      'the article: a file, a link, an id of the library, or - for standard input',
    )
    .option('--item <number>', 'which item of a feed')
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
    .description('Print the article that a file, a link or standard input (-) holds, as JSON')
    .option('--explain', 'print each line of the text with the role it was given')
    .action((file: string, options: CommonOptions) => does(() => printParsed(file, options, program, host))());
  program
    .command('feedback')
    .description('Sum up the votes on answers, by article and span')
    .action(does(() => printFeedback(program, host)));
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
      if (batch && program.opts<CommonOptions>().article === '-')
        program.error('the article and the questions cannot both come from standard input');
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
  return withArticle(program, host, (article) => host.runBot?.(article) ?? openChat(read(article), host));
}

function withReading(program: Program, host: Host, work: (reading: Reading) => Promise<number>): Promise<number> {
  return withArticle(program, host, (article) => work(read(article)));
}

/** Takes in the article that the command line, else the settings, name; a bad one is told problem by problem. */
async function withArticle(program: Program, host: Host, work: (article: Article) => Promise<number>): Promise<number> {
  const { article, item } = program.opts<CommonOptions>();
  return withNamed(article ?? host.article, { item, readLink: host.readLink }, work);
}

async function answerBatch(reading: Reading): Promise<number> {
  await runBatch(reading, process.stdin, process.stdout);
  return EXIT.done;
}

async function openChat(reading: Reading, { environment, openStore, readLink }: Host): Promise<number> {
  const [{ chat }, { screenOf }] = await Promise.all([import('./chat.js'), import('./screen.js')]);
  const library = {
    open: openStore,
    take: (named: string, item: string | undefined) => takeNamed(named, { item, readLink, library: false }),
  };
  await chat(reading, process.stdin, process.stdout, screenOf(process.stdout, environment), library);
  return EXIT.done;
}

async function printParsed(file: string, { explain }: CommonOptions, program: Program, host: Host): Promise<number> {
  const { item } = program.opts<CommonOptions>();
  const { article, lines, leftOut, warnings } = await takeNamed(file, {
    item,
    readLink: host.readLink,
    library: false,
  });
  if (explain && lines.length > 0) {
    const { explanation } = await import('./explanation.js');
    process.stdout.write(explanation(lines, leftOut));
  }
  warn(warnings);
  if (!article.ok) return complain(article.problems);
  if (!explain) process.stdout.write(`${JSON.stringify(article.value, undefined, 2)}\n`);
  return EXIT.done;
}

async function printFeedback(program: Program, host: Host): Promise<number> {
  const { article, item, json } = program.opts<CommonOptions>();
  const opened = await host.openStoreToRead();
  if (!opened.ok) return complain(opened.problems, opened.mayPass ? EXIT.failed : EXIT.config);
  const [{ feedbackIn, feedbackLines }, { spoiltLine }] = await Promise.all([
    import('./feedback.js'),
    import('./spoilt.js'),
  ]);
  const spoilt = new Set<string>();
  try {
    // Without the bot's own article its votes are summed up all the same.
    const own = (await takeNamed(article ?? host.article, { item, readLink: host.readLink })).article;
    const onSpoilt = (failure: StoreFailure) => spoilt.add(spoiltLine(failure));
    const feedback = await feedbackIn(opened.value, own.ok ? own.value : undefined, onSpoilt);
    const text = feedbackLines(feedback).map((line) => `${printable(line)}\n`);
    process.stdout.write(json ? `${printableJson(feedback)}\n` : text.join(''));
    return spoilt.size === 0 ? EXIT.done : complain([...spoilt]);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    const { code = 'no answer' } = (error.cause ?? {}) as { readonly code?: string };
    return complain(
      [`the library cannot be read (${code}): mend LIBRARY_FOLDER or DATABASE_URL, or try again later`],
      EXIT.failed,
    );
  } finally {
    await opened.value.close();
  }
}
