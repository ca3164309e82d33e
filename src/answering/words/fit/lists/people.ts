import { wordList } from '../../../../language/word-list.js';

/** Nouns for several people and for bodies of people, and for those of an age, a family or a fate, folded. */
export const PEOPLE = wordList(
  `adult, adults, army, audience, authorities, authority, baby, bank, board, cabinet, child, children, church, city,
  clan, club, coalition, colleagues, committee, community, companies, company, council, couple, court, crew, crowd,
  crowds, countries, country, doctors, driver, empire, empires, experts, families, family, fans, federation, firm, firms, forces, foundation, friend, friends,
  gang, girls, government, group, groups, heroes, hospital, household, individuals, jury, kids, leaders, man, media, member,
  members, men, militants, military, ministry, mob, mourners, nation, nations, neighbors, neighbours, nobody, officials, opponents,
  organisation, organization, others, parents, parliament, parties, party, passengers, patient, patients, peers, people,
  person, police, population, prisoners, protesters, public, rebels, refugees, relatives, residents, rivals, scholars,
  school, scientists, security, senate, separatists, shareholders, somebody, someone, squad, staff, state, states, students, survivors,
  team, teams, troops, twins, union, unions, university, users, victims, villagers, visitors, volunteers, voters, witnesses,
  woman, women, workers, youth, youths`,
);
