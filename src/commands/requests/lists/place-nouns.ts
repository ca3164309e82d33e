import { wordList } from '../../../language/word-list.js';

/** Nouns for kinds of places, in the singular: "which **places** come up". */
export const PLACE_NOUNS = wordList(`
  area, city, continent, country, county, district, island, locale, location, nation, neighborhood, neighbourhood,
  place, province, region, site, spot, state, territory, town, venue, village
`);
