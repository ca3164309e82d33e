import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { ask } from '../answering/answer.js';
import { aboutArticle } from '../answering/known/about-article.js';
import { preparation } from '../answering/preparation.js';
import { loadWeights } from '../answering/words/exact-words.js';
import type { Command, Options, Values } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { compiled } from '../commands/requests/requests.js';
import { tokenise } from '../language/tokens.js';
import { dimensions } from '../language/vectors.js';
import type { Reading } from '../reading/reading.js';
import { toMessages } from './rendering/render.js';

/** What the bot is doing: nothing, answering, or stopping. */
export type Occupation = 'idle' | 'busy' | 'over';

/** How long nothing is done after something was in hand, in milliseconds. */
const AFTER_BUSY_MS = 20;
/** Words of the headline that a question is made with: as many as people type. */
const HEADLINE_WORDS = 6;
/** How often each question is asked: what runs once is not compiled yet. */
const ROUNDS = 2;
/** Further questions, no two of them alike: what runs often is compiled once more, for what it was seen to be given. */
const FURTHER_QUESTIONS = 60;
const KINDS = ['who', 'when', 'where', 'how many', 'what', 'why'];

/**
 * Does what the first answers would otherwise wait for, loading and compiling, by asking the reading questions that nobody
 * sees: a piece at a time while the bot is idle. Events come in between any two pieces, and while one is in hand none is
 * done. Ends when there is nothing left to do, or `occupation` is over; gives the number of pieces done. Never rejects.
 */
export async function warmUp(reading: Reading, occupation: () => Occupation): Promise<number> {
  let done = 0;
  const pieces = piecesFor(reading);
  for (;;) {
    await turn();
    const now = occupation();
    if (now === 'over') return done;
    if (now === 'busy') await wait(AFTER_BUSY_MS, undefined, { ref: false });
    else if (next(pieces)) return done;
    else done += 1;
  }
}

/** Nothing is loaded until nothing has happened for so long, in milliseconds: what Discord says goes first. */
const QUIET_MS = 25;
/** A timer that comes later than that had to wait for something. */
const LATE_MS = 2;

/**
 * Loads what any answer needs, and reads the bot's own article, while Discord is waited for: connecting takes it a few
 * hundred milliseconds, in which there is nothing else to do. Ends where it no longer `isWaiting`. Never rejects.
 */
export async function loadMeanwhile(readOwn: () => Promise<Reading>, isWaiting: () => boolean): Promise<void> {
  const pieces = loading(readOwn);
  for (;;) {
    const since = performance.now();
    await wait(QUIET_MS, undefined, { ref: false });
    if (!isWaiting()) return;
    const isQuiet = performance.now() - since < QUIET_MS + LATE_MS;
    if (isQuiet && next(pieces)) return;
  }
}

function* loading(readOwn: () => Promise<Reading>): Generator<void, void> {
  yield void tokenise('');
  yield void dimensions();
  yield void loadWeights();
  // What goes wrong with it is told where the article is read in earnest.
  yield void readOwn().catch(() => undefined);
}

/** Whether there was no piece left. One that fails is a question that fails, which is told where somebody asks it. */
function next(pieces: Iterator<void>): boolean {
  try {
    return pieces.next().done === true;
  } catch {
    return true;
  }
}

function* piecesFor(reading: Reading): Generator<void, void> {
  yield* compiled();
  yield* preparation(reading);
  const questions = questionsOn(reading);
  // What asking begins with, then all of asking, then the commands around it: at once they would be one long piece.
  const [first = ''] = questions;
  yield void aboutArticle(reading, first);
  yield void ask(reading, first);
  for (let round = 0; round < ROUNDS; round++)
    for (const command of commands)
      for (const question of command.name === 'ask' ? questions : questions.slice(-1)) {
        const reply = command.run(required(command, question), { reading });
        yield;
        toMessages(reply);
        yield;
      }
  const asking = commands.find(({ name }) => name === 'ask');
  for (const question of furtherQuestionsOn(reading)) {
    if (asking !== undefined) toMessages(asking.run(required(asking, question), { reading }));
    yield;
  }
}

/** Questions of each kind in turn, each of a few words that stand near each other in the article. */
function furtherQuestionsOn({ article }: Reading): readonly string[] {
  const words = article.paragraphs.join(' ').match(/\p{L}{4,}/gu) ?? [];
  return Array.from({ length: FURTHER_QUESTIONS }, (_, i) => {
    const about = [2 * i, 2 * i + 1, 2 * i + 5].map((n) => words[n % words.length] ?? '');
    return `${KINDS[i % KINDS.length]} ${about.join(' ')}?`;
  });
}

/** Questions of each kind, about what the article is about; the first a short one, since most is compiled for it. */
function questionsOn({ article, people }: Reading): readonly string[] {
  const words = article.headline.split(/\s+/);
  const about = words.slice(0, HEADLINE_WORDS).join(' ');
  const [person] = people;
  return [
    `${words[0]}?`,
    ...(person === undefined ? [] : [`who is ${person.name}?`, `what did ${person.name} say?`]),
    ...KINDS.map((word) => `${word} ${about}?`),
  ];
}

/** The question for whatever a command must be given. */
function required({ options }: Command, question: string): Values<Options> {
  const needed = Object.entries(options).filter(([, option]) => option.required && option.type === 'string');
  return Object.fromEntries(needed.map(([name]) => [name, question]));
}
