import type { Article } from '../article/article.js';
import { articleKey } from '../article/key.js';
import type { Reading } from '../reading/reading.js';
import { ReadingCache } from './reading-cache.js';
import { OWN_ARTICLE, type Owner, type Place, type Store } from './store.js';

/** Where somebody asks: whose library counts there, and the places whose article does, the innermost first. */
export interface Seat {
  readonly owner: Owner;
  readonly places: readonly Place[];
}

/** An article that is asked about, before it is read: reading a long one takes its time. */
export interface Found {
  readonly article: Article;
  /** Whether its reading is at hand. */
  readonly isRead: boolean;
  read(): Promise<Reading>;
}

/** The article that the bot has of its own: read already, or to be read when it is first asked about. */
type Own = Reading | { readonly article: Article };

/** The desk of the library: which article is asked about where, and its reading. */
export class Desk {
  readonly store: Store;
  /** The article that the bot has of its own, asked about wherever none is in use. */
  readonly own: Own;
  #ownReading: Reading | undefined;
  #ownBeingRead: Promise<Reading> | undefined;
  readonly #readings: ReadingCache;

  constructor(store: Store, own: Own, readings = new ReadingCache()) {
    this.store = store;
    this.own = own;
    this.#ownReading = 'sentences' in own ? own : undefined;
    this.#readings = readings;
  }

  /** The reading of the bot's own article, once it has been read. */
  get ownReading(): Reading | undefined {
    return this.#ownReading;
  }

  /** Reads the bot's own article, which is held from then on. */
  async readOwn(): Promise<Reading> {
    if (this.#ownReading !== undefined) return this.#ownReading;
    // What reads is loaded where something is to be read: connecting to Discord goes before that.
    this.#ownBeingRead ??= import('./read-in-steps.js').then(({ readInSteps }) => readInSteps(this.own.article));
    this.#ownReading = await this.#ownBeingRead;
    return this.#ownReading;
  }

  /** The id of the article that is asked about here; the bot's own has `OWN_ARTICLE`. */
  async idAt({ owner, places }: Seat): Promise<string> {
    return (places.length === 0 ? undefined : await this.store.inUse(owner, places)) ?? OWN_ARTICLE;
  }

  /** The article that is asked about here. */
  async at(seat: Seat): Promise<Found> {
    const id = await this.idAt(seat);
    const found = id === OWN_ARTICLE ? undefined : await this.#find(seat.owner, id);
    // One that was forgotten between the two looks is no longer asked about.
    return found ?? this.#foundOwn();
  }

  /** The article whose key begins so, if it is the bot's own or the owner's; undefined if the owner has none such. */
  async byKey(owner: Owner, beginning: string): Promise<Found | undefined> {
    if (articleKey(this.own.article).startsWith(beginning)) return this.#foundOwn();
    const id = await this.store.idOf(owner, beginning);
    return id === undefined ? undefined : this.#find(owner, id);
  }

  #foundOwn(): Found {
    return { article: this.own.article, isRead: this.#ownReading !== undefined, read: () => this.readOwn() };
  }

  async #find(owner: Owner, id: string): Promise<Found | undefined> {
    const held = this.#readings.held(id);
    if (held !== undefined) return { article: held.article, isRead: true, read: async () => held };
    const article = await this.store.article(owner, id);
    return article && { article, isRead: false, read: () => this.#readings.read(article) };
  }
}
