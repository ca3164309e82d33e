import type { Article } from '../../article/article.js';
import type { FeedItem, Given, Intake } from '../../intake/intake.js';
import type { WorkKind, Works } from './work.js';

/** What is done on a thread of its own: data, as it is sent there. */
export type Job =
  | {
      readonly kind: 'work';
      readonly article: Article;
      readonly work: WorkKind;
      readonly given: Works[WorkKind]['given'];
    }
  | { readonly kind: 'take in'; readonly given: Given }
  | { readonly kind: 'take item'; readonly item: FeedItem };

/** What comes of each. */
export type Made = Works[WorkKind]['made'] | Intake;
