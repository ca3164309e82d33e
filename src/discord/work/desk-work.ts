import type { Article } from '../../article/article.js';
import { articleKey } from '../../article/key.js';
import type { Intakes } from '../../intake/intake.js';
import { takeIn, takeItem } from '../../intake/intake.js';
import type { Found } from '../../library/desk.js';
import type { Job } from './jobs.js';
import type { Thread } from './thread.js';
import { Turns } from './turns.js';
import type { WorkKind, Works } from './work.js';

/**
 * Articles longer than this, in characters, are read and asked on a thread of their own: one of this length is read in
 * some 40 ms, the longest that is taken in some seconds.
 */
const LONG_ARTICLE = 20_000;
/** So are questions of this length: they take longest of all, 30 ms a thousand characters. */
const LONG_QUESTION = 600;
/** So is whatever is given of more bytes: a page of a hundred kilobytes is made an article of in some 100 ms. */
const LONG_GIFT = 8_000;

/** Long articles that the thread may still hold. */
const MAX_ASIDE = 5;

/** What does it here, loaded for the first piece: connecting to Discord needs nothing of it. */
let loaded: typeof import('./work.js') | undefined;

/** Where work is done so that nobody else waits for it: here what is short, in turn, and on the thread what is long. */
export class DeskWork {
  readonly #turns = new Turns();
  readonly #thread: Thread | undefined;
  /** The keys of the articles that were last worked on there. */
  readonly #aside = new Set<string>();
  /** How articles are made of what people give. */
  readonly intakes: Intakes;

  /** Without a thread all is done here. */
  constructor(thread?: Thread) {
    this.#thread = thread;
    this.intakes = {
      takeIn: (given) =>
        given.bytes.length > LONG_GIFT
          ? this.#onThread({ kind: 'take in', given }, () => takeIn(given))
          : takeIn(given),
      takeItem: (item) =>
        item.html.length > LONG_GIFT
          ? this.#onThread({ kind: 'take item', item }, () => takeItem(item))
          : takeItem(item),
    };
  }

  /** Does a piece of work on the article that was found. */
  async on<K extends WorkKind>(found: Found, work: K, given: Works[K]['given']): Promise<Works[K]['made']> {
    const here = async () => {
      const reading = await found.read();
      loaded ??= await import('./work.js');
      const { workOn } = loaded;
      return this.#turns.take(() => workOn(reading, work, given));
    };
    const { article } = found;
    const isLong = lengthOf(article) > LONG_ARTICLE || lengthOfText(given) > LONG_QUESTION;
    if (!isLong) return here();
    const made = await this.#onThread({ kind: 'work', article, work, given }, here);
    this.#aside.add(articleKey(article));
    const [oldest] = this.#aside.size > MAX_ASIDE ? this.#aside : [];
    if (oldest !== undefined) this.#aside.delete(oldest);
    return made;
  }

  /** Whether it has to be read before anything is done on it. */
  isUnread({ article, isRead }: Found): boolean {
    if (this.#thread === undefined || lengthOf(article) <= LONG_ARTICLE) return !isRead;
    return !this.#thread.isRunning || !this.#aside.has(articleKey(article));
  }

  /** Whether work on it is done where other work may have to be waited for. */
  isAside({ article }: Found): boolean {
    return this.#thread !== undefined && lengthOf(article) > LONG_ARTICLE;
  }

  async end(): Promise<void> {
    await this.#thread?.end();
  }

  async #onThread<T>(job: Job, here: () => Promise<T>): Promise<T> {
    return this.#thread === undefined ? here() : ((await this.#thread.do(job)) as T);
  }
}

/** The characters of an article's paragraphs. */
export function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** The characters that somebody wrote, of what is given for a piece of work. */
function lengthOfText(given: Works[WorkKind]['given']): number {
  if ('typed' in given) return given.typed.length;
  if ('shown' in given) return 0;
  const written = [...Object.values(given.values), given.claim];
  return written.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
}
