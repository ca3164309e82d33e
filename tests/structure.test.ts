import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Import, problemsIn } from './structure.js';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join(src, from), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)].map(([, path = '']) => ({
    from,
    to: `${relative(src, join(src, dirname(from), path)).replaceAll('\\', '/')}.ts`,
  })),
);

test('every file stands on a floor, and every import leads to a file', () => {
  expect(problemsIn(files, imports)).toEqual([]);
});

test.each<[string, readonly Import[], RegExp]>([
  [
    'a circle of two files',
    [
      { from: 'reading/names/links.ts', to: 'reading/names/people.ts' },
      { from: 'reading/names/people.ts', to: 'reading/names/links.ts' },
    ],
    /^circle: reading\/names\/links\.ts → reading\/names\/people\.ts → reading\/names\/links\.ts$/,
  ],
  [
    'a circle of three files',
    [
      { from: 'language/tense.ts', to: 'language/tokens.ts' },
      { from: 'language/tokens.ts', to: 'language/words.ts' },
      { from: 'language/words.ts', to: 'language/tense.ts' },
    ],
    /^circle: /,
  ],
  [
    'an import that runs back up',
    [{ from: 'article/article.ts', to: 'reading/reading.ts' }],
    /^upward: article\/article\.ts imports reading\/reading\.ts, which stands on a higher floor$/,
  ],
  [
    'an import between the rooms of one floor that stand on each other the other way round',
    [{ from: 'reading/names/names.ts', to: 'reading/speech/quotations.ts' }],
    /^upward: /,
  ],
  [
    'an import past the face of a folder',
    [{ from: 'discord/mentions.ts', to: 'reading/dates/years.ts' }],
    /^past the face: discord\/mentions\.ts imports reading\/dates\/years\.ts; from outside reading\/dates only .* may be imported$/,
  ],
  ['a file on no floor', [{ from: 'extras/odds.ts', to: 'language/tokens.ts' }], /^no floor: extras\/odds\.ts$/],
])('%s is told, with both files and the rule', (_, planted, problem) => {
  const problems = problemsIn([...new Set([...files, ...planted.map(({ from }) => from)])], planted);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

test.each<[string, Import]>([
  ['downwards to a face', { from: 'commands/who.ts', to: 'reading/reading.ts' }],
  ['inside one folder', { from: 'reading/dates/dates.ts', to: 'reading/dates/years.ts' }],
  ['a list of general English', { from: 'reading/names/chunks.ts', to: 'language/lists/titles.ts' }],
])('an import %s is no problem', (_, planted) => {
  expect(problemsIn(files, [planted])).toEqual([]);
});
