import { writeFileSync } from 'node:fs';
import { exchange } from './exchange.js';
import { toSvg } from './svg.js';

/** Where the picture is kept, from the project's folder; what stands in it is text, for those who do not see it. */
export const PICTURE = 'docs/exchange.svg';
export const TITLE =
  'Questions about a news article in a Discord channel, and Pilcrow’s answers in the article’s words';

// `npm run picture` draws it anew.
if (process.argv[2] === 'write') writeFileSync(PICTURE, toSvg(await exchange(), TITLE));
