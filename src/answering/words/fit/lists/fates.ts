import { wordList } from '../../../../language/word-list.js';

/** What befalls people, each kind with its words, folded: a count of one kind is none of another. */
export const FATES: readonly ReadonlySet<string>[] = [
  wordList(
    'dead, death, deaths, die, died, dies, fatal, fatalities, fatally, kill, killed, killing, kills, perished, slain',
  ),
  wordList('hurt, injured, injure, injuries, injuring, injury, wounded, wounding, wounds'),
  wordList('missing, disappeared, vanished'),
  wordList('arrest, arrested, arrests, custody, detained, detaining, jailed'),
  wordList('displaced, evacuate, evacuated, evacuation, evacuations, fled, homeless'),
  wordList('freed, released, rescue, rescued, rescuing, saved'),
  wordList('hired, hiring, recruit, recruited'),
  wordList('fired, laid, layoff, layoffs, sacked'),
];
