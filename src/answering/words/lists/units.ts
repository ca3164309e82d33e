import { wordList } from '../../../language/word-list.js';

/** What time is counted in, folded, one and several. */
export const TIME_UNITS = wordList(
  `centuries, century, day, days, decade, decades, hour, hours, minute, minutes, month, months, second, seconds, week,
  weeks, year, years`,
);

/** What lengths, areas, heights and speeds are counted in, folded, one and several. */
export const LENGTH_UNITS = wordList(
  `acre, acres, centimeters, centimetres, cm, feet, foot, ft, hectare, hectares, inch, inches, kilometer, kilometers, kilometre,
  kilometres, km, m, meter, meters, metre, metres, mi, mile, miles, millimeters, mm, mph, square, storeys, stories, yard,
  yards`,
);
