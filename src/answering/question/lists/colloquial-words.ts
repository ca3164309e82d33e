/**
 * Words of everyday talk that a newspaper puts otherwise, folded and sorted, each with the newspaper's words for it: nouns
 * in the singular, verbs in the form that is typed. What belongs in it: short forms, slang, pet names of peoples and
 * parties, and plain verbs for which the press has a stiffer one. No word that a newspaper uses as often itself.
 */
const LINES = `
  admit: acknowledge, concede, confess
  ambo: ambulance
  arab: arabic
  aussie: australia, australian
  auntie: aunt
  axe: abolish, cancel, cut, dismiss, scrap
  axed: abolished, cancelled, cut, dismissed, scrapped
  babe: baby, woman
  backed: endorsed, supported
  ban: prohibit, bar
  bash: attack, criticise, criticize
  bashed: attacked, condemned, criticised, criticized
  bday: birthday
  beat: defeat, defeated
  beef: dispute, quarrel
  begged: appealed, pleaded, urged
  big: large, size
  bike: bicycle, motorcycle
  bill: legislation
  bird: woman
  blamed: accused, attributed
  blast: explosion
  blasted: condemned, criticised, criticized
  blaze: fire
  bloke: man
  blow: bomb, explode
  blown: bombed, exploded
  boat: ship, vessel
  boot: expel, remove
  booted: expelled, ousted, removed
  booze: alcohol
  born: birth
  boss: chairman, chief, director, executive, head, leader, manager, superintendent
  bought: acquired, purchased
  brit: british, britain
  broke: bankrupt
  broker: mediate
  bro: brother
  bucks: dollars
  bust: arrest, raid
  busted: arrested
  buy: acquire, purchase
  call: describe, dub
  called: described, dubbed
  came: arrived, attended
  canuck: canada, canadian
  car: vehicle
  cash: funds, money
  catch: arrest, capture
  caught: arrested, captured
  celeb: celebrity
  charge: lead, head
  cheered: applauded, welcomed
  chick: woman
  chopper: helicopter
  chuck: throw
  chucked: hurled, threw, thrown
  chucking: hurling, throwing
  clash: battle, fight
  clapped: applauded
  coke: cocaine
  coin: cryptocurrency
  colour: color
  con: convict
  convicted: guilty
  convo: conversation
  cop: deputy, officer, police, policeman, trooper
  cost: price
  councilman: councilmember, councilor
  court: trial
  crash: accident, collision
  crowd: audience, protesters, spectators
  da: attorney, prosecutor
  dad: father
  daddy: father
  dem: democrat, democratic
  deal: agreement, pact, treaty
  die: death, killed
  died: death, killed
  ditch: abandon
  ditched: abandoned
  doc: doctor
  dog: canine
  dough: money
  drop: fall
  drug: medication, medicine
  dude: man
  dug: discovered, uncovered
  dump: abandon
  emp: employee
  er: emergency
  ex: former
  exec: executive
  fam: family
  fan: supporter
  fed: fbi, federal
  fella: man
  fib: lie
  fibbed: lied
  fight: battle, dispute
  film: movie
  fire: blaze, dismiss, terminate
  fired: dismissed, sacked, terminated
  fireman: firefighter
  firemen: firefighter
  fix: repair
  fixed: repaired, treated
  flat: apartment
  flick: film, movie
  flight: aircraft, plane
  flu: influenza
  folk: people
  footage: video
  footy: football, soccer
  frenchie: french, france
  fund: finance
  gal: woman
  gay: homosexual
  gig: concert
  girl: woman
  gone: left
  gov: governor, government
  govt: government
  gran: grandmother
  grandad: grandfather
  grandma: grandmother
  grandpa: grandfather
  grilled: interrogated, questioned
  guilty: convicted, verdict
  gun: weapon
  gunman: shooter, suspect
  guy: man
  halt: stop, suspend
  happen: occur
  happened: occurred
  hate: oppose, dislike
  heat: temperature
  held: detained
  hike: increase, raise, rise
  hit: attack, strike, struck
  hitched: married, wed
  home: house, residence
  hood: neighborhood, neighbourhood
  hq: headquarters
  hubby: husband
  huge: large
  hurt: injured, injury, wounded
  insta: instagram
  jail: imprisoned, prison, sentenced
  jailed: imprisoned, sentenced
  jet: aircraft, plane
  job: post, position
  journo: journalist, reporter
  judge: justice
  jury: juror
  kick: begin, effective, expel, start
  kicked: expelled
  kid: child, children, daughter, son
  kids: child, children, daughter, son
  kill: death, murder
  killed: dead, death, died, murdered
  kiwi: zealand
  lab: laboratory
  lad: boy, man
  lady: woman
  land: arrive, landing
  launch: begin, start
  law: legislation
  lawyer: attorney, counsel
  legit: legitimate
  lied: misled
  limo: limousine
  live: home, reside, residence
  locked: detained, imprisoned
  loo: toilet
  lost: defeated
  mad: angry
  mag: magazine
  mate: friend
  max: maximum
  mayoral: mayor
  med: medication, medicine
  meds: medication, medicine
  meet: talks
  meetup: meeting
  merc: mercenary
  mil: million
  min: minute
  missus: wife
  mob: crowd
  mom: mother
  momma: mother
  moved: relocated, transferred
  mum: mother
  mummy: mother
  murder: killing
  nab: arrest
  nabbed: arrested
  nan: grandmother
  nick: steal
  nicked: arrested, stolen
  nuke: nuclear
  old: aged
  ordered: instructed
  ousted: removed
  outfit: company, organisation, organization
  pad: home
  paid: funded
  pal: friend
  paper: journal, newspaper, study
  parent: father, mother
  pass: die, died
  passed: death, died
  pay: salary, wage
  perp: suspect
  phoned: called
  photo: picture
  pic: photo, photograph, picture
  pick: choose
  picked: appointed, chosen, elected, selected
  pickup: truck
  plane: aircraft, jet
  pol: politician
  poll: survey
  pop: population
  potus: president
  pres: president
  prez: president
  price: cost
  prison: jail
  prof: professor
  promise: pledge, vow
  promised: pledged, vowed
  protest: demonstration
  protester: demonstrator
  pulled: withdrew, withdrawn
  punch: hit, assault
  qb: quarterback
  quake: earthquake
  quarterback: qb
  quid: pounds
  quit: leave, left, resign, resignation, resigned, retire
  raise: increase
  ran: led
  rang: called, phoned
  reckon: believe, think
  reckons: believes, thinks
  ref: referee
  refs: official, referee
  rep: representative
  republican: gop
  rich: wealthy
  ride: vehicle
  ring: call
  rival: opponent
  rookie: newcomer
  row: dispute
  run: lead
  running: leading, operating
  runs: heads, leads, operates
  rushed: hospital
  sack: dismiss
  sacked: dismissed, fired
  sat: abstained
  scared: afraid, fear
  scotus: supreme
  scrap: abolish, cancel, repeal
  scrapped: abolished, cancelled, repealed
  shooter: gunman, suspect
  shop: store
  shot: gunfire
  shrink: psychiatrist, psychologist
  shut: close
  shutdown: closure
  sick: ill, illness
  side: team
  sis: sister
  site: website
  slam: condemn, criticise, criticize
  slammed: condemned, criticised, criticized
  sold: sale
  soldier: troop
  sorry: apologise, apologize, apology
  spat: dispute
  speech: address
  spot: location, place
  staffer: aide, employee
  start: begin
  started: began
  stat: figure, statistic
  sub: submarine
  sue: lawsuit
  sued: lawsuit
  talk: speech
  talks: negotiation
  tank: armoured
  tape: recording, video
  td: touchdown
  tds: touchdown
  teach: teacher
  teen: teenager
  telly: television
  temp: temperature
  thrown: expelled
  thug: gang
  ticked: angry
  tix: ticket
  top: chief, leader, senior
  tore: criticised, criticized
  town: city
  trash: rubbish
  trial: court
  troop: soldier
  truck: pickup
  turf: territory
  tv: television
  typo: error
  uni: college, university
  vax: vaccine
  vet: veteran, veterinarian
  vid: video
  vote: ballot
  voted: vote
  vp: vice
  wage: pay, salary
  wanna: want
  warn: caution
  wed: marry
  wife: married
  win: victory, won
  wiped: destroyed
  won: victory, win
  woman: female
  wording: language, text
  wreck: crash, collision
  write: author
  wrote: author
  yank: american
  yelled: shouted
`;

/** By word, what a newspaper has for it. */
export const COLLOQUIAL_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [word = '', press = ''] = line.trim().split(': ');
      return [word, press.split(', ')] as const;
    }),
);
