/**
 * What the people of a country are called, in the singular and the plural and in everyday talk, folded, with the country as
 * `COUNTRY_FORMS` has it. What belongs in it: words that name people and nothing else, of countries that are listed there.
 */
const LINES = `
  americans: united states
  argentines: argentina
  argentinians: argentina
  brit: britain
  briton: britain
  britons: britain
  brits: britain
  cubans: cuba
  cypriots: cyprus
  dane: denmark
  danes: denmark
  dutchman: netherlands
  dutchmen: netherlands
  emiratis: united arab emirates
  englishman: england
  englishmen: england
  filipina: philippines
  filipinos: philippines
  finn: finland
  finnish: finland
  finns: finland
  frenchman: france
  frenchmen: france
  frenchwoman: france
  greeks: greece
  irishman: ireland
  irishmen: ireland
  laotians: laos
  malians: mali
  norwegians: norway
  omanis: oman
  saudis: saudi arabia
  scot: scotland
  scots: scotland
  soviets: soviet union
  spaniard: spain
  spaniards: spain
  swede: sweden
  swedes: sweden
  turk: turkey
  turks: turkey
  welshman: wales
  welshmen: wales
  yank: united states
  yankee: united states
  yankees: united states
  yanks: united states
`;

/** By people, the country. */
export const PEOPLES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.trim().split(': ') as [string, string]),
);
