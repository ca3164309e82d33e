/**
 * Learns data/answer-weights.json: where answers start and end, and which candidate answers a question.
 *
 *   npx tsc -p tsconfig.tools.json && node dist/tools/data/train-answers.js TRAIN.json [--report FILE…]
 *
 * TRAIN.json is in SQuAD's format. Deterministic. Prints the accuracy over questions of articles that a part of the
 * model has not seen (by fours: every model is tried on the quarter of the articles that it was not trained on).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { align, writeFeatures } from '../src/answering/alignment.js';
import {
  type Candidates,
  candidateSource,
  endFeatures,
  startFeatures,
  tokenClasses,
} from '../src/answering/candidates.js';
import { confidenceFeatures, confidenceValues } from '../src/answering/confidence.js';
import { FEATURE_COUNT, features } from '../src/answering/features.js';
import { type Forest, forestColumns, forestScore } from '../src/answering/forest.js';
import { keywordsOf } from '../src/answering/keywords.js';
import { type AnswerWeights, modelOf, type TreeNode } from '../src/answering/model.js';
import { rank } from '../src/answering/passages.js';
import { analyse, questionKinds } from '../src/answering/question.js';
import { type RankedCandidate, rankCandidates, SHORTLIST } from '../src/answering/ranking.js';
import { articleSchema, sliceOf } from '../src/article/model.js';
import { dataDirectory } from '../src/data-directory.js';
import { type Reading, read } from '../src/reading/reading.js';
import { trainForest } from './gradient-boosting.js';

interface QuestionAndAnswers {
  question: string;
  is_impossible?: boolean;
  answers: { text: string; answer_start: number }[];
  also_answers?: string[];
  off_topic?: boolean;
}
interface Entry {
  title: string;
  date?: string;
  paragraphs: { context: string; qas: QuestionAndAnswers[] }[];
}
interface ReadEntry {
  entry: Entry;
  reading: Reading;
  group: number;
}

/** A candidate's words as they stand in the text. */
function slice({ sentence, first, last }: Candidates, c: number, reading: Reading): string {
  const { tokens, span } = sentence;
  return sliceOf(reading.article, {
    ...span,
    start: tokens[first[c] as number]?.start ?? 0,
    end: tokens[last[c] as number]?.end ?? 0,
  });
}

const FOLDS = 4;
const KINDS = questionKinds.length;
const started = performance.now();
const note = (text: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const readEntries = (file: string): ReadEntry[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { data: Entry[] }).data.map((entry, group) => ({
    entry,
    group,
    reading: read(
      articleSchema.parse({
        headline: entry.title.replaceAll('_', ' '),
        datePublished: entry.date,
        paragraphs: entry.paragraphs.map((p) => p.context),
      }),
    ),
  }));

/** SQuAD's normalisation: lower case, no punctuation, no articles, single spaces. */
const normal = (s: string) =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\b(a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
function overlap(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const w of b) left.set(w, (left.get(w) ?? 0) + 1);
  let same = 0;
  for (const w of a) {
    const n = left.get(w) ?? 0;
    if (n > 0) {
      same++;
      left.set(w, n - 1);
    }
  }
  return same === 0 ? 0 : (2 * same) / (a.length + b.length);
}

function goldRange(
  tokens: readonly { start: number; end: number; folded: string; pos: string }[],
  start: number,
  end: number,
): [number, number] {
  let f = tokens.findIndex((t) => t.end > start);
  let l = tokens.length - 1;
  while (l > 0 && (tokens[l]?.start ?? 0) >= end) l--;
  while (f < l && /^(the|a|an)$/.test(tokens[f]?.folded ?? '')) f++;
  while (f < l && tokens[f]?.pos === 'PUNCT') f++;
  while (l > f && tokens[l]?.pos === 'PUNCT') l--;
  return [f, l];
}

/** Features of the boundary model that are seen less often than this are left out: they would only be learnt by heart. */
const MIN_COUNT = 150;
function trainBoundary(entries: ReadEntry[]): Map<string, number> {
  const examples: [string[], number][] = [];
  const counts = new Map<string, number>();
  for (const { entry, reading } of entries) {
    const parts = reading.parts.filter((p) => p.part.part === 'paragraph');
    for (const [i, p] of entry.paragraphs.entries()) {
      const part = parts[i];
      if (!part) continue;
      const starts = new Set<number>();
      const ends = new Set<number>();
      for (const qa of p.qas)
        for (const a of qa.answers) {
          const [f, l] = goldRange(part.tokens, a.answer_start, a.answer_start + a.text.length);
          starts.add(f);
          ends.add(l);
        }
      let base = 0;
      for (const { tokens } of part.sentences) {
        const classes = tokenClasses(tokens);
        for (let k = 0; k < tokens.length; k++) {
          const s = [...startFeatures(classes, k)];
          const e = [...endFeatures(classes, k)];
          for (const name of [...s, ...e]) counts.set(name, (counts.get(name) ?? 0) + 1);
          examples.push([s, starts.has(base + k) ? 1 : 0], [e, ends.has(base + k) ? 1 : 0]);
        }
        base += tokens.length;
      }
    }
  }
  for (const x of examples) x[0] = x[0].filter((name) => (counts.get(name) ?? 0) >= MIN_COUNT);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < 3; epoch++)
    for (const [names, y] of examples) {
      let z = 0;
      for (const name of names) z += weights.get(name) ?? 0;
      const d = y - 1 / (1 + Math.exp(-z));
      for (const name of names) {
        const g = (squares.get(name) ?? 1e-2) + d * d;
        squares.set(name, g);
        weights.set(name, (weights.get(name) ?? 0) * (1 - 1e-5) + (0.3 * d) / Math.sqrt(g));
      }
    }
  return weights;
}

