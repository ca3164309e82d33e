import { ask } from '../answering/answer.js';
import { aboutArticle } from '../answering/known/about-article.js';
import { preparation } from '../answering/preparation.js';
import type { Command, Options, Values } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { compiled } from '../commands/requests/requests.js';
import type { Reading } from '../reading/reading.js';
import { isFree, type Occupation } from './occupation.js';
import { toMessages } from './rendering/render.js';

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
  while (await isFree(occupation)) {
    if (next(pieces)) return done;
    done += 1;
  }
  return done;
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
