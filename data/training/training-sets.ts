/** A file of questions, and how much of it is trained on: one article's question in `every`, each counted `weight` times. */
export interface TrainingSet {
  readonly file: string;
  readonly every: number;
  readonly weight: number;
}

/**
 * Reads the arguments of a training script: `FILE`, `FILE:every=3`, `FILE:weight=8`, or both with a comma between. Throws
 * where there is none.
 */
export function trainingSets(args: readonly string[]): readonly TrainingSet[] {
  if (args.length === 0) throw new Error('name the files to train on: FILE[:every=N][,weight=N] …');
  return args.map((arg) => {
    const [file = '', options = ''] = arg.split(/:(?=every=|weight=)/);
    const numberOf = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(options)?.[1] ?? 1);
    return { file, every: numberOf('every'), weight: numberOf('weight') };
  });
}

/** Every item as often as it counts; repeats are the same object. */
export function repeated<T>(items: readonly T[], weight: number): readonly T[] {
  return items.flatMap((item) => new Array<T>(weight).fill(item));
}

/** What the files that the shipped weights were learnt from are cut from, and on what terms. */
export const TRAINED_FROM =
  'articles and questions written for this (data/training/written); SQuADShifts new-wiki, amazon and reddit (Miller et al. 2020, modestyachts.github.io/squadshifts-website), CC BY 4.0; questions on Wikinews articles by way of the AMALGUM corpus, text CC BY 2.5';

/** The entries of a file, those of more than `size` paragraphs cut into as many entries as it takes. */
export function inParagraphs<Entry extends { readonly paragraphs: readonly unknown[] }>(
  data: readonly Entry[],
  size: number,
): Entry[] {
  return data.flatMap((entry) => {
    if (entry.paragraphs.length <= size) return [entry];
    const parts = [...Array(Math.ceil(entry.paragraphs.length / size)).keys()];
    return parts.map((part) => ({ ...entry, paragraphs: entry.paragraphs.slice(part * size, (part + 1) * size) }));
  });
}
