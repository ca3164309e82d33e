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

/** What weights, volumes, heat, power and money are counted in, folded, one and several. */
export const AMOUNT_UNITS = wordList(
  `barrel, barrels, cents, degrees, dollar, dollars, euro, euros, gallon, gallons, gigawatts, grams, kg, kilogram, kilograms,
  kilos, kilotons, kilowatts, lbs, liter, liters, litre, litres, megatons, megawatts, ounce, ounces, pence, pesos, pint, pints,
  pound, pounds, rubles, roubles, rupees, stone, ton, tonne, tonnes, tons, watts, yen, yuan`,
);

/** Adjectives of units, folded: "**metric** tons". */
export const UNIT_ADJECTIVES = wordList('cubic, metric, nautical, square, us');
