import { z } from 'zod';

/**
 * What is kept for an owner besides articles: a kind a line, with what a value of it looks like. The key says what the
 * value is of (a channel, a message …); a kind that has one value an owner takes the empty key.
 */
const schemas = {
  /** When the bot was taken out of a server: what was the server's is deleted a day later. */
  left: z.object({ at: z.iso.datetime() }),
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
