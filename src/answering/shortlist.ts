/**
 * Puts one into its place in a list that is sorted by score, highest first, and holds `most` at most; of equals the one
 * that came first stands first.
 */
export function keepBest<T extends { readonly score: number }>(best: T[], one: T, most: number): void {
  if (best.length === most && one.score <= (best[most - 1] as T).score) return;
  let at = best.length;
  if (at < most) best.push(one);
  else at--;
  for (; at > 0 && (best[at - 1] as T).score < one.score; at--) best[at] = best[at - 1] as T;
  best[at] = one;
}
