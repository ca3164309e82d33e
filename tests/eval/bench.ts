/**
 * Compares Pilcrow's ranking with search packages on the same articles and questions, and times the whole answer:
 *
 *   npm run bench -- QUESTIONS.json…
 *
 * Whole answers are timed after the practice that the bot does at its start, once more without it; the articles are prepared
 * to be asked as the bot prepares each that it reads, which is part of reading one.
 *
 * Files are in SQuAD's format with whole articles. Without any, questions are made of the article that ships, so that it
 * always runs; those have its very words, so only the times mean something then. Without any it also compares the bot on a
 * loopback Discord with others of the same package, and prints what long articles and many of them do to it; `--discord`
 * prints that alone, with a number of pairs, 7 unless told.
 */
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../../src/answering/answer.js';
import { preparation } from '../../src/answering/preparation.js';
import type { Article } from '../../src/article/article.js';
import { warmUp } from '../../src/discord/warm-up.js';
import { loadArticle } from '../../src/library/library.js';
import { isContent } from '../../src/reading/index.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { startFlags } from './discord/bots.js';
import { compareBots } from './discord/side-by-side.js';
import { showLongestBlocks, showMemoryInUse } from './discord/under-load.js';
import { engines, pilcrow } from './engines.js';
import { loadQuestions, type QuestionSet } from './questions.js';

/** Paragraphs of the article that whole answers are timed on. */
const USUAL_LENGTH = 25;
const LENGTHS = [10, 30, 100, 300, 1_000];
const ARTICLES_IN_MEMORY = 10;
/** Questions of a process that has just started: much of it runs uncompiled yet. Told apart, and told. */
const COLD_QUESTIONS = 200;
/** Questions timed at each length of the growth table. */
const QUESTIONS_A_LENGTH = 60;
const MEBIBYTE = 2 ** 20;
/** Every this many content words one is left out of a made question, so that it is no copy of its sentence. */
const LEFT_OUT = 3;

