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
  auntie: aunt
  aussie: australia, australian
  axe: abolish, cancel, cut, dismiss, scrap
  axed: abolished, cancelled, cut, dismissed, scrapped
  babe: baby, woman
  baddie: criminal
  ban: prohibit, bar
  bankroll: finance, fund
  bankrolled: financed, funded
  bankrolling: financing, funding
  bash: attack, criticise, criticize
  bashed: attacked, condemned, criticised, criticized
  bday: birthday
  beat: defeat, defeated
  beef: dispute, quarrel
  begged: appealed, pleaded, urged
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
  boss: chairman, chief, director, executive, head, leader, manager
  bought: acquired, purchased
  boyfriend: partner
  brekkie: breakfast
  brit: british, britain
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
  charge: lead, head
  cheered: applauded, welcomed
  chick: woman
  chopper: helicopter
  chuck: throw
  chucked: hurled, threw, thrown
  chucking: hurling, throwing
  cig: cigarette
  clapped: applauded
  clash: battle, fight
  coin: cryptocurrency
  coke: cocaine
  colour: color
  commie: communist
  comp: competition
  con: convict
  convo: conversation
  cop: officer, police, policeman
  copper: officer, police
  copter: helicopter
  cost: price
  court: trial
  crash: accident, collision
  crim: criminal
  croaked: died
  crook: criminal
  crowd: audience, protesters, spectators
  cuffed: arrested, handcuffed
  dad: father
  daddy: father
  deal: agreement, pact, treaty
  dem: democrat, democratic
  die: death, killed
  died: death, killed
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
  dug: discovered, uncovered
  dump: abandon
  emp: employee
  ex: former
  exec: executive
  fam: family
  fan: supporter
  fave: favorite, favourite
  fed: fbi, federal
  feds: fbi, federal
  fella: man
  fib: lie
  fibbed: lied
  fight: battle, dispute
  film: movie
  fire: blaze
  fired: dismissed, sacked
  fireman: firefighter
  firemen: firefighter
  fix: repair
  fixed: repaired, treated
  flat: apartment
  flick: film, movie
  flight: aircraft, plane
  flu: influenza
  flyover: overflight
  folk: people
  folks: parents, people
  footage: video
  footy: football, soccer
  frenchie: french, france
  fund: finance
  fuzz: police
  gaffer: coach, manager
  gal: woman
  gaol: jail, prison
  gas: fuel, gasoline
  gay: homosexual
  geezer: man
  gig: concert
  girl: woman
  girlfriend: partner
  goalie: goalkeeper
  gone: left
  goner: dead
  gov: governor, government
  govt: government
  gran: grandmother
  grand: thousand
  grandad: grandfather
  grandma: grandmother
  grandpa: grandfather
  grilled: interrogated, questioned
  grub: food
  gun: weapon
  guy: man
  gym: gymnasium
  halt: stop, suspend
  happen: occur
  happened: occurred
  hate: oppose, dislike
  heat: temperature
  held: detained
  hike: increase, raise, rise
  hit: attack, strike, struck
  hitched: married, wed
  hols: holiday
  home: house, residence
  hood: neighborhood, neighbourhood
  hq: headquarters
  hubby: husband
  huge: large
  hurt: injured, injury, wounded
  illness: disease
  insta: instagram
  jail: imprisoned, prison, sentenced
  jailed: imprisoned, sentenced
  jet: aircraft, plane
  job: post, position
  jobless: unemployed
  journo: journalist, reporter
  judge: justice
  jury: juror
  kick: expel
  kicked: expelled
  kid: child, children, daughter, son
  kiddo: child
  kidnapped: abducted
  kids: child, children, daughter, son
  kill: death, murder
  killed: dead, death, died, murdered
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
  loot: steal
  lorry: truck
  lost: defeated
  mad: angry
  mag: magazine
  married: husband, marriage, spouse, wedding, wife
  marry: marriage, wedding
  mate: friend
  max: maximum
  mayday: distress
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
  pad: home
  paid: funded
  pal: friend
  pap: photographer
  papa: father
  paper: journal, newspaper, study
  parent: father, mother
  pass: die, died
  passed: death, died
  perp: suspect
  petrol: fuel, gasoline
  phoned: called
  photo: picture
  pic: photo, photograph, picture
  pick: choose
  picked: chosen, selected
  pissed: angry
  plane: aircraft, jet
  plod: police
  pol: politician
  poll: survey
  pooch: dog
  pop: population
  popo: police
  postponed: delayed
  pot: cannabis, marijuana
  potus: president
  preggers: pregnant
  preggo: pregnant
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
  quake: earthquake
  quid: pounds
  quit: leave, left, resign, resignation, resigned, retire
  ran: led
  rang: called, phoned
  rat: informant
  reckon: believe, think
  reckons: believes, thinks
  ref: referee
  rehab: rehabilitation
  rellie: relative
  rep: representative
  republican: gop
  rich: wealthy
  ride: vehicle
  ring: call
  rival: opponent
  robbed: robbery, stolen
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
  scared: afraid, fear
  scoop: report
  scotus: supreme
  scrap: abolish, cancel, repeal
  scrapped: abolished, cancelled, repealed
  sesh: session
  shades: sunglasses
  shooter: gunman
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
  stoned: cannabis
  stoner: cannabis
  sub: submarine
  sue: lawsuit
  sued: lawsuit
  suit: lawsuit
  talk: speech
  talks: negotiation
  tank: armoured
  tape: recording, video
  taxman: irs, revenue
  teach: teacher
  tech: technology
  teen: teenager
  telly: television
  temp: temperature
  tenner: ten
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
  troop: soldier
  trucker: driver
  turf: territory
  tv: television
  twister: tornado
  typo: error
  undies: underwear
  uni: college, university
  vax: vaccine
  veep: vice
  veggie: vegetable
  vet: veteran, veterinarian
  vid: video
  voted: vote
  vp: vice
  wanna: want
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
  wrecked: destroyed
  write: author
  wrote: author
  yank: american
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
