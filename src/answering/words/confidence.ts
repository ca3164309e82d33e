import { logOdds, probabilityOf } from '../log-odds.js';
import type { Likely } from './ranking.js';

/** What the chance that the best words are right is judged by. */
export const confidenceFeatures = ['always', 'chance', 'lead', 'recall', 'chosenAmong', 'namesLacking'] as const;

/**
 * The values of `confidenceFeatures` for a question's ranked candidates; `chance` and `lead` as log-odds. `namesLacking`:
 * the share of the question's weight that is in names which the part of the best candidate lacks.
 */
export function confidenceValues(ranked: readonly Likely[], namesLacking: number): readonly number[] {
  const best = ranked[0];
  if (best === undefined) return confidenceFeatures.map(() => 0);
  const byText = new Map<string, number>();
  for (const { text, chance } of ranked) byText.set(text, (byText.get(text) ?? 0) + chance);
  const own = best.text;
  const chance = byText.get(own) ?? 0;
  let second = 0;
  for (const [text, other] of byText) if (text !== own && other > second) second = other;
  const entropy = [...byText.values()].reduce((sum, p) => sum - p * Math.log(Math.max(p, 1e-9)), 0);
  return [1, logOdds(chance), Math.log((chance + 0.01) / (second + 0.01)), best.recall, entropy, namesLacking];
}

/** The probability that the best of the ranked candidates is right. */
export function confidenceOf(ranked: readonly Likely[], namesLacking: number, weights: readonly number[]): number {
  if (ranked.length === 0) return 0;
  const z = confidenceValues(ranked, namesLacking).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  return probabilityOf(z);
}
