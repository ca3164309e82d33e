/** A person reading the answers asks no faster: five questions in five seconds. */
const QUESTIONS = 5;
const WINDOW_MS = 5_000;

/** Holds each user to a few questions a few seconds. */
export class Cooldown {
  readonly #asked = new Map<string, readonly number[]>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Counts a question; gives 0 if it may be answered, else the whole seconds until the next one may. */
  take(userId: string): number {
    const now = this.#now();
    this.#forgetBefore(now - WINDOW_MS);
    const recent = (this.#asked.get(userId) ?? []).filter((time) => time > now - WINDOW_MS);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= QUESTIONS) return Math.ceil((oldest + WINDOW_MS - now) / 1_000);
    // Set anew, so that the map stays in order of the last question.
    this.#asked.delete(userId);
    this.#asked.set(userId, [...recent, now]);
    return 0;
  }

  #forgetBefore(time: number): void {
    for (const [userId, times] of this.#asked) {
      if ((times.at(-1) ?? 0) > time) return;
      this.#asked.delete(userId);
    }
  }
}
