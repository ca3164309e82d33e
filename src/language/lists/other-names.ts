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

/** Months, days and feasts, in lower case. */
export const CALENDAR_NAMES = wordList(`
  apr, apr., april, aug, aug., august, christmas, christmas day, christmas eve, dec, dec., december, diwali, easter,
  eid, feb, feb., february, friday, fridays, hajj, halloween, hanukkah, independence day, jan, jan., january, jul,
  jul., july, jun, jun., june, labor day, mar, mar., march, may, memorial day, monday, mondays, new year,
  new year's day, new year's eve, nov, nov., november, oct, oct., october, passover, ramadan, saturday, saturdays,
  sep, sep., sept, sept., september, sunday, sundays, thanksgiving, thursday, thursdays, tuesday, tuesdays,
  veterans day, wednesday, wednesdays, yom kippur
`);
