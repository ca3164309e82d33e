/** Names of the days, Sunday first: full names, then the abbreviations that stand before a date ("Sat", "Sun" are words too). */
export const WEEKDAYS: readonly (readonly [full: string, ...abbreviations: string[]])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];
