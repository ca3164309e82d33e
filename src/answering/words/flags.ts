import { FIXED_COUNT } from './features.js';

/** Bytes of a candidate's flags: a bit for each of the features that no question changes. */
export const FLAG_BYTES = Math.ceil(FIXED_COUNT / 8);

/** Sets the flag of a feature; the candidate's own bytes start at `own`. */
export function setFlag(flags: Uint8Array, own: number, feature: number): void {
  const at = own + (feature >> 3);
  flags[at] = (flags[at] as number) | (1 << (feature & 7));
}

/** The flag of a feature, 0 or 1; the candidate's own bytes start at `own`. */
export function flagOf(flags: Uint8Array, own: number, feature: number): number {
  return ((flags[own + (feature >> 3)] as number) >> (feature & 7)) & 1;
}
