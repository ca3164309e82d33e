import { wordList } from '../../../language/word-list.js';

/** What people alone do, in the past tense. */
export const PERSONAL_VERBS = wordList(`
  apologised, apologized, blogged, blushed, coughed, cried, died, frowned, gasped, giggled, graduated, grimaced,
  grinned, interrupted, joked, knelt, laughed, limped, married, mused, nodded, pleaded, quipped, recalled, resigned,
  retired, retweeted, shouted, shrugged, sighed, slept, smiled, smirked, sobbed, swam, testified, tweeted, waved, wept,
  whispered, winked, wrote
`);

/** What is done to people alone: "Doe was …". */
export const PERSONAL_PARTICIPLES = wordList(`
  acquitted, arrested, assassinated, baptised, baptized, beheaded, born, buried, cremated, crucified, deported,
  detained, divorced, exiled, extradited, fatally, handcuffed, hospitalised, hospitalized, imprisoned, incarcerated,
  indicted, jailed, kidnapped, knighted, married, murdered, paroled, pardoned, poisoned, raped, re-elected, sentenced,
  shot, stabbed, strangled, subpoenaed, widowed
`);
