import type { Article } from '../article/article.js';
import { type Intake, MAX_FILE_SIZE, nothingTaken, takeIn } from '../intake/intake.js';
import { takeFile, takeFromLibrary } from '../library/library.js';
import { complain } from './complaint.js';
import { printable } from './printable.js';

interface Ways {
  /** Which item of a feed, as it was typed. */
  readonly item: string | undefined;
  readonly readLink: ((url: string) => Promise<Intake>) | undefined;
  /** Whether the name may be an id of the library; it may unless told otherwise. */
  readonly library?: boolean;
}

/** Takes in the article that a command line names: a link, `-` for standard input, a file, or an id of the library. */
export async function takeNamed(named: string | undefined, { item, readLink, library = true }: Ways): Promise<Intake> {
  const number = item === undefined ? undefined : Number(item);
  if (number !== undefined && !(Number.isInteger(number) && number >= 1))
    return nothingTaken('--item takes the number of a feed’s item: 1 is the first');
  if (named === '-') return takeIn({ bytes: await standardInput(), ...(number !== undefined && { item: number }) });
  if (named !== undefined && /^[a-z][a-z\d+.-]*:\/\//i.test(named))
    return (
      readLink?.(named) ?? nothingTaken('links are switched off (FETCH_LINKS=off): save the page, and name that file')
    );
  return library || named === undefined ? takeFromLibrary(named, undefined, number) : takeFile(named, number);
}

/** Does something with the article that is named, and gives its exit code; of a bad one each problem is told. */
export async function withNamed(
  named: string | undefined,
  ways: Ways,
  work: (article: Article) => Promise<number>,
): Promise<number> {
  const { article, warnings } = await takeNamed(named, ways);
  warn(warnings);
  return article.ok ? work(article.value) : complain(article.problems);
}

/** Tells what may surprise in an article that was taken in. */
export function warn(warnings: readonly string[]): void {
  for (const warning of warnings) process.stderr.write(`pilcrow: ${printable(warning)}\n`);
}

/** What standard input holds; of more than any article has, one byte more than that. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_FILE_SIZE) break;
  }
  return Buffer.concat(chunks);
}
