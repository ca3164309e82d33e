import { wordList } from '../../../../language/word-list.js';

/** What befalls people, each kind with its words, folded: a count of one kind is none of another. */
export const FATES: readonly ReadonlySet<string>[] = [
  wordList(
    `bodies, dead, death, deaths, die, died, dies, drown, drowned, executed, fatal, fatalities, fatally,
    kill, killed, killing, kills, lives, murdered, perished, slain, strangled, suffocated, toll`,
  ),
  wordList(`burned, hospitalised, hospitalized, hurt, injure, injured, injuries, injuring, injury, wounded,
    wounding, wounds`),
  wordList('missing, disappeared, vanished'),
  wordList('arrest, arrested, arrests, custody, detained, detaining, jailed'),
  wordList('displaced, evacuate, evacuated, evacuation, evacuations, fled, homeless'),
  wordList('freed, released, rescue, rescued, rescuing, saved'),
  wordList('hired, hiring, recruit, recruited'),
  wordList('fired, laid, layoff, layoffs, sacked'),
];
