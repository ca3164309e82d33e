/**
 * Verbs whose past forms do not share a stem with the rest, one a line: infinitive, past, participle where it is another
 * form, folded, sorted. No verb whose past form is mostly another word ("lie, lay", "grind, ground"),
 * and none that says little in any form ("come", "make", "say").
 */
const LINES = `
  arise arose arisen
  awake awoke awoken
  begin began begun
  bend bent
  bind bound
  bite bit bitten
  blow blew blown
  break broke broken
  breed bred
  bring brought
  build built
  buy bought
  catch caught
  choose chose chosen
  cling clung
  creep crept
  deal dealt
  dig dug
  draw drew drawn
  drink drank drunk
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed
  fight fought
  find found
  flee fled
  fly flew flown
  forbid forbade forbidden
  forget forgot forgotten
  forgive forgave forgiven
  freeze froze frozen
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hold held
  lead led
  leave left
  lend lent
  lose lost
  meet met
  overcome overcame
  overthrow overthrew overthrown
  pay paid
  ride rode ridden
  ring rang rung
  rise rose risen
  seek sought
  sell sold
  send sent
  shake shook shaken
  shine shone
  shoot shot
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  slide slid
  speak spoke spoken
  spend spent
  spin spun
  stand stood
  steal stole stolen
  stick stuck
  strike struck stricken
  swear swore sworn
  sweep swept
  swim swam swum
  swing swung
  teach taught
  tear tore torn
  throw threw thrown
  undergo underwent undergone
  wake woke woken
  wear wore worn
  weep wept
  win won
  withdraw withdrew withdrawn
  write wrote written
`;

/** By form of such a verb, its other forms. */
export const OTHER_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap((forms) => forms.map((form) => [form, forms.filter((other) => other !== form)] as const)),
);
