/** Distance, in tokens, at which closeness is one half. */
export const HALF_DISTANCE = 4;

/** Tokens between a token and a stretch; 0 inside it. */
export function gap(at: number, first: number, last: number): number {
  return at < first ? first - at : at > last ? at - last : 0;
}

export function nearest(all: readonly number[], first: number, last: number): number {
  let best = -1;
  for (const at of all) if (best < 0 || gap(at, first, last) < gap(best, first, last)) best = at;
  return best;
}

export function nearestOutside(all: readonly number[], first: number, last: number): number {
  let best = -1;
  for (const at of all) {
    if (at >= first && at <= last) continue;
    if (best < 0 || gap(at, first, last) < gap(best, first, last)) best = at;
  }
  return best;
}
