import type { Article } from '../article/article.js';
import { articleKey } from '../article/key.js';
import type { Reading } from '../reading/reading.js';

/**
 * How many characters of articles are held as readings. A reading that has been asked takes some 300 bytes a character, so
 * this is some 30 MB, or twenty articles of the usual length; one that was let go is read again in some 20 ms. With half as
 * many more, memory goes on growing for twice as long, and the heap with it: what is let go leaves gaps.
 */
const MAX_CHARACTERS = 100_000;

/** The readings of the articles asked about last, prepared to be asked; those that were not asked about for longest are let go. */
export class ReadingCache {
  readonly #readings = new Map<string, Reading>();
  readonly #max: number;
  readonly #made: (ms: number) => void;
  #characters = 0;
  /** What the next article to be read waits for. */
  #before: Promise<unknown> = Promise.resolve();

  /** `made` is told of each article that was read and prepared, and how many milliseconds it took. */
  constructor(maxCharacters = MAX_CHARACTERS, made: (ms: number) => void = () => undefined) {
    this.#max = maxCharacters;
    this.#made = made;
  }

  /** The reading of the article with this key, if it is held. */
  held(key: string): Reading | undefined {
    const reading = this.#readings.get(key);
    if (reading === undefined) return undefined;
    // Set anew, so that the map stays in the order of the last use.
    this.#readings.delete(key);
    this.#readings.set(key, reading);
    return reading;
  }

  /** The reading of an article. One is read at a time, and what else is to be done comes in between. */
  read(article: Article): Promise<Reading> {
    const key = articleKey(article);
    const reading = this.#before.then(async () => {
      const held = this.held(key);
      if (held !== undefined) return held;
      const since = performance.now();
      const made = await (await import('./read-in-steps.js')).readToBeAsked(article);
      this.#made(performance.now() - since);
      this.#hold(key, made);
      return made;
    });
    this.#before = reading.catch(() => undefined);
    return reading;
  }

  #hold(key: string, reading: Reading): void {
    this.#readings.set(key, reading);
    this.#characters += lengthOf(reading);
    for (const [oldest, old] of this.#readings) {
      if (this.#characters <= this.#max || oldest === key) return;
      this.#readings.delete(oldest);
      this.#characters -= lengthOf(old);
    }
  }
}

function lengthOf({ parts }: Reading): number {
  return parts.reduce((sum, { part }) => sum + part.text.length, 0);
}
