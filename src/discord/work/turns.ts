/** How long is worked on before events are looked at again, in milliseconds; a piece that is begun is finished. */
const SLICE_MS = 10;

/** Takes pieces of work in turn, with events in between: many at once would otherwise all be done before any is sent. */
export class Turns {
  #before: Promise<unknown> = Promise.resolve();
  #since = 0;

  /** What comes of the work, once it is its turn. */
  take<T>(work: () => T): Promise<T> {
    const done = this.#before.then(async () => {
      if (performance.now() - this.#since > SLICE_MS) {
        await new Promise((resolve) => setImmediate(resolve));
        this.#since = performance.now();
      }
      return work();
    });
    this.#before = done.catch(() => undefined);
    return done;
  }
}
