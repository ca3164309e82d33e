import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../../../data-directory.js';
import { type BlocksHeader, type NumberBlocks, parseBlocks } from '../../../language/number-blocks.js';

/** What the file says of itself. */
interface NetworkHeader extends BlocksHeader {
  /** Numbers that a token is described by. */
  readonly width: number;
  readonly layers: number;
  /** What the numbers of tables by number stand for, in order: parts of speech, and kinds of question. */
  readonly partsOfSpeech: readonly string[];
  readonly kinds: readonly string[];
}

/** The numbers of the network by the name of their block. */
export type NetworkWeights = NumberBlocks<NetworkHeader>;

/** The weights that ship with the program, read from the file. */
export function readNetwork(): NetworkWeights {
  return parseBlocks<NetworkHeader>(readFileSync(join(dataDirectory, 'tables/span-network.bin')));
}