interface Row {
  group: number;
  kind: number;
  n: number;
  x: Float32Array;
  em: Uint8Array;
  f1: Float32Array;
  text: string[];
  question: string;
  inGold: Uint8Array;
  recall: Float32Array;
}

/** A question's candidates with their features, and how good each would be as its answer. */
function rowsOf(entries: ReadEntry[], boundary: ReadonlyMap<string, number>): Row[] {
  const rows: Row[] = [];
  for (const { entry, reading, group } of entries) {
    const source = candidateSource(reading, boundary);
    const normals = new Map<string, { text: string; words: string[] }>();
    const normalised = (text: string) => {
      let known = normals.get(text);
      if (!known) {
        const own = normal(text);
        known = { text: own, words: own.split(' ') };
        normals.set(text, known);
      }
      return known;
    };
    for (const [i, p] of entry.paragraphs.entries())
      for (const qa of p.qas) {
        if (qa.is_impossible || qa.off_topic) continue;
        const question = analyse(qa.question);
        const keywords = keywordsOf(question.tokens, reading.index);
        const ranking = rank(reading, keywords, question);
        const alignment = align(reading, source, question, keywords, ranking);
        const n = alignment.sentences.reduce((sum, s) => sum + s.candidates.count, 0);
        const row: Row = {
          group,
          kind: questionKinds.indexOf(question.kind),
          n,
          x: new Float32Array(n * FEATURE_COUNT),
          em: new Uint8Array(n),
          f1: new Float32Array(n),
          text: [],
          question: qa.question,
          inGold: new Uint8Array(n),
          recall: new Float32Array(n),
        };
        const gold = [...new Set([...qa.answers.map((a) => a.text), ...(qa.also_answers ?? [])])].map(normalised);
        const buffer = new Float32Array(FEATURE_COUNT);
        let r = 0;
        for (const s of alignment.sentences)
          for (let c = 0; c < s.candidates.count; c++, r++) {
            writeFeatures(alignment, s, c, buffer);
            row.x.set(buffer, r * FEATURE_COUNT);
            const said = normalised(slice(s.candidates, c, reading));
            row.text.push(said.text);
            row.em[r] = gold.some((g) => g.text === said.text) ? 1 : 0;
            row.inGold[r] = s.candidates.sentence.span.paragraph === i + 1 ? 1 : 0;
            row.f1[r] = row.em[r] ? 1 : Math.max(...gold.map((g) => overlap(said.words, g.words)));
            row.recall[r] = s.recall;
          }
        rows.push(row);
      }
  }
  return rows;
}

