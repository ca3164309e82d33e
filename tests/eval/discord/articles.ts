import type { Article } from '../../../src/article/article.js';
import { openFileStore } from '../../../src/library/files/file-store.js';
import { loadArticle } from '../../../src/library/library.js';
import { MAX_ARTICLES } from '../../../src/library/store.js';
import { guild, type Loopback } from '../../discord/loopback.js';

const SYLLABLES = [
  'ba',
  'dor',
  'el',
  'fin',
  'gar',
  'hol',
  'is',
  'ka',
  'lun',
  'mar',
  'nov',
  'os',
  'pel',
  'rin',
  'sta',
  'ul',
];
/** Paragraphs of an article of the usual length. */
const USUAL_LENGTH = 25;

/** Names that no other number gives, so that every article has words of its own. */
function nameOf(number: number): string {
  const digits = number.toString(SYLLABLES.length).padStart(4, '0');
  const name = [...digits].map((digit) => SYLLABLES[Number.parseInt(digit, SYLLABLES.length)]).join('');
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** Makes articles of the paragraphs of the one that ships, each with names and numbers of its own. */
export async function articleMaker(): Promise<(number: number, paragraphs?: number) => Article> {
  const loaded = await loadArticle();
  if (!loaded.ok) throw new Error('the article that ships cannot be read');
  const { paragraphs: pool, datePublished = '' } = loaded.value;
  return (number, paragraphs = USUAL_LENGTH) => ({
    headline: `${nameOf(number * 40)} calls for report ${number}`,
    datePublished,
    paragraphs: Array.from({ length: paragraphs }, (_, i) => {
      const text = pool[(number + i) % pool.length] ?? '';
      return `${nameOf(number * 40 + i)} ${nameOf(number * 40 + i + 7)} of town ${number + i} said so. ${text}`;
    }),
  });
}

/** Where an article of a library is asked about: ids. */
export interface Place {
  readonly guild: string;
  readonly channel: string;
}

/** Fills a library in a folder with articles, each in use in as many channels as told; gives those of each article. */
export async function fillLibrary(
  folder: string,
  articles: readonly Article[],
  channelsEach: number,
): Promise<readonly (readonly Place[])[]> {
  const opened = await openFileStore(folder);
  if (!opened.ok) throw new Error(opened.problems.join('; '));
  const places: Place[][] = [];
  for (const [i, article] of articles.entries()) {
    const server = String(820_000_000_000_000_000n + BigInt(Math.floor(i / MAX_ARTICLES)));
    const own: Place[] = [];
    for (let k = 0; k < channelsEach; k++) {
      const channel = String(720_000_000_000_000_000n + BigInt(i * channelsEach + k));
      await opened.value.keep(
        `server:${server}`,
        article,
        { by: '1', at: '2026-01-01T00:00:00.000Z' },
        `channel:${channel}`,
      );
      own.push({ guild: server, channel });
    }
    places.push(own);
  }
  await opened.value.close();
  return places;
}

/** Lets a bot that is ready join the servers of these places. */
export function joinServers(discord: Loopback, places: readonly (readonly Place[])[]): void {
  const servers = new Set(places.flatMap((own) => own.map((place) => place.guild)));
  for (const server of servers)
    discord.dispatch('GUILD_CREATE', guild(server, [`${server.slice(0, -1)}8`, `${server.slice(0, -1)}9`]));
}
