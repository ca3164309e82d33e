import type { Token } from '../../language/tokens.js';

/** Weights of the boundary model by feature name: how likely an answer starts or ends at a token. */
export type BoundaryWeights = ReadonlyMap<string, number>;

const CLOSED_CLASS = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART', 'DET', 'AUX', 'PRON', 'PUNCT', 'SYM']);

/** The class of a token for the boundary model: the word itself if its class is closed, else tag and shape. */
function classOf({ pos, folded, text }: Token): string {
  if (CLOSED_CLASS.has(pos)) return folded;
  if (pos === 'NUM') return /^(?:1\d|20)\d\d$/.test(folded) ? 'YEAR' : 'NUM';
  if (/^\p{Lu}/u.test(text)) return `${pos}^`;
  if (pos === 'VERB') return folded.endsWith('ing') ? 'VERBing' : folded.endsWith('ed') ? 'VERBed' : 'VERB';
  return pos === 'ADV' && folded.endsWith('ly') ? 'ADVly' : pos;
}

/** The class of what lies outside the sentence. */
const OUTSIDE = '#';

/** The classes of a sentence's tokens, for `startFeatures` and `endFeatures`. */
export function tokenClasses(tokens: readonly Token[]): readonly string[] {
  return tokens.map(classOf);
}

/** What a feature looks at: so many tokens before the boundary and behind it. */
type Context = readonly [before: number, behind: number];

/** The contexts of the features, in the order in which their weights are added. */
const START_CONTEXTS: readonly Context[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [0, 2],
  [1, 2],
];
const END_CONTEXTS: readonly Context[] = [
  [0, 1],
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 0],
  [2, 1],
];

/** Names of the features that say whether an answer starts at token `i`. */
export function startFeatures(classes: readonly string[], i: number): readonly string[] {
  return START_CONTEXTS.map((context) => nameOf('s', classes, i, context));
}

/** Names of the features that say whether an answer ends with token `i`. */
export function endFeatures(classes: readonly string[], i: number): readonly string[] {
  return END_CONTEXTS.map((context) => nameOf('e', classes, i + 1, context));
}

/** The classes on both sides of the boundary before token `i`: "s of | PROPN^". */
function nameOf(edge: 's' | 'e', classes: readonly string[], i: number, [before, behind]: Context): string {
  const at = (k: number) => classes[k] ?? OUTSIDE;
  const left = Array.from({ length: before }, (_, k) => at(i - before + k));
  const right = Array.from({ length: behind }, (_, k) => at(i + k));
  return [edge, ...left, '|', ...right].join(' ');
}

/** By token: the log-odds that an answer starts at it, and that one ends with it. */
interface BoundaryOdds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Weights of one context by the numbers of its classes. */
type ContextWeights = ReadonlyMap<number, number>;

/** Weights with the classes as numbers, so that no name has to be put together to look one up. */
interface NumberedWeights {
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: readonly ContextWeights[];
  readonly ends: readonly ContextWeights[];
}

const numbered = new WeakMap<BoundaryWeights, NumberedWeights>();

/** What the boundary model makes of a sentence's tokens. */
export function boundaryOdds(tokens: readonly Token[], weights: BoundaryWeights): BoundaryOdds {
  const { numbers, starts, ends } = numberedWeights(weights);
  const outside = numbers.get(OUTSIDE) ?? NO_CLASS;
  const classes = [outside, outside];
  for (const token of tokens) classes.push(numbers.get(classOf(token)) ?? NO_CLASS);
  classes.push(outside, outside);
  return {
    starts: tokens.map((_, i) => sumOf(START_CONTEXTS, starts, classes, i + 2)),
    ends: tokens.map((_, i) => sumOf(END_CONTEXTS, ends, classes, i + 3)),
  };
}

/** The sum of the weights at the boundary before the class at `at`. */
function sumOf(
  contexts: readonly Context[],
  weights: readonly ContextWeights[],
  classes: readonly number[],
  at: number,
): number {
  let sum = 0;
  for (let c = 0; c < contexts.length; c++) {
    const [before, behind] = contexts[c] as Context;
    let key = 0;
    for (let i = at - before; i < at + behind; i++) key = key * MAX_CLASSES + (classes[i] as number);
    sum += weights[c]?.get(key) ?? 0;
  }
  return sum;
}

/** Classes are numbered from 1, below this: three of them make a key. 0 is any class without a weight. */
const MAX_CLASSES = 1024;
const NO_CLASS = 0;

function numberedWeights(weights: BoundaryWeights): NumberedWeights {
  const known = numbered.get(weights);
  if (known) return known;
  const numbers = new Map<string, number>();
  const starts = START_CONTEXTS.map(() => new Map<number, number>());
  const ends = END_CONTEXTS.map(() => new Map<number, number>());
  for (const [name, weight] of weights) {
    const [edge, ...words] = name.split(' ');
    const [contexts, own] = edge === 's' ? [START_CONTEXTS, starts] : [END_CONTEXTS, ends];
    for (const [bar, word] of words.entries()) {
      // A vertical bar can be a class, too: then the name stands for each way to read it.
      if (word !== '|') continue;
      const context = contexts.findIndex(([before, behind]) => before === bar && behind === words.length - bar - 1);
      const key = words.toSpliced(bar, 1).reduce((key, own) => key * MAX_CLASSES + numberFor(own, numbers), 0);
      own[context]?.set(key, weight);
    }
  }
  const made = { numbers, starts, ends };
  numbered.set(weights, made);
  return made;
}

/** The number of a key, from 1 on in the order in which they were first met. */
function numberFor<K>(key: K, numbers: Map<K, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}
