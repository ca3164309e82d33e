import { wordList } from '../word-list.js';

/** What people are to each other by birth and marriage, nouns in the singular and lower case. */
export const KIN = wordList(`
  aunt, brother, cousin, daughter, grandchild, granddaughter, grandfather, grandmother, grandparent, grandson,
  half-brother, half-sister, nephew, niece, parent, sibling, sister, son, stepbrother, stepdaughter, stepsister,
  stepson, twin, uncle
`);