/** What a perfect ranker would say: the right words where they are asked for; failing those, the nearest. */
function targetOf(row: Row): Float32Array | undefined {
  const y = new Float32Array(row.n);
  let sum = 0;
  for (let i = 0; i < row.n; i++)
    if (row.em[i] && row.inGold[i]) {
      y[i] = 1;
      sum++;
    }
  if (sum === 0)
    for (let i = 0; i < row.n; i++)
      if ((row.f1[i] ?? 0) >= 0.5 && row.inGold[i]) {
        y[i] = (row.f1[i] ?? 0) ** 3;
        sum += y[i] ?? 0;
      }
  if (sum === 0) return undefined;
  for (let i = 0; i < row.n; i++) y[i] = (y[i] ?? 0) / sum;
  return y;
}

/** Of the candidates that are nowhere near the answer, one in this many is trained on: more say nothing new. */
const FAR_CANDIDATES = 3;

/** A row without most of the candidates that share nothing with the answer. */
function thinned(row: Row): { row: Row; target: Float32Array } | undefined {
  const target = targetOf(row);
  if (!target) return undefined;
  const kept = [...target.keys()].filter(
    (i) =>
      (target[i] as number) > 0 ||
      (row.f1[i] as number) > 0.3 ||
      Math.imul(i + 1, 2654435761) >>> 0 < 2 ** 32 / FAR_CANDIDATES,
  );
  const x = new Float32Array(kept.length * FEATURE_COUNT);
  for (const [k, i] of kept.entries())
    x.set(row.x.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT), k * FEATURE_COUNT);
  return { row: { ...row, n: kept.length, x }, target: Float32Array.from(kept, (i) => target[i] as number) };
}

/** Log-linear model: shared weights, and weights of each kind of question on top of them. AdaGrad over questions. */
function trainLinear(rows: readonly { row: Row; target: Float32Array }[], epochs = 6): Float32Array {
  const D = FEATURE_COUNT;
  const w = new Float32Array((KINDS + 1) * D);
  const sq = new Float32Array(w.length).fill(1e-4);
  const g = new Float32Array(2 * D);
  let seed = 7;
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const o of order) {
      const { row, target } = rows[o] as { row: Row; target: Float32Array };
      const p = softmax(scoreLinear(row, w));
      g.fill(0);
      for (let i = 0; i < row.n; i++) {
        const d = (target[i] as number) - (p[i] as number);
        if (d > -1e-5 && d < 1e-5) continue;
        for (let k = 0, at = i * D; k < D; k++, at++) {
          const v = row.x[at] as number;
          if (v !== 0) g[k] = (g[k] as number) + d * v;
        }
      }
      for (let side = 0; side < 2; side++) {
        const base = side === 0 ? 0 : (row.kind + 1) * D;
        const l2 = side === 0 ? L2_SHARED : L2_KIND;
        for (let k = 0; k < D; k++) {
          const d = (g[k] as number) - l2 * (w[base + k] as number);
          if (d === 0) continue;
          sq[base + k] = (sq[base + k] as number) + d * d;
          w[base + k] = (w[base + k] as number) + (RATE * d) / Math.sqrt(sq[base + k] as number);
        }
      }
    }
  }
  return w;
}
const L2_SHARED = Number(process.env.L2S ?? 2e-5);
const L2_KIND = Number(process.env.L2K ?? 1e-4);
const RATE = Number(process.env.LRATE ?? 0.1);
function scoreLinear(row: Row, w: Float32Array): Float32Array {
  const D = FEATURE_COUNT;
  const own = new Float32Array(D);
  for (let k = 0; k < D; k++) own[k] = (w[k] as number) + (w[(row.kind + 1) * D + k] as number);
  const out = new Float32Array(row.n);
  for (let i = 0; i < row.n; i++) {
    let z = 0;
    for (let k = 0, at = i * D; k < D; k++, at++) z += (own[k] as number) * (row.x[at] as number);
    out[i] = z;
  }
  return out;
}
function softmax(z: Float32Array): Float32Array {
  let max = -1e9;
  for (const v of z) if (v > max) max = v;
  let sum = 0;
  const p = new Float32Array(z.length);
  for (let i = 0; i < z.length; i++) {
    p[i] = Math.exp((z[i] as number) - max);
    sum += p[i] as number;
  }
  for (let i = 0; i < z.length; i++) p[i] = (p[i] as number) / sum;
  return p;
}

