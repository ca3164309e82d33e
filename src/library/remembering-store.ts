import type { Article } from '../article/article.js';
import type { RecordKind, Records } from './records.js';
import { type Giving, type Kept, type Owner, type Place, type Store, StoreFailure } from './store.js';

/** More owners than ask within an hour, and more channels and threads than each of them asks in. */
const OWNERS = 5_000;
const PLACES = 200;
/** How long a library that did not answer is not asked again by a question, in milliseconds: each would wait as long. */
const LEFT_ALONE_MS = 2_000;

/** What is remembered of an owner: which article was last in use at which places, and when a look failed last. */
interface Remembered {
  readonly inUse: Map<string, string | undefined>;
  failedAt: number;
}

/**
 * A store whose looks, of those that every question takes, are answered as they were last while it cannot be reached, so
 * that questions go on where the reading of their article is at hand. Whatever is changed through it is remembered no
 * longer until it has been looked up again: better no answer than one from an article that was forgotten.
 */
export class RememberingStore implements Store {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #remembered = new Map<Owner, Remembered>();

  constructor(store: Store, now: () => number = () => performance.now()) {
    this.#store = store;
    this.#now = now;
  }

  inUse(owner: Owner, places: readonly Place[]): Promise<string | undefined> {
    const key = places.join(' ');
    return this.#look(
      owner,
      async ({ inUse }) => {
        const id = await this.#store.inUse(owner, places);
        inUse.set(key, id);
        keepNewest(inUse, PLACES);
        return id;
      },
      ({ inUse }) => (inUse.has(key) ? { value: inUse.get(key) } : undefined),
    );
  }

  idOf(owner: Owner, beginning: string): Promise<string | undefined> {
    const begins = (id: string | undefined): id is string => id?.startsWith(beginning) ?? false;
    return this.#look(
      owner,
      () => this.#store.idOf(owner, beginning),
      ({ inUse }) => {
        const value = [...inUse.values()].find(begins);
        return value === undefined ? undefined : { value };
      },
    );
  }

  article(owner: Owner, id: string): Promise<Article | undefined> {
    return this.#look(
      owner,
      () => this.#store.article(owner, id),
      () => undefined,
    );
  }

  keep(owner: Owner, article: Article, given: Giving, place?: Place): Promise<Kept | 'full'> {
    return this.#change(owner, () => this.#store.keep(owner, article, given, place));
  }

  use(owner: Owner, place: Place, id: string | undefined): Promise<boolean> {
    return this.#change(owner, () => this.#store.use(owner, place, id));
  }

  forget(owner: Owner, id: string): Promise<boolean> {
    return this.#change(owner, () => this.#store.forget(owner, id));
  }

  forgetOwner(owner: Owner): Promise<void> {
    return this.#change(owner, () => this.#store.forgetOwner(owner));
  }

  list(owner: Owner) {
    return this.#store.list(owner);
  }

  owners() {
    return this.#store.owners();
  }

  record<K extends RecordKind>(owner: Owner, kind: K, key: string) {
    return this.#store.record(owner, kind, key);
  }

  setRecord<K extends RecordKind>(owner: Owner, kind: K, key: string, value: Records[K] | undefined) {
    return this.#store.setRecord(owner, kind, key, value);
  }

  changeRecord<K extends RecordKind>(
    owner: Owner,
    kind: K,
    key: string,
    change: (before: Records[K] | undefined) => Records[K],
  ) {
    return this.#store.changeRecord(owner, kind, key, change);
  }

  records<K extends RecordKind>(kind: K, owner?: Owner) {
    return this.#store.records(kind, owner);
  }

  close() {
    return this.#store.close();
  }

  /** What a look gives; where it fails, and for a while after it has, what is remembered, or the failure. */
  async #look<T>(
    owner: Owner,
    look: (remembered: Remembered) => Promise<T>,
    recall: (remembered: Remembered) => { readonly value: T } | undefined,
  ): Promise<T> {
    const remembered = this.#of(owner);
    const recalled = recall(remembered);
    if (this.#now() - remembered.failedAt < LEFT_ALONE_MS) {
      if (recalled !== undefined) return recalled.value;
      throw new StoreFailure('unreachable', undefined);
    }
    try {
      return await look(remembered);
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      remembered.failedAt = this.#now();
      const now = recall(remembered);
      if (now !== undefined) return now.value;
      throw error;
    }
  }

  async #change<T>(owner: Owner, change: () => Promise<T>): Promise<T> {
    // What looks find that are under way, before the change and during it, is remembered of nobody then.
    this.#remembered.delete(owner);
    try {
      return await change();
    } finally {
      this.#remembered.delete(owner);
    }
  }

  #of(owner: Owner): Remembered {
    const remembered = this.#remembered.get(owner) ?? { inUse: new Map(), failedAt: Number.NEGATIVE_INFINITY };
    this.#remembered.set(owner, remembered);
    keepNewest(this.#remembered, OWNERS);
    return remembered;
  }
}

function keepNewest<K>(entries: Map<K, unknown>, most: number): void {
  const [oldest] = entries.keys();
  if (entries.size > most && oldest !== undefined) entries.delete(oldest);
}
