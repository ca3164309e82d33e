/** Chances beyond these are not believed: their log-odds would be without end. */
const [LEAST, MOST] = [0.005, 0.995];

/** The natural logarithm of the odds of a probability, 0 to 1; kept between those of .005 and .995. */
export function logOdds(probability: number): number {
  const inside = Math.min(MOST, Math.max(LEAST, probability));
  return Math.log(inside / (1 - inside));
}

/** The probability, 0 to 1, that log-odds stand for: the logistic function. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
