/**
 * Words of everyday talk that a newspaper puts otherwise, folded and sorted, each with the newspaper's words for it: nouns
 * in the singular, verbs in the form that is typed. What belongs in it: short forms, slang, pet names of peoples and
 * parties, and plain verbs for which the press has a stiffer one. No word that a newspaper uses as often itself.
 */
const LINES = `
  accused: alleged, charged, suspect
  ad: advert, advertisement, commercial
  admit: acknowledge, concede, confess
  ads: advertisement, commercial
  afraid: fear, fearful
  agree: accept, approve, consent
  alive: survived, survivor
  allow: authorise, authorize, let, permit
  allowed: authorised, authorized, let, permitted
  ambo: ambulance
  amount: sum, total
  angry: anger, furious, outrage, outraged
  annoyed: angered, upset
  apartment: flat
  app: application
  applause: ovation
  approve: back, endorse, pass
  arab: arabic
  ask: demand, request, urge
  asked: demanded, requested, urged
  auntie: aunt
  aussie: australia, australian
  author: writer, wrote
  autopsy: postmortem
  award: prize
  axe: abolish, cancel, cut, dismiss, scrap
  axed: abolished, cancelled, cut, dismissed, scrapped
  babe: baby, woman
  baby: infant, newborn
  backed: endorsed, supported
  baddie: criminal
  bail: bond
  ballot: vote
  ban: bar, prohibit
  bankroll: finance, fund
  bankrolled: financed, funded
  bash: attack, criticise, criticize
  bashed: attacked, condemned, criticised, criticized
  bday: birthday
  beat: defeat, defeated
  beaten: assaulted, defeated
  beef: dispute, quarrel
  begged: appealed, pleaded, urged
  big: large, size
  bike: bicycle, motorcycle
  bill: legislation
  bird: woman
  biz: business
  blame: accuse, responsible
  blamed: accused, attributed
  blast: explosion
  blasted: condemned, criticised, criticized
  bloke: man
  blow: bomb, explode
  blown: bombed, exploded
  boat: ship, vessel
  boffin: researcher, scientist
  bomb: bombing, device, explosive
  bombed: airstrike, attacked, strike
  bonkers: mad
  boot: expel, remove
  booted: expelled, ousted, removed
  booze: alcohol
  boozer: pub
  boozing: drinking
  born: birth
  boss: chairman, chief, director, executive, head, leader, manager
  bought: acquired, purchased
  boy: son, teenager
  boyfriend: partner
  brainy: clever
  break: broke
  brit: britain, british
  bro: brother
  broke: bankrupt
  broker: mediate
  bucks: dollars
  bug: virus
  bugged: wiretapped
  build: construct, construction
  builder: contractor
  building: block, structure
  built: constructed, erected
  burned: fire
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
  caused: led
  celeb: celebrity
  charge: head, lead
  chat: conversation, talk
  chatted: spoke, talked
  cheap: inexpensive
  cheat: defraud, fraud
  cheated: defrauded
  cheer: applaud
  cheered: applauded, welcomed
  chick: woman
  choose: elect, select
  chopper: helicopter
  chosen: elected, selected
  chuck: throw
  chucked: hurled, threw, thrown
  chucking: hurling, throwing
  church: parish
  clapped: applauded
  clash: battle, fight
  client: customer
  club: team
  coach: manager
  coached: managed
  cocky: confident
  coin: cryptocurrency
  coke: cocaine
  collapse: fall
  college: university
  colour: color
  commie: communist
  company: business, corporation, firm
  con: convict
  confirm: verify
  convo: conversation
  cook: chef
  cooked: prepared
  cop: officer, police, policeman
  copter: helicopter
  coroner: examiner
  cost: price
  counted: tallied
  country: nation, state
  couple: pair
  court: trial
  crash: accident, collision
  crook: criminal
  crowd: audience, protesters, spectators
  cuffed: arrested, handcuffed
  cure: treat, treatment
  customer: client
  dad: father
  daddy: father
  danger: risk, threat
  dangerous: hazardous, risky
  dead: die, fatal, killed
  deal: agreement, pact, treaty
  death: dead, die, killed
  decide: rule, vote
  decided: ruled
  defence: defense
  delay: postpone
  delayed: postponed
  dem: democrat, democratic
  deny: reject
  destroyed: demolished
  detective: investigator
  dictator: leader, ruler
  die: death, killed
  died: death, killed
  disease: illness
  ditch: abandon
  ditched: abandoned
  divorced: separated
  doc: doctor
  doctor: physician
  dog: canine
  dosh: money
  dough: money
  drop: fall
  drown: drowning
  drug: medication, medicine
  drunk: alcohol, intoxicated
  dude: man
  dug: discovered, uncovered
  dump: abandon
  earn: paid, salary
  earned: paid
  earnings: profit, revenue
  emp: employee
  employee: staff, worker
  employees: staff, worker
  ended: concluded, finished
  enemy: rival
  ex: former
  exec: executive
  expensive: costly
  explode: blast, explosion
  exploded: blast, explosion
  fake: bogus, counterfeit, false
  fam: family
  famous: celebrated, renowned
  fan: supporter
  fatality: dead, death
  father: dad
  fathered: children
  fed: fbi, federal
  feds: fbi, federal
  fella: man
  fib: lie
  fibbed: lied
  fight: battle, dispute
  film: movie
  finish: complete, end
  finished: completed, ended
  fire: blaze
  fired: dismissed, sacked
  fireman: firefighter
  firemen: firefighter
  firm: company
  fix: repair
  fixed: repaired, treated
  flat: apartment
  flick: film, movie
  flight: aircraft, plane
  flu: influenza
  foe: enemy, opponent, rival
  folk: people
  folks: parents, people
  footage: video
  footy: football, soccer
  forbid: ban, prohibit
  found: discovered, located
  founded: established
  free: release
  freed: released
  frenchie: france, french
  friend: ally
  fuel: gas, gasoline, petrol
  fund: finance
  furious: angry
  fuzz: police
  gal: woman
  game: match
  gas: fuel, gasoline
  gave: donated, handed
  gay: homosexual
  gift: donation
  gig: concert
  girl: woman
  girlfriend: partner
  goalie: goalkeeper
  gone: left
  goods: product
  gov: government, governor
  govt: government
  gran: grandmother
  grandad: grandfather
  grandma: grandmother
  grandpa: grandfather
  grilled: interrogated, questioned
  guard: officer
  guess: estimate, estimated, predict
  guilty: convicted
  gun: weapon
  guy: man
  hacked: breached, compromised
  hacker: hacking
  halt: stop, suspend
  happen: occur
  happened: occurred
  hate: dislike, oppose
  heat: temperature
  heir: successor
  held: detained
  help: aid, assist, assistance, support
  helped: aided, assisted, supported
  helper: assistant
  hid: concealed
  hidden: concealed
  hike: increase, raise, rise
  hire: appoint, employ, recruit
  hired: appointed, employed, recruited
  hiring: appointing, recruiting
  hit: attack, strike, struck
  hitched: married, wed
  home: house, residence
  hood: neighborhood, neighbourhood
  hospital: clinic
  host: stage
  hotel: inn
  hq: headquarters
  hubby: husband
  huge: large
  hurricane: storm
  hurt: injured, injury, wounded
  illegal: unlawful
  illness: disease
  immigrant: migrant
  insta: instagram
  investigate: inquiry, investigation, probe
  jail: imprisoned, prison, sentenced
  jailed: imprisoned, sentenced
  jet: aircraft, plane
  job: position, post
  jobless: unemployed
  join: enlist
  joined: enlisted
  joint: establishment
  journo: journalist, reporter
  judge: justice
  jury: juror
  kick: expel
  kicked: expelled
  kicker: striker
  kid: child, children, daughter, son
  kidnap: abduct, abduction
  kidnapped: abducted
  kidnapper: abductor
  kids: child, children, daughter, son
  kill: assassinate, dead, death, died, murder
  killed: dead, death, died, murdered
  killer: gunman, murderer, suspect
  king: monarch
  kiwi: zealand
  lab: laboratory
  lad: boy, man
  lads: boys
  lady: woman
  land: arrive, landing
  launch: begin, start
  law: legislation
  lawyer: attorney, counsel
  leader: chairman, chief, head, president
  leak: disclose, disclosure
  leaked: disclosed, revealed
  legal: lawful
  legit: legitimate
  let: allow, permit
  lied: misled
  limo: limousine
  live: home, reside, residence
  loan: borrow
  locked: detained, imprisoned
  loo: toilet
  lorry: truck
  lost: defeated
  luxury: lavish
  machine: device
  mad: angry
  mag: magazine
  major: main
  maker: manufacturer
  makers: manufacturer
  male: man
  mall: center, centre
  manager: boss, coach
  married: husband, marriage, spouse, wedding, wife
  marry: marriage, wedding
  match: game
  mate: friend
  max: maximum
  mayor: municipal
  med: medication, medicine
  medic: doctor, paramedic
  meds: medication, medicine
  meet: talks
  meetup: meeting
  member: lawmaker
  merc: mercenary
  mil: million
  min: minute
  missus: wife
  mistake: error
  mob: crowd
  mom: mother
  momma: mother
  money: cash, dollar, fund, funding
  monk: cleric
  moved: relocated, transferred
  movie: film
  mum: mother
  mummy: mother
  murder: killing
  nab: arrest
  nabbed: arrested
  nan: grandmother
  neighbour: neighbor, resident
  newbie: newcomer
  newspaper: daily, paper
  nick: steal
  nicked: arrested, stolen
  nickname: dubbed, known
  nuke: nuclear
  nurse: medic
  offer: bid, proposal, propose
  officer: constable, policeman
  officers: police
  old: aged
  oldest: eldest
  oops: mistake
  ordered: instructed
  ousted: removed
  outfit: company, organisation, organization
  own: owner
  owner: proprietor
  owns: owner
  pad: home
  paid: funded
  pal: friend
  paper: journal, newspaper, study
  parent: father, mother
  park: reserve
  partner: husband, wife
  party: celebration
  pass: die, died
  passed: death, died
  people: persons, resident
  permit: allow, licence, license
  perp: suspect
  petition: signature
  petrol: fuel, gasoline
  phoned: called
  photo: picture
  pic: photo, photograph, picture
  pick: choose
  picked: chosen, selected
  pilot: captain
  pissed: angry
  place: location, site
  plane: aircraft, jet
  player: footballer
  players: squad
  pol: politician
  policeman: officer
  policemen: officer
  poll: survey
  pooch: dog
  poor: poverty
  pop: population
  postponed: delayed
  pot: cannabis, marijuana
  potus: president
  predict: forecast
  predicted: forecast
  pregnant: pregnancy
  pres: president
  prez: president
  price: cost
  prison: jail
  prize: award
  probe: inquiry, investigation
  prof: professor
  profit: earnings
  prohibit: ban
  promise: pledge, vow
  promised: pledged, vowed
  proof: evidence
  propose: offer, suggest
  proposed: suggested
  protest: demonstration
  protester: demonstrator
  prove: evidence
  pub: bar
  pulled: withdrawn, withdrew
  punch: assault, hit
  punished: penalty, sentenced
  punishment: penalty, sentence
  pupil: student
  puppy: dog
  quake: earthquake
  quid: pounds
  quit: leave, left, resign, resignation, resigned, retire
  quitting: resigning
  raise: increase
  raised: increased
  ran: led
  rang: called, phoned
  rat: informant
  reason: because, cause
  reckon: believe, think
  reckons: believes, thinks
  record: best, highest
  ref: referee
  refugee: migrant
  refuse: decline, reject
  refused: declined, rejected
  reject: refuse
  relative: family
  rep: representative
  republican: gop
  rescue: save
  rescued: saved
  resident: inhabitant, people
  resign: quit
  restaurant: eatery
  result: outcome
  rich: wealthy
  ride: vehicle
  ring: call
  rioter: protester
  rival: opponent
  road: highway, street
  rob: robbery, steal
  robbed: robbery, stolen
  robber: thief
  rocket: missile
  rookie: newcomer
  row: dispute
  rule: govern
  ruled: decided
  rules: regulation
  run: lead
  running: leading, operating
  runs: heads, leads, operates
  rushed: hospital
  sack: dismiss
  sacked: dismissed, fired
  sad: sadness
  salary: pay, wage
  sat: abstained
  save: rescue
  saved: rescued
  scam: fraud
  scared: afraid, fear
  school: academy
  scientist: researcher
  score: goal, point
  scored: goal
  scotus: supreme
  scrap: abolish, cancel, repeal
  scrapped: abolished, cancelled, repealed
  seize: confiscate
  seized: confiscated
  sell: sale
  selling: sale
  send: deploy
  sentence: jail, years
  sentenced: jailed
  ship: boat, vessel
  shooter: gunman
  shooting: gunfire, shot
  shop: store
  shot: gunfire
  show: program, programme
  shrink: psychiatrist, psychologist
  shut: close
  shutdown: closure
  sick: ill, illness
  side: team
  signed: agreed
  sis: sister
  site: website
  slain: killed
  slam: condemn, criticise, criticize
  slammed: condemned, criticised, criticized
  smack: heroin
  smart: intelligent
  smash: crash
  smashed: broke
  smoke: cigarette
  snap: photograph
  snapped: photographed
  sneaked: smuggled
  snitch: informant
  sold: sale
  soldier: troop
  sorry: apologise, apologize, apology
  spat: dispute
  speak: address, spoke
  speech: address
  spending: budget
  spokesman: spokesperson, spokeswoman
  spokesperson: spokesman, spokeswoman
  spokeswoman: spokesman, spokesperson
  spot: location, place
  spouse: husband, wife
  squad: team
  stabbed: knife
  staff: employee, worker
  staffer: aide, employee
  start: begin
  started: began
  stat: figure, statistic
  stay: remain
  stayed: remained
  steal: theft
  stole: stolen, theft
  stolen: theft
  stopped: halted
  store: shop
  storm: cyclone, hurricane
  street: road
  strike: walkout
  stuck: stranded, trapped
  student: pupil
  study: report, research
  sub: submarine
  sue: lawsuit
  sued: lawsuit
  suggest: propose
  suspect: accused
  suspected: accused, alleged
  sweep: win
  talk: speech
  talks: negotiation
  tank: armoured
  tape: recording, video
  taxman: irs, revenue
  teach: teacher
  teacher: professor
  teen: teenager
  tell: inform
  telly: television
  temp: temperature
  terror: terrorism
  terrorist: militant
  thief: robber
  thieves: robber
  threw: hurled
  throw: hurl
  thrown: expelled
  thug: gang
  ticked: angry
  ticket: fine
  tix: ticket
  told: informed
  top: chief, leader, senior
  torched: burned, fire
  tore: criticised, criticized
  totalled: destroyed
  toured: visited
  tourist: visitor
  tours: visit
  town: city
  trapped: stuck
  trash: rubbish
  travel: trip, visit
  treat: cure
  treated: hospital
  trial: court
  trick: deceive
  tricked: deceived
  trip: tour, visit
  troop: soldier
  troops: soldier
  truck: lorry
  tube: underground
  turf: territory
  tv: television
  twister: tornado
  typo: error
  undies: underwear
  uni: college, university
  upset: angry
  vax: vaccine
  veggie: vegetable
  vehicle: car
  vet: veteran, veterinarian
  vets: veteran
  victim: dead, injured
  vid: video
  visit: tour, trip
  visited: traveled, travelled
  visitor: tourist
  voted: vote
  vp: vice
  wage: pay, salary
  wanna: want
  war: conflict
  warn: caution
  weapon: gun
  wed: marry
  weed: cannabis, marijuana
  went: traveled, travelled, visited
  whack: kill
  whacked: killed
  wheels: car
  wife: married
  win: victory, won
  winner: champion, won
  wiped: destroyed
  woman: female
  won: victory, win
  wonky: faulty
  worker: employee, staff
  workers: employee, staff
  worried: concern, concerned, fear
  wounded: hurt, injured
  wrecked: destroyed
  write: author
  writer: author
  wrote: author
  yank: american
  youngest: younger
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
