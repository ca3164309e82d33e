import { wordList } from '../../../language/word-list.js';

/**
 * Nouns by which news prose calls somebody again whom it has just named, with "the" and in the singular: what they are
 * known for on a field, a stage, a screen, a shelf, in a house of law or of learning. No offices, and nothing that others in the same story may be: no
 * "judge", "officer", "lawyer", "spokesman".
 */
export const EPITHETS = wordList(`
  academic, activist, actor, actress, all-rounder, artist, astronomer, astrophysicist, author, ballerina, bassist,
  batsman, batter, billionaire, bowler, boxer, bricklayer, businessman, businesswoman, campaigner, centre-back,
  centre-half, champion, chef, chemist, comedian, comedienne, comic, composer, conductor, congressman,
  congresswoman, cricketer, crooner, cyclist, defender, designer, diva, driver, drummer, economist, entrepreneur,
  explorer, farmer, filmmaker, footballer, forward, frontman, frontwoman, full-back, fullback, goalkeeper, golfer,
  guitarist, gymnast, historian, hitmaker, international, investor, jockey, keeper, lawmaker, left-back,
  left-hander, legislator, linebacker, magnate, midfielder, model, mogul, musician, novelist, olympian, opener,
  painter, pensioner, philanthropist, physicist, pianist, pitcher, playmaker, playwright, poet, politician,
  pop star, presenter, quarterback, racer, rapper, researcher, right-back, right-hander, rocker, rookie, rower,
  rugby player, runner, scientist, sculptor, seamer, shortstop, singer, singer-songwriter, skater, skier, slugger,
  songstress, songwriter, soprano, spinner, sprinter, star, starlet, striker, superstar, swimmer, teenager, tenor,
  tycoon, veteran, violinist, vocalist, wicketkeeper, winger, writer, youngster
`);
