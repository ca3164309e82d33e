import { wordList } from '../../../language/word-list.js';

/** Nouns right before a name that tell that it is no person's but a ship's, a work's or an animal's, in lower case: "the carrier X". */
export const THINGS_CALLED = wordList(`
  airline, barge, battleship, bookstore, carrier, cat, cruiser, destroyer, documentary, dog, elephant, ferry, film,
  freighter, frigate, giraffe, gorilla, horse, hurricane, minesweeper, motorboat, movie, musical, newspaper, novel,
  opera, orca, panda, podcast, retailer, sailboat, schooner, ship, shipwreck, sitcom, sloop, steamer, steamship,
  storm, submarine, supertanker, tanker, trawler, tugboat, typhoon, vessel, video game, warship, whale, yacht
`);

/** Nouns right behind a name that tell that it is theirs, in lower case: "the X pub". */
export const CALLED_BEHIND = wordList(`
  airport, arena, auditorium, award, bookshop, bookstore, brand, bridge, building, canal, center, centre, dam,
  department store, distillery, expressway, fellowship, flyover, franchise, gallery, highway, hospital, hotel, inn,
  institute, institution, library, lounge, museum, observatory, plant, prison, prize, pub, restaurant, scholarship,
  stadium, tavern, telescope, terminal, theater, theatre, trilogy, trophy, tunnel
`);

/** Words in capitals that open the name of a ship, in lower case. */
export const SHIP_PREFIXES = wordList('hmas, hmcs, hms, hmnzs, ins, mv, rms, rrs, ss, uscgc, usns, uss');

/** Names as of people that are those of nobody in the news: figures of speech and of stories, in lower case. */
export const NOBODYS_NAMES = wordList(`
  allahu akbar, angkor wat, auld lang syne, aunt jemima, barry lyndon, betty crocker, big ben, black sabbath, citizen
  kane, dirty harry, donkey kong, donnie darko, duran duran, erin go bragh, exxon valdez, father time, fleetwood mac,
  forrest gump, guy fawkes night, hannah montana, harry potter, iron maiden, jane eyre, jason bourne, jersey boys,
  jethro tull, jim crow, judas priest, king kong, la marseillaise, lara croft, led zeppelin, lynyrd skynyrd, mardi
  gras, mario kart, mary poppins, mein kampf, mickey mouse, moby dick, molly hatchet, mother nature, oliver twist,
  pearl harbor, pearl jam, penny lane, peter pan, peter rabbit, pink floyd, robin hood, rocky balboa, sagrada familia,
  sandy hook, santa claus, sherlock holmes, steely dan, strawberry fields, taj mahal, thin lizzy, thomas the tank
  engine, uncle ben, uncle sam, uriah heep, vanity fair, virgin mary, winnie the pooh
`);
