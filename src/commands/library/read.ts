import type { Definition } from '../command.js';

/** How an article is given: what can be given, and how it is confirmed, hangs on where that is done. */
export const read: Definition = {
  name: 'read',
  description: 'Give me an article: a link, a file, or (with neither) its text to paste',
  options: {
    link: { type: 'string', description: 'The address of the article’s page', maxLength: 2_000 },
    file: { type: 'file', description: 'The page, saved to a file, or the article’s text' },
  },
  positional: 'link',
  messageMenu: 'Read this article',
  library: 'managers',
};
