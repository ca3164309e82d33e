import { createInterface } from 'node:readline/promises';
import type { Answer } from '../answering/outcome.js';
import { article } from '../commands/article.js';
import { ask } from '../commands/ask.js';
import type { Command, Context } from '../commands/command.js';
import { commands, definitions, help } from '../commands/index.js';
import type { Reply } from '../commands/reply.js';
import { summary } from '../commands/summary.js';
import type { Reading } from '../reading/reading.js';
import { libraryText } from './library-lines.js';
import { type ChatLibrary, type LibraryTalk, libraryTalk, type Talked } from './library-talk.js';
import { linesOf, MAX_LINE_LENGTH } from './lines.js';
import { overview, toText } from './render.js';
import type { Screen } from './screen.js';
import { sentences, typedFor } from './typed.js';
import { valuesFrom } from './values.js';

const PROMPT = '¶ ';
const COMMAND = /^\/(\S*)\s*(.*)$/s;
const LEAVE = /^\/(quit|exit|q)\s*$/i;

type Input = NodeJS.ReadStream | (NodeJS.ReadableStream & { readonly isTTY?: boolean });
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/**
 * Talks about an article: any line is a question, `/command` runs a command, `/quit` leaves. At a terminal it prompts and
 * completes; from a pipe it reads a line at a time and ends where the input does, and with nothing to read it shows the
 * article, its summary and what can be asked.
 */
export async function chat(
  reading: Reading,
  input: Input,
  output: Output,
  screen: Screen,
  library?: ChatLibrary,
): Promise<void> {
  const session = sessionOn(reading, screen, library && libraryTalk(reading, library));
  try {
    if (input.isTTY && output.isTTY) await talk(reading, input, output, screen, session);
    else await readThrough(reading, input, output, screen, session);
  } finally {
    await session.close();
  }
}

/** Shows the reply to one line after the other; nothing to a blank line. */
interface Session {
  reply(line: string): Promise<string | undefined>;
  /** What the words so far may become. */
  complete(line: string): [string[], string];
  close(): Promise<void>;
}

/** A conversation on one article after the other, as /use and /read change it. */
function sessionOn(own: Reading, { width, style }: Screen, library: LibraryTalk | undefined): Session {
  let reading = own;
  let conversation = conversationOn(own);
  const turnTo = (talked: Talked) => {
    if (talked.reading !== reading) conversation = conversationOn(talked.reading);
    reading = talked.reading;
    return libraryText(talked.reply, width, style);
  };
  return {
    reply: async (line) => {
      const [, name = '', rest = ''] = COMMAND.exec(line.trim()) ?? [];
      const talked = await library?.run(name, rest);
      if (talked !== undefined) return turnTo(talked);
      const reply = conversation(line);
      return reply && toText(reply, width, style);
    },
    complete: (line) => completerFor(reading)(line),
    close: async () => library?.close(),
  };
}

async function talk(reading: Reading, input: Input, output: Output, screen: Screen, session: Session): Promise<void> {
  const completer = (line: string) => session.complete(line);
  const prompts = createInterface({ input, output, prompt: PROMPT, completer });
  prompts.on('SIGINT', () => prompts.close());
  output.write(`${toText(article.run({}, { reading }), screen.width, screen.style)}\n`);
  output.write(`Ask in a line of your own, /help shows what can be asked, /quit leaves.\n\n`);
  prompts.prompt();
  for await (const line of prompts) {
    if (LEAVE.test(line)) break;
    const reply = await session.reply(line);
    if (reply !== undefined) output.write(`\n${reply}\n`);
    prompts.prompt();
  }
  prompts.close();
  output.write('\n');
}

async function readThrough(
  reading: Reading,
  input: Input,
  output: Output,
  screen: Screen,
  session: Session,
): Promise<void> {
  const leave = () => process.exit(0);
  process.once('SIGINT', leave);
  let replies = 0;
  for await (const line of linesOf(input)) {
    if (line !== undefined && LEAVE.test(line)) break;
    const reply = line === undefined ? toText(tooLong, screen.width, screen.style) : await session.reply(line);
    if (reply === undefined) continue;
    output.write(`${replies++ === 0 ? '' : '\n'}${reply}`);
  }
  if (replies === 0) output.write(welcome(reading, screen));
  process.off('SIGINT', leave);
}

const tooLong: Reply = {
  kind: 'notice',
  text: `That line is longer than ${MAX_LINE_LENGTH} characters: ask in fewer words.`,
};

/** What a stranger sees first: the article, its summary, and what can be asked. */
function welcome(reading: Reading, { width, style }: Screen): string {
  const replies = [article, summary, help].map((command) => command.run({}, { reading }));
  return `${overview(replies, width, style)}\nAt a terminal, npm start opens the chat; pilcrow ask "…" asks one question; pilcrow --help shows the rest.\n`;
}

/** Replies to one line after the other, each question understood against the answer before; nothing to a blank line. */
export function conversationOn(reading: Reading): (line: string) => Reply | undefined {
  let before: Answer | undefined;
  return (line) => {
    if (line.trim() === '') return undefined;
    const reply = replyTo(line.trim(), { reading, ...(before !== undefined && { before }) });
    if (reply.kind === 'answer' && reply.answer.outcome !== 'refused') before = reply.answer;
    return reply;
  };
}

function replyTo(line: string, context: Context): Reply {
  const [, name, rest = ''] = COMMAND.exec(line) ?? [];
  const command = name === undefined ? ask : commandNamed(name);
  if (command === undefined) return { kind: 'notice', text: `There is no command /${name}: /help lists them.` };
  const typed = name === undefined ? { question: line } : typedFor(command, rest);
  const values = valuesFrom(command, typed);
  if (!values.ok) return { kind: 'notice', text: sentences(values.problems) };
  return command.run(values.value, context);
}

function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name.toLowerCase());
}

/** Completes commands behind a slash, and what is typed for an option that its command can complete. */
export function completerFor(reading: Reading): (line: string) => [string[], string] {
  return (line) => {
    const [, name, space, rest = ''] = /^\/(\S*)(\s+)?(.*)$/s.exec(line) ?? [];
    if (name === undefined) return [[], line];
    const known = [...definitions.map((command) => `/${command.name} `), '/quit'];
    if (space === undefined) return [known.filter((one) => one.startsWith(`/${name.toLowerCase()}`)), line];
    const command = commandNamed(name);
    const option = command?.positional;
    if (command?.suggest === undefined || option === undefined) return [[], line];
    const [, label = '', typed = ''] = new RegExp(`^(${option}:)?(.*)$`, 'is').exec(rest) ?? [];
    const choices = command.suggest(option, typed, { reading });
    return [choices.map(({ value }) => `/${command.name} ${label}${value}`), line];
  };
}
