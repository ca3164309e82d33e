/**
 * Makes data/tables/refusal-weights.json: the logistic models of whether a question is about an article and is answered by it. From the project's root:
 *
 *   npx tsc -p tsconfig.tools.json
 *   node dist/tools/data/training/train-refusal.js FILE[:weight=N]…
 *
 * Files are in SQuAD's format with whole articles. One that has unanswerable questions is taken as it is; of any other,
 * what is not answerable is made: questions about other articles, questions whose paragraph was taken out, questions with a word exchanged for another
 * or for its contrary, questions with a "not".
 * Questions cut down to a few words stand for how people type in a chat. The same input gives the same weights.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { oppositesOf } from '../../src/answering/refusal/lists/opposites.js';
import {
  OFF_TOPIC_BELOW,
  type RefusalModel,
  type RefusalWeights,
  refusalModels,
} from '../../src/answering/refusal/refusal.js';
import { refusalFeatures, refusalValues } from '../../src/answering/refusal/refusal-features.js';
import { dataDirectory } from '../../src/data-directory.js';
import type { Token } from '../../src/language/tokens.js';
import { isContent } from '../../src/reading/index.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { loadQuestions, type QuestionSet } from '../../tests/eval/questions.js';
import { fitLogistic, probabilityWith } from './logistic.js';
import { TRAINED_FROM, trainingSets } from './training-sets.js';

/**
 * What an example counts for each model. Whether a question is on the topic is learnt from those that are and are not;
 * whether it is answered from all, so that three questions in four are answerable and one in six is off-topic.
 */
const kinds = {
  answerable: { answerable: true, onTopic: 1, answered: 2 },
  'answerable, cut': { answerable: true, onTopic: 1, answered: 2 },
  'off-topic': { answerable: false, onTopic: 0.5, answered: 0.5 },
  'off-topic, cut': { answerable: false, onTopic: 0.5, answered: 0.5 },
  'paragraph taken out': { answerable: false, onTopic: 0, answered: 0.2 },
  'word exchanged': { answerable: false, onTopic: 0, answered: 0.2 },
  'contrary word': { answerable: false, onTopic: 0, answered: 0.4 },
  denied: { answerable: false, onTopic: 0, answered: 0.4 },
  'as typed, answerable': { answerable: true, onTopic: 1, answered: 0.25 },
  'as typed, unanswerable': { answerable: false, onTopic: 0, answered: 0.25 },
  'as typed, off-topic': { answerable: false, onTopic: 1, answered: 0.25 },
} as const satisfies Record<string, { readonly answerable: boolean } & Readonly<Record<RefusalModel, number>>>;
type Kind = keyof typeof kinds;

interface Example {
  readonly kind: Kind;
  readonly article: number;
  readonly values: readonly number[];
  /** How often it counts, beside what its kind does. */
  readonly weight: number;
}

/** Each article is read this often, each time without another share of its paragraphs. */
const VARIANTS = 4;
/** Off-topic questions and cut questions asked of each article. */
const SAMPLES = 80;
const MOST_WORDS_KEPT = 3;
/** Questions of each other article that are asked of one where they stand as they were typed; together they count as much as its own. */
const STRANGERS = 6;
const EXCHANGED = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB']);
const FOLDS = 4;
const PRIOR = 1e-5;

/** Numbers from a linear congruential generator (the constants of ANSI C), so that every run is the same. */
let state = 1;
function random(below: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.floor((state / 2 ** 31) * below);
}

function pick<T>(list: readonly T[]): T | undefined {
  return list[random(list.length)];
}

/** The question with one to three of its content words, in lower case. */
function cut(text: string): string {
  const { tokens } = analyse(text);
  const content = tokens.filter(isContent);
  const kept = new Set(Array.from({ length: 1 + random(MOST_WORDS_KEPT) }, () => pick(content)));
  return tokens
    .filter((token) => !isContent(token) || kept.has(token))
    .map((token) => token.text.toLowerCase())
    .join(' ');
}

/** The question with one content word exchanged for one of the same part of speech; undefined where that fails. */
function exchange(text: string, words: ReadonlyMap<string, readonly string[]>): string | undefined {
  const token = pick(exchangeable(text));
  const other = token && pick(words.get(token.pos) ?? []);
  const fits =
    other !== undefined && other.toLowerCase() !== token?.text.toLowerCase() && text.includes(token?.text ?? '');
  return fits ? text.replace(token?.text ?? '', other) : undefined;
}

function exchangeable(text: string): readonly Token[] {
  return analyse(text).tokens.filter((token) => isContent(token) && EXCHANGED.has(token.pos));
}

/** The question with the contrary of its first word that has one; undefined where none has. */
function oppose(text: string): string | undefined {
  for (const { text: word, folded } of analyse(text).tokens) {
    const [other] = oppositesOf(folded);
    if (other !== undefined && text.includes(word)) return text.replace(word, other);
  }
  return undefined;
}

const AUXILIARY = /\b(?:are|can|could|did|do|does|had|has|have|is|was|were|will|would)\b/;
/** Of the questions whose paragraph is there one in so many is asked. */
const ASKED = 3;
/** One question in so many is asked with "not". */
const DENIED = 5;

function wordsOf({ questions }: QuestionSet): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const { text } of questions.filter(({ type }) => type === 'answerable'))
    for (const { pos, text: word } of exchangeable(text)) words.set(pos, [...(words.get(pos) ?? []), word]);
  return words;
}

