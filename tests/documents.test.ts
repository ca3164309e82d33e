import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.js';
import { libraryCommands } from '../src/commands/library/index.js';
import { SETTING_NAMES } from '../src/settings.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts, version } = JSON.parse(textOf('package.json'));

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/running.md', 'tests/eval/README.md'];

/** The names of a heading as they stand behind a # in a link. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = textOf(file);

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsIn(textOf(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('names scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test('names files that are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|data|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const made = ['data/library', 'data/articles/my-article.json'];
    expect(named.filter((path) => !made.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = textOf('README.md');

  test('can be read in one sitting', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThan(250);
  });

  test('has a row for every setting, and for no other', () => {
    const [, table = ''] = /^### Settings$(.*?)^## /ms.exec(readme) ?? [];
    const named = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) => cell.match(/[A-Z_]{3,}/g) ?? []);
    expect(named.sort()).toEqual([...SETTING_NAMES].sort());
  });

  test('has a row for every command', () => {
    for (const { name } of [...commands, ...libraryCommands]) expect(readme).toContain(`\`/${name}`);
  });
});

test('.env.example has a line for every setting, empty, and for no other', () => {
  const lines = textOf('.env.example')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.sort()).toEqual(SETTING_NAMES.map((name) => `${name}=`).sort());
});

test('the changelog has the version of the package', () => {
  expect(textOf('CHANGELOG.md')).toContain(`## ${version} – `);
});
