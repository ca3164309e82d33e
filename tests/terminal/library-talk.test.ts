import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeIn } from '../../src/intake/intake.js';
import { openFileStore } from '../../src/library/files/file-store.js';
import { StoreFailure } from '../../src/library/store.js';
import { read } from '../../src/reading/reading.js';
import { chat } from '../../src/terminal/chat.js';
import { plain } from '../../src/terminal/layout.js';
import type { ChatLibrary } from '../../src/terminal/library-talk.js';
import { folderShelf } from '../library/stores.js';

const reading = read({
  headline: 'Harbour bridge to close for repairs',
  paragraphs: ['The harbour bridge will close on Monday, Mayor Ann Cole said.', 'Repairs will take six weeks.'],
});

const FILES: Readonly<Record<string, string>> = {
  'market.txt': `Skip to content
Menu
Sport

Market reopens after the storm

By JO MARSH
March 4, 2021

The market on Quay Street reopened on Thursday, said its warden, Tom Bell.

"We sold every herring by noon," Bell said.

Its roof will be mended by the carpenter Eva Lind in April.
`,
  'list.json': '[]',
};

let shelf: Awaited<ReturnType<typeof folderShelf>>;
let library: ChatLibrary;
beforeEach(async () => {
  shelf = await folderShelf();
  library = {
    open: () => openFileStore(shelf.folder),
    take: async (named) => takeIn({ bytes: Buffer.from(FILES[named] ?? ''), name: named }),
  };
});
afterEach(() => shelf.throwAway());

/** What the chat prints for these lines. */
async function printed(...lines: readonly string[]): Promise<string> {
  const output = new PassThrough();
  const text: string[] = [];
  output.on('data', (chunk) => text.push(String(chunk)));
  const input = Readable.from([Buffer.from(lines.join('\n'))]);
  await chat(reading, input, output, { width: Number.POSITIVE_INFINITY, style: plain }, library);
  return text.join('');
}

test('/read shows what was made of a file and what was left out, and questions are about it from then on', async () => {
  const said = await printed('/read market.txt', 'who will mend the roof?');
  expect(said).toContain('Market reopens after the storm · JO MARSH, 4 Mar 2021');
  expect(said).toContain('3 paragraphs; questions are about it from now on.');
  expect(said).toMatch(/Left out:\n(.*\n)*? {2}Sport\n/);
  expect(said).toMatch(/Eva Lind\n/);
});

test('/library lists what was read, with the one that is asked about, and /use goes back', async () => {
  const said = await printed('/read market.txt', '/library', '/use own', '/library', 'when will the bridge close?');
  expect(said).toMatch(/Market reopens after the storm · JO MARSH, 4 Mar 2021 · asked about\n/);
  expect(said).toMatch(/Harbour bridge to close for repairs · asked about\n/);
  expect(said).toContain('The harbour bridge will close on Monday');
});

test('a chat begins with its own article, and has what earlier ones read', async () => {
  await printed('/read market.txt');
  const said = await printed('/library', '/use market', '/article');
  expect(said).toMatch(/^Market reopens after the storm · JO MARSH, 4 Mar 2021\n/);
  expect(said).toMatch(/Harbour bridge to close for repairs · asked about\n/);
  expect(said).toContain('From now on questions here are about “Market reopens after the storm”.');
  expect(said).toMatch(/Market reopens after the storm\n\nJO MARSH/);
});

test('/forget deletes what was read', async () => {
  const said = await printed('/read market.txt', '/forget market', '/library', '/use market');
  expect(said).toContain('“Market reopens after the storm” is forgotten.');
  expect(said).toContain('Questions here are about “Harbour bridge to close for repairs”.');
  expect(said).toContain('There is no article “market” here: /library lists those there are.');
});

test.each([
  ['/read', 'Read needs a file or a link: /read page.html.'],
  ['/read list.json', /^List\.json: /],
  ['/read nothing.txt', /^Nothing\.txt: is empty/],
  ['/use', 'Use needs an article: /use article [where:…].'],
  ['/use market where:there', 'Where takes here or everywhere.'],
  ['/forget own', 'There is no article “own” here: /library lists those there are.'],
])('%s is told what is wrong', async (line, told) => {
  expect((await printed(line)).trim()).toMatch(told);
});

test('a library that a bot has open is said to be in use, and the chat goes on', async () => {
  const store = await shelf.open();
  const said = await printed('/library', 'when will the bridge close?');
  await store.close();
  expect(said).toMatch(/^The library’s folder is in use by another process/);
  expect(said).toContain('Monday');
});

test.each([
  ['no room', 'There is no room left where I keep articles, and nothing was changed'],
  ['unreachable', 'I cannot reach the place where I keep articles just now, and nothing was changed'],
] as const)('a library that fails (%s) is told, and the chat goes on with the article it has', async (reason, said) => {
  const open = library.open;
  library = {
    ...library,
    open: async () => {
      const opened = await open();
      if (opened.ok) opened.value.keep = () => Promise.reject(new StoreFailure(reason, undefined));
      return opened;
    },
  };
  const text = await printed('/read market.txt', 'when will the bridge close?');
  expect(text).toContain(said);
  expect(text).toContain('The harbour bridge will close on Monday');
});
