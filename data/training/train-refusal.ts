/**
 * Makes data/tables/refusal-weights.json: the logistic models of whether a question is about an article and is answered by it. From the project's root:
 *
 *   npx tsc -p tsconfig.tools.json
 *   node dist/tools/data/training/train-refusal.js FILE[:weight=N]…
 *
 * Files are in SQuAD's format with whole articles. Whether a question is on the topic is learnt from all of them; whether
 * it is answered from those that have unanswerable questions, as they are typed in a chat: these must be of articles that
 * train-network.py has not learnt from. Of the others what is not answerable is made: questions about other articles.
 * Questions cut down to a few words stand for how people type in a chat. The same input gives the same weights.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { oppositesOf } from '../../src/answering/refusal/lists/opposites.js';
import {
  judgedBy,
  OFF_TOPIC_BELOW,
  type RefusalModel,
  type RefusalWeights,
  refusalModels,
} from '../../src/answering/refusal/refusal.js';
import { refusalValues } from '../../src/answering/refusal/refusal-features.js';
import { candidateSource } from '../../src/answering/words/candidates.js';
import { networkOddsIn } from '../../src/answering/words/confidence.js';
import { bestWords } from '../../src/answering/words/exact-words.js';
import { model } from '../../src/answering/words/weights.js';
import { dataDirectory } from '../../src/data-directory.js';
import { isContent } from '../../src/reading/index.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { loadQuestions, type QuestionSet } from '../../tests/eval/questions.js';
import { fitLogistic, probabilityWith } from './logistic.js';
import { TRAINED_FROM, trainingSets } from './training-sets.js';

/** What an example counts for each model: of what is typed two questions in three are answerable. */
const kinds = {
  answerable: { answerable: true, onTopic: 1, answered: 0 },
  'answerable, cut': { answerable: true, onTopic: 1, answered: 0 },
  'off-topic': { answerable: false, onTopic: 0.5, answered: 0 },
  'off-topic, cut': { answerable: false, onTopic: 0.5, answered: 0 },
  'as typed, answerable': { answerable: true, onTopic: 0.25, answered: 1 },
  'as typed, unanswerable': { answerable: false, onTopic: 0, answered: 0.3 },
  'as typed, off-topic': { answerable: false, onTopic: 0.25, answered: 0.3 },
  'contrary word': { answerable: false, onTopic: 0, answered: 0.3 },
  denied: { answerable: false, onTopic: 0, answered: 0.3 },
} as const satisfies Record<string, { readonly answerable: boolean } & Readonly<Record<RefusalModel, number>>>;
type Kind = keyof typeof kinds;

interface Example {
  readonly kind: Kind;
  readonly article: number;
  readonly values: readonly number[];
  /** How often it counts, beside what its kind does. */
  readonly weight: number;
}

/** Off-topic questions and cut questions asked of each article. */
const SAMPLES = 80;
const MOST_WORDS_KEPT = 3;
/** Questions of other articles that are asked of one where they stand as they were typed; together they count as much as its own. */
const STRANGERS = 60;
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

/** The question with the contrary of its first word that has one; undefined where none has. */
function oppose(text: string): string | undefined {
  for (const { text: word, folded } of analyse(text).tokens) {
    const [other] = oppositesOf(folded);
    if (other !== undefined && text.includes(word)) return text.replace(word, other);
  }
  return undefined;
}

const AUXILIARY = /\b(?:are|can|could|did|do|does|had|has|have|is|was|were|will|would)\b/;
/** One question in so many is asked with "not". */
const DENIED = 5;

/** The questions of a file whose off-topic and unanswerable questions were written for it, as they are. */
function typedExamples(sets: readonly QuestionSet[], weight: number): readonly Example[] {
  return sets.flatMap(({ article, questions }, number) => {
    const reading = read(article);
    const source = candidateSource(reading, model().boundary);
    const others = sets.flatMap((other, k) =>
      k === number ? [] : other.questions.filter(({ type }) => type === 'answerable'),
    );
    const step = Math.ceil(others.length / STRANGERS);
    const strangers = others
      .filter((_, i) => i % step === number % step)
      .map((one) => ({ ...one, type: 'off-topic' as const }));
    const share = questions.filter(({ type }) => type === 'answerable').length / (strangers.length || 1);
    const add = (kind: Kind, text: string, counts: number): readonly Example[] => {
      const question = analyse(text);
      const keywords = keywordsOf(question.tokens, reading.index);
      if (keywords.words.length === 0) return [];
      const search = { reading, question, keywords, ranking: rank(reading, keywords, question) };
      const found = bestWords(search, { own: question.tokens }, source, model());
      if (found === undefined) return [];
      const { spanChance, noAnswer } = networkOddsIn(found.evidence);
      const values = [...refusalValues(reading, question, keywords, search.ranking), spanChance, noAnswer];
      return [{ kind, article: number, values, weight: weight * counts }];
    };
    return [
      ...questions.flatMap(({ text, type }) => add(`as typed, ${type}`, text, 1)),
      ...strangers.flatMap(({ text, type }) => add(`as typed, ${type}`, text, share)),
      ...questions
        .filter(({ type }) => type === 'answerable')
        .flatMap(({ text }, i) => {
          const opposed = oppose(text);
          const isDenied = i % DENIED === 0 && AUXILIARY.test(text);
          return [
            ...(opposed === undefined ? [] : add('contrary word', opposed, 1)),
            ...(isDenied ? add('denied', text.replace(AUXILIARY, '$& not'), 1) : []),
          ];
        }),
    ];
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
    for (const { text } of questions) add('answerable', whole, text);
  }
  return examples;
}

/** A model's weights, in the order of `judgedBy`. */
function fitted(model: RefusalModel, all: readonly Example[]): readonly number[] {
  const columns = refusalModels[model].map((name) => judgedBy.indexOf(name));
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
  return judgedBy.map((_, i) => weights[columns.indexOf(i)] ?? 0);
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
    refusalModels[model].map((name) => [name, Number((weights[judgedBy.indexOf(name)] ?? 0).toPrecision(4))]),
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
