import { parse } from 'yaml';

/** What a front matter says of the article, each as it is written there. */
export interface FrontMatter {
  /** How many lines it takes up, its fences included. */
  readonly lines: number;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

type Field = Exclude<keyof FrontMatter, 'lines'>;

/** The keys that static-site generators and note-takers use, by the field they mean; the first that is there counts. */
const KEYS: Readonly<Record<Field, readonly string[]>> = {
  headline: ['headline', 'title'],
  standfirst: ['standfirst', 'subtitle', 'dek', 'deck', 'description', 'summary', 'excerpt', 'abstract'],
  byline: ['byline', 'author', 'authors', 'by'],
  publisher: ['publisher', 'publication', 'site', 'sitename', 'site_name', 'website', 'newspaper'],
  published: [
    'datepublished',
    'published',
    'date',
    'pubdate',
    'publishdate',
    'date_published',
    'published_at',
    'created',
  ],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source', 'original'],
};

/** The longest front matter looked for, in lines. */
const MAX_LINES = 100;

/** The YAML between `---` fences at the very top of a text; undefined where there is none that is a list of keys. */
export function frontMatterOf(lines: readonly string[]): FrontMatter | undefined {
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.slice(0, MAX_LINES).findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) return undefined;
  const data = yamlOf(lines.slice(1, end).join('\n'));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const values = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), wordsOf(value)]));
  const fields = Object.entries(KEYS).flatMap(([field, keys]) => {
    const value = keys.map((key) => values.get(key)).find((words) => words);
    return value === undefined ? [] : [[field, value]];
  });
  return { lines: end + 1, ...Object.fromEntries(fields) };
}

/** The value that a YAML document means, texts left as texts; undefined for what is no YAML or uses aliases. */
function yamlOf(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** A value in words: text as it is, a list of names joined as a byline joins them. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return undefined;
  return value.filter((one) => typeof one === 'string').join(', ');
}
