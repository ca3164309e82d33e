import type { Article } from '../article/article.js';
import type { RecordKind, Records } from './records.js';

/** Whose an article is: a server's, one person's (given in direct messages), or that of whoever sits at the terminal. */
export type Owner = `server:${string}` | `user:${string}` | 'terminal';

/** Where an article is in use: a channel or thread, by its id, or everywhere that its owner is asked. */
export type Place = `channel:${string}` | 'everywhere';

/** The article that the bot has of its own (the setting ARTICLE), where one is named that is in use. */
export const OWN_ARTICLE = 'own';

/** Who gave an article and when: an id alone, and the time in ISO 8601, UTC. */
export interface Giving {
  readonly by: string;
  readonly at: string;
}

/** What a list says of an article. */
export type Card = Pick<Article, 'headline' | 'byline' | 'publisher' | 'datePublished' | 'published'> & {
  /** How many paragraphs it has. */
  readonly paragraphs: number;
};

/** An article of an owner, as it is listed; `id` is its `articleKey`. */
export interface Entry {
  readonly id: string;
  readonly card: Card;
  readonly given: Giving;
  /** Where it is in use, in alphabetical order. */
  readonly places: readonly Place[];
}

/** The most articles kept for one owner. */
export const MAX_ARTICLES = 200;

/**
 * Which articles there are, and which one is asked about where. What an owner has is seen under that owner alone. An
 * operation that has come back is kept, whatever happens to the process; one that throws has changed nothing: with a
 * `StoreFailure` where the disk or the database could not be reached, has no room or is spoilt, else for a bug.
 */
export interface Store {
  /**
   * Keeps an article, and puts it to use at a place if one is named, both or neither. One that the owner has already
   * stays the one it is. `full`: the owner has as many as may be kept.
   */
  keep(owner: Owner, article: Article, given: Giving, place?: Place): Promise<Kept | 'full'>;
  /** The articles of an owner, the one given last first. */
  list(owner: Owner): Promise<readonly Entry[]>;
  /** The whole id of the owner's article whose id begins so; undefined if the owner has none such. */
  idOf(owner: Owner, beginning: string): Promise<string | undefined>;
  /** An article of an owner; undefined if the owner has no such article. */
  article(owner: Owner, id: string): Promise<Article | undefined>;
  /**
   * Makes an owner's article, or the bot's own, the one asked about at a place; with no id, none of the place's own is any
   * longer. False: the owner has no such article.
   */
  use(owner: Owner, place: Place, id: string | undefined): Promise<boolean>;
  /** What is asked about at the first of these places where something is in use: an id, or the bot's own article. */
  inUse(owner: Owner, places: readonly Place[]): Promise<string | undefined>;
  /** Deletes an article, which is then in use nowhere. False: the owner has no such article. */
  forget(owner: Owner, id: string): Promise<boolean>;
  /** Deletes all that is kept for an owner. */
  forgetOwner(owner: Owner): Promise<void>;

  /** Everybody for whom anything is kept. */
  owners(): Promise<readonly Owner[]>;

  /** What else is kept for an owner, one value a kind and key; undefined if there is none. */
  record<K extends RecordKind>(owner: Owner, kind: K, key: string): Promise<Records[K] | undefined>;
  /** Keeps a value in place of the one before; undefined deletes it. */
  setRecord<K extends RecordKind>(owner: Owner, kind: K, key: string, value: Records[K] | undefined): Promise<void>;
  /** Puts what `change` makes of a value in its place, as one step, whoever else changes it; undefined deletes it. */
  changeRecord<K extends RecordKind>(
    owner: Owner,
    kind: K,
    key: string,
    change: (before: Records[K] | undefined) => Records[K] | undefined,
  ): Promise<void>;
  /**
   * Every value of a kind, of every owner or of one. Of an owner of whom what is kept is spoilt there are none, which
   * `onSpoilt` is told; without it that rejects.
   */
  records<K extends RecordKind>(kind: K, owner?: Owner, onSpoilt?: OnSpoilt): Promise<readonly KeptRecord<K>[]>;

  /**
   * Reserves the next stretch of time, of so many milliseconds, that none of the processes which share the store has reserved
   * for the same purpose; gives the milliseconds until it begins. Absent where one process has the store to itself.
   */
  reserve?(purpose: string, ms: number): Promise<number>;

  /** Finishes what is under way and lets go of the disk or the database. */
  close(): Promise<void>;
}

/**
 * `unreachable`: the disk or the database does not answer. `no room`: it takes nothing more. `spoilt`: what stands in a
 * place of it is not what was kept there, and stays so until somebody mends it.
 */
type FailureReason = 'unreachable' | 'no room' | 'spoilt';

/** What an operation rejects with that could not be done, and may be later or once it is mended: nothing has changed. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly reason: FailureReason;
  /** What is spoilt: a file, from the library’s folder on, or a row of the database. */
  readonly place: string | undefined;

  constructor(reason: FailureReason, cause: unknown, place?: string) {
    super(`the library: ${reason}`, { cause });
    this.reason = reason;
    this.place = place;
  }
}

/** Told of what is spoilt, where the rest goes on. */
export type OnSpoilt = (failure: StoreFailure) => void;

/** What a look gives, or `otherwise` where what it looks at is spoilt, which `onSpoilt` is told; without it that rejects. */
export async function orSpoilt<T>(look: Promise<T>, otherwise: T, onSpoilt: OnSpoilt | undefined): Promise<T> {
  try {
    return await look;
  } catch (error) {
    if (onSpoilt === undefined || !(error instanceof StoreFailure) || error.reason !== 'spoilt') throw error;
    onSpoilt(error);
    return otherwise;
  }
}

/** A library that is looked into, while a bot may be using it. */
export type StoreToRead = Pick<Store, 'records' | 'list' | 'article' | 'close'>;

/** A library that was opened, or why not. `mayPass`: it may be there later, without anybody's doing. */
export type Opened<S = Store> =
  | { readonly ok: true; readonly value: S }
  | { readonly ok: false; readonly problems: readonly string[]; readonly mayPass: boolean };

export interface Kept {
  readonly id: string;
  /** Whether the owner had it already. */
  readonly known: boolean;
}

export interface KeptRecord<K extends RecordKind> {
  readonly owner: Owner;
  readonly key: string;
  readonly value: Records[K];
}

/** What a list says of this article. */
export function cardOf({ headline, byline, publisher, datePublished, published, paragraphs }: Article): Card {
  return {
    headline,
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(published !== undefined && { published }),
    paragraphs: paragraphs.length,
  };
}
