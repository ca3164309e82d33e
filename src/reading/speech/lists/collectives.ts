import { wordList } from '../../../language/word-list.js';

/** Bodies of people, and what they write, that speak by their noun alone: "the ministry said". */
export const COLLECTIVES = wordList(`
  administration, agency, airline, alliance, army, association, bank, board, bureau, cabinet, campaign, carrier,
  chamber, charity, church, clinic, club, coalition, commission, committee, company, congress, council, court,
  defence, defense, department, embassy, family, federation, firm, foundation, government, group, hospital, institute,
  journal, judiciary, jury, leadership, league, magazine, media, military, ministry, movement, museum, navy, network,
  newspaper, office, organisation, organization, panel, paper, parliament, party, police, prosecution, regime, report,
  school, senate, society, statement, study, team, tribunal, trust, union, university, utility, watchdog
`);
