import { wordList } from '../../../language/word-list.js';

/** Words that end the name of a place or a building: "… River", in lower case. */
export const PLACE_ENDINGS = wordList(`
  abbey, airport, alley, amphitheater, archipelago, arena, auditorium, ave, ave., avenue, ballpark, barracks,
  basilica, battery, bay, beach, blvd, blvd., boulevard, bridge, building, camp, canal, canyon, cape, capitol, castle,
  cathedral, causeway, cave, cemetery, channel, city, coast, county, court, courthouse, creek, dam, desert, district,
  dome, estate, expressway, falls, farm, field, flyover, forest, fort, garden, gardens, glacier, gulf, gymnasium,
  hall, harbor, harbour, heights, highway, hill, hills, hotel, intersection, island, islands, isle, jail, junction,
  lake, lane, lighthouse, mall, manor, memorial, monument, mosque, mount, mountain, mountains, ocean, palace, parish,
  park, parkway, pavilion, peak, peninsula, penitentiary, pier, plain, plains, plateau, plaza, point, port, prison,
  province, quarter, quay, racecourse, ranch, range, rd., reef, region, reservation, reservoir, ridge, river, road,
  sanctuary, sea, shipyard, shore, shrine, speedway, springs, square, st., stadium, station, strait, street, swamp,
  synagogue, terminal, territory, theater, theatre, tower, towers, town, township, trail, tunnel, turnpike, valley,
  velodrome, village, volcano, wharf, woods, zoo
`);
