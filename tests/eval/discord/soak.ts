/**
 * Asks a bot question after question while articles are given to it, and prints minute by minute how it does:
 *
 *   npm run soak -- [MINUTES] [QUESTIONS A SECOND] [SECONDS FROM ONE ARTICLE TO THE NEXT]
 *
 * 30 minutes at 20 a second unless told, with an article given every ten seconds, as a page or a text. Memory and the delay
 * of the event loop are what the bot itself serves at /metrics: the delay is from one look at a timer of 10 ms to the next, so
 * that nothing is below 10.
 */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Article } from '../../../src/article/article.js';
import { botUser, Loopback } from '../../discord/loopback.js';
import { articleMaker } from './articles.js';
import { type Asker, Asking, command, interactionOf } from './asking.js';
import { pilcrowBot, start } from './bots.js';
import { QUESTIONS } from './questions-asked.js';

const [minutes = 30, rate = 20, givenEvery = 10] = process.argv.slice(2).map(Number);
/** Every so many of the articles are this long: a thread of its own reads them. */
const LONG = { every: 12, paragraphs: 150 };
/** Four questions in five are about one of the articles given last, the fifth about any. */
const NEW = { articles: 10, ofQuestions: 5 };
/** Discord gives an interaction up after so many milliseconds. */
const LATE_MS = 3_000;
/** Minutes in which memory may still grow. */
const SETTLED_AFTER = 5;
const MEBIBYTE = 2 ** 20;

const discord = await Loopback.start();
const port = await freePort();
// As the image and the unit for systemd run it: a program cannot set this for itself.
const bot = await start(pilcrowBot, discord, { settings: { METRICS_PORT: String(port), MALLOC_ARENA_MAX: '1' } });
const asking = new Asking(discord);
const articleOf = await articleMaker();

/** The articles that were given so far, by number: the channels in which they are asked about. */
const channels: string[] = [];
const figures = { asked: 0, late: 0, wrong: 0, slowest: 0, lost: 0 };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

/** A saved page of an article, with what stands around it on a page. */
function pageOf({ headline, paragraphs }: Article): string {
  const menu = Array.from({ length: 200 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join('');
  const body = paragraphs.map((text) => `<p>${text.replace(/[&<]/g, ' ')}</p>`).join('\n');
  return `<!doctype html><html><head><title>${headline}</title><meta property="og:title" content="${headline}"></head>
<body><nav><ul>${menu}</ul></nav><article><h1>${headline}</h1><time datetime="2020-09-25">25 September 2020</time>
${body}</article><aside><ul>${menu}</ul></aside></body></html>`;
}

/** Gives an article for a channel of its own and confirms it, as a moderator does. */
async function give(number: number): Promise<void> {
  const article = articleOf(number, number % LONG.every === 0 ? LONG.paragraphs : undefined);
  const channel = String(730_000_000_000_000_000n + BigInt(number));
  const text = `${article.headline}\n\n25 September 2020\n\n${article.paragraphs.join('\n\n')}\n`;
  const file = number % 2 === 0 ? discord.attach('page.html', pageOf(article)) : discord.attach('report.txt', text);
  const data = {
    id: '1',
    type: 1,
    name: 'read',
    options: [{ name: 'file', type: 11, value: file.id }],
    resolved: { attachments: { [file.id]: file } },
  };
  const offered = interactionOf(discord, 2, data, { channel });
  const previewed = asking.filledIn(offered);
  note(await asking.send(offered));
  const preview = await previewed;
  const message = discord.message({ author: botUser, ...preview.body, flags: 64, attachments: preview.attachments });
  const here = { component_type: 2, custom_id: 'give.here' };
  const press = { ...interactionOf(discord, 3, here, { channel }), message };
  const kept = asking.filledIn(press);
  note(await asking.send(press));
  await kept;
  channels[number] = channel;
}

function note({ ms }: { readonly ms: number }): void {
  if (ms > LATE_MS) figures.late += 1;
  figures.slowest = Math.max(figures.slowest, ms);
}

/** Asks about one of the articles given; an answer names the article that it is from. */
async function askOne(i: number): Promise<void> {
  figures.asked += 1;
  const known = channels.length;
  const back = i % NEW.ofQuestions === 0 ? (i * 7) % known : (i * 7) % Math.min(known, NEW.articles);
  const number = known === 0 ? undefined : known - 1 - back;
  const channel = number === undefined ? undefined : channels[number];
  const asker: Asker = channel === undefined ? {} : { channel };
  const question = QUESTIONS[i % QUESTIONS.length] ?? '';
  const answered = await asking.send(command(discord, 'ask', { question }, asker));
  note(answered);
  const said = JSON.stringify(answered.request.body);
  const isLong = number !== undefined && number % LONG.every === 0;
  if (channel !== undefined && !isLong && !new RegExp(`report ${number}\\b`).test(said)) figures.wrong += 1;
}

interface Served {
  readonly memory: number;
  readonly heap: number;
  readonly delay: number;
  readonly longest: number;
}

async function served(): Promise<Served> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return {
    memory: value('process_resident_memory_bytes') / MEBIBYTE,
    heap: value('nodejs_heap_size_used_bytes') / MEBIBYTE,
    delay: value('nodejs_eventloop_lag_p99_seconds') * 1000,
    longest: value('nodejs_eventloop_lag_max_seconds') * 1000,
  };
}

const since = performance.now();
const endsAt = since + minutes * 60_000;
let asked = 0;
let given = 0;
const all: Promise<unknown>[] = [];
/** Everything is sent at its time, whatever is still open: a bot that falls behind is asked on. */
const sending = setInterval(() => {
  const passed = performance.now() - since;
  if (performance.now() > endsAt) return;
  while (given * givenEvery * 1000 <= passed) all.push(give(given++).catch(() => (figures.lost += 1)));
  while (asked * (1000 / rate) <= passed) all.push(askOne(asked++));
}, 10);

const rows: Served[] = [];
console.log('minute   asked  given   late  wrong  slowest ms   delay p99 ms  longest ms   memory MiB   heap MiB');
await served();
for (let minute = 1; minute <= minutes; minute++) {
  await wait(since + minute * 60_000 - performance.now());
  const now = await served();
  rows.push(now);
  const cells = [
    [minute, 6],
    [figures.asked, 8],
    [channels.length, 7],
    [figures.late, 7],
    [figures.wrong, 7],
    [figures.slowest, 12],
    [now.delay, 15],
    [now.longest, 12],
    [now.memory, 13],
    [now.heap, 11],
  ] as const;
  console.log(cells.map(([value, width]) => value.toFixed(0).padStart(width)).join(''));
  figures.slowest = 0;
}
clearInterval(sending);
await Promise.race([Promise.all(all), wait(10_000)]);

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const settled = middle(rows.slice(SETTLED_AFTER - 1, 2 * SETTLED_AFTER - 1).map(({ memory }) => memory));
const end = middle(rows.slice(-SETTLED_AFTER).map(({ memory }) => memory));
console.log(
  `\nnot answered ${asking.open}, late ${figures.late}, from another article ${figures.wrong}, articles lost ${figures.lost}`,
);
console.log(`delay p99, the worst minute: ${Math.max(...rows.map(({ delay }) => delay)).toFixed(0)} ms`);
console.log(
  `memory, medians of five minutes: ${settled.toFixed(0)} MiB after ${SETTLED_AFTER} minutes, ${end.toFixed(0)} MiB at the end: ${(100 * (end / settled - 1)).toFixed(1)} %`,
);
await bot.stop();
await discord.stop();
