import type { Span } from '../../article/spans.js';

export type EntityType = 'person' | 'organisation' | 'place';

/** What a name seems to be: one of those, or nobody and nowhere, as a law, a prize or a storm is. */
export type NameType = EntityType | 'other';

/** A span that names or refers to somebody or something. */
export interface Mention {
  readonly span: Span;
  /** `name`: any form of the name; `description`: "the president"; `pronoun`: "he". */
  readonly kind: 'name' | 'description' | 'pronoun';
}

/** Where the article states who or what somebody or something is: "Russian President", "Democrat", "head of the agency". */
export interface Role {
  readonly span: Span;
  /** It tells where somebody belongs or what they did, not what they are: "of Duran Duran", "who found the ring". */
  readonly isLoose: boolean;
  /** Whom "his" or "her" at its beginning means, by name, where that is clear. */
  readonly whose?: string;
}

/** Somebody or something that the article names, once, with every mention in reading order. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest name the article gives, as it stands there. */
  readonly name: string;
  /** Other forms of the name that the article uses, without repeats. */
  readonly aliases: readonly string[];
  /** The most telling first, each saying something that those before it do not; empty where the article states none. */
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
}
