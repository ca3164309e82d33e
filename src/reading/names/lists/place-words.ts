import { wordList } from '../../../language/word-list.js';

/** Words that end the name of a place or a building: "… River", in lower case. */
export const PLACE_ENDINGS = wordList(`
  abbey, airport, alley, amphitheater, archipelago, arena, auditorium, ave, ave., avenue, ballpark, basilica, bay,
  beach, blvd, blvd., boulevard, bridge, building, camp, canal, canyon, cape, capitol, castle, cathedral, cave,
  cemetery, channel, city, coast, county, court, courthouse, creek, dam, desert, district, dome, estate, falls,
  farm, field, forest, fort, garden, gardens, glacier, gulf, hall, harbor, harbour, heights, highway, hill, hills,
  hotel, island, islands, isle, jail, lake, lane, mall, manor, memorial, monument, mosque, mount, mountain,
  mountains, ocean, palace, parish, park, parkway, peak, peninsula, penitentiary, pier, plain, plains, plateau,
  plaza, point, port, prison, province, quarter, racecourse, ranch, range, rd., reef, region, reservation,
  reservoir, ridge, river, road, sea, shore, shrine, speedway, springs, square, st., stadium, station, strait,
  street, swamp, synagogue, terminal, territory, theater, theatre, tower, towers, town, township, trail, tunnel,
  valley, velodrome, village, volcano, wharf, woods, zoo
`);
