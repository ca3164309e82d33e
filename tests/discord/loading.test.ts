import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** The files of src that are loaded with a file, itself among them: what types alone are taken from is not, nor what is imported later. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(src, file), 'utf8');
  for (const [, path = ''] of text.matchAll(/^(?:import|export) (?!type )(?:[^;']* from )?'(\.[^']+)\.js';/gm))
    loadedWith(`${relative(src, join(src, dirname(file), path)).replaceAll('\\', '/')}.ts`, seen);
  return seen;
}

test.each([
  'main.ts',
  'terminal/named-article.ts',
  'library/desk.ts',
  'library/open-store.ts',
  'library/reading-cache.ts',
  'library/files/file-store.ts',
  'discord/client.ts',
])('nothing of what reads articles or answers is loaded with %s, which connecting to Discord needs', (file) => {
  const late = [...loadedWith(file)].filter((one) =>
    /^(?:answering|reading|intake\/pasted)\/|^commands\/index/.test(one),
  );
  expect(late).toEqual([]);
});

test('all of it is loaded with what deals with events', () => {
  const loaded = loadedWith('discord/handlers.ts');
  for (const file of ['answering/answer.ts', 'reading/reading.ts', 'commands/index.ts', 'discord/rendering/render.ts'])
    expect(loaded).toContain(file);
});
