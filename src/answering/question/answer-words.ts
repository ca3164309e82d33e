/** Words that lead in a reason, folded. */
const reasons = new Set(
  'because cause caused causes due order owing reason reasons since so therefore thus'.split(' '),
);

const lengths =
  'cm feet foot ft inch inches kilometer kilometers kilometre kilometres km m meter meters metre metres mile miles yards';
const times =
  'day days decade decades hour hours minute minutes month months second seconds until week weeks year years';
const areas = 'acre acres feet foot hectare hectares km meter meters metre metres mile miles square';
const ages = 'age aged old year years year-old';
const sums = '$ % billion cents dollars euros million per percent pounds £ € tonnes tons';
const rates = 'annual annually daily every monthly once time times twice weekly yearly';

/** What a measure comes in, by the adjective that is asked for ("how **tall**"), folded. */
const units: Readonly<Record<string, string>> = {
  big: areas,
  deep: lengths,
  far: lengths,
  fast: 'hour knots mph kmh second',
  frequently: rates,
  high: lengths,
  large: areas,
  long: `${times} ${lengths}`,
  old: ages,
  often: rates,
  tall: lengths,
  wide: lengths,
  young: ages,
};

const unitSets = new Map(Object.entries(units).map(([adjective, words]) => [adjective, new Set(words.split(' '))]));
const sumSet: ReadonlySet<string> = new Set(sums.split(' '));

/** Whether a folded word leads in a reason. */
export function isReason(word: string): boolean {
  return reasons.has(word);
}

/** The folded words that an answer to a question of this kind comes with; undefined where any will do. */
export function unitsOf(kind: string, focus: string | undefined): ReadonlySet<string> | undefined {
  if (kind === 'how much') return sumSet;
  return kind === 'measure' && focus !== undefined ? unitSets.get(focus) : undefined;
}

/** Words of money that mean nothing else, folded: no "won", no "cent" of "per cent". */
const money = new Set(
  'cents crore crores dollar dollars euro euros franc francs lakh peso pesos pound pounds rouble roubles ruble rubles rupee rupees yen yuan'.split(
    ' ',
  ),
);

/** Whether a folded token is of a sum of money: "dollars", "$26", "€". */
export function isMoney(word: string): boolean {
  return money.has(word) || /\p{Sc}/u.test(word);
}

/** What tells a length, by the adjective that is asked for; undefined for adjectives that may ask for something else. */
export function lengthOf(adjective: string | undefined): ((word: string) => boolean) | undefined {
  const known =
    adjective === 'tall' || adjective === 'deep' || adjective === 'wide' ? unitSets.get(adjective) : undefined;
  return known && ((word) => known.has(word));
}
