import { wordList } from '../../../language/word-list.js';

/** Surnames that are also words for places, institutions or things, in lower case. */
export const SURNAMES_LIKE_THINGS = wordList(`
  abbott, archer, baker, ball, bank, banks, barber, battle, bee, bell, bill, bishop, brand, brewer, bridges, brooks,
  bush, butler, carter, carver, castle, chambers, chandler, church, clark, coach, cole, constable, cook, cooper,
  court, day, deacon, dean, draper, driver, duke, dyer, earl, fair, farmer, field, fields, fisher, fletcher, ford,
  forest, forester, foster, fox, gardener, gardens, granger, guard, hall, harper, hill, hills, holiday, hooper, house,
  hunt, hunter, judge, king, knight, lake, lane, law, light, long, love, major, march, marsh, marshall, mason, may,
  mayor, mercer, miller, mills, monk, moon, moore, nelson, noble, ocean, order, page, painter, park, parker, parks,
  parsons, peak, penny, pitcher, point, pool, pope, porter, post, potter, power, powers, press, price, priest, prince,
  proctor, ranch, rector, reeves, rice, rivers, rule, sargent, sexton, shepherd, sheriff, shore, singer, skinner,
  slater, smith, spencer, star, stewart, stone, street, styles, summers, tanner, taylor, temple, thatcher, trainer,
  trump, tucker, turner, tyler, vicar, walker, ward, waters, weaver, weeks, wells, west, wheeler, winter, wolf, wood,
  woods, woodward, wright, young
`);
