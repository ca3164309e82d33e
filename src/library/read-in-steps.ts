import { preparation } from '../answering/preparation.js';
import type { Article } from '../article/article.js';
import { type Reading, readingSteps } from '../reading/reading.js';

/** How long is read before something else may be done, in milliseconds; a step that is begun is finished. */
const SLICE_MS = 5;

/** Reads an article with other things to be done in between. */
export function readInSteps(article: Article): Promise<Reading> {
  return inSteps(readingSteps(article));
}

/** The same, and then makes ready what questions will need of it. */
export function readToBeAsked(article: Article): Promise<Reading> {
  return inSteps(preparedSteps(article));
}

function* preparedSteps(article: Article): Generator<void, Reading> {
  const reading = yield* readingSteps(article);
  yield* preparation(reading);
  return reading;
}

async function inSteps<T>(steps: Generator<void, T>): Promise<T> {
  let until = 0;
  for (;;) {
    if (performance.now() >= until) {
      await new Promise((resolve) => setImmediate(resolve));
      until = performance.now() + SLICE_MS;
    }
    const step = steps.next();
    if (step.done) return step.value;
  }
}
