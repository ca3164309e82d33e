import { onOneLine, type PageDocument } from './document.js';

/** What the data that a page holds for machines (JSON-LD, in schema.org's terms) says of its article. */
export interface StructuredData {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly url?: string;
  readonly body?: string;
  readonly images: readonly { readonly caption?: string; readonly creditText?: string }[];
  /** False where the page says that the whole of it is for subscribers. */
  readonly free: boolean;
}

/** schema.org's types of what can be an article, those of news first. */
const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:AnalysisNews|AskPublicNews|Background|Opinion|Reportage|ReviewNews|News|Report|Satirical|Scholarly|TechArticle|Article|BlogPosting|LiveBlogPosting|SocialMediaPosting)\w*)$/;

type Data = Readonly<Record<string, unknown>>;

/** The most scripts, and nodes of one, that are looked through: no page needs a tenth of it. */
const MAX_SCRIPTS = 50;
const MAX_NODES = 5_000;

/** What a page's JSON-LD says; undefined where it describes no article. Broken scripts are passed over. */
export function structuredDataOf(document: PageDocument): StructuredData | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script.textContent ?? '')));
  const byId = new Map<string, Data>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string') byId.set(id, { ...node, ...byId.get(id) });
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPES.test(type)));
  const article = articles.find((node) => textIn(node.headline)) ?? articles[0];
  return article === undefined ? undefined : dataFrom(article, byId);
}

function dataFrom(article: Data, byId: ReadonlyMap<string, Data>): StructuredData {
  /** A node in place of the reference to it. */
  const whole = (value: unknown): unknown => {
    if (!isData(value) || typeof value['@id'] !== 'string') return value;
    return { ...byId.get(value['@id']), ...value };
  };
  const listed = (value: unknown) => (Array.isArray(value) ? value : [value]).map(whole);
  const named = (value: unknown) =>
    listed(value).flatMap((one) => {
      const name = textIn(one) ?? (isData(one) ? textIn(one.name) : undefined);
      return name === undefined || /^https?:/.test(name) ? [] : [name];
    });
  const addressed = listed(article.mainEntityOfPage).flatMap((page) =>
    isData(page) ? (textIn(page['@id']) ?? textIn(page.url) ?? []) : (textIn(page) ?? []),
  );
  const text = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });
  const images = listed(article.image).flatMap((image) => {
    if (!isData(image)) return [];
    const creditText = textIn(image.creditText) ?? named(image.copyrightHolder)[0];
    return [{ ...text('caption', textIn(image.caption)), ...text('creditText', creditText) }];
  });
  return {
    ...text('headline', textIn(article.headline) ?? textIn(article.name)),
    ...text('publisher', named(article.publisher)[0]),
    ...text('datePublished', textIn(article.datePublished)),
    ...text(
      'url',
      [textIn(article.url), ...addressed].find((url) => /^https?:\/\//.test(url ?? '')),
    ),
    ...(typeof article.articleBody === 'string' && { body: article.articleBody }),
    authors: [...named(article.author), ...(article.author === undefined ? named(article.creator) : [])],
    images: images.filter(({ caption, creditText }) => caption !== undefined || creditText !== undefined),
    free: !/^false$/i.test(String(article.isAccessibleForFree ?? 'true')),
  };
}

/** The data of a script; pages put it between marks of comments, and break lines inside its texts. */
function parsed(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  for (const text of [bare, bare.replace(/[\u0000-\u001F]+/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The mended text is tried next.
    }
  }
  return undefined;
}

/** Every node of the data, `@graph` and lists gone through. */
function nodesIn(data: unknown): readonly Data[] {
  const found: Data[] = [];
  const waiting: unknown[] = [data];
  for (let at = 0; at < waiting.length && at < MAX_NODES; at++) {
    const next = waiting[at];
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_NODES));
    else if (isData(next)) {
      found.push(next);
      for (const key of HOLDERS) if (next[key] !== undefined) waiting.push(next[key]);
    }
  }
  return found;
}

/** Where nodes hold others that may be, or say, what an article is. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'hasPart'] as const;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(node: Data): readonly string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types]).filter((type) => typeof type === 'string');
}

/** A text in words on one line; undefined where there is none. */
function textIn(value: unknown): string | undefined {
  const first = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  const words = onOneLine(first);
  return words === '' ? undefined : words;
}
