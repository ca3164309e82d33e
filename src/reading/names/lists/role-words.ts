import { wordList } from '../../../language/word-list.js';

/** Nouns for people that tell little of who somebody is, in lower case. */
export const VAGUE_ROLES = wordList(`
  boy, citizen, conservative, democrat, fan, father, friend, girl, graduate, grandfather, grandmother, guest,
  independent, liberal, man, member, mother, native, parent, republican, resident, star, winner, woman, youth
`);

/** Verb forms that stand before what somebody is: "retired general", in lower case. */
export const ROLE_PARTICIPLES = wordList(`
  acclaimed, accused, acting, appointed, aspiring, celebrated, commanding, convicted, decorated, deposed, disgraced,
  elected, embattled, exiled, fighting, founding, governing, imprisoned, incoming, injured, jailed, leading, managing,
  marketing, ousted, outgoing, presiding, renowned, retired, ruling, running, self-described, self-styled, sitting,
  surviving, suspended, training, visiting, wounded
`);

/** Roles that in lower case right before a name are adjectives: "a major Doe exhibition". */
export const ALSO_ADJECTIVES = wordList(`
  conservative, general, independent, junior, liberal, major, model, native, principal, private, senior
`);

/** What people alone have, as "Doe's death" tells, in lower case. */
export const PERSONAL_NOUNS = wordList(`
  ankle, arrest, aunt, birth, birthday, body, boyfriend, brother, career, childhood, corpse, cousin, daughter, death,
  disappearance, divorce, ex-wife, face, father, fiancee, funeral, girlfriend, grandmother, grave, hair, husband,
  killing, knee, life, marriage, mother, murder, nephew, niece, ouster, parents, removal, resignation, rise, sister,
  son, suicide, uncle, wedding, widow, wife
`);
