import { wordList } from '../word-list.js';

/** Words that end names of laws, events, prizes and works, which are nobody and nowhere: "… Act", in lower case. */
export const OTHER_ENDINGS = wordList(`
  accord, accords, act, affair, age, agreement, album, amendment, award, awards, ball, bible, bill, blizzard, bowl,
  challenge, championship, championships, chapter, christmas, code, cold war, competition, conference championship,
  contest, convention, crisis, cup, cyclone, day, deal, declaration, derby, disease, doctrine, earthquake, easter,
  effect, era, eve, exhibition, expo, fair, fellowship, fest, festival, final, finals, fire, flu, gala, game, games,
  grand prix, holiday, holocaust, hurricane, index, law, live, marathon, massacre, match, medal, method, mission,
  month, movie, mystery, night, novel, olympics, one, open, operation, order, pact, paper, papers, parade, passover,
  plan, playoffs, policy, principle, prize, proposition, protocol, quake, rally, ramadan, report, resolution,
  revolution, rights, rule, rules, scale, scandal, scholarship, science fair, season, series, show, song, statute,
  storm, style, summit, sunday, super bowl, syndrome, theme, theorem, theory, tornado, tour, tournament, treaty,
  trophy, tropical storm, typhoon, vaccine, virus, war, wars, week, weekend, wildfire, world cup, year, zeitgeist
`);

/** Feasts and holidays, in lower case. */
export const FEASTS = wordList(`
  christmas, christmas day, christmas eve, diwali, easter, eid, hajj, halloween, hanukkah, independence day, labor day,
  memorial day, new year, new year's day, new year's eve, passover, ramadan, thanksgiving, veterans day, yom kippur
`);