/** The best candidates of each question by the log-linear model, with the columns that the trees see. */
function shortlist(rows: Row[], z: (row: Row) => Float32Array): Row[] {
  const D = forestColumns.length;
  return rows.map((row) => {
    const s = z(row);
    const order = [...s.keys()].sort((a, b) => (s[b] as number) - (s[a] as number)).slice(0, SHORTLIST);
    const x = new Float32Array(order.length * D);
    const top = s[order[0] ?? 0] as number;
    for (const [k, o] of order.entries()) {
      x.set(row.x.subarray(o * FEATURE_COUNT, (o + 1) * FEATURE_COUNT), k * D);
      x[k * D + FEATURE_COUNT] = (s[o] as number) - top;
      x[k * D + FEATURE_COUNT + 1] = s[o] as number;
      x[k * D + FEATURE_COUNT + 2] = k;
      x[k * D + FEATURE_COUNT + 3 + row.kind] = 1;
    }
    const pick = <T>(list: ArrayLike<T>) => order.map((o) => list[o] as T);
    return {
      ...row,
      n: order.length,
      x,
      em: Uint8Array.from(pick(row.em)),
      f1: Float32Array.from(pick(row.f1)),
      inGold: Uint8Array.from(pick(row.inGold)),
      text: pick(row.text),
      recall: Float32Array.from(pick(row.recall)),
    };
  });
}
const scoreForest = (forest: Forest, row: Row) =>
  Float32Array.from({ length: row.n }, (_, i) => forestScore(forest, row.x, i * forestColumns.length));

function consensus(name: string, rows: Row[], score: (row: Row) => Float32Array): void {
  for (const lambda of [1, 0.75, 0.5, 0.25, 0]) {
    let em = 0;
    let f1 = 0;
    for (const row of rows) {
      const p = softmax(score(row));
      const order = [...p.keys()].sort((a, b) => (p[b] as number) - (p[a] as number)).slice(0, 12);
      const words = order.map((o) => (row.text[o] as string).split(' '));
      let best = -1;
      let pick = order[0] as number;
      for (const [i, a] of order.entries()) {
        let u = 0;
        for (const [j, b] of order.entries())
          u +=
            (p[b] as number) *
            (lambda * Number(row.text[a] === row.text[b]) +
              (1 - lambda) * overlap(words[i] as string[], words[j] as string[]));
        if (u > best) {
          best = u;
          pick = a;
        }
      }
      em += row.em[pick] ?? 0;
      f1 += row.f1[pick] ?? 0;
    }
    console.log(
      `  ${name} consensus ${lambda}: EM ${((100 * em) / rows.length).toFixed(1)} F1 ${((100 * f1) / rows.length).toFixed(1)}`,
    );
  }
}

