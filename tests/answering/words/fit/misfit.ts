import { rank } from '../../../../src/answering/passages/passages.js';
import { keywordsOf } from '../../../../src/answering/question/keywords.js';
import { analyse } from '../../../../src/answering/question/question.js';
import { align } from '../../../../src/answering/words/alignment/alignment.js';
import { candidateSource } from '../../../../src/answering/words/candidates.js';
import { type Misfit, misfitOf } from '../../../../src/answering/words/fit/fit.js';
import { shownWords } from '../../../../src/answering/words/fit/shown.js';
import { model } from '../../../../src/answering/words/weights.js';
import { read } from '../../../../src/reading/reading.js';

/** What an article says before the sentence in question. */
export interface Before {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Why `words` of a sentence, the last paragraph of an article, cannot answer the question. */
export function misfit(
  sentence: string,
  asked: string,
  words: string,
  { headline, paragraphs }: Before = { headline: 'Notes', paragraphs: [] },
): Misfit | undefined {
  const reading = read({ headline, datePublished: '2022-06-10', paragraphs: [...paragraphs, sentence] });
  const number = reading.sentences.findIndex(
    ({ span }) => span.part === 'paragraph' && span.paragraph === paragraphs.length + 1,
  );
  const { tokens = [] } = reading.sentences[number] ?? {};
  const start = sentence.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length);
  const question = analyse(asked);
  const keywords = keywordsOf(question.tokens, reading.index);
  const source = candidateSource(reading, model().boundary);
  const { sentences } = align(reading, source, question, keywords, rank(reading, keywords, question));
  const own = sentences.find(({ candidates }) => candidates.number === number);
  if (first < 0 || last < first || own === undefined) throw new Error(`no “${words}” in “${sentence}”`);
  return misfitOf(shownWords(reading, question, number, { first, last }, own), question.tokens);
}
