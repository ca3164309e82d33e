/**
 * Nouns that say what kind of thing a question wants ("which **city**", "what was the **price**"), by the type of the
 * words that answer them. Singular, folded, sorted; only nouns that nearly always want that type.
 */
const lists = {
  person: `actor actress admiral ambassador artist athlete attorney author ballplayer bishop boss boy captain catcher
    chairman chairwoman champion chancellor chief coach commander commissioner composer congressman congresswoman
    correspondent criminal dancer daughter defendant democrat designer detective dictator diplomat director doctor driver
    economist editor emperor employee engineer executive explorer father figure founder friend general girl goalkeeper
    golfer governor guitarist guy historian husband individual inventor journalist judge kid king knight lady lawmaker
    lawyer leader man manager mathematician mayor minister monarch mother musician nominee novelist officer official
    owner painter pastor person philosopher photographer physicist pilot pitcher player playwright poet politician pope
    premier president priest prince princess producer professor prosecutor psychologist quarterback queen racer republican
    reporter representative researcher ruler runner scholar scientist secretary senator sergeant sheriff singer soldier
    son spokesman spokesperson spokeswoman star student suspect teacher theorist user victim wife winner witness woman
    writer`,
  place: `address airport area avenue beach border building capital castle church city coast colony constituency continent
    county country desert destination direction district forest hall hometown hospital hotel island lake land location
    mountain municipality museum nation neighborhood neighbourhood ocean park peninsula place planet port prefecture
    prison province region restaurant river room school sea site spot stadium state station street suburb territory town
    university valley venue village ward zone`,
  organisation: `agency airline alliance army association band bank broadcaster bureau business channel charity club
    coalition college commission committee company conference corporation council court department developer employer
    faction federation firm force foundation government group institute institution league magazine ministry network
    newspaper org organisation organization outlet paper party publication publisher retailer site sponsor studio
    supplier team tribe union`,
  date: `anniversary birthday century date day decade era month season time weekday weekend year`,
  number: `age altitude amount area average budget capacity cost count deficit depth diameter difference distance duration
    fee fraction frequency height high income length level low mass maximum minimum number odds percent percentage population price
    profit proportion range rate ratio revenue salary score share size speed sum temperature toll total value volume
    weight width worth`,
} as const;

/** What type of words a question wants. */
export type ExpectedType = keyof typeof lists;

const typeOfNoun = new Map<string, ExpectedType>(
  (Object.keys(lists) as ExpectedType[]).flatMap((type) =>
    lists[type].split(/\s+/).map((noun) => [noun, type] as const),
  ),
);

/** The type of the words that answer "which `noun`", where the noun alone says it. */
export function typeWantedBy(noun: string): ExpectedType | undefined {
  return (
    typeOfNoun.get(noun) ??
    typeOfNoun.get(noun.replace(/ies$/, 'y')) ??
    typeOfNoun.get(noun.replace(/men$/, 'man')) ??
    typeOfNoun.get(noun.replace(/es$/, '')) ??
    typeOfNoun.get(noun.replace(/s$/, ''))
  );
}
