import { wordList } from '../word-list.js';

/** Words whose infinitive or object lies ahead: "plans to meet on Friday", "due on Monday", "ahead of Sunday's vote". */
export const AHEAD = wordList(`
  ahead, aims, coming, due, expected, expects, forthcoming, going, hopes, intends, planned, planning, plans,
  postponed, rescheduled, scheduled, set, slated, upcoming
`);

/** Auxiliaries of what is still to come: "will meet", "is to meet" is told by its "to". */
export const FUTURE_AUXILIARIES = wordList("'ll, can, could, may, might, must, shall, should, will, would");

/** Past forms whose spelling does not end in -ed, of verbs that news prose dates. */
export const PAST_FORMS = wordList(`
  ate, beat, became, began, bought, broke, brought, built, came, caught, chose, cut, did, drew, drove, fell, felt,
  fled, flew, fought, found, froze, gave, got, grew, had, heard, held, hit, hurt, kept, knew, laid, lay, led, left,
  lent, lost, made, meant, met, paid, put, quit, ran, rang, read, rose, said, sang, sank, sat, saw, sent, set,
  shook, shot, shut, sold, sought, spent, split, spoke, spread, stole, stood, struck, swept, swore, taught, thought,
  threw, told, took, tore, understood, upset, was, went, were, withdrew, woke, won, wore, wrote
`);
