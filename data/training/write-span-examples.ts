/**
 * Writes what data/training/train-network.py learns from: each article's sentences, and each question with the sentences that
 * are searched for its answer, as the program has them.
 *
 *   npx tsc -p tsconfig.tools.json && node dist/tools/data/training/write-span-examples.js FILE OUT [PARAGRAPHS]
 *
 * FILE is in SQuAD's format. With PARAGRAPHS every so many paragraphs of an entry make an article: collections of posts are
 * none as a whole. Questions about the next article stand among them as ones that this one does not answer.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { align } from '../../src/answering/words/alignment/alignment.js';
import { type Candidates, candidateSource } from '../../src/answering/words/candidates.js';
import { sentenceSigns, tokenSigns } from '../../src/answering/words/network/signs.js';
import { model } from '../../src/answering/words/weights.js';
import { sliceOf } from '../../src/article/spans.js';
import { shapeOf } from '../../src/language/token-inputs.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { type Question, type QuestionSet, questionSets } from '../../tests/eval/questions.js';
import { squad } from '../../tests/eval/squad.js';
import { normalised } from '../../tests/eval/squad-score.js';
import { inParagraphs } from './training-sets.js';

/** No answer of the training files has more tokens. */
const LONGEST = 25;

const [file = '', out = '', paragraphs = ''] = process.argv.slice(2);
const stream = createWriteStream(out);
const write = (line: unknown) => stream.write(`${JSON.stringify(line)}\n`);

function setsOf(): readonly QuestionSet[] {
  const { data } = squad.parse(JSON.parse(readFileSync(file, 'utf8')));
  return questionSets({ data: inParagraphs(data, Number(paragraphs || Number.POSITIVE_INFINITY)) });
}

/** Where the accepted words stand in a sentence: first and last token. */
function stretches({ article }: Reading, { sentence }: Candidates, accepted: readonly string[]): [number, number][] {
  const { tokens, span } = sentence;
  const found: [number, number][] = [];
  for (const [first, { start }] of tokens.entries())
    for (const [more, { end }] of tokens.slice(first, first + LONGEST).entries())
      if (accepted.includes(normalised(sliceOf(article, { ...span, start, end })))) found.push([first, first + more]);
  return found;
}

function writeQuestion(reading: Reading, source: (number: number) => Candidates, article: number, asked: Question) {
  const question = analyse(asked.text);
  const { tokens, kind, focus, verb, at } = question;
  const keywords = keywordsOf(tokens, reading.index);
  const ranking = rank(reading, keywords, question);
  const alignment = align(reading, source, question, keywords, ranking);
  const accepted = asked.answers.map(normalised).filter((text) => text !== '');
  write({
    article,
    type: asked.type,
    kind,
    words: tokens.map(({ folded }) => folded),
    pos: tokens.map(({ pos }) => pos),
    signs: tokens.map((token, i) => [Number(token === focus), Number(token === verb), Number(i === at)]),
    sentences: alignment.sentences.map((sentence, place) => {
      const { candidates } = sentence;
      const { part, paragraph } = candidates.sentence.span;
      const isRight = part === 'paragraph' && asked.paragraphs.includes(paragraph ?? 0);
      const found = accepted.length > 0 ? stretches(reading, candidates, accepted) : [];
      return {
        number: candidates.number,
        tokenSigns: Array.from(tokenSigns(alignment, sentence), (sign) => Number(sign.toFixed(3))),
        signs: Array.from(sentenceSigns(reading, sentence, ranking, place), (sign) => Number(sign.toFixed(3))),
        answers: isRight ? found : [],
        elsewhere: isRight ? [] : found,
      };
    }),
  });
}

for (const [article, { article: text, questions }] of setsOf().entries()) {
  const reading = read(text);
  const source = candidateSource(reading, model().boundary);
  write({
    sentences: reading.sentences.map(({ tokens }, number) => ({
      words: tokens.map(({ folded }) => folded),
      pos: tokens.map(({ pos }) => pos),
      types: Array.from(source(number).types),
      shapes: tokens.map(shapeOf),
    })),
  });
  for (const question of questions) writeQuestion(reading, source, article, question);
}
stream.end();
