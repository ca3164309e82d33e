import { wordList } from '../../../language/word-list.js';

/** Countries, past and present, and what people call them, in lower case. */
export const COUNTRIES = wordList(`
  afghanistan, albania, algeria, america, andorra, angola, argentina, armenia, australia, austria, azerbaijan,
  bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia,
  bosnia and herzegovina, botswana, brazil, britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia,
  cameroon, canada, cape verde, central african republic, chad, chile, china, colombia, comoros, congo, costa rica,
  croatia, cuba, cyprus, czech republic, czechia, czechoslovakia, democratic republic of congo,
  democratic republic of the congo, denmark, djibouti, dominica, dominican republic, east germany, east timor,
  ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland,
  france, gabon, gambia, georgia, germany, ghana, great britain, greece, grenada, guatemala, guinea, guinea-bissau,
  guyana, haiti, holland, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy,
  ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kiribati, korea, kosovo, kuwait, kyrgyzstan, laos, latvia,
  lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia,
  maldives, mali, malta, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco,
  mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea,
  north macedonia, northern ireland, norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay,
  people's republic of china, peru, philippines, poland, portugal, prussia, qatar, republic of ireland, romania,
  russia, russian federation, rwanda, samoa, san marino, saudi arabia, scotland, senegal, serbia, seychelles,
  sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, south africa, south korea, south sudan,
  soviet union, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand,
  timor-leste, togo, tonga, trinidad and tobago, tunisia, turkey, turkmenistan, tuvalu, u.a.e., u.k., u.s., u.s.a.,
  u.s.s.r., uae, uganda, uk, ukraine, united arab emirates, united kingdom, united states, united states of america,
  uruguay, us, usa, ussr, uzbekistan, vanuatu, vatican city, venezuela, vietnam, wales, west germany, yemen,
  yugoslavia, zambia, zimbabwe
`);

/** Continents, seas, regions, provinces and states, districts that news names alone, and heavenly bodies, in lower case. */
export const REGIONS = wordList(`
  abu ghraib, africa, ala., alabama, alaska, alberta, alps, amazon rainforest, andalusia, andes, andhra pradesh,
  antarctica, appalachia, arctic, arctic ocean, ariz., arizona, ark., arkansas, arunachal pradesh, asia, assam,
  atlantic, atlantic ocean, baden wurttemberg, baden-wurttemberg, baden-württemberg, bali, balkans, baltic, banda
  aceh, bavaria, bay area, bermuda, bihar, black sea, borneo, british columbia, brittany, broadway, bronx, brooklyn,
  calif., california, capitol hill, caribbean, caspian sea, catalonia, central america, central asia, chechnya, colo.,
  colorado, conn., connecticut, cornwall, crimea, darfur, deep south, deir yassin, del., delaware, devon, diego
  garcia, district of columbia, donbas, donbass, dorset, downing street, earth, east africa, east asia, east coast,
  eastern europe, english channel, essex, europe, falkland islands, fla., flanders, florida, fujian, ga., galicia,
  gaza, gaza strip, gibraltar, golan heights, great lakes, greenland, ground zero, guam, guangdong, guantanamo bay,
  gujarat, gulf of mexico, harlem, hawaii, himachal pradesh, himalayas, hokkaido, hollywood, hong kong, hubei, hunan,
  idaho, ill., illinois, ind., indian ocean, indiana, iowa, java, jupiter, kalimantan, kan., kansas, karnataka,
  kashmir, kent, kentucky, kerala, kurdistan, ky., la., lake michigan, lake superior, lancashire, latin america,
  lombardy, long island, louisiana, macau, machu picchu, madhya pradesh, maharashtra, maine, manhattan, manitoba,
  mars, maryland, mass., massachusetts, md., mecca, medina, mediterranean, mediterranean sea, mercury, mich.,
  michigan, middle east, midlands, midwest, minn., minnesota, mississippi, missouri, mo., mont., montana, monte carlo,
  moon, n.c., n.d., n.h., n.j., n.m., n.y., neb., nebraska, neptune, nev., nevada, new brunswick, new england, new
  hampshire, new jersey, new mexico, new south wales, new york, newfoundland, norfolk, normandy, north africa, north
  america, north carolina, north dakota, north pole, north sea, northern california, northern territory, nova scotia,
  nuevo leon, oceania, ohio, okinawa, okla., oklahoma, ontario, ore., oregon, pa., pacific, pacific northwest, pacific
  ocean, papua, pennsylvania, persian gulf, pluto, puerto rico, punjab, quebec, queens, queensland, quintana roo,
  r.i., rajasthan, red sea, rhode island, rockies, rocky mountains, s.c., s.d., sahara, sahel, san quentin, sardinia,
  saskatchewan, saturn, saxony, scandinavia, siberia, sichuan, sicily, silicon valley, sindh, south america, south
  asia, south australia, south carolina, south china sea, south dakota, south pole, southeast asia, southern africa,
  southern california, st kilda, staten island, sub-saharan africa, suffolk, sulawesi, sumatra, surrey, sussex, tamil
  nadu, tasmania, tenn., tennessee, tex., texas, tibet, tigray, tuscany, ulster, upstate new york, uranus, utah, uttar
  pradesh, va., venus, vermont, victoria, virginia, vt., w.va., wall street, wallonia, wash., washington state, west,
  west africa, west bank, west bengal, west coast, west virginia, western australia, western europe, white house,
  wis., wisconsin, wyo., wyoming, xinjiang, yorkshire, yukon, yunnan
`);

