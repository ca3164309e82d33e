import { defineLibraryCommand } from './library-command.js';
import { choicesFor, named, WHICH_ARTICLE } from './named-article.js';
import { forgotten, noSuchArticle } from './words.js';

export const forget = defineLibraryCommand({
  name: 'forget',
  description: 'Delete an article that was given here, for good',
  options: {
    article: WHICH_ARTICLE,
  },
  positional: 'article',
  library: 'managers',
  run: async ({ article }, { desk, seat }) => {
    const found = named(await desk.store.list(seat.owner), article);
    if (found === undefined || !(await desk.store.forget(seat.owner, found.id)))
      return { kind: 'notice', text: noSuchArticle(article) };
    return { kind: 'notice', text: forgotten(found.card, (await desk.at(seat)).article) };
  },
  suggest: async (_, typed, { desk, seat }) => choicesFor(await desk.store.list(seat.owner), typed),
});
