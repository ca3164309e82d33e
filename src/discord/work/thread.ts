import { Worker } from 'node:worker_threads';

/** A job that cannot be done, as told from one thread to another. */
interface Failed {
  readonly id: number;
  readonly error: string;
}

interface Open {
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Its tables and code take some 80 MB, which are let go after so many milliseconds without a job. */
const IDLE_MS = 60_000;
/** However busy, it is started afresh after so long, as soon as it has nothing in hand: what it has gathered goes with it. */
const OLD_MS = 600_000;
/** A job that takes longer never ends: the thread is ended instead. */
const LONGEST_MS = 120_000;
/** The most memory of the thread, in mebibytes: reading the longest article that is taken needs two thirds of it. */
const RESOURCES = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 8 };

/** A thread that does jobs one after another, started for the first and ended when there has been none for a while. */
export class Thread {
  readonly #program: URL;
  readonly #open = new Map<number, Open>();
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #jobs = 0;
  #startedAt = 0;

  /** `program` takes `{ id, job }` and gives `{ id, made }` or `Failed`. */
  constructor(program: URL) {
    this.#program = program;
  }

  /** Whether it runs: the first job waits for it to start. */
  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** What comes of a job. Rejects where it throws, does not end, or has the memory run out. */
  do(job: unknown): Promise<unknown> {
    const worker = this.#worker ?? this.#start();
    const id = ++this.#jobs;
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      worker.postMessage({ id, job });
      this.#wait();
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { resourceLimits: RESOURCES, execArgv: [] });
    worker.on('message', (told: Failed | { readonly id: number; readonly made: unknown }) => {
      const { id } = told;
      const open = this.#open.get(id);
      this.#open.delete(id);
      this.#wait();
      if ('error' in told) open?.reject(new Error(told.error));
      else open?.resolve(told.made);
    });
    worker.on('error', (error) => this.#lost(worker, error));
    worker.on('exit', () => this.#lost(worker, new Error('the thread for long articles has ended')));
    // A bot that has nothing else to do may end.
    worker.unref();
    this.#worker = worker;
    this.#startedAt = performance.now();
    return worker;
  }

  /** Ends the thread when it has had nothing to do, or has been at one job, for too long. */
  #wait(): void {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    if (worker === undefined) return;
    const isBusy = this.#open.size > 0;
    if (!isBusy && performance.now() - this.#startedAt > OLD_MS) this.#letGo(worker);
    else if (isBusy) this.#timer = setTimeout(() => void worker.terminate(), LONGEST_MS).unref();
    else this.#timer = setTimeout(() => this.#letGo(worker), IDLE_MS).unref();
  }

  /** Ends a thread with nothing in hand: the next job is another's, whenever this one has ended. */
  #letGo(worker: Worker): void {
    this.#worker = undefined;
    void worker.terminate();
  }

  #lost(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    clearTimeout(this.#timer);
    const lost = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of lost) reject(error);
  }
}
