/** Reads a list of articles from standard input as JSON as the bot does, asks each a question, and prints the resident memory in bytes. */
import { readFileSync } from 'node:fs';
import { ask } from '../../src/answering/answer.js';
import { preparation } from '../../src/answering/preparation.js';
import { type Article, articleSchema } from '../../src/article/article.js';
import { type Reading, read } from '../../src/reading/reading.js';

function readAll(): readonly Reading[] {
  const articles = JSON.parse(readFileSync(0, 'utf8')) as readonly Article[];
  return articles.map((article) => {
    const reading = read(articleSchema.parse(article));
    for (const _ of preparation(reading));
    return reading;
  });
}

const readings = readAll();
const outcomes = readings.map((reading) => ask(reading, 'Who said so, and when?').outcome);
if (outcomes.length !== readings.length) throw new Error('not every article was asked');
process.stdout.write(String(process.memoryUsage.rss()));
