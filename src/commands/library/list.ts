import { cardOf } from '../../library/store.js';
import { defineLibraryCommand } from './library-command.js';

export const list = defineLibraryCommand({
  name: 'library',
  description: 'The articles there are here, and where each is asked about',
  options: {},
  library: 'everybody',
  run: async (_, { desk, seat }) => ({
    kind: 'library',
    entries: await desk.store.list(seat.owner),
    own: cardOf(desk.own.article),
    inUse: await desk.idAt(seat),
    here: seat.places[0],
  }),
});
