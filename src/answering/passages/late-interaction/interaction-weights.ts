import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../../../data-directory.js';
import { type BlocksHeader, type NumberBlocks, parseBlocks } from '../../../language/number-blocks.js';

/** What the file says of itself. */
interface InteractionHeader extends BlocksHeader {
  /** Numbers that a token is described by while it is encoded. */
  readonly width: number;
  /** Numbers that a token's vector has. */
  readonly size: number;
  readonly layers: number;
  /** What the numbers of tables by number stand for, in order: parts of speech, and kinds of question. */
  readonly partsOfSpeech: readonly string[];
  readonly kinds: readonly string[];
}

export type InteractionWeights = NumberBlocks<InteractionHeader>;

/** The weights that ship with the program, read from the file. */
export function readInteraction(): InteractionWeights {
  return parseBlocks<InteractionHeader>(readFileSync(join(dataDirectory, 'tables/late-interaction.bin')));
}
