import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Article, articleSchema } from '../article/article.js';
import { problemsOf } from '../article/problems.js';
import type { Checked } from '../checked.js';
import { dataDirectory } from '../data-directory.js';

/** Where the articles that ship with the program are kept. */
const articlesDirectory = join(dataDirectory, 'articles');

/** The largest file read, in bytes: the longest reports printed whole stay under a tenth of it. */
export const MAX_FILE_SIZE = 8_000_000;

/** The endings under which an article is kept; of two with one name the first counts. */
const ENDINGS = ['.json', '.txt', '.md'] as const;

/** The ids of the articles in a folder (names of their files, without the ending) in alphabetical order. */
export async function listArticles(directory = articlesDirectory): Promise<readonly string[]> {
  return [...(await filesById(directory)).keys()].sort();
}

/**
 * Loads an article: by its id in the library, or from a file (`.json` in the article schema, any other as text copied
 * from a page); the library's first when none is named. What is wrong is said with the file's base name alone.
 */
export async function loadArticle(idOrFile?: string, directory = articlesDirectory): Promise<Checked<Article>> {
  const library = await filesById(directory);
  const ids = [...library.keys()].sort();
  const named = idOrFile ?? ids[0];
  if (named === undefined) return refused('the library holds no article: put one into data/articles');
  const file = library.get(named) ?? named;
  if (!existsSync(file))
    return refused(
      `${basename(named)}: is not there: name a file that is, or an article of the library: ${ids.join(', ')}`,
    );
  const text = await readText(file);
  if (!text.ok) return text;
  const article =
    extname(file).toLowerCase() === '.json' ? articleFromJson(text.value) : await articleFromPage(text.value);
  return article.ok ? article : refused(...article.problems.map((problem) => `${basename(file)}: ${problem}`));
}

async function filesById(directory: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(directory).catch(() => []);
  const files = new Map<string, string>();
  for (const ending of ENDINGS)
    for (const name of names) {
      const id = basename(name, ending);
      if (extname(name) === ending && !files.has(id)) files.set(id, join(directory, name));
    }
  return files;
}

/** The text of a file in UTF-8, without a byte-order mark. */
export async function readText(file: string): Promise<Checked<string>> {
  const name = basename(file);
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return refused(`${name}: ${bytes}`);
  if (bytes.length > MAX_FILE_SIZE)
    return refused(`${name}: is larger than ${MAX_FILE_SIZE / 1_000_000} MB: name a file that holds one article`);
  if (bytes.includes(0)) return refused(`${name}: is no text: name a file that holds an article, saved as UTF-8`);
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(`${name}: is not UTF-8: save it as UTF-8`);
  }
}

/** Why a file could not be read, for the codes that the system gives; any other code is said as it is. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: name a file that is',
  ENOTDIR: 'is not there: name a file that is',
  EISDIR: 'is a folder: name a file in it',
  EACCES: 'may not be read: allow it, or name another file',
  ENAMETOOLONG: 'is too long a name: name a file that is there',
};

/** A file's bytes, of a file over the limit one more than that; or why it cannot be read. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of handle.createReadStream({
      end: MAX_FILE_SIZE,
      autoClose: false,
    }) as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_FILE_SIZE) break;
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return UNREADABLE[code ?? ''] ?? `cannot be read (${code ?? 'no reason given'}): name another file`;
  } finally {
    await handle?.close();
  }
}

function articleFromJson(text: string): Checked<Article> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refused('is no JSON: mend it, or name it .txt if it is text copied from a page');
  }
  const parsed = articleSchema.safeParse(data);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: problemsOf(parsed.error) };
}

/** The parser is loaded only where there is something to parse: most articles are stored as JSON. */
async function articleFromPage(text: string): Promise<Checked<Article>> {
  const { parseArticle } = await import('../intake/pasted-text.js');
  return parseArticle(text).article;
}

function refused(...problems: readonly string[]): Checked<never> {
  return { ok: false, problems };
}
