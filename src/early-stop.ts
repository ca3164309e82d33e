import { EXIT } from './exit.js';

/**
 * Whoever stops the program before it listens to signals itself stops it in order all the same: a supervisor that takes
 * a deployment back at once is told so. Imported first, so that it holds while the rest is loaded.
 */
process.on('SIGTERM', () => {
  if (process.listenerCount('SIGTERM') === 1) process.exit(EXIT.done);
});
