import { wordList } from '../../../language/word-list.js';

/** Where players play, of two words whose last is no noun for a person, in lower case. */
export const POSITIONS = wordList(`
  center half, centre half, corner back, defensive back, defensive end, defensive tackle, fifth seed, fly half, fourth
  seed, free safety, half back, left back, left half, left tackle, left wing, nose tackle, offensive guard, offensive
  tackle, point guard, right back, right half, right tackle, right wing, running back, scrum half, second seed,
  shooting guard, strong safety, third seed, tight end, top seed, wing back
`);
