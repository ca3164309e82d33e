import { wordList } from '../../language/word-list.js';

/** Past participles of verbs that take an object: behind a noun and without one of their own they only describe it. */
export const DESCRIBING_PARTICIPLES = wordList(`
  abandoned, adorned, arranged, attached, built, buried, burned, burnt, captured, carried, carved, caught, covered,
  crammed, damaged, decorated, deployed, depicted, destroyed, displayed, draped, dressed, engulfed, flanked, flooded,
  found, framed, gutted, held, hung, illuminated, laid, lined, lit, made, marked, moored, painted, parked, perched,
  photographed, pictured, piled, pinned, placed, reflected, scattered, scorched, seated, smeared, stacked, stationed,
  stranded, strewn, stuck, submerged, surrounded, torched, trapped, used, wrapped, wrecked
`);

/** Participles that are no past forms: without "has" or "is" before them they tell nothing. */
export const BARE_PARTICIPLES = wordList(`
  been, beaten, begun, born, broken, chosen, done, drawn, driven, eaten, fallen, flown, forgotten, frozen, given, gone,
  grown, hidden, known, ridden, risen, seen, shaken, shown, stolen, strewn, sung, sunk, sworn, taken, thrown, torn,
  withdrawn, worn, woven, written
`);

/** What people in pictures do, in the present: "A boy walks past a burnt car in Larvik on Monday." */
export const POSES = wordList(`
  carries, carry, chat, chats, cheer, cheers, clean, cleans, crosses, embrace, embraces, gather, gathers, gesture,
  gestures, greet, greets, hold, holds, hug, hugs, inspect, inspects, kneel, kneels, listens, looks, mourn, mourns, pose,
  poses, pray, prays, queue, queues, reacts, rides, shakes, shout, shouts, sit, sits, smile, smiles, stands, stroll,
  strolls, talks, walk, walks, watch, watches, wave, waves, wear, wears
`);
