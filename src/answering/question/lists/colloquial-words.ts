/**
 * Words of everyday talk that a newspaper puts otherwise, folded and sorted, each with the newspaper's words for it: nouns
 * in the singular, verbs in the form that is typed. What belongs in it: short forms, slang, pet names of peoples and
 * parties, and plain verbs for which the press has a stiffer one. No word that a newspaper uses as often itself.
 */
const LINES = `
  ad: advert, advertisement, commercial
  admit: acknowledge, concede, confess
  ads: advertisement, commercial
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
  baddie: criminal
  ban: bar, prohibit
  bankroll: finance, fund
  bankrolled: financed, funded
  bankrolling: financing, funding
  bash: attack, criticise, criticize
  bashed: attacked, condemned, criticised, criticized
  bday: birthday
  beat: defeat, defeated
  beef: dispute, quarrel
  begged: appealed, pleaded, urged
  begin: start
  bestie: friend
  big: large, size
  bigwig: executive, leader
  bike: bicycle, motorcycle
  bill: legislation
  bird: woman
  biz: business
  blamed: accused, attributed
  blast: explosion
  blasted: condemned, criticised, criticized
  blaze: fire
  bloke: man
  blow: bomb, explode
  blown: bombed, exploded
  boat: ship, vessel
  boffin: researcher, scientist
  bonkers: mad
  boot: expel, remove
  booted: expelled, ousted, removed
  booze: alcohol
  boozer: pub
  boozing: drinking
  born: birth
  boss: chairman, chief, director, executive, head, leader, manager, superintendent
  bought: acquired, purchased
  bound: heading
  boyfriend: partner
  brekkie: breakfast
  brit: britain, british
  bro: brother
  broke: bankrupt
  broker: mediate
  bucks: dollars
  bust: arrest, raid
  busted: arrested
  buy: acquire, purchase
  cabbie: driver, taxi
  cabby: driver, taxi
  call: describe, dub
  called: described, dubbed
  came: arrived, attended
  canuck: canada, canadian
  car: vehicle
  carjacker: thief
  cash: funds, money
  catch: arrest, capture
  caught: arrested, captured
  celeb: celebrity
  champ: champion
  charge: head, lead
  cheered: applauded, welcomed
  chick: woman
  choose: appoint, elect, select
  chopper: helicopter
  chose: appointed, elected, picked, selected
  chosen: appointed, elected, picked, selected
  chuck: throw
  chucked: hurled, threw, thrown
  chucking: hurling, throwing
  cig: cigarette
  clapped: applauded
  clash: battle, fight
  coach: manager, trainer
  coin: cryptocurrency
  coke: cocaine
  colour: color
  commie: communist
  comp: competition
  con: convict
  conflict: war
  convicted: guilty
  convo: conversation
  cop: deputy, officer, police, policeman, trooper
  copper: officer, police
  copter: helicopter
  cost: price
  councilman: councilmember, councilor
  court: trial
  crash: accident, collision
  crim: criminal
  croaked: died
  croc: crocodile
  crook: criminal
  crowd: audience, protesters, spectators
  cuffed: arrested, handcuffed
  da: attorney, prosecutor
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
  disease: illness
  ditch: abandon
  ditched: abandoned
  doc: doctor
  docs: document
  dog: canine
  dosh: money
  dough: money
  drop: fall
  drug: medication, medicine
  dude: man
  dug: discovered, excavated, found, uncovered, unearthed
  dump: abandon
  eat: diet, feed
  election: ballot, poll, vote
  emp: employee
  er: emergency
  ex: former
  exec: executive
  fam: family
  fan: supporter
  fave: favorite, favourite
  fed: fbi, federal
  feds: fbi, federal
  fell: collapsed, dropped
  fella: man
  fib: lie
  fibbed: lied
  fight: battle, dispute
  film: movie
  find: discover, discovery, locate, recover
  fire: blaze, dismiss, terminate
  fired: dismissed, sacked, terminated
  fireman: firefighter
  firemen: firefighter
  fix: repair
  fixed: repaired, treated
  flat: apartment
  flew: traveled, travelled
  flick: film, movie
  flight: aircraft, plane
  flu: influenza
  flying: bound
  flyover: overflight
  folk: people
  folks: parents, people
  footage: video
  footy: football, soccer
  fought: battled, clashed
  found: discovered, discovery, located, recovered
  frenchie: france, french
  fund: finance
  fuzz: police
  gaffer: coach, manager
  gal: woman
  gaol: jail, prison
  gas: fuel, gasoline
  gave: donated, granted, handed
  gay: homosexual
  geezer: man
  gig: concert
  girl: woman
  girlfriend: partner
  given: awarded, granted, handed
  goalie: goalkeeper
  gone: left
  goner: dead
  gov: government, governor
  govt: government
  gran: grandmother
  grand: thousand
  grandad: grandfather
  grandma: grandmother
  grandpa: grandfather
  grilled: interrogated, questioned
  grub: food
  guilty: convicted, conviction, verdict
  gun: weapon
  gunman: shooter, suspect
  guy: man
  gym: gymnasium
  halt: stop, suspend
  happen: occur
  happened: occurred
  happy: delighted, pleased
  hate: dislike, oppose
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
  hols: holiday
  home: house, residence
  hood: neighborhood, neighbourhood
  house: home, residence
  houses: homes, residences
  hq: headquarters
  hubby: husband
  huge: large
  hurt: injured, injury, wounded
  illness: disease
  injured: hurt, wounded
  inquiry: investigation, probe
  insta: instagram
  investigated: probe, probed
  investigating: probe, probing
  investigation: inquiry, probe
  jail: imprisoned, prison, sentenced
  jailed: imprisoned, prison, sentence, sentenced
  jet: aircraft, plane
  job: position, post
  jobless: unemployed
  journo: journalist, reporter
  judge: justice
  jury: juror
  kick: begin, effective, expel, start
  kicked: expelled
  kid: child, children, daughter, son
  kiddo: child
  kidnapped: abducted
  kids: child, children, daughter, son
  kill: death, murder
  killed: dead, death, died, murdered, toll
  kip: sleep
  kiwi: zealand
  lab: laboratory
  lad: boy, man
  lads: boys
  lady: woman
  land: arrive, landing
  launch: begin, start
  law: legislation
  lawmen: police
  lawyer: attorney, counsel
  lefty: left
  legit: legitimate
  lied: misled
  limo: limousine
  live: home, reside, residence
  locked: detained, imprisoned
  loo: toilet
  looking: searching
  loot: steal
  lorry: truck
  lost: defeated
  mad: angry
  mag: magazine
  married: husband, marriage, spouse, wed, wedding, wife
  marry: marriage, wed, wedding
  mate: friend
  max: maximum
  mayday: distress
  mayoral: mayor
  med: medication, medicine
  medic: doctor, paramedic
  meds: medication, medicine
  meet: talks
  meetup: meeting
  mega: huge
  merc: mercenary
  mil: million
  min: minute
  missus: wife
  mob: crowd
  mom: mother
  momma: mother
  moved: relocated, transferred
  mozzie: mosquito
  mum: mother
  mummy: mother
  murder: killing
  murdered: killed
  nab: arrest
  nabbed: arrested
  nan: grandmother
  newbie: newcomer
  nick: steal
  nicked: arrested, stolen
  nipper: child
  nosh: food
  nuke: nuclear
  ok: agreed, approve, approved
  okay: agreed, approve, approved
  okayed: agreed, approved
  old: aged
  ordered: instructed
  ousted: removed
  outfit: company, organisation, organization
  owns: owner
  pad: home
  paid: funded
  pal: friend
  pap: photographer
  papa: father
  paper: journal, newspaper, study
  parent: father, mother
  pass: die, died
  passed: death, died
  pay: salary, wage
  perp: suspect
  petrol: fuel, gasoline
  phoned: called
  photo: picture
  pic: photo, photograph, picture
  pick: choose
  picked: appointed, chosen, elected, selected
  pickup: truck
  pissed: angry
  plane: aircraft, jet
  plod: police
  pm: minister, premier
  pol: politician
  police: officers
  poll: survey
  pooch: dog
  pop: population
  pope: pontiff
  popo: police
  postponed: delayed
  pot: cannabis, marijuana
  potus: president
  preggers: pregnant
  preggo: pregnant
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
  pulled: withdrawn, withdrew
  punch: assault, hit
  qb: quarterback
  quake: earthquake
  quarterback: qb
  quid: pounds
  quit: leave, left, resign, resignation, resigned, retire
  raise: increase
  ran: led
  rang: called, phoned
  rat: informant
  reckon: believe, think
  reckons: believes, thinks
  ref: referee
  refs: official, referee
  rehab: rehabilitation
  rellie: relative
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
  robbed: robbery, stolen, theft
  robbery: heist, theft
  rookie: newcomer
  roomie: roommate
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
  scoop: report
  scotus: supreme
  scrap: abolish, cancel, repeal
  scrapped: abolished, cancelled, repealed
  searching: looking
  sentence: jail, prison
  sesh: session
  shades: sunglasses
  shooter: gunman, suspect
  shop: store
  shot: gunfire
  shrink: psychiatrist, psychologist
  shut: close
  shutdown: closure
  sibling: brother, sister
  siblings: brother, sister
  sick: ill, illness
  side: team
  sis: sister
  site: website
  skint: bankrupt
  slam: condemn, criticise, criticize
  slammed: condemned, criticised, criticized
  slow: delay, hamper
  slowed: delayed, hampered
  snap: photograph
  snitch: informant
  snuffed: killed
  sold: sale
  soldier: troop
  sorry: apologise, apologize, apology
  spat: dispute
  speech: address
  spot: location, place
  sprog: child
  sprung: escaped
  spud: potato
  squeal: inform
  staffer: aide, employee
  start: begin
  started: began
  stat: figure, statistic
  stole: stolen, theft
  stolen: heist, taken, theft
  stoned: cannabis
  stoner: cannabis
  storm: cyclone, hurricane, typhoon
  sub: submarine
  sue: lawsuit
  sued: lawsuit
  suit: lawsuit
  talk: speech
  talks: negotiation
  tank: armoured
  tape: recording, video
  taxman: irs, revenue
  td: touchdown
  tds: touchdown
  teach: teacher
  tech: technology
  teen: teenager
  telly: television
  temp: temperature
  tenner: ten
  thief: robber
  thrown: expelled
  thug: gang
  ticked: angry
  tix: ticket
  top: chief, leader, senior
  torched: burned, fire
  tore: criticised, criticized
  tot: child
  totalled: destroyed
  tourney: tournament
  town: city
  trash: rubbish
  trial: court
  tried: attempted, sought
  trip: journey, visit
  troop: soldier
  truck: lorry, pickup
  trucker: driver
  turf: territory
  tv: television
  twister: tornado
  typo: error
  undies: underwear
  uni: college, university
  upset: angry
  vax: vaccine
  veep: vice
  veggie: vegetable
  vet: veteran, veterinarian
  vid: video
  visit: trip
  vote: ballot, election, poll
  voted: vote
  vp: vice
  wage: pay, salary
  wanna: want
  war: conflict
  warn: caution
  wed: marry
  weed: cannabis, marijuana
  whacked: killed
  whizz: expert
  wife: married
  win: victory, won
  wiped: destroyed
  woman: female
  won: victory, win
  wording: language, text
  workers: employees, staff
  worried: concerned
  worth: valued
  wounded: injured
  wreck: collision, crash
  wrecked: destroyed
  write: author
  wrote: author
  yank: american
  yelled: shouted
  yob: hooligan
  youth: teenager, young
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