/** A question for each sentence of the bundled article: some of its words, to be found in its paragraph. */
async function madeQuestions(): Promise<readonly QuestionSet[]> {
  const loaded = await loadArticle();
  if (!loaded.ok) throw new Error('the bundled article cannot be read');
  const article = loaded.value;
  const questions = read(article).sentences.flatMap(({ span, tokens }, i) => {
    if (span.paragraph === undefined) return [];
    const words = tokens.filter(isContent).filter((_, k) => k % LEFT_OUT !== 0);
    const text = `What about ${words.map((word) => word.text).join(' ')}?`;
    return { id: String(i), text, type: 'answerable' as const, paragraphs: [span.paragraph], answers: [] };
  });
  return [{ article, questions }];
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function timed<T>(run: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await run();
  return [value, performance.now() - start];
}

const cell = (value: number, digits = 1) => value.toFixed(digits).padStart(9);

/** Right paragraph first and in the first three, and the time a question takes, engine by engine. */
async function compareRanking(name: string, sets: readonly QuestionSet[]): Promise<void> {
  console.log(`\n${name}: right paragraph`);
  console.log(`${''.padEnd(34)}    first  in three   median ms   p99 ms   index ms`);
  for (const engine of engines) {
    const ranks: number[] = [];
    const times: number[] = [];
    const indexTimes: number[] = [];
    for (const { article, questions } of sets) {
      const [search, indexTime] = await timed(() => engine.index(article));
      indexTimes.push(indexTime);
      for (const { text, type, paragraphs } of questions) {
        if (type !== 'answerable') continue;
        const [found, time] = await timed(() => search(text));
        times.push(time);
        ranks.push(found.findIndex((paragraph) => paragraphs.includes(paragraph)));
      }
    }
    const share = (n: number) => (100 * ranks.filter((rank) => rank >= 0 && rank < n).length) / ranks.length;
    const figures = [share(1), share(3)].map((x) => cell(x)).join(' ');
    const speeds = [percentile(times, 0.5), percentile(times, 0.99)].map((x) => cell(x, 3)).join(' ');
    console.log(`${engine.name.padEnd(34)}${figures}   ${speeds} ${cell(percentile(indexTimes, 0.5))}`);
  }
}

/** An article of a given length with questions about it, from the paragraphs of all articles, repeated if need be. */
function articleOf(length: number, sets: readonly QuestionSet[]): QuestionSet {
  const paragraphs = sets.flatMap(({ article }) => article.paragraphs);
  const first = sets[0];
  if (first === undefined) throw new Error('no articles');
  const repeated = Array.from({ length }, (_, i) => paragraphs[i % paragraphs.length] ?? '');
  return { article: { ...first.article, paragraphs: repeated }, questions: sets.flatMap(({ questions }) => questions) };
}

/** Articles of the usual length, cut or put together. */
function usualArticles(sets: readonly QuestionSet[]): readonly QuestionSet[] {
  return sets.map((_, i) => articleOf(USUAL_LENGTH, [...sets.slice(i), ...sets.slice(0, i)]));
}

/** Asks the bundled article the questions that the bot asks it once it is ready, before anybody else does. */
async function practise(): Promise<void> {
  const loaded = await loadArticle();
  if (loaded.ok) await warmUp(read(loaded.value), () => 'idle');
}

/** Does at one go what the bot does in pieces after it has read an article. */
function prepare(reading: Reading): void {
  for (const _ of preparation(reading));
}

async function timeAnswers(sets: readonly QuestionSet[], after: string): Promise<void> {
  const loads: number[] = [];
  const preparations: number[] = [];
  const firsts: number[] = [];
  const answers: number[] = [];
  for (const { article, questions } of usualArticles(sets)) {
    const [reading, load] = await timed(() => read(article));
    const [, preparing] = await timed(() => prepare(reading));
    loads.push(load);
    preparations.push(preparing);
    for (const [i, { text }] of questions.slice(0, QUESTIONS_A_LENGTH).entries()) {
      const [, time] = await timed(() => ask(reading, text));
      answers.push(time);
      if (i === 0) firsts.push(time);
    }
  }
  const show = (what: string, times: readonly number[], digits: number) => {
    const figures = [0.5, 0.99].map((share) => cell(percentile(times, share), digits));
    console.log(`  ${what.padEnd(40)} median ${figures[0]} ms   p99 ${figures[1]} ms`);
  };
  console.log(`\narticles of ${USUAL_LENGTH} paragraphs, ${answers.length} questions, ${after}`);
  const afterFirst = (times: readonly number[]) => (times.length > 1 ? times.slice(1) : times);
  show('reading an article, after the first', afterFirst(loads), 1);
  show('preparing it to be asked', afterFirst(preparations), 1);
  show('both', afterFirst(loads.map((load, i) => load + (preparations[i] as number))), 1);
  show('the first answer of an article', afterFirst(firsts), 2);
  show(`a whole answer, the first ${COLD_QUESTIONS}`, answers.slice(0, COLD_QUESTIONS), 2);
  show('a whole answer, after those', answers.slice(COLD_QUESTIONS), 2);
  show('a whole answer, all', answers, 2);
}

async function showGrowth(sets: readonly QuestionSet[]): Promise<void> {
  console.log('\nparagraphs   reading ms   ranking ms   answer ms   (medians)');
  for (const length of LENGTHS) {
    const { article, questions } = articleOf(length, sets);
    const [reading, load] = await timed(() => {
      const made = read(article);
      prepare(made);
      return made;
    });
    const search = await pilcrow.index(article);
    const step = Math.max(1, Math.floor(questions.length / QUESTIONS_A_LENGTH));
    const asked = questions.filter((_, i) => i % step === 0);
    const rankings: number[] = [];
    const answers: number[] = [];
    for (const { text } of asked) {
      rankings.push((await timed(() => search(text)))[1]);
      answers.push((await timed(() => ask(reading, text)))[1]);
    }
    const medians = [percentile(rankings, 0.5), percentile(answers, 0.5)].map((x) => cell(x, 2)).join('    ');
    console.log(`${String(length).padStart(10)}    ${cell(load)}    ${medians}`);
  }
}

/** Loads ten articles as a chat does, asks each a question and prints the resident memory, with those flags and without. */
function showMemory(sets: readonly QuestionSet[]): void {
  const articles: Article[] = Array.from({ length: ARTICLES_IN_MEMORY }, (_, i) => {
    const { article } = articleOf(USUAL_LENGTH, [...sets.slice(i % sets.length), ...sets.slice(0, i % sets.length)]);
    return article;
  });
  const input = JSON.stringify(articles);
  const program = fileURLToPath(new URL('memory.js', import.meta.url));
  const mebibytes = (flags: readonly string[]) =>
    (Number(execFileSync(process.execPath, [...flags, program], { input, encoding: 'utf8' })) / MEBIBYTE).toFixed(0);
  const flags = startFlags();
  console.log(`\nresident memory with ${ARTICLES_IN_MEMORY} articles`);
  console.log(`  as npm start runs it (${flags.join(' ')})  ${mebibytes(flags)} MiB`);
  console.log(`  without flags  ${mebibytes([])} MiB`);
}

/** Pairs of runs whose medians are told. */
const PAIRS = 7;
/** Given to a process of its own. */
const UNPRACTISED = '--unpractised';
const [first, pairs] = process.argv.slice(2);
if (first === '--discord') await showDiscord(Number(pairs ?? PAIRS));
else if (first === UNPRACTISED) await timeAnswers(await setsOf(process.argv.slice(3)), 'without the practice');
else await showRanking(process.argv.slice(2));
if (first === undefined) await showDiscord(PAIRS);

async function showDiscord(count: number): Promise<void> {
  await compareBots(count);
  await showLongestBlocks();
  await showMemoryInUse();
}

async function setsOf(files: readonly string[]): Promise<readonly QuestionSet[]> {
  return files.length === 0 ? madeQuestions() : files.flatMap((file) => loadQuestions(file));
}

async function showRanking(files: readonly string[]): Promise<void> {
  if (files.length === 0) await compareRanking('made of the bundled article', await madeQuestions());
  for (const file of files) await compareRanking(basename(file), loadQuestions(file));
  const all = await setsOf(files);
  const program = fileURLToPath(import.meta.url);
  execFileSync(process.execPath, [program, UNPRACTISED, ...files], { stdio: 'inherit' });
  await practise();
  await timeAnswers(all, 'after the practice that the bot does at its start');
  await showGrowth(all);
  showMemory(all);
}
