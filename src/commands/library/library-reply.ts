import type { Made } from '../../library/gift.js';
import type { Card, Entry, Place } from '../../library/store.js';

/** What a command about the library results in, before it is rendered anywhere. */
export type LibraryReply =
  | {
      readonly kind: 'library';
      /** The articles there are here, the one given last first. */
      readonly entries: readonly Entry[];
      /** The bot's own article, which is there besides. */
      readonly own: Card;
      /** The id of the one that is asked about here. */
      readonly inUse: string;
      /** Where "here" is; undefined where nothing can be put to use. */
      readonly here: Place | undefined;
    }
  /** What was made of something that was given; nothing of it is kept yet. */
  | { readonly kind: 'preview'; readonly made: Made }
  /** One plain sentence of ours: what was done, or what is wrong, and the mend. */
  | { readonly kind: 'notice'; readonly text: string };

export type LibraryReplyOf<K extends LibraryReply['kind']> = Extract<LibraryReply, { kind: K }>;
