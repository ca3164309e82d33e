import { wordList } from '../../../language/word-list.js';

/** Words that end the name of an organisation: "… Council", in lower case. */
export const ORGANISATION_ENDINGS = wordList(`
  academy, administration, aerospace, afc, agency, air, aircraft, airlines, airways, alliance, archdiocese, army,
  assembly, asset management, associates, association, athletic, authority, aviation, bakery, ballet, bancorp, band,
  bank, baseball, basketball, battalion, bee, biotech, board, brewery, brigade, broadcasting, brothers, bulletin,
  bundestag, bureau, cabinet, campaign, capital, cartel, caucus, center, centre, cf, chamber, charity, chemical,
  choir, chronicle, church, clinic, club, co, co., coalition, college, command, commission, committee, committees,
  communications, community, company, confederation, conference, congress, consortium, consulate, corp, corp.,
  corporation, corps, council, councils, courier, court, cricket, daily, defence, defense, department, departments,
  diocese, directorate, directors, dispatch, division, duma, dynamics, electric, elementary, embassy, energy,
  enterprises, entertainment, examiner, exchange, faculty, fc, federation, financial, fleet, foods, football, force,
  forces, forum, foundation, front, fuels, fund, games, gang, gas, gazette, globe, government, group, guard, guardian,
  guild, headquarters, health, healthcare, herald, high, hockey, holdings, hospital, hotels, inc, inc., industries,
  initiative, inquirer, institute, institution, instruments, insurance, investments, journal, knesset, lab,
  laboratories, laboratory, labs, league, legislature, library, limited, llc, llp, logistics, ltd, ltd., mafia,
  magazine, media, mercury news, militia, ministry, mirror, mission, monitor, motors, movement, museum, mutual,
  nations, navy, network, news, observatory, observer, office, officials, oil, opera, orchestra, organisation,
  organization, pac, parliament, partners, partnership, party, patrol, petroleum, pharma, pharmaceuticals,
  philharmonic, pictures, plc, police, politburo, post, power, press, productions, program, programme, project, radio,
  railroad, railway, railways, records, regiment, registry, republic, rescue, resorts, review, rovers, rugby, sc,
  school, schools, secretariat, securities, semiconductor, seminary, senate, sentinel, service, services, shimbun,
  society, software, solutions, sports, squad, staff, standard, star-ledger, station, steel, stores, studio, studios,
  superjet, symphony, syndicate, synod, systems, tabernacle, taliban, team, tech, technologies, telecom, telegraph,
  television, temple, theatre company, therapeutics, times, today, treasury, tribunal, tribune, trust, tv, union,
  unit, united, university, ventures, watch, weekly, wire, wireless, works, worldwide
`);

/** Words that open a name which goes on with "of", "for" or "on": "Ministry of …", in lower case. */
export const HEADS_WITH_OF = wordList(`
  academy, administration, age, agency, alliance, americans, archdiocese, archives, army, art museum, arts,
  association, avenue, bank, basilica, battle, bay, bishops, board, brotherhood, bureau, call, campaign, cape,
  cathedral, center, centers, centre, chamber, chiefs, children, church, citizens, city, club, coalition, college,
  commission, committee, commonwealth, confederation, conference, congress, council, court, daughters, department,
  diocese, directorate, district, division, doctors, faculty, federation, foundation, friends, front, fund, game,
  group, guild, gulf, hall, heart, house, institute, institutes, institution, islands, isle, isles, joint chiefs,
  journal, king's college, kingdom, knights, lady, lake, league, legion, library, lord, man, medical journal,
  minister, ministry, mothers, mount, movement, museum, office, order, organisation, organization, parliament,
  partnership, party, people, physicians, port, program, project, province, region, register, reporters, republic,
  rock, school, science, sea, secretary, services, sisters, society, sons, state, states, statue, strait, straits,
  students, studies, temple, tower, treaty, trinity, union, united, university, valley, veterans, workers, world
`);

