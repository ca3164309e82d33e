/**
 * Words of everyday talk that a newspaper puts otherwise, folded and sorted, each with the newspaper's words for it: nouns
 * in the singular, verbs in the form that is typed. What belongs in it: short forms, slang, pet names of peoples and
 * parties, and plain verbs for which the press has a stiffer one. No word that a newspaper uses as often itself.
 */
const LINES = `
  admit: acknowledge, concede, confess
  ambo: ambulance
  arab: arabic
  arrest: custody, detain
  arrested: custody, detained, held
  auntie: aunt
  aussie: australia, australian
  award: prize
  axe: abolish, cancel, cut, dismiss, scrap
  axed: abolished, cancelled, cut, dismissed, scrapped
  babe: baby, woman
  back: endorse, support
  backed: endorsed, supported
  backs: endorses, supports
  ban: prohibit, bar
  bash: attack, criticise, criticize
  bashed: attacked, condemned, criticised, criticized
  bday: birthday
  beat: defeat, defeated
  beef: dispute, quarrel
  begged: appealed, pleaded, urged
  begin: start
  big: large, size
  bike: bicycle, motorcycle
  bill: legislation
  bird: woman
  blamed: accused, attributed
  blast: explosion
  blasted: condemned, criticised, criticized
  bloke: man
  blow: bomb, explode
  blown: bombed, exploded
  boat: ship, vessel
  boot: expel, remove
  booted: expelled, ousted, removed
  booze: alcohol
  born: birth
  boss: chairman, chief, director, executive, head, leader, manager
  bought: acquired, purchased
  bound: heading
  brit: british, britain
  bro: brother
  broke: bankrupt
  broker: mediate
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
  champ: champion
  charge: lead, head
  cheered: applauded, welcomed
  chick: woman
  choose: appoint, elect, select
  chopper: helicopter
  chose: appointed, elected, picked, selected
  chosen: appointed, elected, picked, selected
  chuck: throw
  chucked: hurled, threw, thrown
  chucking: hurling, throwing
  clapped: applauded
  clash: battle, fight
  coach: manager, trainer
  coin: cryptocurrency
  coke: cocaine
  colour: color
  con: convict
  conflict: war
  convicted: guilty
  convo: conversation
  cop: officer, police, policeman
  copter: helicopter
  cost: price
  court: trial
  crash: accident, collision
  croc: crocodile
  crook: criminal
  crowd: audience, protesters, spectators
  dad: father
  daddy: father
  dead: death, died, killed, toll
  deal: agreement, pact, treaty
  death: dead, died, killed
  dem: democrat, democratic
  destroyed: collapse, demolished, razed, ruined
  die: death, killed
  died: death, killed, toll
  dino: dinosaur
  disappeared: missing, vanished
  discover: find
  discovered: found
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
  eat: diet, feed
  election: ballot, poll, vote
  emp: employee
  ex: former
  exec: executive
  fam: family
  fan: supporter
  fed: fbi, federal
  fell: collapsed, dropped
  fella: man
  fib: lie
  fibbed: lied
  fight: battle, dispute
  film: movie
  find: discover, discovery, locate, recover
  fire: blaze
  fired: dismissed, sacked
  fix: repair
  fixed: repaired, treated
  flat: apartment
  flew: traveled, travelled
  flick: film, movie
  flight: aircraft, plane
  flu: influenza
  flying: bound
  folk: people
  footage: video
  footy: football, soccer
  fought: battled, clashed
  found: discovered, discovery, located, recovered
  frenchie: french, france
  fund: finance
  gal: woman
  gave: donated, granted, handed
  gay: homosexual
  gig: concert
  girl: woman
  given: awarded, granted, handed
  gone: left
  gov: governor, government
  govt: government
  gran: grandmother
  grandad: grandfather
  grandma: grandmother
  grandpa: grandfather
  grilled: interrogated, questioned
  guilty: convicted, conviction
  gun: weapon
  guy: man
  halt: stop, suspend
  happen: occur
  happened: occurred
  happy: delighted, pleased
  hate: oppose, dislike
  heading: bound
  heat: temperature
  heist: robbery, theft
  held: detained
  hid: concealed
  hide: conceal
  hike: increase, raise, rise
  hired: appointed, employed
  hit: attack, strike, struck
  hitched: married, wed
  home: house, residence
  hood: neighborhood, neighbourhood
  house: home, residence
  houses: homes, residences
  hq: headquarters
  hubby: husband
  huge: large
  hurt: injured, injury, wounded
  injured: hurt, wounded
  inquiry: investigation, probe
  insta: instagram
  investigated: probe, probed
  investigating: probe, probing
  investigation: inquiry, probe
  jail: imprisoned, prison, sentenced
  jailed: imprisoned, prison, sentence, sentenced
  jet: aircraft, plane
  job: post, position
  journo: journalist, reporter
  judge: justice
  jury: juror
  kick: expel
  kicked: expelled
  kid: child, children, daughter, son
  kids: child, children, daughter, son
  kill: death, murder
  killed: dead, death, died, murdered, toll
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
  looking: searching
  lorry: truck
  lost: defeated
  mad: angry
  mag: magazine
  married: marriage, wed, wedding
  marry: marriage, wed, wedding
  mate: friend
  max: maximum
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
  murdered: killed
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
  owns: owner
  pad: home
  paid: funded
  pal: friend
  paper: journal, newspaper, study
  parent: father, mother
  pass: die, died
  passed: death, died
  phoned: called
  photo: picture
  pic: photo, photograph, picture
  pick: choose
  picked: chosen, selected
  plane: aircraft, jet
  pm: minister, premier
  pol: politician
  police: officers
  poll: survey
  pop: population
  pope: pontiff
  potus: president
  premier: minister
  pres: president
  prez: president
  price: cost
  prison: jail
  probe: inquiry, investigation
  prof: professor
  promise: pledge, vow
  promised: pledged, vowed
  protest: demonstration
  protester: demonstrator
  pulled: withdrew, withdrawn
  punch: hit, assault
  quake: earthquake
  quid: pounds
  quit: leave, left, resign, resignation, resigned, retire
  ran: led
  rang: called, phoned
  reckon: believe, think
  reckons: believes, thinks
  ref: referee
  rep: representative
  republican: gop
  rescue: save
  rescued: saved
  resign: quit, resignation, step
  resigned: quit, resignation, stepped
  rich: wealthy
  ride: vehicle
  ring: call
  rival: opponent
  robbed: stolen, theft
  robbery: heist, theft
  rookie: newcomer
  row: dispute
  run: lead
  running: leading, operating
  runs: heads, leads, operates
  rushed: hospital
  sack: dismiss
  sacked: dismissed, fired
  sat: abstained
  saved: rescued
  scared: afraid, fear
  scientist: researcher
  scotus: supreme
  scrap: abolish, cancel, repeal
  scrapped: abolished, cancelled, repealed
  searching: looking
  sentence: jail, prison
  shooter: gunman
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
  slow: delay, hamper
  slowed: delayed, hampered
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
  stole: stolen, theft
  stolen: heist, taken, theft
  storm: cyclone, hurricane, typhoon
  sub: submarine
  sue: lawsuit
  sued: lawsuit
  talk: speech
  talks: negotiation
  tank: armoured
  tape: recording, video
  teach: teacher
  teen: teenager
  telly: television
  temp: temperature
  thief: robber
  thrown: expelled
  thug: gang
  ticked: angry
  tix: ticket
  top: chief, leader, senior
  tore: criticised, criticized
  town: city
  trash: rubbish
  trial: court
  tried: attempted, sought
  trip: journey, visit
  troop: soldier
  truck: lorry
  turf: territory
  tv: television
  typo: error
  uni: college, university
  upset: angry
  vax: vaccine
  vet: veteran, veterinarian
  vid: video
  visit: trip
  vote: ballot, election, poll
  voted: vote
  vp: vice
  wanna: want
  war: conflict
  warn: caution
  wed: marry
  wife: married
  win: victory, won
  wiped: destroyed
  woman: female
  won: victory, win
  workers: employees, staff
  worried: concerned
  worth: valued
  wounded: injured
  write: author
  wrote: author
  yank: american
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
