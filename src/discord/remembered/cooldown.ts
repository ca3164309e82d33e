const WINDOW_MS = 5_000;

/** Holds each user to a few questions, or presses of buttons, a few seconds. */
export class Cooldown {
  readonly #asked = new Map<string, readonly number[]>();
  readonly #told = new Map<string, number>();
  readonly #most: number;
  readonly #now: () => number;

  /** `most`: how many a person makes in five seconds who reads what comes of them. */
  constructor(most: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts a question; gives 0 if it may be answered, else the whole seconds until the next one may. */
  take(userId: string): number {
    const now = this.#now();
    forgetBefore(this.#asked, now - WINDOW_MS, (times) => times.at(-1) ?? 0);
    const recent = (this.#asked.get(userId) ?? []).filter((time) => time > now - WINDOW_MS);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.#most) return Math.ceil((oldest + WINDOW_MS - now) / 1_000);
    // Set anew, so that the map stays in order of the last question.
    this.#asked.delete(userId);
    this.#asked.set(userId, [...recent, now]);
    return 0;
  }

  /** Whether a user who is too fast is to be told so where others read it: once in five seconds. */
  tell(userId: string): boolean {
    const now = this.#now();
    forgetBefore(this.#told, now - WINDOW_MS, (time) => time);
    if (this.#told.has(userId)) return false;
    this.#told.set(userId, now);
    return true;
  }
}

/** Takes the entries out of a map, which is in order of time, that are not after a time. */
function forgetBefore<T>(entries: Map<string, T>, time: number, timeOf: (entry: T) => number): void {
  for (const [key, entry] of entries) {
    if (timeOf(entry) > time) return;
    entries.delete(key);
  }
}
