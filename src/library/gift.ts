import { type Article, articleSchema } from '../article/article.js';
import { problemsOf } from '../article/problems.js';
import { type FeedItem, type Intake, type Intakes, takeIn, takeItem } from '../intake/intake.js';

/** What somebody gives to be read: text that was copied, a file, a link, or an item of a feed. */
export type Gift =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'item'; readonly item: FeedItem };

/** Takes in what is behind a link, as `takeIn` makes an article of it; here unless told. */
export type ReadLink = (url: string, takeIn?: Intakes['takeIn']) => Promise<Intake>;

/** An article made of what was given, before anybody has said that it is to be kept. */
export interface Made {
  readonly article: Article;
  /** What stood there and is not in the article, in order, a line each. */
  readonly leftOut: readonly string[];
  /** What is doubtful about it, a sentence each without its full stop. */
  readonly doubts: readonly string[];
}

/** What came of a gift: an article, a feed of which an item is to be chosen, or nothing, with every problem. */
export type Taken =
  | { readonly kind: 'article'; readonly made: Made }
  | { readonly kind: 'feed'; readonly items: readonly FeedItem[] }
  | { readonly kind: 'nothing'; readonly problems: readonly string[] };

/**
 * The most characters of an article that somebody may give, in UTF-16 units: it is read at one go, a million in some three
 * seconds in which nobody else is answered. The longest reports that newspapers print whole have half of it.
 */
const MAX_GIVEN = 1_000_000;

/** Takes in what somebody gives. Without `readLink`, links are switched off; `intakes` say where articles are made of it. */
export async function take(
  gift: Gift,
  readLink: ReadLink | undefined,
  intakes: Intakes = { takeIn, takeItem },
): Promise<Taken> {
  switch (gift.kind) {
    case 'text':
      return takenFrom(await intakes.takeIn({ bytes: new TextEncoder().encode(gift.text) }));
    case 'file':
      return takenFrom(await intakes.takeIn({ bytes: gift.bytes, name: gift.name }));
    case 'link':
      return readLink === undefined ? LINKS_OFF : takenFrom(await readLink(gift.url, intakes.takeIn));
    case 'item':
      return takenFrom(await fullerOf(gift.item, readLink, intakes));
  }
}

const LINKS_OFF: Taken = {
  kind: 'nothing',
  problems: ['links are switched off here: save the page and give me that file, or paste the text'],
};

/** An item as its feed gives it, or its page, where the feed gives but a beginning. */
async function fullerOf(item: FeedItem, readLink: ReadLink | undefined, intakes: Intakes): Promise<Intake> {
  const own = await intakes.takeItem(item);
  if (own.article.ok && own.warnings.length === 0) return own;
  const page = item.url === undefined ? undefined : await readLink?.(item.url, intakes.takeIn);
  return page?.article.ok ? page : own;
}

/** What was taken in, as somebody is to be shown it. */
export function takenFrom({ article, leftOut, warnings, items = [] }: Intake): Taken {
  if (!article.ok && items.length > 1) return { kind: 'feed', items };
  if (!article.ok) return { kind: 'nothing', problems: article.problems };
  const parsed = articleSchema.safeParse(article.value);
  if (!parsed.success) return { kind: 'nothing', problems: problemsOf(parsed.error) };
  const length = parsed.data.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length > MAX_GIVEN)
    return {
      kind: 'nothing',
      problems: [`it is longer than ${MAX_GIVEN.toLocaleString('en')} characters: give one article`],
    };
  const lines = leftOut.filter((line) => line.trim() !== '');
  return {
    kind: 'article',
    made: { article: parsed.data, leftOut: lines, doubts: [...doubtsAbout(parsed.data), ...warnings] },
  };
}

function doubtsAbout({ datePublished }: Article): readonly string[] {
  return datePublished === undefined ? ['it has no date of publication: “Friday” will stay “Friday”'] : [];
}
