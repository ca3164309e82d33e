import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, articleSchema } from '../../article/article.js';
import { articleKey } from '../../article/key.js';
import { keptJson } from '../kept-json.js';
import { type RecordKind, type Records, recordFrom } from '../records.js';
import {
  type Giving,
  type Kept,
  type KeptRecord,
  type OnSpoilt,
  type Opened,
  type Owner,
  orSpoilt,
  type Place,
  type Store,
  StoreFailure,
  type StoreToRead,
} from '../store.js';
import { makeFolder, syncFolder, writeDurably } from './durable-file.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import {
  EMPTY_INDEX,
  entriesOf,
  has,
  indexSchema,
  type OwnerIndex,
  withArticle,
  withoutArticle,
  withRecord,
  withUse,
} from './owner-index.js';

const INDEX_FILE = 'index.json';

/** A full disk, a user's or a folder's share of it that is used up, and the longest file that a process may write. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Where the folder should be, or one that it is to be in, is a file. */
const NO_FOLDER = new Set(['EEXIST', 'ENOTDIR', 'ELOOP']);

/** Where a file should be there is none, but a folder or a link that leads to itself; or one longer than a text may be. */
const NO_FILE = new Set(['EISDIR', 'ENOTDIR', 'ELOOP', 'ERR_FS_FILE_TOO_LARGE', 'ERR_STRING_TOO_LONG']);

/**
 * Opens a library that is kept in a folder, which is made if it is not there. Refused, a line each: another process has
 * the folder, it may not be written, or there is no room, which may pass.
 */
