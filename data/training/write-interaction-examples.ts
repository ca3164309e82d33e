/**
 * Writes what data/training/train-late-interaction.py learns from: each article's sentences, and each question with the
 * passage model's score of every sentence, as the program has them, and which of them answer it.
 *
 *   npx tsc -p tsconfig.tools.json && node dist/tools/data/training/write-interaction-examples.js FILE OUT [PARAGRAPHS]
 *
 * FILE is in SQuAD's format. With PARAGRAPHS every so many paragraphs of an entry make an article: collections of posts are
 * none as a whole.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { passageScores } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { contains } from '../../src/article/spans.js';
import { shapeOf } from '../../src/language/token-inputs.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { type Question, questionSets } from '../../tests/eval/questions.js';
import { squad } from '../../tests/eval/squad.js';
import { inParagraphs } from './training-sets.js';

const [file = '', out = '', paragraphs = ''] = process.argv.slice(2);
const stream = createWriteStream(out);
const write = (line: unknown) => stream.write(`${JSON.stringify(line)}\n`);

/** The sentences of paragraphs: an answer is looked for in these alone. */
function body({ sentences }: Reading): readonly number[] {
  return [...sentences.keys()].filter((number) => sentences[number]?.span.part === 'paragraph');
}

/** By sentence: 1 if its paragraph answers, 2 if it holds an accepted answer itself, or none in the paragraph does. */
function goldOf({ article, sentences }: Reading, { paragraphs, answers }: Question, numbers: readonly number[]) {
  const gold = numbers.map((number) => {
    const span = sentences[number]?.span;
    if (span === undefined || !paragraphs.includes(span.paragraph ?? 0)) return 0;
    const words = article.paragraphs[(span.paragraph ?? 0) - 1] ?? '';
    const holds = answers.some((answer) => {
      for (let start = words.indexOf(answer); start >= 0; start = words.indexOf(answer, start + 1))
        if (contains(span, { ...span, start, end: start + answer.length })) return true;
      return false;
    });
    return holds ? 2 : 1;
  });
  return gold.includes(2) ? gold : gold.map((level) => 2 * level);
}

function writeQuestion(reading: Reading, article: number, asked: Question): void {
  const question = analyse(asked.text);
  const { tokens, kind, focus, verb, at } = question;
  const keywords = keywordsOf(tokens, reading.index);
  const scores = passageScores(reading, keywords, question);
  const sought = new Set(keywords.words.map(({ token }) => token.folded));
  const numbers = body(reading);
  write({
    article,
    kind,
    words: tokens.map(({ folded }) => folded),
    pos: tokens.map(({ pos }) => pos),
    signs: tokens.map((token, i) => [token === focus, token === verb, i === at, sought.has(token.folded)].map(Number)),
    gold: goldOf(reading, asked, numbers),
    scores: numbers.map((number) => Number(scores[number]?.toFixed(3))),
  });
}

const { data } = squad.parse(JSON.parse(readFileSync(file, 'utf8')));
const sets = questionSets({ data: inParagraphs(data, Number(paragraphs || Number.POSITIVE_INFINITY)) });
for (const [article, { article: text, questions }] of sets.entries()) {
  const reading = read(text);
  write({
    sentences: body(reading).map((number) => {
      const tokens = reading.sentences[number]?.tokens ?? [];
      return {
        part: reading.index.partOfSentence[number],
        words: tokens.map(({ folded }) => folded),
        pos: tokens.map(({ pos }) => pos),
        shapes: tokens.map(shapeOf),
      };
    }),
  });
  for (const question of questions) if (question.type === 'answerable') writeQuestion(reading, article, question);
}
stream.end();
