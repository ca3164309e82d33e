import { chooseIn, fillIn, given, type Preview, readFile, readMessage } from './giving.js';
import type { Loopback } from './loopback.js';
import { respondTo, slash } from './scenario.js';

/** An article that is given, with a question that it answers. */
export interface Told {
  readonly headline: string;
  readonly byline: string;
  /** The day before noon, as a feed and a page have it: `2021-03-04`. */
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly question: string;
  readonly answer: string;
}

/** A report of one town and one on what comes after it, so that each source has two articles that no other has. */
export function reportsFrom(town: string): { readonly first: Told; readonly second: Told } {
  return {
    first: {
      headline: `Market of ${town} reopens after the storm`,
      byline: 'Jo Marsh',
      day: '2021-03-04',
      paragraphs: [
        `The market of ${town} reopened on Thursday, said its warden, Tom Bell, who had counted the broken stalls on the morning after the storm and found that nine of the forty could not be saved.`,
        `“We sold every herring by noon,” Bell said, while the last of the boxes were carried to the quay, where a lorry had waited since eight for what nobody would buy.`,
        'Its roof will be mended by the carpenter Eva Lind in April, when the oak that she has ordered from the mainland comes with the first of the larger ferries.',
      ],
      question: 'Who will mend the roof?',
      answer: 'Eva Lind',
    },
    second: {
      headline: `Old bridge of ${town} to close for repairs`,
      byline: 'Kim Dale',
      day: '2021-03-05',
      paragraphs: [
        `The bridge of ${town} will close on Monday for six weeks, the engineer Olga Rask said at the town hall, where some thirty shopkeepers had come to hear how long their customers would stay away.`,
        'A ferry will carry walkers across for nothing, from six in the morning until midnight, and a second one waits at the yard in case there are more of them than the first can hold.',
        'Lorries must go round by the valley, which takes an hour, and carters have asked that the toll there be lifted until the work is over.',
      ],
      question: 'Who said that the bridge will close?',
      answer: 'Olga Rask',
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;
/** The fields of an interaction by somebody there who has asked nothing before. */
type There = () => Fields;

/** A way in which an article is given: what is done to see its preview. */
export interface Source {
  readonly name: string;
  /** What of the bot's commands it takes; Discord lets only those use it who may. */
  readonly command: 'read' | 'Read this article';
  /** What comes before, if anything: a form is opened, a feed shown. */
  readonly begin?: (discord: Loopback, told: Told, there: There) => Promise<Preview | undefined>;
  readonly preview: (discord: Loopback, told: Told, there: There, begun: Preview | undefined) => Promise<Preview>;
}

export const SOURCES: readonly Source[] = [
  {
    name: 'a page saved to a file',
    command: 'read',
    preview: (discord, told, there) => given(discord, readFile(discord, 'saved.html', pageOf(told), there())),
  },
  {
    name: 'a link',
    command: 'read',
    preview: (discord, told, there) => {
      const { url } = discord.attach('market.html', pageOf(told));
      return given(discord, slash(discord, 'read', { link: url }, there()));
    },
  },
  {
    name: 'a paste',
    command: 'read',
    begin: async (discord, _, there) => {
      const { type } = await respondTo(discord, slash(discord, 'read', {}, there()));
      if (type !== 9) throw new Error('no form opened');
      return undefined;
    },
    preview: (discord, told, there) => given(discord, fillIn(discord, { texts: [textOf(told)] }, there())),
  },
  {
    name: 'a feed item',
    command: 'read',
    begin: (discord, told, there) => given(discord, readFile(discord, 'feed.xml', feedOf(told), there())),
    preview: (discord, _, there, begun) => {
      if (begun === undefined) throw new Error('no feed shown');
      return given(discord, chooseIn(discord, begun, '1', there()));
    },
  },
  {
    name: 'a forwarded message',
    command: 'Read this article',
    preview: (discord, told, there) => {
      const forwarding = {
        message_reference: { type: 1, message_id: '5', channel_id: '6' },
        message_snapshots: [{ message: discord.message({ content: textOf(told) }) }],
      };
      return given(discord, readMessage(discord, forwarding, there()));
    },
  },
];

function textOf({ headline, byline, day, paragraphs }: Told): string {
  return [headline, `By ${byline}\nMarch ${Number(day.slice(-2))}, 2021`, ...paragraphs].join('\n\n');
}

function pageOf({ headline, byline, day, paragraphs }: Told): string {
  return `<!doctype html><html lang="en"><head><title>${headline} | The Harbour Post</title>
    <meta property="og:title" content="${headline}"><meta name="author" content="${byline}">
    <meta property="og:url" content="https://harbour.example/${day}">
    <meta property="article:published_time" content="${day}T09:00:00Z"></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>
    <footer><a href="/legal">Legal notice</a></footer></body></html>`;
}

function feedOf(told: Told): string {
  const other = { ...told, headline: 'Nothing happens in the north', paragraphs: ['Nothing happened.'] };
  const items = [other, told].map(({ headline, day, paragraphs }) => {
    const html = paragraphs.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('');
    const date = new Date(`${day}T09:00:00Z`).toUTCString();
    return `<item><title>${headline}</title><pubDate>${date}</pubDate><description>${html}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title>${items.join('')}</channel></rss>`;
}
