const cardinals = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty`.split(/\s+/);
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const endings = ['st', 'nd', 'rd'];

/** The digits of numbers that are written as words and as digits alike: "two" is 2, "second" is 2nd. */
export const digitsOfWord: ReadonlyMap<string, string> = new Map([
  ...cardinals.map((word, n) => [word, String(n)] as const),
  ...ordinals.map((word, n) => [word, `${n + 1}${endings[n] ?? 'th'}`] as const),
]);

/** The other way round. */
export const wordsOfDigits: ReadonlyMap<string, string> = new Map(
  [...digitsOfWord].map(([word, digits]) => [digits, word]),
);
