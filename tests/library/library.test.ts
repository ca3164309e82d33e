import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadArticle } from '../../src/library/library.js';

let folder: string;
const article = (headline: string) => ({ headline, paragraphs: ['The bridge is old.'] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  const library = join(folder, 'articles');
  mkdirSync(library);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  put('articles/ferry.json', JSON.stringify(article('Ferry strike ends')));
  put('articles/bridge.json', JSON.stringify(article('Bridge to close for repairs')));
  put('articles/bridge.txt', 'The text that it was made from\n\nIt is old.');
  put('articles/market.txt', 'Market reopens after the storm\n\nThe roof is mended.');
  put('articles/notes.pdf', 'not an article');
  put('page.txt', '\uFEFFHarbour to be dredged in spring\r\n\r\nIt is silted up.\r\n');
  put('broken.json', '{"headline": ');
  put('list.json', '[]');
  put(
    'bad.json',
    JSON.stringify({ headline: '', datePublished: '2020-02-30', paragraphs: ['x', 7], url: 'javascript:1' }),
  );
  put('latin.txt', Uint8Array.from(Buffer.from('Caf\u00e9 closes after ninety years\n\nIt is closed.', 'latin1')));
  put('binary.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
  put('huge.txt', 'x'.repeat(8_000_001));
  put('blank.txt', '');
  execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (name?: string) => loadArticle(name, join(folder, 'articles'));

describe('the library', () => {
  it('gives the first of them unless told which', async () => {
    expect(await load()).toMatchObject({ ok: true, value: { headline: 'Bridge to close for repairs' } });
  });

  it('finds one by its id', async () => {
    expect(await load('ferry')).toMatchObject({ ok: true, value: { headline: 'Ferry strike ends' } });
    expect(await load('market')).toMatchObject({ ok: true, value: { headline: 'Market reopens after the storm' } });
  });

  it('says so when it is empty', async () => {
    expect(await loadArticle(undefined, join(folder, 'nowhere'))).toEqual({
      ok: false,
      problems: ['the library holds no article: put one into data/articles'],
    });
  });
});

describe('a file', () => {
  it('that is no JSON is read as a page', async () => {
    expect(await load(join(folder, 'page.txt'))).toEqual({
      ok: true,
      value: { headline: 'Harbour to be dredged in spring', paragraphs: ['It is silted up.'] },
    });
  });

  it.each([
    [
      'nowhere.json',
      ['nowhere.json: is not there: name a file that is, or an article of the library: bridge, ferry, market'],
    ],
    ['articles', ['articles: is a folder: name a file in it']],
    ['broken.json', ['broken.json: is no JSON: mend it, or paste the article’s text']],
    [
      'list.json',
      ['list.json: the article is not an object: give an object with at least "headline" and "paragraphs"'],
    ],
    [
      'bad.json',
      [
        'bad.json: headline is empty: give the headline as text',
        'bad.json: datePublished is no date of the calendar: write it as 2020-09-25 or 2020-09-25T15:45, or leave it out',
        'bad.json: url is not of the right form: give an address that begins with https://, or leave it out',
        'bad.json: ¶2 is not text: give a list of at least one text',
      ],
    ],
    ['latin.txt', ['latin.txt: is not UTF-8: save it as UTF-8']],
    ['binary.txt', ['binary.txt: this is a program: give the article’s text, or a link to its page']],
    ['huge.txt', ['huge.txt: is larger than 8 MB: give a file that holds one article']],
    ['blank.txt', ['blank.txt: is empty: give a file that holds an article, or paste its text']],
    ['pipe', ['pipe: is no file: save what it gives in one, and name that']],
  ])('%s is refused, every problem with its mend and no path', async (name, problems) => {
    expect(await load(join(folder, name))).toEqual({ ok: false, problems });
  });

  it.runIf(process.platform === 'linux')('of the kernel’s, which may never end, is taken for empty', async () => {
    expect(await load('/proc/version')).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^version: is empty/)],
    });
  });
});
