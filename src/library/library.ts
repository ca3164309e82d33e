import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Article } from '../article/article.js';
import type { Checked } from '../checked.js';
import { dataDirectory } from '../data-directory.js';
import { type Intake, MAX_FILE_SIZE, nothingTaken, takeIn } from '../intake/intake.js';

/** Where the articles that ship with the program are kept. */
const articlesDirectory = join(dataDirectory, 'articles');

/** The endings under which an article is kept; of two with one name the first counts. */
const ENDINGS = ['.json', '.txt', '.md', '.html'] as const;

/** Loads an article by its id in the library or from any file that holds one; the library's first when none is named. */
export async function loadArticle(idOrFile?: string, directory = articlesDirectory): Promise<Checked<Article>> {
  return (await takeFromLibrary(idOrFile, directory)).article;
}

/** The same with what was left out of it, and what may surprise. What is wrong is said with the file's base name alone. */
export async function takeFromLibrary(
  idOrFile?: string,
  directory = articlesDirectory,
  item?: number,
): Promise<Intake> {
  const library = await filesById(directory);
  const ids = [...library.keys()].sort();
  const named = idOrFile ?? ids[0];
  if (named === undefined) return nothingTaken('the library holds no article: put one into data/articles');
  const file = library.get(named) ?? named;
  if (!existsSync(file))
    return nothingTaken(
      `${basename(named)}: is not there: name a file that is, or an article of the library: ${ids.join(', ')}`,
    );
  return takeFile(file, item);
}

/** Takes an article in from a file, whatever it is. */
export async function takeFile(file: string, item?: number): Promise<Intake> {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return nothingTaken(`${basename(file)}: ${bytes}`);
  return takeIn({ bytes, name: file, ...(item !== undefined && { item }) });
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

/** Why a file could not be read, for the codes that the system gives; any other code is said as it is. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: name a file that is',
  ENOTDIR: 'is not there: name a file that is',
  EISDIR: 'is a folder: name a file in it',
  EACCES: 'may not be read: allow it, or name another file',
  ENAMETOOLONG: 'is too long a name: name a file that is there',
};

/** What is no file (a pipe, a terminal) may be waited for without end. */
const NO_FILE = 'is no file: save what it gives in one, and name that';

/** A file's bytes, of a file over the limit one more than that; or why it cannot be read. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  let handle: FileHandle | undefined;
  try {
    const found = await stat(file);
    if (!found.isFile() && !found.isDirectory()) return NO_FILE;
    // So may what the kernel tells in a file that has no size: "/proc/kmsg".
    if (found.isFile() && found.size === 0) return new Uint8Array();
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