/** Organisations that news names without saying what they are, in lower case. */
export const KNOWN_ORGANISATIONS = wordList(`
  aam aadmi, abc, abc news, abercrombie & fitch, abu nidal organization, abu sayyaf, ac milan, adidas, afp, agence
  france-presse, ajax, al arabiya, al jazeera, al qaeda, al shabab, al-qaeda, al-qaida, al-shabab, alexander mcqueen,
  alfa romeo, alibaba, amazon, amazon.com, american airlines, amnesty international, ap, apple, arsenal, arthur
  andersen, asahi shimbun, associated press, aston martin, at&t, austin peay, baker hughes, baker mckenzie, barnes &
  noble, bayern munich, bbc, bbc news, bear stearns, ben & jerry's, berkshire hathaway, black lives matter, bloomberg,
  boeing, boko haram, booz allen, booz allen hamilton, british airways, brooks brothers, buzzfeed, calvin klein,
  cantor fitzgerald, capitol police, carnegie mellon, cbs, cbs news, cdc, celtics, centers for disease control and
  prevention, charles schwab, charlie hebdo, chelsea, chevron, christian dior, chrysler, church of scientology, cia,
  cisco, citigroup, cnbc, cnn, coast guard, coca-cola, comcast, comcast xfinity, congress, corriere della sera,
  costco, cowboys, creative commons, cubs, dagens nyheter, daimler, dea, democratic national committee, democratic
  party, democrats, der spiegel, die welt, die zeit, disney, dodgers, doj, dow chemical, dow jones, dr pepper, duma,
  eagles, ebay, eddie bauer, edward jones, el mundo, el pais, el país, eli lilly, elizabeth arden, ernst & young,
  estee lauder, eu, european commission, european union, everton, exxon, exxon mobil, exxonmobil, facebook, fannie
  mae, fatah, fbi, fda, fed, federal reserve, fedex, fema, fianna fail, fifa, fine gael, food and drug administration,
  ford, fox, fox news, franklin templeton, freddie mac, gazprom, gazprom neft, general assembly, general electric,
  general motors, giants, giorgio armani, gm, goldman sachs, google, gop, greenpeace, guardian, hamas,
  harley-davidson, harry winston, harvard, harvey nichols, hbo, henry schein, hewlett packard, hewlett-packard,
  hezbollah, hogan lovells, homeland security, honda, house, house of commons, house of lords, house of
  representatives, huawei, hugo boss, hulu, human rights watch, hyundai, iaea, ibm, icc, ikea, imf, infosys,
  instagram, intel, inter milan, international monetary fund, interpol, ioc, irs, isis, islamic state, itv, jack
  daniel's, jack henry, jemaah islamiyah, jenny craig, jim beam, jimmy john's, jo malone, john deere, john lewis
  partnership, johnnie walker, johns hopkins, johnson & johnson, jones lang lasalle, jpmorgan, jpmorgan chase, justice
  department, juventus, jyllands-posten, kate spade, kgb, khmer rouge, knicks, kraft heinz, kremlin, la nacion, la
  repubblica, la stampa, la tercera, labour, lakers, laura ashley, le figaro, le monde, legg mason, lehman brothers,
  levi strauss, linkedin, liverpool fc, lockheed martin, louis vuitton, lufthansa, mainichi shimbun, major league
  baseball, manchester city, manchester united, marks & spencer, marks and spencer, marvel, mary kay, mastercard, max
  mara, mcdonald's, medecins sans frontieres, mercedes benz, mercedes-benz, merck, merrill lynch, meta, mets, mi5,
  mi6, microsoft, mit, mlb, morgan stanley, mossad, motorola, mozilla, mozilla firefox, msnbc, médecins sans
  frontières, nasa, nasdaq, national guard, nato, nba, nbc, nbc news, ncaa, neiman marcus, netflix, new york times,
  nfl, nhl, nih, nike, nintendo, nissan, nokia, novartis, nra, nsa, nypd, o globo, oecd, opec, openai, oracle, oscar
  mayer, osce, oxfam, packers, patriots, paypal, pentagon, pepsi, pepsico, perry ellis, pfizer, philip morris, pixar,
  plaid cymru, plo, politico, porsche, procter & gamble, qantas, raymond james, real madrid, red cross, red sox,
  reddit, republican party, republicans, reuters, ria novosti, robert half, rolls royce, rolls-royce, rosneft, royal
  navy, rt, ryanair, sallie mae, samsung, sanford c. bernstein, sara lee, scientology, scotland yard, secret service,
  security council, senate, shell, shiv sena, siemens, sinn fein, sinn féin, sky news, sloan kettering, smith &
  wesson, smith barney, snapchat, societe generale, société générale, sony, spacex, sputnik, stanford, starbucks,
  state department, steelers, stifel nicolaus, supreme court, t. rowe price, taliban, target, tass, td ameritrade, td
  bank, ted baker, tesla, the guardian, the new york times, tiktok, tim hortons, time warner, tommy bahama, tommy
  hilfiger, tories, tottenham, toyota, toys r us, trader joe's, treasury, tsa, twitter, u.n, u.n., uber, uefa, un,
  unesco, unhcr, unicef, united airlines, united nations, ups, verizon, viacom, victoria's secret, visa, volkswagen,
  volvo, wal-mart, wall street journal, walmart, warner bros., washington post, wells fargo, whatsapp, white house,
  who, wikileaks, wikimedia foundation, wikinews, wikipedia, world bank, world health organisation, world health
  organization, wto, xinhua, yahoo, yale, yankees, yomiuri shimbun, youtube, yves saint laurent, zoom
`);

