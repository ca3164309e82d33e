import { wordList } from '../../../language/word-list.js';

/** Nouns by which news prose calls a business again that it has named. */
export const BUSINESSES = wordList(`
  airline, automaker, bank, brewer, broadcaster, business, carmaker, carrier, chain, chipmaker, company, conglomerate,
  developer, drugmaker, firm, giant, group, insurer, lender, maker, manufacturer, miner, operator, planemaker,
  producer, publisher, retailer, start-up, startup, steelmaker, supplier, utility
`);

/** Nouns by which it calls an office of the state, or one that oversees others, again. */
export const OFFICES = wordList(`
  administration, agency, authority, bureau, commission, department, ministry, office, organisation, organization,
  regulator, service, watchdog
`);

/** Nouns by which it calls those who have joined together, and papers, again. */
export const ASSOCIATIONS = wordList(`
  alliance, association, charity, club, coalition, federation, foundation, league, magazine, movement, newspaper, paper,
  party, side, team, union
`);

/** Words of a name that say what kind of body it is: nothing else calls it again. */
export const TELLING_KINDS = wordList(`
  academy, administration, agency, airlines, airways, association, authority, bank, board, bureau, center, centre, church, club, college,
  commission, committee, council, court, department, federation, foundation, group, hospital, institute, league, ministry, museum, office,
  parliament, party, police, school, senate, service, society, trust, union, university
`);

/** Words that end the name of a business. */
export const BUSINESS_ENDINGS = wordList(`
  airlines, airways, bank, co, co., corp, corp., corporation, company, group, holdings, inc, inc., industries, limited, ltd, ltd.,
  motors, pharmaceuticals, plc, systems, technologies
`);

/** Words that end the name of a paper. */
export const PRESS_ENDINGS = wordList(`
  chronicle, courier, daily, dispatch, echo, examiner, express, gazette, globe, guardian, herald, independent, inquirer,
  journal, magazine, mail, mirror, news, observer, post, press, review, sentinel, standard, star, sun, telegraph, times,
  today, tribune, weekly
`);

/** Words that end the name of a club. */
export const CLUB_ENDINGS = wordList(`
  afc, albion, athletic, city, county, fc, hotspur, rangers, rovers, town, united, wanderers
`);
