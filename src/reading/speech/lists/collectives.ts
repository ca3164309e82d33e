import { wordList } from '../../../language/word-list.js';

/** Bodies of people, and what they write, that speak by their noun alone: "the ministry said". */
export const COLLECTIVES = wordList(`
  administration, agency, army, association, bank, board, bureau, cabinet, campaign, chamber, charity, church, club,
  commission, committee, company, congress, council, court, department, embassy, family, firm, foundation, government,
  group, institute, journal, judiciary, jury, leadership, magazine, media, military, ministry, museum, navy,
  newspaper, office, organisation, organization, panel, paper, parliament, party, police, report, school, senate,
  statement, study, team, tribunal, union, university, utility
`);
