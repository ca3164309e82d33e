/** How soon after a piece of a message the next one comes, in milliseconds: as long as it takes to type a few words. */
const WITHIN_MS = 4_000;

/** What somebody has written by now, and the message that it began with. */
interface Written<M> {
  readonly first: M;
  readonly text: string;
}

/** Holds for four seconds what each person last wrote where, so that what they go on writing is joined to it. */
export class Bursts<M> {
  readonly #written = new Map<string, Written<M>>();

  /** What a person wrote at a place within the last seconds. */
  last(person: string, place: string): Written<M> | undefined {
    return this.#written.get(`${person} ${place}`);
  }

  /** Holds what a person has written by now, in place of what they wrote before. */
  note(person: string, place: string, written: Written<M>): void {
    const key = `${person} ${place}`;
    this.#written.set(key, written);
    const forget = () => {
      if (this.#written.get(key) === written) this.#written.delete(key);
    };
    setTimeout(forget, WITHIN_MS).unref();
  }
}
