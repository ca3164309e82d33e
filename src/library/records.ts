import { z } from 'zod';
import type { PartName } from '../article/spans.js';

const PARTS = [
  'headline',
  'standfirst',
  'byline',
  'published',
  'publisher',
  'caption',
  'credit',
  'paragraph',
] as const satisfies readonly PartName[];

/**
 * What is kept for an owner besides articles: a kind a line, with what a value of it looks like. The key says what the
 * value is of (a channel, a message …); a kind that has one value an owner takes the empty key.
 */
const schemas = {
  /** When the bot was taken out of a server: what was the server's is deleted a day later. */
  left: z.object({ at: z.iso.datetime() }),
  /** How often words that were shown as an answer were called right or not; the key names the article and the span. */
  votes: z.object({
    /** The article's `articleKey`. */
    article: z.string(),
    span: z.object({
      part: z.enum(PARTS),
      paragraph: z.int().exactOptional(),
      image: z.int().exactOptional(),
      start: z.int(),
      end: z.int(),
    }),
    yes: z.int().nonnegative(),
    no: z.int().nonnegative(),
    /** Who voted within the last day, so that nobody counts twice. */
    ballots: z
      .array(
        z.object({
          /** What stands for the voter on one answer: no id, and no way back to one. */
          by: z.string(),
          vote: z.enum(['yes', 'no']),
          /** The id of the interaction, which says when it was, too. */
          press: z.string().regex(/^\d+$/),
          /** The vote that it took the place of. */
          former: z.enum(['yes', 'no']).exactOptional(),
        }),
      )
      .readonly()
      .exactOptional(),
  }),
  /** That questions in a channel, by its id, are answered unasked. */
  listens: z.literal(true),
} as const satisfies Record<string, z.ZodType>;

export type RecordKind = keyof typeof schemas;
export type Records = { readonly [K in RecordKind]: Readonly<z.infer<(typeof schemas)[K]>> };

/** A value as it was kept; undefined if it is not of its kind's form, as one of another version may be. */
export function recordFrom<K extends RecordKind>(kind: K, value: unknown): Records[K] | undefined {
  const parsed = schemas[kind].safeParse(value);
  return parsed.success ? (parsed.data as Records[K]) : undefined;
}
