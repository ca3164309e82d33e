import { createInterface } from 'node:readline/promises';
import type { Answer } from '../answering/outcome.js';
import { article } from '../commands/article.js';
import { ask } from '../commands/ask.js';
import type { Command, Context } from '../commands/command.js';
import { commands, help } from '../commands/index.js';
import type { Reply } from '../commands/reply.js';
import { summary } from '../commands/summary.js';
import type { Reading } from '../reading/reading.js';
import { linesOf, MAX_LINE_LENGTH } from './lines.js';
import { overview, toText } from './render.js';
import type { Screen } from './screen.js';
import { valuesFrom } from './values.js';

const PROMPT = '¶ ';
const LEAVE = /^\/(quit|exit|q)\s*$/i;

type Input = NodeJS.ReadStream | (NodeJS.ReadableStream & { readonly isTTY?: boolean });
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/**
 * Talks about an article: any line is a question, `/command` runs a command, `/quit` leaves. At a terminal it prompts and
 * completes; from a pipe it reads a line at a time and ends where the input does, and with nothing to read it shows the
 * article, its summary and what can be asked.
 */
export async function chat(reading: Reading, input: Input, output: Output, screen: Screen): Promise<void> {
  if (input.isTTY && output.isTTY) await talk(reading, input, output, screen);
  else await readThrough(reading, input, output, screen);
}

async function talk(reading: Reading, input: Input, output: Output, screen: Screen): Promise<void> {
  const prompts = createInterface({ input, output, prompt: PROMPT, completer: completerFor(reading) });
  prompts.on('SIGINT', () => prompts.close());
  output.write(`${toText(article.run({}, { reading }), screen.width, screen.style)}\n`);
  output.write(`Ask in a line of your own, /help shows what can be asked, /quit leaves.\n\n`);
  const conversation = conversationOn(reading);
  prompts.prompt();
  for await (const line of prompts) {
    if (LEAVE.test(line)) break;
    const reply = conversation(line);
    if (reply !== undefined) output.write(`\n${toText(reply, screen.width, screen.style)}\n`);
    prompts.prompt();
  }
  prompts.close();
  output.write('\n');
}

async function readThrough(reading: Reading, input: Input, output: Output, screen: Screen): Promise<void> {
  const leave = () => process.exit(0);
  process.once('SIGINT', leave);
  const conversation = conversationOn(reading);
  let replies = 0;
  for await (const line of linesOf(input)) {
    if (line !== undefined && LEAVE.test(line)) break;
    const reply = line === undefined ? tooLong : conversation(line);
    if (reply === undefined) continue;
    output.write(`${replies++ === 0 ? '' : '\n'}${toText(reply, screen.width, screen.style)}`);
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
  const [, name, rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(line) ?? [];
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

function sentences(problems: readonly string[]): string {
  return problems.map((problem) => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`).join(' ');
}

/** What was typed behind a command for each of its options: `lund about:budget`, `speaker:"Ida Lund"`. */
function typedFor({ options, positional }: Command, rest: string): Record<string, string> {
  const names = Object.keys(options);
  const pieces = names.length === 0 ? [rest] : rest.split(new RegExp(`(?:^|\\s+)(${names.join('|')}):`, 'i'));
  const typed: Record<string, string> = {};
  const [bare = ''] = pieces;
  if (positional !== undefined && bare.trim() !== '') typed[positional] = bare;
  for (let i = 1; i < pieces.length; i += 2)
    typed[(pieces[i] ?? '').toLowerCase()] = (pieces[i + 1] ?? '').trim().replace(/^"(.*)"$/s, '$1');
  return typed;
}

/** Completes commands behind a slash, and what is typed for an option that its command can complete. */
export function completerFor(reading: Reading): (line: string) => [string[], string] {
  return (line) => {
    const [, name, space, rest = ''] = /^\/(\S*)(\s+)?(.*)$/s.exec(line) ?? [];
    if (name === undefined) return [[], line];
    const known = [...commands.map((command) => `/${command.name} `), '/quit'];
    if (space === undefined) return [known.filter((one) => one.startsWith(`/${name.toLowerCase()}`)), line];
    const command = commandNamed(name);
    const option = command?.positional;
    if (command?.suggest === undefined || option === undefined) return [[], line];
    const [, label = '', typed = ''] = new RegExp(`^(${option}:)?(.*)$`, 'is').exec(rest) ?? [];
    const choices = command.suggest(option, typed, { reading });
    return [choices.map(({ value }) => `/${command.name} ${label}${value}`), line];
  };
}
