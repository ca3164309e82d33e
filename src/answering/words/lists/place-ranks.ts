import { wordList } from '../../../language/word-list.js';

/** Nouns of a rank of places that stand before "of" and the name, folded. */
export const PLACE_RANKS = wordList(
  `borough, capital, city, community, county, district, hamlet, island, municipality, neighborhood, neighbourhood, port, province,
  region, resort, state, suburb, town, township, village`,
);
