/** The program of the thread on which long articles are read, asked and made. It ends as its parent says. */
import { parentPort } from 'node:worker_threads';
import type { Job, Made } from './discord/work/jobs.js';
import { workOn } from './discord/work/work.js';
import { takeIn, takeItem } from './intake/intake.js';
import { ReadingCache } from './library/reading-cache.js';

/** Characters of articles held as readings, some 20 MB: the last of the long ones is asked about again. */
const MAX_CHARACTERS = 60_000;

const readings = new ReadingCache(MAX_CHARACTERS);

async function made(job: Job): Promise<Made> {
  switch (job.kind) {
    case 'work':
      return workOn(await readings.read(job.article), job.work, job.given);
    case 'take in':
      return { ...(await takeIn(job.given)), lines: [] };
    case 'take item':
      return { ...(await takeItem(job.item)), lines: [] };
  }
}

parentPort?.on('message', async ({ id, job }: { readonly id: number; readonly job: Job }) => {
  try {
    parentPort?.postMessage({ id, made: await made(job) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
  }
});
