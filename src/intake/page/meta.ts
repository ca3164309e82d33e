import { onOneLine, type PageDocument } from './document.js';

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

/**
 * The names under which publishers write each, in lower case, the best first: Open Graph, Dublin Core, schema.org, and the
 * systems that many papers use. Names that may mean a later change ("date", "lastmod") come last or not at all.
 */
const NAMES = {
  titles: [
    'og:title',
    'headline',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'title',
  ],
  descriptions: ['og:description', 'description', 'twitter:description', 'sailthru.description', 'dc.description'],
  authors: [
    'byl',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'author',
    'authors',
    'dc.creator',
    'dcterms.creator',
    'og:article:author',
    'dcsext.author',
    'article.author',
    'article:author_name',
    'article:author:name',
    'byline',
    'cxenseparse:author',
  ],
  publishers: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:app:name:iphone', 'cre'],
  dates: [
    'article:published_time',
    'article:published',
    'datepublished',
    'og:article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'article.published',
    'article:publicationdate',
    'publication_date',
    'publish-date',
    'publishdate',
    'publish_date',
    'published_at',
    'published',
    'pubdate',
    'originalpublicationdate',
    'og:pubdate',
    'ptime',
    'pdate',
    'dcsext.articlefirstpublished',
    'cxenseparse:recs:publishtime',
    'displaydate',
    'dc.date.created',
    'dcterms.created',
    'dc.date',
    'date',
  ],
} as const;

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
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return {
    titles: [...of(NAMES.titles), onOneLine(document.querySelector('title')?.textContent)].filter(Boolean),
    descriptions: of(NAMES.descriptions),
    authors: of(NAMES.authors),
    publishers: of(NAMES.publishers),
    dates: of(NAMES.dates),
    urls: [...(canonical ? [canonical.trim()] : []), ...of(['og:url'])],
    isArticle:
      of(['og:type']).some((type) => /article|news|story/i.test(type)) || of(NAMES.dates.slice(0, 8)).length > 0,
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
