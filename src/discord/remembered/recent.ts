/** More than a busy bot is sent between losing a connection and resuming it. */
const KEPT = 1_000;

/** Remembers the ids last seen: Discord may deliver an event again after a resume. */
export class Recent {
  readonly #ids = new Set<string>();

  /** Whether the id is new; it no longer is afterwards. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > KEPT && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}