/** Capitals and large or much-named cities, in lower case. */
export const CITIES = wordList(`
  abidjan, abu dhabi, abuja, accra, addis ababa, adelaide, albany, albuquerque, aleppo, alexandria, algiers, amman,
  amsterdam, anaheim, anchorage, ankara, ann arbor, annapolis, antwerp, asheville, ashgabat, astana, asuncion, athens,
  atlanta, atlantic city, auckland, augusta, austin, baghdad, baku, baltimore, bamako, bangalore, bangkok, barcelona,
  basel, basra, baton rouge, beijing, beirut, belfast, belgrade, benghazi, bergen, berkeley, berlin, bern, bilbao,
  birmingham, bogota, boise, bologna, bonn, bordeaux, boston, boulder, brasilia, bratislava, bremen, brisbane,
  bristol, brussels, bucharest, budapest, buenos aires, buffalo, cairo, calcutta, calgary, cambridge, canberra, cape
  town, caracas, cardiff, casablanca, charleston, charlotte, charlottesville, chattanooga, chengdu, chennai,
  chernobyl, chicago, christchurch, cincinnati, ciudad juarez, clearwater, cleveland, cologne, colombo, colorado
  springs, columbus, copenhagen, cork, d.c., dakar, dallas, damascus, dar es salaam, darwin, dayton, daytona beach,
  delhi, denver, des moines, detroit, dhaka, doha, donetsk, dresden, dubai, dublin, duluth, durban, durham,
  dusseldorf, edinburgh, edmonton, el paso, essen, evanston, evansville, fayetteville, flint, florence, fort worth,
  frankfurt, fresno, fukushima, geneva, genoa, ghent, glasgow, gothenburg, grand rapids, greensboro, guangzhou,
  guatemala city, hague, haifa, hamburg, hanoi, harare, hartford, havana, helsinki, herat, hiroshima, ho chi minh
  city, hobart, honolulu, houston, huntsville, hyderabad, indianapolis, irvine, irving, islamabad, istanbul,
  jacksonville, jakarta, jeddah, jersey city, jerusalem, johannesburg, juba, kabul, kampala, kandahar, kansas city,
  karachi, kathmandu, kharkiv, khartoum, kherson, kiev, kigali, kingston, kinshasa, knoxville, kolkata, krakow, kuala
  lumpur, kuwait city, kyiv, kyoto, la paz, lagos, lahore, las vegas, leeds, leicester, leipzig, lexington, lima,
  lisbon, little rock, liverpool, ljubljana, london, long beach, los angeles, louisville, luanda, lusaka, luxembourg
  city, lviv, lyon, madison, madrid, malmo, manchester, mandalay, manila, maputo, marie-galante, mariupol, marrakesh,
  marseille, melbourne, memphis, mexico city, miami, miami beach, milan, milwaukee, minneapolis, minsk, mogadishu,
  montevideo, montreal, moscow, mosul, mountain view, mumbai, munich, nagasaki, nairobi, naples, nashville, nassau,
  new delhi, new haven, new orleans, new york city, newark, newcastle, nicosia, norfolk, nottingham, nuevo laredo,
  oakland, odesa, odessa, oklahoma city, omaha, orlando, osaka, oslo, ottawa, oxford, palermo, palm beach, palo alto,
  panama city, paris, pasadena, perth, peshawar, philadelphia, phnom penh, phoenix, pittsburgh, port moresby,
  port-au-prince, portland, porto, prague, pretoria, princeton, providence, pyongyang, quebec city, quito, rabat,
  raleigh, ramallah, rangoon, raqqa, reno, reykjavik, richmond, riga, rio, rio de janeiro, riyadh, rochester, rome,
  rotterdam, sacramento, salem, salt lake city, san antonio, san bernardino, san diego, san francisco, san jose, san
  juan, san pedro sula, san salvador, sanaa, santa barbara, santa fe, santa monica, santiago, santo domingo, sao
  paulo, sapporo, sarajevo, saratoga springs, savannah, scranton, seattle, seoul, seville, shanghai, sheffield,
  shenzhen, sochi, sofia, southampton, spokane, springfield, srinagar, st. louis, st. paul, st. petersburg, stockholm,
  strasbourg, stuttgart, surabaya, sydney, syracuse, taipei, tallahassee, tallinn, tampa, tampa bay, tashkent,
  tbilisi, tehran, tel aviv, the hague, tijuana, tirana, tokyo, toledo, topeka, toronto, toulouse, trenton, tripoli,
  tucson, tulsa, tunis, turin, ulan bator, utrecht, valencia, vancouver, venice, vienna, vilnius, vladivostok,
  volgograd, warsaw, washington, washington d.c., washington dc, wellington, wichita, wilmington, winnipeg, wuhan,
  yangon, yekaterinburg, yerevan, yokohama, zagreb, zurich
`);

/** Spellings of one place that share no words. */
export const SAME_PLACE: ReadonlyMap<string, string> = new Map([
  ['america', 'united states'],
  ['britain', 'united kingdom'],
  ['dc', 'washington'],
  ['great britain', 'united kingdom'],
  ['russian federation', 'russia'],
  ['uae', 'united arab emirates'],
  ['uk', 'united kingdom'],
  ['united states of america', 'united states'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['ussr', 'soviet union'],
  ['washington dc', 'washington'],
]);
