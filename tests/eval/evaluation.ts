import type { z } from 'zod';

/** One thing that the harness measures on files of one shape. */
export interface Evaluation {
  /** Whether the file's JSON is of the shape that this measures; a file may be of several. */
  recognises(data: unknown): boolean;
  /** The lines to print, without the file's name. `data` is what `recognises` said yes to. */
  report(data: unknown): readonly string[];
}

/** An evaluation of files that a schema describes. */
export function defineEvaluation<T>(schema: z.ZodType<T>, report: (data: T) => readonly string[]): Evaluation {
  return {
    recognises: (data) => schema.safeParse(data).success,
    report: (data) => report(schema.parse(data)),
  };
}

/** `part` of `whole` in per cent, with one decimal, six characters wide; "-" of nothing. */
export function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(6);
}
