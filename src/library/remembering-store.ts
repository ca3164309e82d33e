import type { Article } from '../article/article.js';
import type { RecordKind, Records } from './records.js';
import { type Giving, type Kept, type OnSpoilt, type Owner, type Place, type Store, StoreFailure } from './store.js';

/** More owners than ask within an hour, and more channels and threads than each of them asks in. */
const OWNERS = 5_000;
const PLACES = 200;
/**
 * How long a library that did not answer is not asked again, in milliseconds: it was waited for as long as an interaction
 * may take, and what is asked next would have to wait as long again.
 */
const LEFT_ALONE_MS = 2_000;

/** Which article was last in use at which places of an owner. */
type Uses = Map<string, string | undefined>;

/**
 * A store whose looks, of those that every question takes, are answered as they were last while it cannot be reached, so
 * that questions go on where the reading of their article is at hand. Whatever is changed through it is remembered no
 * longer until it has been looked up again: better no answer than one from an article that was forgotten.
 */
export class RememberingStore implements Store {
  /** Between processes, where several share the store: nothing of it is remembered. */
  readonly reserve?: NonNullable<Store['reserve']>;
  readonly #store: Store;
  readonly #now: () => number;
  readonly #remembered = new Map<Owner, Uses>();
  /** Of whom something could not be looked up or changed, and when it was tried last. */
  readonly #failedAt = new Map<Owner, number>();

  constructor(store: Store, now: () => number = () => performance.now()) {
    this.#store = store;
    if (store.reserve !== undefined) this.reserve = store.reserve.bind(store);
    this.#now = now;
  }

  inUse(owner: Owner, places: readonly Place[]): Promise<string | undefined> {
    const key = places.join(' ');
    return this.#look(
      owner,
      async (inUse) => {
        const id = await this.#store.inUse(owner, places);
        inUse.set(key, id);
        keepNewest(inUse, PLACES);
        return id;
      },
      (inUse) => (inUse.has(key) ? { value: inUse.get(key) } : undefined),
    );
  }

  idOf(owner: Owner, beginning: string): Promise<string | undefined> {
    const begins = (id: string | undefined): id is string => id?.startsWith(beginning) ?? false;
    return this.#look(
      owner,
      () => this.#store.idOf(owner, beginning),
      (inUse) => {
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
    return this.#attempt(owner, () => this.#store.list(owner));
  }

  owners() {
    return this.#store.owners();
  }

  record<K extends RecordKind>(owner: Owner, kind: K, key: string) {
    return this.#store.record(owner, kind, key);
  }

  setRecord<K extends RecordKind>(owner: Owner, kind: K, key: string, value: Records[K] | undefined) {
    return this.#attempt(owner, () => this.#store.setRecord(owner, kind, key, value));
  }

  changeRecord<K extends RecordKind>(
    owner: Owner,
    kind: K,
    key: string,
    change: (before: Records[K] | undefined) => Records[K] | undefined,
  ) {
    return this.#attempt(owner, () => this.#store.changeRecord(owner, kind, key, change));
  }

  records<K extends RecordKind>(kind: K, owner?: Owner, onSpoilt?: OnSpoilt) {
    return this.#store.records(kind, owner, onSpoilt);
  }

  close() {
    return this.#store.close();
  }

  /** What a look gives; where it fails, what is remembered, or the failure. */
  async #look<T>(
    owner: Owner,
    look: (uses: Uses) => Promise<T>,
    recall: (uses: Uses) => { readonly value: T } | undefined,
  ): Promise<T> {
    const uses = this.#of(owner);
    try {
      return await this.#attempt(owner, () => look(uses));
    } catch (error) {
      const recalled = error instanceof StoreFailure ? recall(uses) : undefined;
      if (recalled === undefined) throw error;
      return recalled.value;
    }
  }

  async #change<T>(owner: Owner, change: () => Promise<T>): Promise<T> {
    // What looks find that are under way, before the change and during it, is remembered of nobody then.
    this.#remembered.delete(owner);
    try {
      return await this.#attempt(owner, change);
    } finally {
      this.#remembered.delete(owner);
    }
  }

  /** Asks the store, unless it has just failed to answer about the same owner. */
  async #attempt<T>(owner: Owner, ask: () => Promise<T>): Promise<T> {
    const failedAt = this.#failedAt.get(owner) ?? Number.NEGATIVE_INFINITY;
    if (this.#now() - failedAt < LEFT_ALONE_MS) throw new StoreFailure('unreachable', undefined);
    try {
      const answer = await ask();
      this.#failedAt.delete(owner);
      return answer;
    } catch (error) {
      if (error instanceof StoreFailure && error.reason === 'unreachable') {
        this.#failedAt.set(owner, this.#now());
        keepNewest(this.#failedAt, OWNERS);
      }
      throw error;
    }
  }

  #of(owner: Owner): Uses {
    const uses = this.#remembered.get(owner) ?? new Map();
    this.#remembered.set(owner, uses);
    keepNewest(this.#remembered, OWNERS);
    return uses;
  }
}

function keepNewest<K>(entries: Map<K, unknown>, most: number): void {
  const [oldest] = entries.keys();
  if (entries.size > most && oldest !== undefined) entries.delete(oldest);
}