/** The questions of a file whose off-topic and unanswerable questions were written for it, as they are. */
function typedExamples(sets: readonly QuestionSet[], weight: number): readonly Example[] {
  return sets.flatMap(({ article, questions }, number) => {
    const reading = read(article);
    const strangers = sets.flatMap((other, k) => {
      const own = k === number ? [] : other.questions.filter(({ type }) => type === 'answerable');
      const step = Math.ceil(own.length / STRANGERS);
      return own.filter((_, i) => i % step === number % step).map((one) => ({ ...one, type: 'off-topic' as const }));
    });
    const share = questions.filter(({ type }) => type === 'answerable').length / (strangers.length || 1);
    return [
      ...questions.map((one) => ({ ...one, counts: 1 })),
      ...strangers.map((one) => ({ ...one, counts: share })),
    ].flatMap(({ text, type, counts }): readonly Example[] => {
      const question = analyse(text);
      const keywords = keywordsOf(question.tokens, reading.index);
      if (keywords.words.length === 0) return [];
      const values = refusalValues(reading, question, keywords, rank(reading, keywords, question));
      return [{ kind: `as typed, ${type}`, article: number, values, weight: weight * counts }];
    });
  });
}

function examplesOf(sets: readonly QuestionSet[], weight: number): readonly Example[] {
  const examples: Example[] = [];
  for (const [number, set] of sets.entries()) {
    const add = (kind: Kind, reading: Reading, text: string) => {
      const question = analyse(text);
      const keywords = keywordsOf(question.tokens, reading.index);
      if (keywords.words.length === 0) return;
      const ranking = rank(reading, keywords, question);
      examples.push({ kind, article: number, values: refusalValues(reading, question, keywords, ranking), weight });
    };
    const { article } = set;
    const questions = set.questions.filter(({ type }) => type === 'answerable');
    const whole = read(article);
    for (let n = 0; n < SAMPLES; n++) {
      const stranger = pick((sets[(number + 1 + random(sets.length - 1)) % sets.length] ?? set).questions);
      if (stranger) add('off-topic', whole, stranger.text);
      if (stranger) add('off-topic, cut', whole, cut(stranger.text));
      add('answerable, cut', whole, cut(pick(questions)?.text ?? ''));
    }
    const words = wordsOf(set);
    for (let variant = 0; variant < VARIANTS; variant++) {
      const isKept = (i: number) => i % VARIANTS !== variant;
      const reading = read({ ...article, paragraphs: article.paragraphs.filter((_, i) => isKept(i)) });
      for (const [i, { text, paragraphs }] of questions.entries()) {
        if (!paragraphs.some((paragraph) => isKept(paragraph - 1))) {
          if (i % 2 === 0) add('paragraph taken out', reading, text);
        } else if (i % ASKED === variant % ASKED) {
          add('answerable', reading, text);
          const exchanged = exchange(text, words);
          if (exchanged !== undefined) add('word exchanged', reading, exchanged);
          const opposed = oppose(text);
          if (opposed !== undefined) add('contrary word', reading, opposed);
          if (i % DENIED === 0 && AUXILIARY.test(text)) add('denied', reading, text.replace(AUXILIARY, '$& not'));
        }
      }
    }
  }
  return examples;
}

/** A model's weights, in the order of `refusalFeatures`. */
function fitted(model: RefusalModel, all: readonly Example[]): readonly number[] {
  const columns = refusalModels[model].map((name) => refusalFeatures.indexOf(name));
  const examples = all.flatMap(({ kind, values, weight: own }) => {
    const weight = own * kinds[kind][model];
    return weight > 0
      ? [{ isSo: kinds[kind].answerable, weight, values: columns.map((column) => values[column] ?? 0) }]
      : [];
  });
  const weights = fitLogistic(
    examples,
    columns.map(() => PRIOR),
  );
  return refusalFeatures.map((_, i) => weights[columns.indexOf(i)] ?? 0);
}

const args = process.argv.slice(2);
const examples = trainingSets(args).flatMap(({ file, weight }) => {
  const sets = loadQuestions(file);
  const isTyped = sets.some(({ questions }) => questions.some(({ type }) => type === 'unanswerable'));
  return isTyped ? typedExamples(sets, weight) : examplesOf(sets, weight);
});

const refused = new Map<Kind, { refused: number; all: number }>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitted(
    'onTopic',
    examples.filter(({ article }) => article % FOLDS !== fold),
  );
  for (const { kind, values } of examples.filter(({ article }) => article % FOLDS === fold)) {
    const count = refused.get(kind) ?? { refused: 0, all: 0 };
    count.all++;
    if (probabilityWith(weights, values) < OFF_TOPIC_BELOW) count.refused++;
    refused.set(kind, count);
  }
}
console.log(`on the topic with less than ${OFF_TOPIC_BELOW}, over articles held out:`);
for (const [kind, { refused: n, all }] of refused)
  console.log(`  ${kind.padEnd(20)} ${((100 * n) / all).toFixed(1)} of ${all}`);

function namedWeights(model: RefusalModel): RefusalWeights[RefusalModel] {
  const weights = fitted(model, examples);
  return Object.fromEntries(
    refusalModels[model].map((name) => [name, Number((weights[refusalFeatures.indexOf(name)] ?? 0).toPrecision(4))]),
  );
}

const named: RefusalWeights = { onTopic: namedWeights('onTopic'), answered: namedWeights('answered') };
const provenance = {
  madeBy: 'data/training/train-refusal.ts',
  trainedOn: `${args.map((set) => basename(set)).join(' ')}, ${examples.length} questions asked or made of them`,
  source: TRAINED_FROM,
};
writeFileSync(
  join(dataDirectory, 'tables/refusal-weights.json'),
  `${JSON.stringify({ ...provenance, weights: named }, null, 2)}\n`,
);
