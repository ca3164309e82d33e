import { wordList } from '../../../../language/word-list.js';

/** Nouns that end the names of places which are no city, county or country, folded. */
export const SITE_NOUNS = wordList(
  `airport, ave, avenue, bay, beach, boulevard, bridge, building, canal, cathedral, church, college, creek, gulf, hall,
  harbor, harbour, highway, hill, hills, hospital, hotel, island, lake, mosque, mount, mountain, mountains, ocean, palace,
  park, peninsula, plaza, port, prison, river, road, school, sea, square, stadium, station, street, tower, university,
  valley`,
);
