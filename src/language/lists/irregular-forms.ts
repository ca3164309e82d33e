/**
 * Forms of verbs and nouns that no stemmer brings together with their word, folded, by that word, sorted. What belongs in
 * it: forms that are hardly ever a word of their own ("saw", "bore" and "ground" are).
 */
const LINES = `
  arise: arose, arisen
  awake: awoke, awoken
  beat: beaten
  become: became
  begin: began, begun
  bend: bent
  bite: bit, bitten
  blow: blew, blown
  break: broke, broken
  bring: brought
  build: built
  burn: burnt
  buy: bought
  catch: caught
  child: children
  choose: chose, chosen
  come: came
  creep: crept
  deal: dealt
  dig: dug
  draw: drew, drawn
  dream: dreamt
  drink: drank, drunk
  drive: drove, driven
  eat: ate, eaten
  fall: fell, fallen
  feed: fed
  feel: felt
  fight: fought
  find: found
  flee: fled
  fly: flew, flown
  foot: feet
  forbid: forbade, forbidden
  forget: forgot, forgotten
  forgive: forgave, forgiven
  freeze: froze, frozen
  give: gave, given
  go: went, gone
  grow: grew, grown
  hang: hung
  hear: heard
  hide: hid, hidden
  hold: held
  keep: kept
  kneel: knelt
  know: knew, known
  lead: led
  learn: learnt
  leave: left
  lend: lent
  lose: lost
  make: made
  man: men
  mean: meant
  meet: met
  overcome: overcame
  overthrow: overthrew, overthrown
  pay: paid
  ride: rode, ridden
  ring: rang, rung
  rise: rose, risen
  run: ran
  say: said
  see: seen
  seek: sought
  sell: sold
  send: sent
  shake: shook, shaken
  shoot: shot
  show: shown
  shrink: shrank, shrunk
  sing: sang, sung
  sink: sank, sunk
  sit: sat
  sleep: slept
  slide: slid
  speak: spoke, spoken
  spend: spent
  spring: sprang, sprung
  stand: stood
  steal: stole, stolen
  stick: stuck
  strike: struck, stricken
  strive: strove
  swear: swore, sworn
  sweep: swept
  swim: swam, swum
  swing: swung
  take: took, taken
  teach: taught
  tear: tore, torn
  tell: told
  think: thought
  throw: threw, thrown
  undergo: underwent, undergone
  understand: understood
  undertake: undertook, undertaken
  uphold: upheld
  wake: woke, woken
  wear: wore, worn
  weep: wept
  wife: wives
  win: won
  withdraw: withdrew, withdrawn
  withhold: withheld
  withstand: withstood
  woman: women
  write: wrote, written
`;

/** By form, the word it is a form of. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', forms = ''] = line.trim().split(': ');
      return forms.split(', ').map((form) => [form, word] as const);
    }),
);
