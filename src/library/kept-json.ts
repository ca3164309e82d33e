import type { z } from 'zod';
import { StoreFailure } from './store.js';

/**
 * What was kept as JSON of a form. Throws a `StoreFailure` that names the place where it is no longer what was kept
 * there; what stands there instead is in no message, as it may be what somebody wrote.
 */
export function keptJson<S extends z.ZodType>(schema: S, text: string, place: string): z.infer<S> {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new StoreFailure('spoilt', undefined, place);
  }
}
