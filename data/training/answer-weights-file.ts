import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../src/answering/words/forest.js';
import type { AnswerWeights, TreeNode, TreeNodes } from '../../src/answering/words/weights.js';
import { dataDirectory } from '../../src/data-directory.js';

const file = join(dataDirectory, 'tables/answer-weights.json');

export function readAnswerWeights(): AnswerWeights {
  return JSON.parse(readFileSync(file, 'utf8')) as AnswerWeights;
}

/** Puts what was learnt anew in the place of what is in data/tables/answer-weights.json; the rest stays. */
export function writeAnswerWeights(learnt: Partial<AnswerWeights>): void {
  writeFileSync(file, layOut({ ...readAnswerWeights(), ...learnt }));
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

export function namedTrees(trees: readonly Tree[], columns: readonly string[]): readonly TreeNodes[] {
  return trees.map(({ feature, threshold, left, right, value }) =>
    Array.from(feature, (column, i): TreeNode => {
      if (column < 0) return [rounded(value[i] as number, 4)];
      const at = Number((threshold[i] as number).toPrecision(7));
      return [columns[column] as string, at, left[i] as number, right[i] as number];
    }),
  );
}

/** JSON with an entry a line, so that a change of it can be read. */
function layOut({ provenance, confidence, parts, linear, trees, boundary }: AnswerWeights): string {
  const entries = (record: object) =>
    Object.entries(record).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const object = (name: string, lines: readonly string[]) => `  "${name}": {\n${lines.join(',\n')}\n  }`;
  const lines = (trees: readonly TreeNodes[]) => trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  return `{\n${[
    `  "provenance": ${JSON.stringify(provenance)}`,
    `  "confidence": {\n    "weights": ${JSON.stringify(confidence.weights)},\n    "trees": [\n${lines(confidence.trees)}\n    ]\n  }`,
    `  "parts": ${JSON.stringify(parts)}`,
    object('linear', entries(linear)),
    `  "trees": [\n${lines(trees)}\n  ]`,
    object('boundary', entries(boundary)),
  ].join(',\n')}\n}\n`;
}
