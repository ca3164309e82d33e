import { DOMParser } from 'linkedom';
import { stringify } from 'yaml';
import { withoutEntities } from './entities.js';
import { blocksOf } from './page/blocks.js';
import { isoDateOf } from './page/dates.js';
import {
  documentOf,
  isElement,
  isTooDeep,
  isTooLarge,
  onOneLine,
  type PageDocument,
  type PageElement,
} from './page/document.js';
import { linesOf } from './page/lines.js';

/** An item of a feed, in RSS's or Atom's words. */
export interface FeedItem {
  readonly headline: string;
  readonly url?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** ISO 8601: when it was published, never when it was changed. */
  readonly datePublished?: string;
  /** The text of it that the feed gives, as a piece of a page. */
  readonly html: string;
}

/** The most items of a feed that are looked at. */
const MAX_ITEMS = 500;

/** Where the names of elements differ between RSS 0.9 to 2.0 and Atom, the fuller text first. */
const CONTENTS = ['content:encoded', 'content', 'description', 'summary'] as const;
const DATES = ['pubDate', 'published', 'dc:date', 'issued'] as const;
const AUTHORS = ['dc:creator', 'author', 'itunes:author'] as const;

/** The items of an RSS or Atom feed that have a headline, in its order; undefined for a feed larger or deeper than any. */
export function feedItemsOf(xml: string): readonly FeedItem[] | undefined {
  if (isTooLarge(xml)) return undefined;
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as PageDocument;
  if (isTooDeep(document)) return undefined;
  const items = [...document.querySelectorAll('item, entry')].slice(0, MAX_ITEMS);
  const channel = document.querySelector('channel') ?? document.documentElement;
  const publisher = channel === null ? undefined : textIn(channel, 'title');
  return items.flatMap((item) => {
    const headline = textIn(item, 'title');
    if (headline === undefined) return [];
    const date = first(DATES, (name) => textIn(item, name));
    const datePublished = date === undefined ? undefined : isoDateOf(date);
    const byline = first(AUTHORS, (name) => signedIn(item, name));
    const url = urlOf(item);
    return [
      {
        headline,
        html: first(CONTENTS, (name) => htmlIn(item, name)) ?? '',
        ...(url !== undefined && { url }),
        ...(byline !== undefined && { byline }),
        ...(publisher !== undefined && { publisher }),
        ...(datePublished !== undefined && { datePublished }),
      },
    ];
  });
}

/** An item as text with front matter, for the parser of pasted text. */
export function textOfItem({ html, headline, byline, publisher, datePublished, url }: FeedItem): string {
  const fields = { headline, byline, publisher, published: datePublished, url };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const { body } = documentOf(/<\w/.test(html) ? html : html.replace(/\n\s*\n/g, '<p>'));
  const lines = body === null ? [] : linesOf(blocksOf(body), [], [headline]);
  return `---\n${stringify(given, { lineWidth: 0 })}---\n\n${lines.join('\n\n')}\n`;
}

function first<T>(names: readonly string[], give: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const value = give(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function childNamed(parent: PageElement, name: string): PageElement | undefined {
  for (const node of parent.childNodes)
    if (isElement(node) && node.localName.toLowerCase() === name.toLowerCase()) return node;
  return undefined;
}

function textIn(parent: PageElement, name: string): string | undefined {
  const text = onOneLine(withoutEntities(childNamed(parent, name)?.textContent ?? '').replace(/<[^>]{0,200}>/g, ''));
  return text === '' ? undefined : text;
}

/** The piece of a page that an element holds, as text or (in Atom) as elements of its own. */
function htmlIn(item: PageElement, name: string): string | undefined {
  const element = childNamed(item, name);
  const isNested = element !== undefined && [...element.childNodes].some(isElement);
  return (isNested ? element.innerHTML : element?.textContent)?.trim() || undefined;
}

/** Who signed: a name, Atom's `<name>`, or the name in brackets behind an address of electronic mail. */
function signedIn(item: PageElement, name: string): string | undefined {
  const element = childNamed(item, name);
  const text = element === undefined ? undefined : (textIn(element, 'name') ?? textIn(item, name));
  const behindAddress = /^\S+@\S+\s+\((.+)\)$/.exec(text ?? '')?.[1];
  if (behindAddress !== undefined) return behindAddress;
  return text?.includes('@') ? undefined : text?.replace(/^by\s+/i, '');
}

function urlOf(item: PageElement): string | undefined {
  const links = [...item.childNodes].filter(
    (node): node is PageElement => isElement(node) && node.localName === 'link',
  );
  const alternate = links.find(
    (link) => ['alternate', null].includes(link.getAttribute('rel')) && link.hasAttribute('href'),
  );
  const url = alternate?.getAttribute('href') ?? textIn(item, 'link') ?? textIn(item, 'guid');
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}
