import { wordList } from '../word-list.js';

/** Words whose infinitive or object lies ahead: "plans to meet on Friday", "due on Monday", "ahead of Sunday's vote". */
export const AHEAD = wordList(`
  ahead, aims, coming, due, expected, expects, forthcoming, going, hopes, intends, planned, planning, plans,
  postponed, rescheduled, scheduled, set, slated, upcoming
`);

/** Auxiliaries of what is still to come: "will meet", "is to meet" is told by its "to". */
export const FUTURE_AUXILIARIES = wordList("'ll, can, could, may, might, must, shall, should, will, would");

/** Past forms and participles whose spelling does not end in -ed, of verbs that news prose dates. */
export const PAST_FORMS = wordList(`
  ate, beat, beaten, became, began, begun, born, bought, broke, broken, brought, built, came, caught, chose, chosen,
  cut, did, done, drawn, drew, driven, drove, eaten, fallen, fell, felt, fled, flew, flown, fought, found, froze,
  frozen, gave, given, gone, got, grew, grown, had, heard, held, hidden, hit, hurt, kept, knew, known, laid, lay,
  led, left, lent, lost, made, meant, met, paid, put, quit, ran, rang, read, ridden, risen, rose, said, sang, sank,
  sat, saw, seen, sent, set, shaken, shook, shot, shown, shut, sold, sought, spent, split, spoke, spoken, spread,
  stole, stolen, stood, struck, sung, sunk, swept, swore, sworn, taken, taught, thought, threw, thrown, told, took,
  tore, torn, understood, upset, was, went, were, withdrawn, withdrew, woke, woken, won, wore, worn, written, wrote
`);
