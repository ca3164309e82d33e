import { setTimeout as wait } from 'node:timers/promises';
import { Loopback } from '../../discord/loopback.js';
import { Asking, command } from './asking.js';
import { bareClient, echoBot, type Program, pilcrowBot, type RunningProgram, start } from './bots.js';
import { distinctQuestions } from './questions-asked.js';

/** Interactions that are sent at once. */
const BURST = 1_000;
/** No two of them alike: the bot knows the last answers by heart. */
const questions = await distinctQuestions(2 * BURST + 1);
/** How long a bot is left alone before the first of them, and after it is ready, in milliseconds. */
const SETTLED_AFTER = 3_000;
const MEBIBYTE = 2 ** 20;

/** What is told of a bot that was started once. Times in milliseconds, memory in mebibytes. */
interface StartFigures {
  readonly ready: number;
  readonly cpu: number;
  readonly memory: number;
  readonly settled: number;
}

interface AnswerFigures {
  readonly atReady: number;
  readonly first: number;
  readonly rate: number;
  readonly latest: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function onLoopback<T>(run: (discord: Loopback) => Promise<T>): Promise<T> {
  const discord = await Loopback.start();
  try {
    return await run(discord);
  } finally {
    await discord.stop();
  }
}

function startOf(program: Program): Promise<StartFigures> {
  return onLoopback(async (discord) => {
    const bot = await start(program, discord);
    const atReady = { ready: bot.readyAfter, cpu: bot.cpu(), memory: bot.rss() / MEBIBYTE };
    await wait(SETTLED_AFTER);
    const settled = bot.rss() / MEBIBYTE;
    await bot.stop();
    return { ...atReady, settled };
  });
}

/** The first answer right after ready; of another start the first one later, then a thousand at once: once to warm up, once that counts. */
function answersOf(program: Program): Promise<AnswerFigures> {
  return onLoopback(async (discord) => {
    const atOnce = await start(program, discord);
    const asking = new Asking(discord);
    const atReady = await asking.send(askedBy(discord, 0));
    await atOnce.stop();
    const bot = await start(program, discord);
    await wait(SETTLED_AFTER);
    const first = await asking.send(askedBy(discord, 0));
    await burst(discord, asking, 1);
    const { latest, rate } = await burst(discord, asking, 1 + BURST);
    await bot.stop();
    return { atReady: atReady.ms, first: first.ms, rate, latest };
  });
}

const askedBy = (discord: Loopback, i: number) => command(discord, 'ask', { question: questions[i] ?? '' });

async function burst(
  discord: Loopback,
  asking: Asking,
  from: number,
): Promise<{ readonly latest: number; readonly rate: number }> {
  const since = performance.now();
  const all = await Promise.all(Array.from({ length: BURST }, (_, i) => asking.send(askedBy(discord, from + i))));
  const seconds = (performance.now() - since) / 1000;
  return { latest: Math.max(...all.map(({ ms }) => ms)), rate: BURST / seconds };
}

/** Both bots in turn, as often as told; which is first changes from one pair to the next. */
async function inPairs<T>(
  pairs: number,
  [one, other]: readonly [Program, Program],
  measure: (program: Program) => Promise<T>,
): Promise<readonly [readonly T[], readonly T[]]> {
  const figures: [T[], T[]] = [[], []];
  for (let pair = 0; pair < pairs; pair++)
    for (const which of pair % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
      figures[which].push(await measure(which === 0 ? one : other));
  return figures;
}

/** Prints what Pilcrow takes to start and to answer, each beside a bot of the same package that does next to nothing. */
export async function compareBots(pairs: number): Promise<void> {
  const [starts, bare] = await inPairs(pairs, [pilcrowBot, bareClient], startOf);
  console.log(`\nstarting, medians of ${pairs} pairs        Pilcrow   ${bareClient.name}      times`);
  row('spawn to ready, ms', starts, bare, ({ ready }) => ready);
  row('processor time to ready, ms', starts, bare, ({ cpu }) => cpu);
  row('memory at ready, MiB', starts, bare, ({ memory }) => memory);
  row(`memory ${SETTLED_AFTER / 1000} s later, MiB`, starts, bare, ({ settled }) => settled);

  const [answers, echoes] = await inPairs(pairs, [pilcrowBot, echoBot], answersOf);
  console.log(`\nanswering, medians of ${pairs} pairs       Pilcrow                ${echoBot.name}      times`);
  row('first answer, asked at ready, ms', answers, echoes, ({ atReady }) => atReady);
  row(`first answer, asked ${SETTLED_AFTER / 1000} s later, ms`, answers, echoes, ({ first }) => first);
  row(`answers a second, ${BURST} asked at once`, answers, echoes, ({ rate }) => rate, 0);
  row('the latest of them, ms', answers, echoes, ({ latest }) => latest, 0);
  console.log(
    `  the latest of all ${pairs} bursts, ms${Math.max(...answers.map(({ latest }) => latest))
      .toFixed(0)
      .padStart(17)}`,
  );
}

function row<T>(what: string, own: readonly T[], others: readonly T[], of: (one: T) => number, digits = 1): void {
  const [mine, theirs] = [median(own.map(of)), median(others.map(of))];
  // Of each pair, then the middle: what the machine did meanwhile was done to both.
  const times = median(own.map((one, i) => of(one) / of(others[i] as T)));
  const figures = `${mine.toFixed(digits).padStart(10)}${theirs.toFixed(digits).padStart(26)}${times.toFixed(2).padStart(11)}`;
  console.log(`  ${what.padEnd(36)}${figures}`);
}

export type { RunningProgram };
