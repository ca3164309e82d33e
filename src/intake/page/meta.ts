import { onOneLine, type PageDocument } from './document.js';
import { META_NAMES } from './lists/meta-names.js';

/** What the tags of a page's head, and microdata that stands in such tags, say; the best of each first. */
export interface Meta {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly dates: readonly string[];
  readonly urls: readonly string[];
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean;
}

/** Names of dates of later changes. */
const CHANGE = /modif|updated|lastmod|last-mod|revis/;

const ATTRIBUTES = ['property', 'name', 'itemprop'] as const;

export function metaOf(document: PageDocument): Meta {
  const contents = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = onOneLine(tag.getAttribute('content'));
    if (content === '') continue;
    for (const attribute of ATTRIBUTES) {
      // Microdata that stands inside a list of other articles or a film is not this article's.
      if (attribute === 'itemprop' && isOfOther(tag.parentElement)) continue;
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean))
        contents.set(name, [...(contents.get(name) ?? []), content]);
    }
  }
  const of = (names: readonly string[]) => names.flatMap((name) => contents.get(name) ?? []);
  const changes = new Set([...contents].flatMap(([name, given]) => (CHANGE.test(name) ? given : [])));
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return {
    titles: [...of(META_NAMES.titles), onOneLine(document.querySelector('title')?.textContent)].filter(Boolean),
    descriptions: of(META_NAMES.descriptions),
    authors: of(META_NAMES.authors),
    publishers: of(META_NAMES.publishers),
    dates: [...of(META_NAMES.dates), ...of(META_NAMES.vagueDates).filter((date) => !changes.has(date))],
    urls: [...(canonical ? [canonical.trim()] : []), ...of(['og:url'])],
    isArticle:
      of(['og:type']).some((type) => /article|news|story/i.test(type)) || of(META_NAMES.dates.slice(0, 8)).length > 0,
  };
}

/** Whether an element belongs to microdata of something that is not the article: a film, a picture, an organisation. */
function isOfOther(element: PageDocument['parentElement']): boolean {
  for (let at = element; at !== null; at = at.parentElement) {
    const type = at.getAttribute('itemtype');
    if (type !== null) return !/(article|posting|report|webpage)\b/i.test(type);
  }
  return false;
}
