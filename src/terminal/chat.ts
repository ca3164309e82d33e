import { createInterface } from 'node:readline/promises';
import { article } from '../commands/article.js';
import { answerBefore, type Conversation, continued } from '../commands/conversation.js';
import { commands, definitions, help, respond } from '../commands/index.js';
import { WORDS } from '../commands/notices.js';
import type { Reply } from '../commands/reply.js';
import { summary } from '../commands/summary.js';
import type { Reading } from '../reading/reading.js';
import { libraryText } from './library-lines.js';
import { type ChatLibrary, type LibraryTalk, libraryTalk, type Talked } from './library-talk.js';
import { linesOf, MAX_LINE_LENGTH } from './lines.js';
import { overview, toText } from './render.js';
import type { Screen } from './screen.js';

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
  output.write(`${WORDS.atTerminal}\n\n`);
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
  text: WORDS.lineTooLong(MAX_LINE_LENGTH),
};

/** What a stranger sees first: the article, its summary, and what can be asked. */
function welcome(reading: Reading, { width, style }: Screen): string {
  const replies = [article, summary, help].map((command) => command.run({}, { reading }));
  return `${overview(replies, width, style)}\n${WORDS.welcome}\n`;
}

/**
 * Replies to one line after the other, each understood against the answer before it, for ten minutes; nothing to a blank
 * line. `now` tells the time as performance.now does.
 */
export function conversationOn(
  reading: Reading,
  now: () => number = () => performance.now(),
): (line: string) => Reply | undefined {
  let conversation: Conversation | undefined;
  return (line) => {
    if (line.trim() === '') return undefined;
    const at = now();
    const reply = respond(line.trim(), { reading, ...answerBefore(conversation, at) });
    conversation = continued(conversation, reply, at);
    return reply;
  };
}

/** Completes commands behind a slash, and what is typed for an option that its command can complete. */
export function completerFor(reading: Reading): (line: string) => [string[], string] {
  return (line) => {
    const [, name, space, rest = ''] = /^\/(\S*)(\s+)?(.*)$/s.exec(line) ?? [];
    if (name === undefined) return [[], line];
    const known = [...definitions.map((command) => `/${command.name} `), '/quit'];
    if (space === undefined) return [known.filter((one) => one.startsWith(`/${name.toLowerCase()}`)), line];
    const command = commands.find((one) => one.name === name.toLowerCase());
    const option = command?.positional;
    if (command?.suggest === undefined || option === undefined) return [[], line];
    const [, label = '', typed = ''] = new RegExp(`^(${option}:)?(.*)$`, 'is').exec(rest) ?? [];
    const choices = command.suggest(option, typed, { reading });
    return [choices.map(({ value }) => `/${command.name} ${label}${value}`), line];
  };
}
