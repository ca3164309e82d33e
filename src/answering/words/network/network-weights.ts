import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../../../data-directory.js';

/** What the file says of itself, in JSON before the numbers. */
export interface NetworkHeader {
  /** What it was learnt from, by which script, under which licence. */
  readonly provenance: string;
  /** Numbers that a token is described by. */
  readonly width: number;
  readonly layers: number;
  /** What the numbers of tables by number stand for, in order: parts of speech, and kinds of question. */
  readonly partsOfSpeech: readonly string[];
  readonly kinds: readonly string[];
  /** Each block of numbers in the order in which they stand in the file: its name and how many they are. */
  readonly blocks: readonly (readonly [name: string, size: number])[];
}

/** The numbers of the network by the name of their block. */
export interface NetworkWeights extends Omit<NetworkHeader, 'blocks'> {
  readonly blocks: ReadonlyMap<string, Float32Array>;
}

/** The weights that ship with the program, read from the file. */
export function readNetwork(): NetworkWeights {
  return parseNetwork(readFileSync(join(dataDirectory, 'tables/span-network.bin')));
}

/** The file: the header's length in bytes (32 bits), the header, then 16-bit integers: each block's scale apart, see below. */
function parseNetwork(file: Buffer): NetworkWeights {
  const headerEnd = 4 + file.readUInt32LE(0);
  const { blocks, ...header } = JSON.parse(file.toString('utf8', 4, headerEnd)) as NetworkHeader;
  const parsed = new Map<string, Float32Array>();
  let at = headerEnd;
  for (const [name, size] of blocks) {
    // Each block: the number that its largest level stands for, then a level of 16 bits for each number.
    const scale = file.readFloatLE(at) / LARGEST_LEVEL;
    at += 4;
    const own = new Float32Array(size);
    for (let i = 0; i < size; i++) own[i] = file.readInt16LE(at + 2 * i) * scale;
    at += 2 * size;
    parsed.set(name, own);
  }
  return { ...header, blocks: parsed };
}

const LARGEST_LEVEL = 32_767;
