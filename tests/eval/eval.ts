import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ablation, answers } from './answers.js';
import { dates } from './dates.js';
import type { Evaluation } from './evaluation.js';
import { people } from './people.js';
import { quotations } from './quotations.js';
import { summaries } from './summaries.js';

/** Every evaluation there is: `npm run eval -- FILE…` runs those that recognise a file, in this order. */
const evaluations: readonly Evaluation[] = [answers, quotations, people, dates, summaries];

const USAGE =
  'usage: npm run eval -- [--ablate] FILE… (questions in SQuAD’s format, quotations, people or summaries, as JSON)';

/** The figures of one file as lines; undefined, with the reason on standard error, where there are none. */
function evaluate(file: string, evaluations: readonly Evaluation[]): readonly string[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error instanceof SyntaxError ? 'is no JSON' : 'cannot be read'}`);
    return undefined;
  }
  const fitting = evaluations.filter(({ recognises }) => recognises(data));
  if (fitting.length > 0) return fitting.flatMap(({ report }) => report(data));
  console.error(`${file}: is of no shape that is measured here; ${USAGE}`);
  return undefined;
}

const { values, positionals: files } = parseArgs({ allowPositionals: true, options: { ablate: { type: 'boolean' } } });
if (files.length === 0) console.error(USAGE);
const reports = files.map((file) => ({ file, lines: evaluate(file, values.ablate ? [ablation] : evaluations) }));
for (const { file, lines } of reports) if (lines) console.log(`\n${[basename(file), ...lines].join('\n')}`);
process.exitCode = files.length === 0 || reports.some(({ lines }) => lines === undefined) ? 2 : 0;
