import type { Store } from '../../src/library/store.js';

/** A library in which nothing was given and nothing is kept: for what is about the bot's own article. */
export const emptyStore: Store = {
  keep: async () => 'full',
  list: async () => [],
  idOf: async () => undefined,
  article: async () => undefined,
  use: async () => false,
  inUse: async () => undefined,
  forget: async () => false,
  forgetOwner: async () => undefined,
  owners: async () => [],
  record: async () => undefined,
  setRecord: async () => undefined,
  changeRecord: async () => undefined,
  records: async () => [],
  close: async () => undefined,
};
