import { wordList } from '../../../language/word-list.js';

/** Words in lower case that stand inside a personal name: "Robin van Persie". */
export const PARTICLES = wordList(`
  abu, af, al, av, ben, bin, bint, da, das, de, del, della, den, der, di, do, dos, du, el, ibn, la, le, ten, ter, van,
  vom, von, zu, zur
`);

/** Endings that make an adjective of the name before the hyphen: "US-led". */
export const ADJECTIVE_ENDINGS = wordList(`
  administered, affiliated, aligned, allied, appointed, area, backed, based, bashing, born, bound, brokered, built,
  centric, century, claimed, class, controlled, day, designate, dominated, educated, elect, era, focused, free,
  friendly, funded, held, imposed, inspired, leaning, led, level, like, linked, made, mandated, occupied, old, only,
  operated, owned, ranked, ready, registered, related, run, speaking, sponsored, style, supplied, supported, themed,
  time, trafficking, trained, type, wide, wielding, wing
`);
