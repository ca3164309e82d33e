import { wordList } from '../../../language/word-list.js';

/**
 * Nouns by which news prose calls somebody again whom it has just named, with "the" and in the singular: what they are
 * known for on a field, a stage, a screen or a shelf. No offices, and nothing that others in the same story may be: no
 * "judge", "officer", "lawyer", "spokesman".
 */
export const EPITHETS = wordList(`
  actor, actress, all-rounder, artist, author, ballerina, bassist, batsman, batter, billionaire, bowler, boxer,
  bricklayer, businessman, businesswoman, centre-back, centre-half, champion, chef, comedian, comedienne, comic,
  composer, conductor, cricketer, crooner, cyclist, defender, designer, diva, driver, drummer, entrepreneur, filmmaker,
  footballer, forward, frontman, frontwoman, full-back, fullback, golfer, goalkeeper, guitarist, gymnast, hitmaker,
  international, jockey, keeper, left-back, left-hander, linebacker, magnate, midfielder, model, mogul, musician,
  novelist, olympian, opener, painter, pensioner, pianist, pitcher, playmaker, playwright, poet, pop star, presenter,
  quarterback, racer, rapper, right-back, right-hander, rocker, rookie, rower, rugby player, runner, sculptor, seamer,
  shortstop, singer, singer-songwriter, skater, skier, slugger, songstress, songwriter, soprano, spinner, sprinter,
  star, starlet, striker, superstar, swimmer, tenor, tycoon, veteran, violinist, vocalist, wicketkeeper, winger, writer,
  youngster
`);
