import { wordList } from '../../../language/word-list.js';

/** Nouns of what nobody dates before it has happened, in the singular: "Monday's attack", "the ruling on Tuesday". */
export const HAPPENED = wordList(`
  accident, admission, ambush, announcement, arrest, arson, article, assassination, assault, attack, avalanche, blast,
  blaze, blunder, bombing, bombardment, breach, break-in, clash, collapse, collision, comment, confession,
  coup, crackdown, crash, cyclone, data, death, decision, decline, defeat, departure, derailment, disaster, disclosure,
  drop, drowning, earthquake, eruption, escape, explosion, fall, figure, finding, fire, flood, flooding, gain, goal,
  gunfight, heist, hijacking, hurricane, incident, injury, interview, invasion, killing, landslide,
  loss, massacre, move, murder, news, number, order, outage, outbreak, ouster, poisoning, quake, raid, rampage, rape,
  rebuke, release, remark, rescue, resignation, report, result, revelation, riot, robbery, rout, ruling, sacking, shooting,
  shutdown, siege, sinking, slaughter, slump, spill, stabbing, stampede, statement, storm, strike, suicide,
  theft, thunderstorm, tornado, tragedy, triumph, tremor, tsunami, typhoon, unrest, uprising, verdict, victory,
  violence, win, wreck
`);

/** Nouns of what is dated before it happens as well, in the singular: "Tuesday's vote is open to all". */
export const SCHEDULED = wordList(`
  auction, ballot, broadcast, by-election, celebration, ceremony, concert, conference, contest, cup, date, deadline,
  debate, demonstration, derby, election, event, exam, fair, festival, final, fixture, game, gig, hearing, inauguration,
  launch, lecture, march, match, meeting, parade, party, picnic, poll, primary, protest, quarter-final, race, rally,
  referendum, runoff, run-off, semi-final, service, session, show, summit, talk, tie, trial, vigil, visit, vote,
  wedding, workshop
`);