export async function openFileStore(folder: string): Promise<Opened> {
  try {
    await makeFolder(folder);
    const lock = await lockFolder(folder);
    if (lock === 'in use')
      return refused('is in use by another process: stop that one, or set LIBRARY_FOLDER to another folder');
    if (lock === 'unreadable')
      return refused(
        'has a lock.json that cannot be read: take it away if no other process has the folder, or set LIBRARY_FOLDER to another one',
      );
    return { ok: true, value: new FileStore(folder, lock) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'no reason given';
    if (NO_ROOM.has(code))
      return refused(`has no room left (${code}): make some, or set LIBRARY_FOLDER to another folder`, true);
    if (NO_FOLDER.has(code))
      return refused(`is no folder (${code}): set LIBRARY_FOLDER to one, or to a path that is free`);
    return refused(`cannot be written (${code}): allow it, or set LIBRARY_FOLDER to another folder`);
  }
}

/** Opens the library in a folder to look into it alone, also while another process has it. */
export function readFileStore(folder: string): StoreToRead {
  return new FileStore(folder, undefined);
}

function refused(problem: string, mayPass = false): Opened {
  return { ok: false, problems: [`the library’s folder ${problem}`], mayPass };
}

/**
 * A folder an owner, in it an index and a file an article. The index says what there is: an article is written before the
 * index names it and deleted after the index has left it out, so that a crash at any moment leaves at worst a file that
 * nobody names, which is cleared away when the owner is next asked about.
 */
class FileStore implements Store {
  readonly #folder: string;
  /** Absent where the folder is only looked into: then nothing is written, nothing cleared away. */
  readonly #lock: FolderLock | undefined;
  readonly #indexes = new Map<Owner, OwnerIndex>();
  /** What each owner's next operation waits for: one at a time, in the order in which they came. */
  readonly #queues = new Map<Owner, Promise<unknown>>();

  constructor(folder: string, lock: FolderLock | undefined) {
    this.#folder = folder;
    this.#lock = lock;
  }

  keep(owner: Owner, article: Article, given: Giving, place?: Place): Promise<Kept | 'full'> {
    const id = articleKey(article);
    return this.#inTurn(owner, async (index) => {
      const known = has(index, id);
      const next = withArticle(index, article, given, place);
      if (next === undefined) return 'full';
      if (!known) {
        await makeFolder(this.#folderOf(owner));
        await writeDurably(this.#file(owner, id), `${JSON.stringify(article)}\n`);
      }
      if (!known || place !== undefined)
        await this.#write(owner, next).catch(async (error: unknown) => {
          // Nobody names it: on a full disk it would only take room.
          if (!known) await rm(this.#file(owner, id), { force: true });
          throw error;
        });
      return { id, known };
    });
  }

  list(owner: Owner) {
    return this.#inTurn(owner, async (index) => entriesOf(index));
  }

  idOf(owner: Owner, beginning: string): Promise<string | undefined> {
    return this.#inTurn(owner, async ({ articles }) => articles.find(({ id }) => id.startsWith(beginning))?.id);
  }

  article(owner: Owner, id: string): Promise<Article | undefined> {
    return this.#inTurn(owner, async (index) => {
      if (!has(index, id)) return undefined;
      const text = await this.#textOf(owner, `${id}.json`);
      if (text === undefined) throw new StoreFailure('spoilt', undefined, placeOf(owner, `${id}.json`));
      return keptJson(articleSchema, text, placeOf(owner, `${id}.json`));
    });
  }

  use(owner: Owner, place: Place, id: string | undefined): Promise<boolean> {
    return this.#inTurn(owner, async (index) => {
      const next = withUse(index, place, id);
      if (next !== undefined && next !== index) await this.#write(owner, next);
      return next !== undefined;
    });
  }

  inUse(owner: Owner, places: readonly Place[]): Promise<string | undefined> {
    return this.#inTurn(owner, async ({ uses }) => {
      const place = places.find((candidate) => Object.hasOwn(uses, candidate));
      return place && uses[place];
    });
  }

  forget(owner: Owner, id: string): Promise<boolean> {
    return this.#inTurn(owner, async (index) => {
      const next = withoutArticle(index, id);
      if (next === undefined) return false;
      await this.#write(owner, next);
      await rm(this.#file(owner, id), { recursive: true, force: true });
      return true;
    });
  }

  forgetOwner(owner: Owner): Promise<void> {
    return this.#inTurn(owner, async () => {
      // The index first: without one there is nothing, whatever files a crash would leave.
      await rm(join(this.#folderOf(owner), INDEX_FILE), { force: true });
      this.#indexes.set(owner, EMPTY_INDEX);
      await rm(this.#folderOf(owner), { recursive: true, force: true });
      await syncFolder(this.#folder);
      this.#indexes.delete(owner);
    });
  }

  async owners(): Promise<readonly Owner[]> {
    const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw failureOf(error);
    });
    return names.map((name) => name.replace('-', ':')).filter(isOwner);
  }

  record<K extends RecordKind>(owner: Owner, kind: K, key: string): Promise<Records[K] | undefined> {
    return this.#inTurn(owner, async ({ records }) => recordFrom(kind, records[kind]?.[key]));
  }

  setRecord<K extends RecordKind>(owner: Owner, kind: K, key: string, value: Records[K] | undefined): Promise<void> {
    return this.#inTurn(owner, (index) => this.#write(owner, withRecord(index, kind, key, value)));
  }

  changeRecord<K extends RecordKind>(
    owner: Owner,
    kind: K,
    key: string,
    change: (before: Records[K] | undefined) => Records[K] | undefined,
  ): Promise<void> {
    return this.#inTurn(owner, (index) => {
      const before = recordFrom(kind, index.records[kind]?.[key]);
      return this.#write(owner, withRecord(index, kind, key, change(before)));
    });
  }

  async records<K extends RecordKind>(kind: K, owner?: Owner, onSpoilt?: OnSpoilt): Promise<readonly KeptRecord<K>[]> {
    const found: KeptRecord<K>[] = [];
    for (const one of owner === undefined ? await this.owners() : [owner]) {
      const look = this.#inTurn(one, async ({ records }) => Object.entries(records[kind] ?? {}));
      const kept = await orSpoilt(look, [], onSpoilt);
      for (const [key, text] of kept) {
        const value = recordFrom(kind, text);
        if (value !== undefined) found.push({ owner: one, key, value });
      }
    }
    return found;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#queues.values());
    await this.#lock?.release();
  }

  /** Does an operation of an owner's once those before it are done, whether they went well or not. */
  #inTurn<T>(owner: Owner, work: (index: OwnerIndex) => Promise<T>): Promise<T> {
    const before = this.#queues.get(owner) ?? Promise.resolve();
    const done = before
      .then(async () => work(this.#indexes.get(owner) ?? (await this.#read(owner))))
      .catch((error: unknown) => {
        throw failureOf(error);
      });
    const settled = done.then(
      () => undefined,
      () => undefined,
    );
    this.#queues.set(owner, settled);
    void settled.then(() => {
      if (this.#queues.get(owner) === settled) this.#queues.delete(owner);
    });
    return done;
  }

  async #read(owner: Owner): Promise<OwnerIndex> {
    const folder = this.#folderOf(owner);
    const text = await this.#textOf(owner, INDEX_FILE);
    const index = text === undefined ? EMPTY_INDEX : keptJson(indexSchema, text, placeOf(owner, INDEX_FILE));
    this.#indexes.set(owner, index);
    if (this.#lock === undefined) return index;
    const named = new Set([INDEX_FILE, ...index.articles.map(({ id }) => `${id}.json`)]);
    const files = await readdir(folder).catch(() => []);
    // What cannot be cleared away, a folder that somebody made among them, is in nobody's way.
    for (const file of files)
      if (!named.has(file)) await rm(join(folder, file), { force: true }).catch(() => undefined);
    return index;
  }

  /** What a file of an owner's holds; undefined if there is none. */
  async #textOf(owner: Owner, name: string): Promise<string | undefined> {
    const file = join(this.#folderOf(owner), name);
    try {
      // What is no file may be waited for without end.
      if ((await stat(file)).isFile()) return await readFile(file, 'utf8');
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return undefined;
      if (!NO_FILE.has(code)) throw error;
    }
    throw new StoreFailure('spoilt', undefined, placeOf(owner, name));
  }

  async #write(owner: Owner, index: OwnerIndex): Promise<void> {
    await makeFolder(this.#folderOf(owner));
    await writeDurably(join(this.#folderOf(owner), INDEX_FILE), `${JSON.stringify(index)}\n`);
    this.#indexes.set(owner, index);
  }

  #folderOf(owner: Owner): string {
    // Owners are ids of Discord's, which never lead out of the folder: what does is a bug.
    if (!isOwner(owner)) throw new Error('an owner is named by an id');
    return join(this.#folder, folderName(owner));
  }

  #file(owner: Owner, id: string): string {
    return join(this.#folderOf(owner), `${id}.json`);
  }
}

function folderName(owner: Owner): string {
  return owner.replace(':', '-');
}

/** A file of an owner's, as it is told where it is spoilt: from the library's folder on. */
function placeOf(owner: Owner, name: string): string {
  return `${folderName(owner)}/${name}`;
}

/** What the system reports is a failure of the library's; anything else a bug, which stays what it is. */
function failureOf(error: unknown): unknown {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  return new StoreFailure(NO_ROOM.has(code) ? 'no room' : 'unreachable', error);
}

function isOwner(name: string): name is Owner {
  return /^(?:(?:server|user):\d+|terminal)$/.test(name);
}
