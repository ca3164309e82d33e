/** What a file of numbers says of itself, in JSON before them. */
export interface BlocksHeader {
  /** What they were learnt from, by which script, under which licence. */
  readonly provenance: string;
  /** Each block of numbers in the order in which they stand in the file: its name and how many they are. */
  readonly blocks: readonly (readonly [name: string, size: number])[];
}

/** What the header says beside the blocks, and the numbers by the name of their block. */
export type NumberBlocks<Header extends BlocksHeader> = Omit<Header, 'blocks'> & {
  readonly blocks: ReadonlyMap<string, Float32Array>;
};

const LARGEST_LEVEL = 32_767;

/**
 * Reads a file: the header's length in bytes (32 bits), the header, then the blocks, each the number that its largest level
 * stands for (a float of 32 bits) and a level of 16 bits for each of its numbers. Throws on any other: such files ship with
 * the program.
 */
export function parseBlocks<Header extends BlocksHeader>(file: Buffer): NumberBlocks<Header> {
  const headerEnd = 4 + file.readUInt32LE(0);
  const { blocks, ...header } = JSON.parse(file.toString('utf8', 4, headerEnd)) as Header;
  const parsed = new Map<string, Float32Array>();
  let at = headerEnd;
  for (const [name, size] of blocks) {
    const scale = file.readFloatLE(at) / LARGEST_LEVEL;
    at += 4;
    const own = new Float32Array(size);
    for (let i = 0; i < size; i++) own[i] = file.readInt16LE(at + 2 * i) * scale;
    at += 2 * size;
    parsed.set(name, own);
  }
  return { ...header, blocks: parsed };
}