/** Capital letters that abbreviate no organisation, in lower case. */
export const OTHER_ABBREVIATIONS = wordList(`
  a, a&e, ad, adhd, ai, aids, am, atm, b, b&b, bc, bce, bmi, bst, c, cd, ce, ceo, cet, cfo, coo, covid, covid-19, cpa,
  cpr, ct, cv, d, d&d, dds, dj, dna, dvd, e, edt, er, esq, est, eta, etf, eur, f, faq, g, gbp, gdp, gmt, gop, gps, h,
  hiv, hiv/aids, html, i, ict, icu, id, idd, ied, ii, iii, ipo, iq, it, iv, ix, j.d., jr, kg, km, led, lgbt, lgbtq,
  lgbtq+, m.d., mba, mc, md, mp, mph, mps, mri, mvp, nft, o, ok, pc, pcr, pdf, pdt, ph.d., phd, phds, pm, ppe, pr,
  pst, ptsd, q&a, qa, r&b, r&d, r.n., rn, rna, rv, sars, sms, sos, suv, tv, ufo, url, usb, usd, utc, vi, vii, viii,
  vip, vips, vp, wmd, wwi, wwii, x, xi
`);

/** What companies and other bodies alone are called in an apposition: "Acme Outfitters, a retailer". */
export const COMPANY_NOUNS = wordList(`
  agency, airline, association, bank, broker, brokerage, business, chain, charity, club, company, firm, group,
  insurer, lender, maker, manufacturer, nonprofit, organisation, organization, provider, retailer, start-up, startup,
  store, supplier, team, think-tank, union
`);

/** Nouns that companies and teams share with people: "a rival". */
export const SHARED_NOUNS = wordList(`
  backer, bidder, broadcaster, builder, buyer, champion, client, competitor, contractor, customer, developer, donor,
  employer, holder, host, investor, keeper, leader, lender, member, operator, owner, partner, player, producer,
  publisher, rival, seller, shareholder, sponsor, star, supplier, supporter, trader, vendor, victim, watchdog, winner
`);

/** What stands before the name of a body or a work and tells that it is nobody's: "the party X", "the magazine Y". */
export const BODY_NOUNS = wordList(`
  app, band, bar, boat, book, builders, cafe, channel, film, group, label, magazine, militia, movie, musical,
  network, newspaper, novel, opera, party, platform, play, programme, pub, restaurant, series, service,
  ship, show, site, song, trio, vessel, website, yacht
`);

/** Short words in capitals that open the name of a club, a company or a ship, in lower case. */
export const ORGANISATION_PREFIXES = wordList(`
  ac, ad, afc, as, cd, cf, cs, cv, fc, fk, hmas, hms, if, ks, mv, nk, pt, rc, rms, sc, sk, ss, ssc, sv, tv, ud, us,
  uss, vfb, vfl
`);