function report(name: string, rows: Row[], score: (row: Row) => Float32Array): void {
  const wordOf = (q: string) =>
    /\b(who|whose|whom|when|where|how many|how much|why|how|what|which)\b/i
      .exec(q)?.[1]
      ?.toLowerCase()
      .replace(/whose|whom/, 'who')
      .replace('how much', 'how many') ?? 'other';
  const by = new Map<string, number[]>();
  const all: { p: number; em: number; f1: number; o: number }[] = [];
  for (const row of rows) {
    const p = softmax(score(row));
    let b = 0;
    for (let k = 1; k < row.n; k++) if ((p[k] as number) > (p[b] as number)) b = k;
    let mass = 0;
    for (let k = 0; k < row.n; k++) if (row.text[k] === row.text[b]) mass += p[k] as number;
    all.push({ p: mass, em: row.em[b] ?? 0, f1: row.f1[b] ?? 0, o: row.em.some((e) => e === 1) ? 1 : 0 });
    const word = wordOf(row.question);
    by.set(word, [...(by.get(word) ?? []), row.em[b] ?? 0]);
  }
  const mean = (l: number[]) => (100 * l.reduce((a, b) => a + b, 0)) / l.length;
  const sorted = [...all].sort((a, b) => b.p - a.p);
  const q = sorted.slice(0, Math.ceil(all.length / 4));
  let k = 0,
    acc = 0;
  for (const [i, r] of sorted.entries()) {
    acc += r.em;
    if (acc / (i + 1) >= 0.7) k = i + 1;
  }
  console.log(
    `${name}: EM ${mean(all.map((r) => r.em)).toFixed(1)} F1 ${mean(all.map((r) => r.f1)).toFixed(1)} oracle ${mean(all.map((r) => r.o)).toFixed(1)} surest quarter ${mean(q.map((r) => r.em)).toFixed(1)}; EM≥70 covers ${((100 * k) / all.length).toFixed(1)} | ${['who', 'when', 'where', 'how many', 'what', 'why', 'how', 'which'].map((w) => `${w} ${mean(by.get(w) ?? []).toFixed(0)}(${by.get(w)?.length})`).join(' ')}`,
  );
}

/** Logistic weights that turn ranked candidates into the probability that the first is right. Newton's method would do; plain gradient is enough. */
function trainConfidence(rows: Row[], score: (row: Row) => Float32Array): number[] {
  const examples = rows.map((row) => {
    const p = softmax(score(row));
    const order = [...p.keys()].sort((a, b) => (p[b] as number) - (p[a] as number));
    const ranked = order.map(
      (o) =>
        ({
          sentence: { candidates: { texts: row.text }, recall: row.recall[o] },
          candidate: o,
          chance: p[o],
        }) as unknown as RankedCandidate,
    );
    return { x: confidenceValues(ranked), y: row.em[order[0] ?? 0] ?? 0 };
  });
  const w = confidenceFeatures.map(() => 0);
  const sq = confidenceFeatures.map(() => 1e-6);
  for (let epoch = 0; epoch < 300; epoch++) {
    const g = w.map(() => 0);
    for (const { x, y } of examples) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * (w[i] ?? 0), 0)));
      for (const [i, v] of x.entries()) g[i] = (g[i] ?? 0) + ((y - p) * v) / examples.length;
    }
    for (const [i, v] of g.entries()) {
      sq[i] = (sq[i] ?? 0) * 0.9 + v * v;
      w[i] = (w[i] ?? 0) + (0.05 * v) / Math.sqrt(sq[i] ?? 1);
    }
  }
  return w.map((v) => Number(v.toFixed(3)));
}

