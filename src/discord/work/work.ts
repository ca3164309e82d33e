import type { Answer } from '../../answering/outcome.js';
import { articleKey } from '../../article/key.js';
import type { Choice, Command, Options, Values } from '../../commands/command.js';
import { commands } from '../../commands/index.js';
import { WORDS } from '../../commands/notices.js';
import { answerFollowed, type Reply, repliesIn, type SingleReply } from '../../commands/reply.js';
import type { Reading } from '../../reading/reading.js';
import type { Shown } from '../rendering/custom-id.js';
import {
  contextMessage,
  type DiscordMessage,
  messagesIn,
  messagesOfEach,
  type Shape,
  toMessage,
} from '../rendering/render.js';
import { replyShown } from '../rendering/shown.js';

/** A reply as it is sent, counted and remembered: data alone, whichever thread has made it. */
export interface Said {
  /** In their order. */
  readonly messages: readonly [DiscordMessage, ...DiscordMessage[]];
  /** Of each of the replies that it holds, of an answer its outcome, of any other its kind. */
  readonly outcomes: readonly string[];
  /** The messages of each reply, and what a question that follows those, or all, follows. */
  readonly followed: readonly { readonly answer?: Answer; readonly messages: readonly DiscordMessage[] }[];
  readonly last?: Answer;
  /** The key of the article that they are about; absent of a word of ours. */
  readonly of?: string;
  /** It is a word of ours, and nothing of the article. */
  readonly isWord: boolean;
}

/** A command to be run, with what was given for its options. */
interface Run {
  readonly command: string;
  readonly values: Values<Options>;
  /** As in a command's context. */
  readonly before?: Answer;
  readonly claim?: string;
  readonly shape?: Shape;
}

/** What is done with the reading of an article: what is given for each kind of work, and what is made of it. Data, both. */
export interface Works {
  readonly run: { readonly given: Run; readonly made: Said };
  /** The same unasked: what is sure alone. */
  readonly remark: { readonly given: Run; readonly made: Said | undefined };
  readonly suggest: {
    readonly given: { readonly command: string; readonly option: string; readonly typed: string };
    readonly made: readonly Choice[];
  };
  /** What a button shows: a page of a reply, or what stands around an answer. */
  readonly show: {
    readonly given: { readonly shown: Shown; readonly page: number; readonly shape?: Shape };
    readonly made: DiscordMessage;
  };
}

export type WorkKind = keyof Works;

const makers: { readonly [K in WorkKind]: (reading: Reading, given: Works[K]['given']) => Works[K]['made'] } = {
  run: remembered,
  remark: (reading, given) => {
    const sure = repliesIn(replyTo(reading, given)).filter(isAnswered);
    const [first] = sure;
    return first && saidOf(sure.length > 1 ? { kind: 'several', replies: sure } : first, given.shape);
  },
  suggest: (reading, { command, option, typed }) => named(command)?.suggest?.(option, typed, { reading }) ?? [],
  show: (reading, { shown, page, shape }) =>
    shown.kind === 'context'
      ? contextMessage(reading, shown.answer, page)
      : toMessage(replyShown(shown, reading), page, shape),
};

/** Does a piece of work on a reading. */
export function workOn<K extends WorkKind>(reading: Reading, kind: K, given: Works[K]['given']): Works[K]['made'] {
  return makers[kind](reading, given);
}

/** What was said, and what said it. */
interface Remembered {
  readonly run: Command['run'] | undefined;
  readonly said: Said;
}

/** The last answers from each article: much is asked more than once, and the same question has the same answer. */
const answers = new WeakMap<Reading, Map<string, Remembered>>();
/** Answers remembered of an article: some 3 kB each. */
const MAX_ANSWERS = 40;

function remembered(reading: Reading, given: Run): Said {
  const { command, values, before, claim, shape } = given;
  // What follows something is hardly ever asked twice.
  if (before !== undefined || claim !== undefined) return saidOf(replyTo(reading, given), shape);
  const known = answers.get(reading) ?? new Map<string, Remembered>();
  answers.set(reading, known);
  const key = JSON.stringify([command, values, shape]);
  const run = named(command)?.run;
  const last = known.get(key);
  const said = last !== undefined && last.run === run ? last.said : saidOf(replyTo(reading, given), shape);
  // Set anew, so that the map stays in the order of the last use.
  known.delete(key);
  known.set(key, { run, said });
  const [oldest] = known.size > MAX_ANSWERS ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return said;
}

function replyTo(reading: Reading, { command, values, before, claim }: Run): Reply {
  const context = { reading, ...(before !== undefined && { before }), ...(claim !== undefined && { claim }) };
  return named(command)?.run(values, context) ?? { kind: 'notice', text: WORDS.noSuchCommand };
}

/** A reply as it is sent. */
function saidOf(reply: Reply, shape: Shape = {}): Said {
  const replies = repliesIn(reply);
  const each = messagesOfEach(reply, shape);
  const last = answerFollowed(reply);
  const [article] = replies.flatMap((one) => ('reading' in one ? [one.reading.article] : []));
  return {
    messages: messagesIn(each),
    outcomes: replies.map((one) => (one.kind === 'answer' ? one.answer.outcome : one.kind)),
    followed: each.map(({ reply: one, messages }) => {
      const answer = answerFollowed(one);
      return { messages, ...(answer !== undefined && { answer }) };
    }),
    ...(last !== undefined && { last }),
    ...(article !== undefined && { of: articleKey(article) }),
    isWord: reply.kind === 'notice' || reply.kind === 'courtesy',
  };
}

/** One of our sentences as it is sent. */
export function notice(text: string): Said {
  return saidOf({ kind: 'notice', text });
}

function isAnswered(reply: SingleReply): boolean {
  return reply.kind === 'answer' && reply.answer.outcome === 'answered';
}

function named(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
