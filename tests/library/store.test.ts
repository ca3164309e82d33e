import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { articleKey } from '../../src/article/key.js';
import { MAX_ARTICLES, OWN_ARTICLE, type Owner, type Place, type Store } from '../../src/library/store.js';
import { SHELVES, type Shelf } from './stores.js';

const CLUB: Owner = 'server:100000000000000001';
const CLASS: Owner = 'server:100000000000000002';
const ADA: Owner = 'user:200000000000000001';
const NEWS: Place = 'channel:300000000000000001';
const THREAD: Place = 'channel:300000000000000002';

const ferry: Article = { headline: 'Ferry runs again', byline: 'ANN REED', paragraphs: ['It runs.', 'It is late.'] };
const bridge: Article = { headline: 'Bridge to close', datePublished: '2021-03-02', paragraphs: ['It is old.'] };
const given = { by: '200000000000000001', at: '2021-03-02T08:15:00.000Z' };

describe.each(SHELVES)('a library kept in %s', (_, make) => {
  let shelf: Shelf;
  let store: Store;
  beforeAll(async () => {
    shelf = await make();
    // PostgreSQL for Node takes its time to start on a busy machine.
  }, 60_000);
  afterAll(() => shelf.throwAway());
  beforeEach(async () => {
    store = await shelf.open();
  });
  afterEach(async () => {
    for (const owner of [CLUB, CLASS, ADA]) await store.forgetOwner(owner);
    await store.close();
  });

  const again = async () => {
    await store.close();
    store = await shelf.open();
  };
  const keep = async (owner: Owner, article: Article, place?: Place) => {
    const kept = await store.keep(owner, article, given, place);
    if (kept === 'full') throw new Error('there was no room');
    return kept.id;
  };

  test('is empty at first', async () => {
    expect(await store.list(CLUB)).toEqual([]);
    expect(await store.inUse(CLUB, [THREAD, NEWS, 'everywhere'])).toBeUndefined();
  });

  test('lists what was given, the last first, with who gave it and where it is in use, after a restart too', async () => {
    const first = await keep(CLUB, ferry, 'everywhere');
    const second = await keep(CLUB, bridge, NEWS);
    await store.use(CLUB, THREAD, first);
    await again();
    expect(await store.list(CLUB)).toEqual([
      {
        id: second,
        card: { headline: 'Bridge to close', datePublished: '2021-03-02', paragraphs: 1 },
        given,
        places: [NEWS],
      },
      {
        id: first,
        card: { headline: 'Ferry runs again', byline: 'ANN REED', paragraphs: 2 },
        given,
        places: [THREAD, 'everywhere'],
      },
    ]);
    expect(await store.article(CLUB, first)).toEqual(ferry);
    expect(await store.article(CLUB, second)).toEqual(bridge);
  });

  test('gives the thread’s article before the channel’s before the server’s', async () => {
    const places = [THREAD, NEWS, 'everywhere'] as const;
    const whole = await keep(CLUB, ferry, 'everywhere');
    expect(await store.inUse(CLUB, places)).toBe(whole);
    const channel = await keep(CLUB, bridge, NEWS);
    expect(await store.inUse(CLUB, places)).toBe(channel);
    await store.use(CLUB, THREAD, whole);
    expect(await store.inUse(CLUB, places)).toBe(whole);
    await store.use(CLUB, THREAD, OWN_ARTICLE);
    expect(await store.inUse(CLUB, places)).toBe(OWN_ARTICLE);
    expect(await store.inUse(CLUB, ['channel:300000000000000009', 'everywhere'])).toBe(whole);
    expect(await store.use(CLUB, THREAD, undefined)).toBe(true);
    expect(await store.use(CLUB, 'channel:300000000000000009', undefined)).toBe(true);
    await again();
    expect(await store.inUse(CLUB, places)).toBe(channel);
    expect((await store.list(CLUB)).map(({ id }) => id)).toEqual([channel, whole]);
  });

  test('shows nobody else what an owner has', async () => {
    const id = await keep(CLUB, ferry, NEWS);
    for (const other of [CLASS, ADA]) {
      expect(await store.list(other)).toEqual([]);
      expect(await store.inUse(other, [NEWS])).toBeUndefined();
      expect(await store.article(other, id)).toBeUndefined();
      expect(await store.idOf(other, id.slice(0, 6))).toBeUndefined();
      expect(await store.use(other, NEWS, id)).toBe(false);
      expect(await store.forget(other, id)).toBe(false);
    }
    expect(await store.inUse(CLUB, [NEWS])).toBe(id);
  });

  test('keeps an article that is given twice once, and for two owners apart', async () => {
    const once = await store.keep(CLUB, ferry, given);
    const twice = await store.keep(CLUB, ferry, { by: '5', at: '2022-01-01T00:00:00.000Z' }, NEWS);
    const elsewhere = await keep(CLASS, ferry);
    expect(once).toEqual({ id: articleKey(ferry), known: false });
    expect(twice).toEqual({ id: articleKey(ferry), known: true });
    expect(await store.list(CLUB)).toMatchObject([{ given, places: [NEWS] }]);
    await store.forget(CLUB, articleKey(ferry));
    expect(await store.article(CLASS, elsewhere)).toEqual(ferry);
  });

  test('keeps what is given at once, all of it', async () => {
    const articles = Array.from({ length: 12 }, (_, i): Article => ({ ...bridge, headline: `Bridge ${i % 6}` }));
    await Promise.all(articles.map((article, i) => keep(CLUB, article, `channel:${i}`)));
    const listed = await store.list(CLUB);
    expect(listed.map(({ card }) => card.headline).sort()).toEqual([0, 1, 2, 3, 4, 5].map((i) => `Bridge ${i}`));
    expect(listed.flatMap(({ places }) => places)).toHaveLength(12);
  });

  test('finds an id by its beginning', async () => {
    const id = await keep(CLUB, ferry);
    expect(await store.idOf(CLUB, id.slice(0, 6))).toBe(id);
    expect(await store.idOf(CLUB, 'zzzzzz')).toBeUndefined();
    expect(await store.idOf(CLUB, '%')).toBeUndefined();
  });

  test('forgets an article, and falls back to what is in use around it', async () => {
    const channel = await keep(CLUB, bridge, NEWS);
    const whole = await keep(CLUB, ferry, 'everywhere');
    expect(await store.forget(CLUB, channel)).toBe(true);
    await again();
    expect(await store.inUse(CLUB, [NEWS, 'everywhere'])).toBe(whole);
    expect(await store.article(CLUB, channel)).toBeUndefined();
    expect(await store.use(CLUB, NEWS, channel)).toBe(false);
    expect(await store.forget(CLUB, channel)).toBe(false);
  });

  test('forgets all that an owner has, and nothing of another', async () => {
    await keep(CLUB, ferry, NEWS);
    await store.setRecord(CLUB, 'left', '', { at: given.at });
    const other = await keep(CLASS, bridge, 'everywhere');
    expect([...(await store.owners())].sort()).toEqual([CLUB, CLASS]);
    await store.forgetOwner(CLUB);
    await again();
    expect(await store.owners()).toEqual([CLASS]);
    expect(await store.list(CLUB)).toEqual([]);
    expect(await store.inUse(CLUB, [NEWS])).toBeUndefined();
    expect(await store.records('left')).toEqual([]);
    expect(await store.inUse(CLASS, ['everywhere'])).toBe(other);
  });

  test('takes as many articles as the limit says and no more, but those it has again', async () => {
    for (let i = 0; i < MAX_ARTICLES; i++) await keep(CLUB, { ...bridge, headline: `Bridge ${i}` });
    expect(await store.keep(CLUB, ferry, given, NEWS)).toBe('full');
    expect(await store.inUse(CLUB, [NEWS])).toBeUndefined();
    expect(await store.keep(CLUB, { ...bridge, headline: 'Bridge 7' }, given, NEWS)).toMatchObject({ known: true });
    await store.forget(CLUB, articleKey({ ...bridge, headline: 'Bridge 8' }));
    expect(await store.keep(CLUB, ferry, given)).toMatchObject({ known: false });
  });

  test('keeps records by kind and key', async () => {
    expect(await store.record(CLUB, 'left', '')).toBeUndefined();
    await store.setRecord(CLUB, 'left', '', { at: given.at });
    await store.setRecord(CLUB, 'left', '', { at: '2022-01-01T00:00:00.000Z' });
    await store.setRecord(CLASS, 'left', '', { at: given.at });
    await again();
    expect(await store.record(CLUB, 'left', '')).toEqual({ at: '2022-01-01T00:00:00.000Z' });
    expect((await store.records('left')).map(({ owner }) => owner).sort()).toEqual([CLUB, CLASS]);
    await store.setRecord(CLUB, 'left', '', undefined);
    expect(await store.records('left', CLUB)).toEqual([]);
    expect(await store.records('left')).toEqual([{ owner: CLASS, key: '', value: { at: given.at } }]);
  });

  test('changes a record as one step, however many do so at once', async () => {
    const span = { part: 'paragraph', paragraph: 1, start: 0, end: 2 } as const;
    const votes = { article: articleKey(ferry), span, yes: 0, no: 0 };
    const vote = () => store.changeRecord(CLUB, 'votes', 'x', (before = votes) => ({ ...before, yes: before.yes + 1 }));
    await Promise.all(Array.from({ length: 12 }, vote));
    await store.changeRecord(CLASS, 'votes', 'x', () => votes);
    await again();
    expect(await store.record(CLUB, 'votes', 'x')).toEqual({ ...votes, yes: 12 });
    expect(await store.record(CLASS, 'votes', 'x')).toEqual(votes);
    expect(await store.record(CLUB, 'votes', 'y')).toBeUndefined();
    await store.changeRecord(CLUB, 'votes', 'z', () => votes);
    for (const key of ['y', 'z']) await store.changeRecord(CLUB, 'votes', key, () => undefined);
    expect((await store.records('votes', CLUB)).map(({ key }) => key)).toEqual(['x']);
    await store.forgetOwner(CLUB);
    expect(await store.records('votes')).toEqual([{ owner: CLASS, key: 'x', value: votes }]);
  });

  test('keeps any text as it is', async () => {
    const odd: Article = {
      headline: 'Nul \u0000, half \ud83d, quote \' " \\ ; DROP TABLE pilcrow_articles; --',
      paragraphs: ['🛳️ \u2028', '$1 %s'],
    };
    const id = await keep(CLUB, odd, NEWS);
    await again();
    expect(await store.article(CLUB, id)).toEqual(odd);
    expect((await store.list(CLUB))[0]?.card.headline).toBe(odd.headline);
  });

  test('does what a list and a map would, whatever is done in whatever order', async () => {
    const operation = fc.record({
      owner: fc.constantFrom(CLUB, CLASS),
      does: fc.constantFrom('keep', 'use', 'forget', 'restart'),
      article: fc.integer({ min: 0, max: 3 }),
      place: fc.constantFrom<Place>(NEWS, THREAD, 'everywhere'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 12 }), async (operations) => {
        const kept = new Set<string>();
        const uses = new Map<string, string>();
        for (const owner of [CLUB, CLASS]) await store.forgetOwner(owner);
        for (const { owner, does, article, place } of operations) {
          const text = { ...ferry, headline: `Ferry ${article}` };
          const id = articleKey(text);
          if (does === 'restart') await again();
          if (does === 'keep') {
            await keep(owner, text, place);
            kept.add(`${owner} ${id}`);
            uses.set(`${owner} ${place}`, id);
          }
          if (does === 'use') {
            const can = kept.has(`${owner} ${id}`);
            expect(await store.use(owner, place, id)).toBe(can);
            if (can) uses.set(`${owner} ${place}`, id);
          }
          if (does === 'forget') {
            expect(await store.forget(owner, id)).toBe(kept.delete(`${owner} ${id}`));
            for (const [at, used] of uses) if (at.startsWith(owner) && used === id) uses.delete(at);
          }
        }
        for (const owner of [CLUB, CLASS]) {
          for (const place of [NEWS, THREAD, 'everywhere'] as const)
            expect(await store.inUse(owner, [place])).toBe(uses.get(`${owner} ${place}`));
          const ids = (await store.list(owner)).map(({ id }) => `${owner} ${id}`);
          expect(ids.sort()).toEqual([...kept].filter((one) => one.startsWith(owner)).sort());
        }
      }),
      { numRuns: 25 },
    );
  });

  test('that several may share shows each at once what the other kept', async () => {
    if (!shelf.shared) return;
    const other = await shelf.open();
    const id = await keep(CLUB, ferry, NEWS);
    expect(await other.inUse(CLUB, [NEWS])).toBe(id);
    expect(await other.article(CLUB, id)).toEqual(ferry);
    await other.forget(CLUB, id);
    expect(await store.inUse(CLUB, [NEWS])).toBeUndefined();
    await other.close();
  });

  test('that several may share gives each a time of its own for a purpose, one after the other', async () => {
    if (!shelf.shared) return expect(store.reserve).toBeUndefined();
    const other = await shelf.open();
    const purpose = `turn ${Math.random()}`;
    const waits = await Promise.all(
      [store, other, store, other].map(async (one) => (await one.reserve?.(purpose, 60_000)) ?? -1),
    );
    const [first = -1, ...next] = waits.sort((a, b) => a - b);
    expect(first).toBe(0);
    for (const [i, ms] of next.entries()) {
      expect(ms).toBeGreaterThan(60_000 * (i + 1) - 30_000);
      expect(ms).toBeLessThanOrEqual(60_000 * (i + 1));
    }
    expect(await other.reserve?.(`${purpose} of others`, 60_000)).toBe(0);
    await other.close();
  });

  test('that several may share is set up once, however many open it at once', async () => {
    if (!shelf.shared) return;
    const stores = await Promise.all([1, 2, 3].map(() => shelf.open()));
    for (const one of stores) expect(await one.list(CLUB)).toEqual([]);
    await Promise.all(stores.map((one) => one.close()));
  });
});
