import { readFileSync } from 'node:fs';
import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse, questionKinds } from '../../src/answering/question/question.js';
import { align } from '../../src/answering/words/alignment/alignment.js';
import { writeFeatures } from '../../src/answering/words/alignment/candidate-features.js';
import type { BoundaryWeights } from '../../src/answering/words/boundary.js';
import { type Candidates, candidateSource } from '../../src/answering/words/candidates.js';
import { FEATURE_COUNT } from '../../src/answering/words/features.js';
import { sliceOf } from '../../src/article/spans.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { articleOf, squad } from '../../tests/eval/squad.js';
import { normalised, overlapOfWords } from '../../tests/eval/squad-score.js';

interface TrainingQuestion {
  readonly text: string;
  readonly answers: readonly string[];
  /** Where the answers stand in the paragraph. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Articles are parted into so many for cross-validation. */
export const FOLDS = 4;

/** The fold of an article, by its number. */
export function foldOf(number: number): number {
  return number % FOLDS;
}

/** An article with its answerable questions; `number` is its place in its file, and says which fold it is of. */
export interface TrainingArticle {
  readonly number: number;
  readonly reading: Reading;
  readonly paragraphs: readonly { readonly questions: readonly TrainingQuestion[] }[];
}

/** Reads articles and questions in SQuAD's format; of each paragraph's questions one in `every`. */
export function loadTraining(file: string, every = 1): readonly TrainingArticle[] {
  const { data } = squad.parse(JSON.parse(readFileSync(file, 'utf8')));
  return data.map((entry, number) => ({
    number,
    reading: read(articleOf(entry)),
    paragraphs: entry.paragraphs.map(({ qas }) => ({
      questions: qas
        .filter((qa, i) => !qa.is_impossible && !qa.off_topic && (i + number) % every === 0)
        .map(({ question, answers, also_answers = [] }) => ({
          text: question,
          answers: [...new Set([...answers.map(({ text }) => text), ...also_answers])],
          spans: answers.flatMap(({ text, answer_start: start }) =>
            start === undefined ? [] : [[start, start + text.length] as const],
          ),
        })),
    })),
  }));
}

/** A question's candidates: `width` values each in `values`, and how good each would be as the answer. */
export interface Row {
  readonly article: number;
  readonly kind: number;
  readonly question: string;
  readonly count: number;
  readonly values: Float32Array;
  /** By candidate: whether it is the answer word for word; F1 of its words; whether it stands where it was asked. */
  readonly exact: Uint8Array;
  readonly f1: Float32Array;
  readonly inPlace: Uint8Array;
  /** By candidate: its words as SQuAD's evaluation compares them, and its sentence's recall of the question. */
  readonly texts: readonly string[];
  readonly recalls: Float32Array;
}

/** The rows of an article's questions. */
export function rowsOf({ number, reading, paragraphs }: TrainingArticle, boundary: BoundaryWeights): readonly Row[] {
  const source = candidateSource(reading, boundary);
  return paragraphs.flatMap(({ questions }, p) =>
    questions.map(({ text, answers }): Row => {
      const question = analyse(text);
      const keywords = keywordsOf(question.tokens, reading.index);
      const ranking = rank(reading, keywords, question);
      const alignment = align(reading, source, question, keywords, ranking);
      const all = alignment.sentences.flatMap((sentence) =>
        Array.from({ length: sentence.candidates.count }, (_, candidate) => ({ sentence, candidate })),
      );
      const gold = answers.map(normalised);
      const texts = all.map(({ sentence, candidate }) => normalised(wordsOf(reading, sentence.candidates, candidate)));
      const values = new Float32Array(all.length * FEATURE_COUNT);
      const scratch = new Float32Array(FEATURE_COUNT);
      for (const [i, { sentence, candidate }] of all.entries()) {
        writeFeatures(alignment, sentence, candidate, scratch);
        values.set(scratch, i * FEATURE_COUNT);
      }
      return {
        article: number,
        kind: questionKinds.indexOf(question.kind),
        question: text,
        count: all.length,
        values,
        exact: Uint8Array.from(texts, (own) => Number(gold.includes(own))),
        f1: Float32Array.from(texts, (own) =>
          Math.max(...gold.map((one) => overlapOfWords(own.split(' '), one.split(' ')))),
        ),
        inPlace: Uint8Array.from(all, ({ sentence }) => Number(sentence.candidates.sentence.span.paragraph === p + 1)),
        texts,
        recalls: Float32Array.from(all, ({ sentence }) => sentence.recall),
      };
    }),
  );
}

function wordsOf({ article }: Reading, { sentence, first, last }: Candidates, candidate: number): string {
  const { tokens, span } = sentence;
  const start = tokens[first[candidate] ?? 0]?.start ?? 0;
  return sliceOf(article, { ...span, start, end: tokens[last[candidate] ?? 0]?.end ?? start });
}

/** Words with less of the answer than this are no help where no candidate is the answer word for word. */
const NEAR = 0.5;

/** What a perfect ranker would say: the answer where it was asked; failing that, what is nearest to it. */
export function targetOf({ count, exact, f1, inPlace }: Row): Float32Array | undefined {
  const target = new Float32Array(count);
  const fill = (worth: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      target[i] = inPlace[i] ? worth(i) : 0;
      sum += target[i] as number;
    }
    for (let i = 0; i < count; i++) target[i] = (target[i] as number) / (sum || 1);
    return sum > 0;
  };
  const found =
    fill((i) => exact[i] as number) || fill((i) => ((f1[i] as number) >= NEAR ? (f1[i] as number) ** 3 : 0));
  return found ? target : undefined;
}

/** The row's candidates with these numbers alone, in this order; `values` are theirs, of any width. */
export function pick(row: Row, numbers: readonly number[], values: Float32Array): Row {
  const own = <T>(list: ArrayLike<T>): T[] => numbers.map((number) => list[number] as T);
  return {
    ...row,
    count: numbers.length,
    values,
    exact: Uint8Array.from(own(row.exact)),
    f1: Float32Array.from(own(row.f1)),
    inPlace: Uint8Array.from(own(row.inPlace)),
    texts: own(row.texts),
    recalls: Float32Array.from(own(row.recalls)),
  };
}
