import { forget } from './forget.js';
import type { LibraryCommand } from './library-command.js';
import { list } from './list.js';
import { use } from './use.js';

/** The commands about the library that are the same everywhere, in the order in which help lists them. */
export const libraryCommands: readonly LibraryCommand[] = [list, use, forget];
