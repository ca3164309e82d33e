import type { StoreFailure } from '../library/store.js';

/** What is wrong with a library of which something is spoilt, and the mend: a line without its full stop. */
export function spoiltLine({ place = '' }: StoreFailure): string {
  const [folder, file] = place.split('/');
  const without = file === undefined ? 'delete it' : `delete ${folder} with all that it keeps`;
  return `the library’s ${place} is spoilt: put back a copy of it, or ${without}`;
}
