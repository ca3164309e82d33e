/** English words that dated expressions are made of, and those beside a number that make it no date. */

/** Names of the months, January first: full names, then the abbreviations that newspapers print with a full stop. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Names of the days, Sunday first. Abbreviations are left to dates that they stand before: "Sat", "Sun" are words. */
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** Seasons by the northern hemisphere's meteorological reckoning: the month they begin in; each has three. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['autumn', 9],
  ['fall', 9],
  ['spring', 3],
  ['summer', 6],
  ['winter', 12],
]);

/** Decades of the twentieth century by name: "the sixties". */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** Cardinal numbers below twenty and the tens, as words; "a" counts one. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Ordinal numbers as words, for centuries and for parts of a year. */
export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** Holidays whose day is the same each year, as "month-day". */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['boxing day', [12, 26]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['fourth of july', [7, 4]],
  ['halloween', [10, 31]],
  ['independence day', [7, 4]],
  ['july fourth', [7, 4]],
  ['juneteenth', [6, 19]],
  ['new year’s day', [1, 1]],
  ['new year’s eve', [12, 31]],
  ['st. patrick’s day', [3, 17]],
  ['valentine’s day', [2, 14]],
  ['veterans day', [11, 11]],
]);

/** Holidays on the nth weekday of a month (the United States' reckoning): month, weekday (0 Sunday), nth (-1 the last). */
export const WEEKDAY_HOLIDAYS: ReadonlyMap<string, readonly [month: number, weekday: number, nth: number]> = new Map([
  ['columbus day', [10, 1, 2]],
  ['labor day', [9, 1, 1]],
  ['martin luther king jr. day', [1, 1, 3]],
  ['memorial day', [5, 1, -1]],
  ['presidents day', [2, 1, 3]],
  ['thanksgiving', [11, 4, 4]],
  ['thanksgiving day', [11, 4, 4]],
]);

/** Holidays counted in days from Easter Sunday. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['easter', 0],
  ['easter monday', 1],
  ['easter sunday', 0],
  ['good friday', -2],
  ['palm sunday', -7],
]);

/** Words before a weekday that make it a name of its own: "Black Friday", "Super Tuesday", "Sheffield Wednesday". */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(['black', 'bloody', 'cyber', 'giving', 'sheffield', 'super']);

/** What a four-digit number before it counts, so that it is no year: "2000 people", "1500 metres". */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'acres barrels bottles calories cars cases children civilians copies cubic customers days deaths degrees dollars ' +
    'employees euros families fans feet fighters flights foot guests homes horsepower hours houses inches jobs kg ' +
    'kilograms kilometers kilometres km kph litres liters members men meter meters metre metres miles million billion ' +
    'minutes months mph officers pages passengers patients people percent persons places police points pounds ' +
    'prisoners protesters pupils refugees residents schoolchildren seats seconds shares signatures soldiers square ' +
    'staff students thousand times tonnes tons tourists troops trillion units victims villagers visitors volunteers ' +
    'voters votes watts weeks women words workers yards year-old year-olds years'
  ).split(' '),
);

/** Words before a four-digit number that make it a count, a name or a price: "more than 2000", "Flight 1549". */
export const COUNTING: ReadonlySet<string> = new Set(
  (
    'almost apollo approximately boeing channel chapter fiat flight gate highway least model nearly no number over page ' +
    'possibly roughly room route some studio than total up windows'
  ).split(' '),
);

/** Words before a number that make even an early one (1066) a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'after around before between by c ca circa during early from in late mid of since than to until year'.split(' '),
);

/** Verbs and adjectives whose infinitive or object lies ahead: "plans to meet on Friday", "due on Monday". */
export const AHEAD: ReadonlySet<string> = new Set(
  (
    'ahead aims coming deadline due expected expects forthcoming going hopes intends planned planning plans postponed ' +
    'rescheduled scheduled set slated unless upcoming'
  ).split(' '),
);

/** Auxiliaries of what is still to come: "will meet", "is to meet" is told by its "to". */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set([
  "'ll",
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
]);

/** Verbs that tell what somebody said: the time of what was said is told by another verb. */
export const REPORTING: ReadonlySet<string> = new Set(
  'added announced confirmed reported reports said saying says stated told'.split(' '),
);

/** Past forms whose spelling does not end in -ed, of verbs that news prose dates. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'ate beat became began bought broke brought built came caught chose cut did drew drove fell felt fled flew fought ' +
    'found froze gave got grew had heard held hit hurt kept knew laid lay led left lent lost made meant met paid put ' +
    'quit ran rang read rose said sang sank sat saw sent set shook shot shut sold sought spent split spoke spread stood ' +
    'stole struck swept swore taught took tore threw told thought understood upset was went were withdrew woke won wore ' +
    'wrote'
  ).split(' '),
);
