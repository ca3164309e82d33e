import { cardOf } from '../../library/store.js';
import { defineLibraryCommand } from './library-command.js';
import { choicesFor, choosable, named, WHICH_ARTICLE } from './named-article.js';
import { inUseNow, NOT_HERE, noSuchArticle } from './words.js';

export const use = defineLibraryCommand({
  name: 'use',
  description: 'Choose which article is asked about here',
  options: {
    article: WHICH_ARTICLE,
    where: {
      type: 'string',
      description: 'Here alone, unless told',
      maxLength: 20,
      choices: [
        { name: 'Here: this channel or thread', value: 'here' },
        { name: 'In the whole server', value: 'everywhere' },
      ],
    },
  },
  positional: 'article',
  library: 'managers',
  run: async ({ article, where = 'here' }, { desk, seat }) => {
    const [here] = seat.places;
    if (here === undefined) return { kind: 'notice', text: NOT_HERE };
    const place = where === 'everywhere' ? 'everywhere' : here;
    const found = named(choosable(await desk.store.list(seat.owner), cardOf(desk.own.article)), article);
    if (found === undefined || !(await desk.store.use(seat.owner, place, found.id)))
      return { kind: 'notice', text: noSuchArticle(article) };
    return { kind: 'notice', text: inUseNow(found.card, place, seat) };
  },
  suggest: async (option, typed, { desk, seat }) =>
    option === 'article'
      ? choicesFor(choosable(await desk.store.list(seat.owner), cardOf(desk.own.article)), typed)
      : [],
});
