import type { Reading } from '../../../reading/reading.js';
import type { Ranking } from '../../passages/passages.js';
import type { Alignment } from '../alignment/alignment.js';
import type { Candidates } from '../candidates.js';
import type { SentenceScores } from './codes.js';
import { readNetwork } from './network-weights.js';
import { sentenceSigns, tokenSigns } from './signs.js';
import { SpanNetwork } from './span-network.js';

/** How likely stretches of the aligned sentences are to be the answer, as the network has it. */
export interface SpanChances {
  /** Natural logarithm of the chance of the tokens from `first` to `last`, both inclusive, of a sentence by its place among the aligned ones. */
  readonly logChance: (sentence: number, first: number, last: number) => number;
  /** Natural logarithm of the chance that none is. */
  readonly none: number;
  /** By place of the sentence: the chance that the answer stands in it. */
  readonly sentences: readonly number[];
}

/**
 * Sentences that are read: with two, three, five and all eight that are aligned the exact words are right as often within
 * chance (two against three: .2 points of EM fewer), and each takes two tenths of a millisecond.
 */
const READ = 2;
const UNREAD: SentenceScores = { starts: new Float32Array(0), ends: new Float32Array(0) };

/** For stretches that the network does not read: too long ones, and those far behind in a long sentence. */
const LEAST = -12;

let network: SpanNetwork | undefined;

function spanNetwork(): SpanNetwork {
  network ??= new SpanNetwork(readNetwork());
  return network;
}

/** By sentence: its rows, which no question changes. */
const encodedOf = new WeakMap<Candidates, Float32Array>();

/** The rows of a sentence for the network, made at their first use and kept. */
function encoded(candidates: Candidates): Float32Array {
  const known = encodedOf.get(candidates);
  if (known) return known;
  const made = spanNetwork().encode(candidates.sentence.tokens, candidates.types);
  encodedOf.set(candidates, made);
  return made;
}

/** Reads the aligned sentences in the light of the question. */
export function spanChances(reading: Reading, alignment: Alignment, ranking: Ranking): SpanChances {
  const network = spanNetwork();
  const code = network.ask(alignment.question);
  const scores = alignment.sentences.slice(0, READ).map((sentence, rank) =>
    network.score(
      {
        encoded: encoded(sentence.candidates),
        tokenSigns: tokenSigns(alignment, sentence),
        signs: sentenceSigns(reading, sentence, ranking, rank),
      },
      code,
    ),
  );
  const lengthOdds = network.lengths.map(Math.exp);
  const masses = scores.map((own) => mass(own, lengthOdds));
  const top = Math.max(code.none, ...masses);
  const all = top + Math.log(masses.reduce((sum, own) => sum + Math.exp(own - top), Math.exp(code.none - top)));
  return {
    logChance: (sentence, first, last) => {
      const { starts, ends } = scores[sentence] ?? UNREAD;
      const length = network.lengths[last - first];
      if (length === undefined || last >= starts.length) return LEAST;
      return Math.max(LEAST, (starts[first] as number) + (ends[last] as number) + length - all);
    },
    none: code.none - all,
    sentences: masses.map((own) => Math.exp(own - all)),
  };
}

/** Logarithm of the sum of the odds of all stretches of a sentence. */
function mass({ starts, ends }: SentenceScores, lengthOdds: Float32Array): number {
  const top = highest(starts);
  const topEnd = highest(ends);
  const endOdds = new Float32Array(ends.length);
  for (let i = 0; i < ends.length; i++) endOdds[i] = Math.exp((ends[i] as number) - topEnd);
  let sum = 0;
  for (let first = 0; first < starts.length; first++) {
    let behind = 0;
    const beyond = Math.min(lengthOdds.length, starts.length - first);
    for (let more = 0; more < beyond; more++)
      behind += (endOdds[first + more] as number) * (lengthOdds[more] as number);
    sum += Math.exp((starts[first] as number) - top) * behind;
  }
  return top + topEnd + Math.log(sum);
}

function highest(values: Float32Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > top) top = values[i] as number;
  return top;
}
