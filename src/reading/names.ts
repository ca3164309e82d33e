import type { Article, Span } from '../article/model.js';
import type { ReadPart } from './sentences.js';

export type EntityType = 'person' | 'organisation' | 'place';

/** A span that names or refers to somebody or something. */
export interface Mention {
  readonly span: Span;
  /** `name`: any form of the name; `description`: "the president"; `pronoun`: "he". */
  readonly kind: 'name' | 'description' | 'pronoun';
}

/** Somebody or something that the article names, once, with every mention in reading order. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest name the article gives, as it stands there. */
  readonly name: string;
  /** Other forms of the name that the article uses, without repeats. */
  readonly aliases: readonly string[];
  /** Where the article states who this is: "Russian President", "Democrat", "head of the agency". */
  readonly role?: Span;
  readonly mentions: readonly Mention[];
}

/** Every person, organisation and place that the parts name, in order of first mention. */
export function findEntities(_article: Article, _parts: readonly ReadPart[]): readonly Entity[] {
  return [];
}