const rounded = (v: number, digits: number) => Number(v.toFixed(digits));
function weightsFile(
  boundary: Map<string, number>,
  linear: Float32Array,
  forest: Forest,
  confidence: number[],
): AnswerWeights {
  const named = (base: number) =>
    Object.fromEntries(
      features
        .map(({ name }, i) => [name, rounded(linear[base + i] as number, 3)] as const)
        .filter(([, v]) => Math.abs(v) >= 0.004),
    );
  return {
    provenance:
      'SQuADShifts new-wiki (Miller et al. 2020, https://modestyachts.github.io/squadshifts-website), CC BY 4.0; learnt by data/train-answers.ts',
    boundary: Object.fromEntries(
      [...boundary].map(([name, v]) => [name, rounded(v, 2)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    linear: Object.fromEntries(['all', ...questionKinds].map((kind, k) => [kind, named(k * FEATURE_COUNT)])),
    trees: forest.trees.map((t) =>
      Array.from(
        t.feature,
        (f, i): TreeNode =>
          f < 0
            ? [rounded(t.value[i] as number, 4)]
            : [
                forestColumns[f] as string,
                Number((t.threshold[i] as number).toPrecision(7)),
                t.left[i] as number,
                t.right[i] as number,
              ],
      ),
    ),
    confidence,
  };
}
/** One entry a line, so that a difference can be read. */
function layOut({ provenance, boundary, linear, trees, confidence }: AnswerWeights): string {
  const lines = (record: Readonly<Record<string, number>>, indent: string) =>
    Object.entries(record)
      .map(([k, v]) => `${indent}${JSON.stringify(k)}: ${v}`)
      .join(',\n');
  return `{\n"provenance": ${JSON.stringify(provenance)},\n"confidence": ${JSON.stringify(confidence)},\n"linear": {\n${Object.entries(
    linear,
  )
    .map(([kind, own]) => `  ${JSON.stringify(kind)}: ${JSON.stringify(own)}`)
    .join(
      ',\n',
    )}\n},\n"trees": [\n${trees.map((t) => `  ${JSON.stringify(t)}`).join(',\n')}\n],\n"boundary": {\n${lines(boundary, '  ')}\n}\n}\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    report: { type: 'string', multiple: true, default: [] },
    every: { type: 'string', default: '1' },
    dry: { type: 'boolean', default: false },
    linear: { type: 'boolean', default: false },
  },
});
const entries = readEntries(positionals[0] as string);
const boundary = trainBoundary(entries);
note(`boundary model: ${boundary.size} weights`);
const every = Number(values.every);
const rows = rowsOf(
  every > 1
    ? entries.map((e) => ({
        ...e,
        entry: {
          ...e.entry,
          paragraphs: e.entry.paragraphs.map((p) => ({
            ...p,
            qas: p.qas.filter((_, i) => (i + e.group) % every === 0),
          })),
        },
      }))
    : entries,
  boundary,
);
note(`${rows.length} questions, ${rows.reduce((s, r) => s + r.n, 0)} candidates, ${FEATURE_COUNT} features`);
const fold = (row: Row) => row.group % FOLDS;
const thin = rows.flatMap((row) => thinned(row) ?? []);
const folds = Array.from({ length: FOLDS }, (_, k) => trainLinear(thin.filter(({ row }) => fold(row) !== k)));
const linear = trainLinear(thin);
note('log-linear models');
const unseen = (row: Row) => scoreLinear(row, folds[fold(row)] as Float32Array);
report('cross-validated, log-linear', rows, unseen);
const others = values.report.map((file) => ({
  file: file.split('/').at(-1),
  rows: rowsOf(readEntries(file), boundary),
}));
for (const { file, rows: own } of others) report(`${file}, log-linear`, own, (row) => scoreLinear(row, linear));
if (!values.linear) {
  const short = shortlist(rows, unseen);
  const targets = short.map(targetOf);
  const forestOf = (keep: (row: Row) => boolean) => {
    const own = short.flatMap((row, i) =>
      keep(row) && targets[i] ? [{ row, target: targets[i] as Float32Array }] : [],
    );
    return trainForest(
      own.map(({ row }) => row),
      own.map(({ target }) => target),
    );
  };
  const forests = Array.from({ length: FOLDS }, (_, k) => forestOf((row) => fold(row) !== k));
  note('trees of the folds');
  const unseenForest = (row: Row) => scoreForest(forests[fold(row)] as Forest, row);
  report('cross-validated, trees', short, unseenForest);
  consensus('cv', short, unseenForest);
  const confidence = trainConfidence(short, unseenForest);
  const forest = values.dry ? (forests[0] as Forest) : forestOf(() => true);
  note('trees');
  for (const { file, rows: own } of others)
    consensus(
      String(file),
      shortlist(own, (row) => scoreLinear(row, linear)),
      (row) => scoreForest(forest, row),
    );
  for (const { file, rows: own } of others)
    report(
      `${file}, trees`,
      shortlist(own, (row) => scoreLinear(row, linear)),
      (row) => scoreForest(forest, row),
    );
  if (!values.dry)
    writeFileSync(
      join(dataDirectory, 'answer-weights.json'),
      layOut(weightsFile(boundary, linear, forest, confidence)),
    );
}
void modelOf;
void rankCandidates;
