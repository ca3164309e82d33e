import { wordList } from '../../../language/word-list.js';

/** What an office is for that is called by it: "Secretary of State", "Minister for Foreign Affairs", word by word in lower case. */
export const PORTFOLIOS = wordList(`
  affairs, agriculture, air, and, army, aviation, budget, business, children, climate, commerce, communities,
  cooperation, culture, defence, defense, development, digital, disaster, economic, economy, education, elections,
  emergency, energy, environment, equality, europe, families, finance, fisheries, force, foreign, forestry, growth,
  health, homeland, housing, human, immigration, industries, industry, information, infrastructure, innovation,
  intelligence, interior, international, investment, justice, labor, labour, local, media, mines, mobility, natural,
  navy, pensions, petroleum, planning, police, public, regional, relations, religious, research, resources, revenue,
  rural, safety, schools, science, security, services, skills, social, sport, sports, staff, state, steel, technology,
  telecommunications, the, tourism, trade, transport, transportation, treasury, urban, veterans, war, water, welfare,
  wildlife, women, works, youth
`);

/** Words of a title that are none alone: "Prime" of "Prime Minister", in lower case. */
export const TITLE_MODIFIERS = wordList(`
  acting, administrative, assistant, associate, attorney, brig., chief, crown, defence, defense, deputy, education,
  emeritus, executive, finance, financial, first, foreign, former, general, health, information, interim, interior,
  lead, legal, lieutenant, lt., maj., major, managing, marketing, medical, operating, prime, pro, scientific, senior,
  special, supreme, technology, tem, tempore, vice
`);

/** Titles that are adjectives and nouns of other names too: "Private Eye", "General Motors". */
export const WEAK_TITLES = wordList(`
  attorney, canon, chief, conservative, deputy, director, doctor, elder, father, general, independent, justice,
  liberal, major, mother, officer, principal, private, speaker
`);
