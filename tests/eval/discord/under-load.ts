import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Loopback } from '../../discord/loopback.js';
import { articleMaker, fillLibrary, joinServers, type Place } from './articles.js';
import { type Arrived, Asking, command } from './asking.js';
import { pilcrowBot, type RunningProgram, start } from './bots.js';
import { QUESTIONS } from './questions-asked.js';

/** How long a bot is left alone after it is ready, in milliseconds. */
const SETTLED_AFTER = 5_000;
const MEBIBYTE = 2 ** 20;

interface Asked {
  readonly bot: RunningProgram;
  readonly discord: Loopback;
  readonly places: readonly (readonly Place[])[];
  /** Asks at a place; what came. */
  ask(question: string, place: Place | undefined): Promise<Arrived>;
}

/** Runs a bot with a library of articles, of so many paragraphs each. */
async function withLibrary(
  lengths: readonly (number | undefined)[],
  channelsEach: number,
  gauge: 'collects' | 'only looks',
  run: (asked: Asked) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-library-'));
  const articleOf = await articleMaker();
  const articles = lengths.map((paragraphs, i) => articleOf(i, paragraphs));
  const places = await fillLibrary(folder, articles, channelsEach);
  const discord = await Loopback.start();
  const bot = await start(pilcrowBot, discord, { settings: { LIBRARY_FOLDER: folder }, gauge });
  const asking = new Asking(discord);
  const ask = (question: string, place: Place | undefined) => asking.send(command(discord, 'ask', { question }, place));
  try {
    joinServers(discord, places);
    await wait(SETTLED_AFTER);
    await run({ bot, discord, places, ask });
  } finally {
    await bot.stop();
    await discord.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const ARTICLES = 1_000;
const CHANNELS_EACH = 2;
const IN_HAND = 8;
const SHOWN_AFTER = [100, 300, 1_000, 4_000, 10_000];

/** Asks about a thousand articles in turn, through two thousand channels, and prints the memory in use along the way. */
export async function showMemoryInUse(upTo = 10_000): Promise<void> {
  for (const gauge of ['only looks', 'collects'] as const)
    await withLibrary(Array(ARTICLES).fill(undefined), CHANNELS_EACH, gauge, async ({ bot, places, ask }) => {
      const when = gauge === 'collects' ? ', after collecting what can go' : '';
      console.log(`\n${ARTICLES} articles asked about in turn in ${ARTICLES * CHANNELS_EACH} channels${when}`);
      console.log('questions   memory MiB   heap MiB   from another article');
      let wrong = 0;
      const one = async (i: number) => {
        const article = i % ARTICLES;
        const place = places[article]?.[Math.floor(i / ARTICLES) % CHANNELS_EACH];
        const { request } = await ask(QUESTIONS[(i * 7) % QUESTIONS.length] ?? '', place);
        if (!new RegExp(`report ${article}\\b`).test(JSON.stringify(request.body))) wrong += 1;
      };
      let done = 0;
      for (const shown of SHOWN_AFTER.filter((count) => count <= upTo)) {
        while (done < shown) {
          const next = Math.min(shown, done + IN_HAND);
          await Promise.all(Array.from({ length: next - done }, (_, i) => one(done + i)));
          done = next;
        }
        const { rss, heapUsed } = await bot.gauge();
        const cells = [rss / MEBIBYTE, heapUsed / MEBIBYTE].map((value, i) =>
          value.toFixed(0).padStart(i === 0 ? 13 : 11),
        );
        console.log(`${String(done).padStart(9)}${cells.join('')}${String(wrong).padStart(23)}`);
      }
    });
}

/** The longest that is taken, in paragraphs, the longest that is read beside others, and the usual one. */
const LENGTHS = [5_000, 50, 25];
/** As long as a message may be that asks, and longer. */
const LONG_QUESTIONS = [2_000, 6_000];

/** Prints for how long the bot does nothing else while it reads and is asked about what is long. */
export async function showLongestBlocks(): Promise<void> {
  await withLibrary(LENGTHS, 1, 'only looks', async ({ bot, places, ask }) => {
    console.log('\nthe longest that nothing else is done, ms                  by the clock   running   answered after');
    const show = async (what: string, work: Promise<Arrived>) => {
      const { ms } = await work;
      // What follows the first response: a long article is read on after it has been said that it takes a while.
      await wait(ms > 1_000 ? 15_000 : 1_000);
      const { longestBlock, longestRun } = await bot.gauge();
      const cells = [longestBlock, longestRun, ms].map((value, i) => value.toFixed(0).padStart([15, 10, 17][i] ?? 0));
      console.log(`  ${what.padEnd(54)}${cells.join('')}`);
    };
    await bot.gauge();
    const [longest, longer, usual] = places.map(([place]) => place);
    await show('first question about 25 paragraphs', ask('when is the election?', usual));
    await show('first question about 50 paragraphs', ask('when is the election?', longer));
    await show('first question about 5,000 paragraphs', ask('when is the election?', longest));
    await wait(10_000);
    await bot.gauge();
    for (const question of QUESTIONS.slice(0, 4)) await show(`5,000 paragraphs: ${question}`, ask(question, longest));
    await show('5,000 paragraphs: summary please', ask('summary please', longest));
    for (const length of LONG_QUESTIONS) {
      const question = 'what did they say about the election and the guarantees of the agreement, '.repeat(100);
      await show(`a question of ${length} characters`, ask(`${question.slice(0, length - 1)}?`, usual));
    }
  });
}
