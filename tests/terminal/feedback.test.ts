import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { articleKey } from '../../src/article/key.js';
import { readFileStore } from '../../src/library/files/file-store.js';
import type { Owner, Store, StoreFailure } from '../../src/library/store.js';
import { feedbackIn, feedbackLines } from '../../src/terminal/feedback.js';
import { spoiltLine } from '../../src/terminal/spoilt.js';
import { folderShelf } from '../library/stores.js';

const CLUB: Owner = 'server:100000000000000001';
const CLASS: Owner = 'server:100000000000000002';
const ferry: Article = { headline: 'Ferry runs again', paragraphs: ['It runs since Monday.'] };
const own: Article = { headline: 'Bridge to close', paragraphs: ['The bridge is old.'] };

let shelf: Awaited<ReturnType<typeof folderShelf>>;
let store: Store;
beforeAll(async () => {
  shelf = await folderShelf();
  store = await shelf.open();
});
afterAll(async () => {
  await store.close();
  await shelf.throwAway();
});

const never = (failure: StoreFailure) => {
  throw failure;
};

const vote = (owner: Owner, article: string, start: number, end: number, yes: number, no: number) =>
  store.setRecord(owner, 'votes', `${article} ${start} ${end}`, {
    article,
    span: { part: 'paragraph', paragraph: 1, start, end },
    yes,
    no,
  });

describe('the votes on answers', () => {
  it('are none at first', async () => {
    expect(feedbackLines(await feedbackIn(store, own, never))).toEqual(['No votes yet.']);
  });

  it('are summed up by article and span, over all servers, while a bot has the folder', async () => {
    await store.keep(CLASS, ferry, { by: '1', at: '2021-03-02T08:15:00.000Z' });
    await vote(CLUB, articleKey(own), 4, 10, 2, 0);
    await vote(CLASS, articleKey(own), 4, 10, 1, 1);
    await vote(CLASS, articleKey(own), 14, 17, 0, 3);
    await vote(CLASS, articleKey(ferry), 14, 20, 1, 0);
    await vote(CLASS, 'gone00000000', 0, 5, 0, 1);
    const beside = readFileStore(shelf.folder);
    const feedback = await feedbackIn(beside, own, never);
    await beside.close();
    expect([...feedback].sort((a, b) => b.no - a.no)).toEqual([
      {
        article: articleKey(own),
        headline: 'Bridge to close',
        yes: 3,
        no: 4,
        spans: [
          { span: { part: 'paragraph', paragraph: 1, start: 14, end: 17 }, words: 'old', yes: 0, no: 3 },
          { span: { part: 'paragraph', paragraph: 1, start: 4, end: 10 }, words: 'bridge', yes: 3, no: 1 },
        ],
      },
      {
        article: 'gone00000000',
        yes: 0,
        no: 1,
        spans: [{ span: { part: 'paragraph', paragraph: 1, start: 0, end: 5 }, yes: 0, no: 1 }],
      },
      {
        article: articleKey(ferry),
        headline: 'Ferry runs again',
        yes: 1,
        no: 0,
        spans: [{ span: { part: 'paragraph', paragraph: 1, start: 14, end: 20 }, words: 'Monday', yes: 1, no: 0 }],
      },
    ]);
    expect(feedbackLines(feedback)).toContain('  0 right, 3 not · ¶1 14–17 · “old”');
    expect(feedbackLines(feedback)).toContain('an article no longer kept · gone00000000 · 0 right, 1 not');
  });

  it('are summed up without those that are spoilt, which are told', async () => {
    const index = join(shelf.folder, 'server-100000000000000001', 'index.json');
    const kept = readFileSync(index);
    writeFileSync(index, kept.subarray(0, 40));
    writeFileSync(join(shelf.folder, 'server-100000000000000002', `${articleKey(ferry)}.json`), '{}');
    const beside = readFileStore(shelf.folder);
    const told: string[] = [];
    const feedback = await feedbackIn(beside, own, (failure) => told.push(spoiltLine(failure)));
    await beside.close();
    writeFileSync(index, kept);
    expect(told).toEqual([
      'the library’s server-100000000000000001/index.json is spoilt: put back a copy of it, or delete server-100000000000000001 with all that it keeps',
      `the library’s server-100000000000000002/${articleKey(ferry)}.json is spoilt: put back a copy of it, or delete server-100000000000000002 with all that it keeps`,
    ]);
    expect(feedbackLines(feedback)).toContain('  1 right, 0 not · ¶1 14–20');
    expect(feedbackLines(feedback)).toContain(`Bridge to close · ${articleKey(own)} · 1 right, 4 not`);
  });

  it('are none where there is no library yet', async () => {
    expect(await feedbackIn(readFileStore(`${shelf.folder}/none`), own, never)).toEqual([]);
  });
});
