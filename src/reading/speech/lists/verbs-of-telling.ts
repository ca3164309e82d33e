import { wordList } from '../../../language/word-list.js';

/** Reporting verbs that name whom it is said to before what is said. */
export const TELLING = wordList(`
  advised, advises, assured, assures, promised, reminded, tell, telling, tells, told, warn, warned, warning, warns
`);

/** Reporting verbs by which somebody says what they themselves will do or have done, with "to". */
export const COMMITTING = wordList(`
  agree, agreed, agrees, claim, claimed, claiming, claims, pledged, promise, promised, promises, promising, swore,
  threatened, vowed, vowing, vows
`);

/** Reporting verbs whose object is no clause and that yet tell a statement whole: "denies that charge". */
export const DENYING = wordList(`
  denied, denies, deny
`);
