import { type REST, RESTEvents } from 'discord.js';

/**
 * What time it is, as Discord tells it with its answers, and in between by a clock that nobody sets: what is to be deleted
 * in a day is not deleted because a machine came up with a wrong date, or somebody set it. This machine's own time until
 * there is an answer.
 */
export class DiscordTime {
  readonly #rest: REST;
  /** Milliseconds since 1970 when performance.now was 0. */
  #origin: number | undefined;

  constructor(rest: REST) {
    this.#rest = rest;
    this.refresh();
  }

  /** In milliseconds since 1970, to the second. */
  now(): number {
    return this.#origin === undefined ? Date.now() : this.#origin + performance.now();
  }

  /** Takes the time from the next answer: the two clocks drift apart in weeks, and one of them stops while the machine sleeps. */
  refresh(): void {
    this.#rest.removeListener(RESTEvents.Response, this.#take);
    this.#rest.once(RESTEvents.Response, this.#take);
  }

  readonly #take = (_: unknown, { headers }: { readonly headers: Pick<Headers, 'get'> }) => {
    const told = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(told)) this.#origin = told - performance.now();
  };
}
