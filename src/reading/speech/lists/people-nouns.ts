import { wordList } from '../../../language/word-list.js';

/** Nouns for people, in the singular unless they have none, that the list of roles lacks: those of whom many speak at once, and parts of a number. */
export const PEOPLE_NOUNS = wordList(`
  adult, alliance, authority, briton, camp, child, clan, coalition, community, consortium, couple, crew, crowd, duo,
  elder, entity, faction, federation, folk, gang, half, homeowner, household, insider, league, majority, man,
  management, minority, movement, network, observer, operator, organiser, organizer, parent, participant, passer-by,
  pair, people, percent, person, policeman, policewoman, poster, prosecution, defense, defence, pundit, rebel, regime,
  relative, respondent, royal, sceptic, side, skeptic, spokespeople, staff, syndicate, teenager, trio, trust, tribe,
  user, voter, watchdog, white, woman, youth, airline, carrier, operator, retailer, manufacturer, maker, giant,
  prosecutor, rival, ally, leadership, delegation, mission, society, hospital, station, institution, authority, fund,
  service, squad, outlet, channel, publication, tabloid, daily, weekly, website, site, agency
`);
