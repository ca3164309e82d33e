/** How soon after a piece of a message the next one comes, in milliseconds: as long as it takes to type a few words. */
const WITHIN_MS = 4_000;
/** How long the pieces of a joined question are held, in milliseconds: as long as its answer changes with it. */
const MENDED_WITHIN_MS = 60_000;

/** What somebody has written by now in one message or several: the first of them, and the text of each in order. */
export interface Written<M> {
  readonly first: M;
  readonly pieces: readonly { readonly id: string; readonly text: string }[];
}

/** The whole of what somebody has written by now. */
export function textOf({ pieces }: Written<unknown>): string {
  return pieces.map(({ text }) => text).join(' ');
}

/**
 * Holds for four seconds what each person last wrote where, so that what they go on writing is joined to it; and for a
 * minute, in memory alone, what was joined, so that a piece can be mended or taken out.
 */
export class Bursts<M extends { readonly id: string }> {
  readonly #written = new Map<string, Written<M>>();
  readonly #joined = new Map<string, Written<M>>();

  /** What a person wrote at a place within the last seconds. */
  last(person: string, place: string): Written<M> | undefined {
    return this.#written.get(`${person} ${place}`);
  }

  /** Holds what a person has written by now, in place of what they wrote before. */
  note(person: string, place: string, written: Written<M>): void {
    const key = `${person} ${place}`;
    hold(this.#written, key, written, WITHIN_MS);
    if (written.pieces.length > 1) this.#hold(written);
  }

  /** What a joined question is once a piece of it has another text; undefined where the message is no such piece. */
  mended(id: string, text: string): Written<M> | undefined {
    return this.#changed(id, (pieces) => pieces.map((piece) => (piece.id === id ? { id, text } : piece)));
  }

  /** What a joined question is without a piece after the first; undefined where the message is no such piece. */
  without(id: string): Written<M> | undefined {
    if (this.#joined.get(id)?.first.id === id) return undefined;
    return this.#changed(id, (pieces) => pieces.filter((piece) => piece.id !== id));
  }

  #changed(id: string, change: (pieces: Written<M>['pieces']) => Written<M>['pieces']): Written<M> | undefined {
    const before = this.#joined.get(id);
    if (before === undefined) return undefined;
    const after = { first: before.first, pieces: change(before.pieces) };
    for (const [key, written] of this.#written) if (written === before) this.#written.set(key, after);
    for (const piece of before.pieces) this.#joined.delete(piece.id);
    this.#hold(after);
    return after;
  }

  #hold(written: Written<M>): void {
    for (const { id } of written.pieces) hold(this.#joined, id, written, MENDED_WITHIN_MS);
  }
}

/** Sets an entry that is forgotten after a time, unless another one has taken its place by then. */
function hold<T>(map: Map<string, T>, key: string, value: T, ms: number): void {
  map.set(key, value);
  setTimeout(() => {
    if (map.get(key) === value) map.delete(key);
  }, ms).unref();
}
