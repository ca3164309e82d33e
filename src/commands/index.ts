import { article } from './article.js';
import { askThrough } from './ask.js';
import { check } from './check.js';
import type { Command, Definition } from './command.js';
import { find } from './find.js';
import { helpOn } from './help.js';
import { libraryCommands } from './library/index.js';
import { read } from './library/read.js';
import { quote } from './quote.js';
import { respondWith } from './respond.js';
import { summary } from './summary.js';
import { when } from './when.js';
import { where } from './where.js';
import { who } from './who.js';

export const help = helpOn(() => definitions);
export const respond = respondWith(() => commands);
export const ask = askThrough(respond);

/** Every command that is answered from an article, in the order in which help lists them. */
export const commands: readonly Command[] = [ask, summary, quote, who, when, where, find, check, article, help];

/** Every command there is, in the order in which help lists them: those about the library come last. */
export const definitions: readonly Definition[] = [...commands, read, ...libraryCommands];
