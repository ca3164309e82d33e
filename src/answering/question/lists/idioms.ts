/**
 * Turns of everyday talk that a newspaper puts in one word, each with the newspaper's words for it: the words of the turn in
 * their plain forms, in their order, others may stand between ("pull it out"). Sorted. What belongs in it: turns of which
 * the words on their own say something else.
 */
const LINES = `
  ask for: demand, request
  back out: withdraw
  bail out: rescue
  beat up: assault, attack
  big cheese: chief
  blow up: bomb, destroy, explode, explosion
  bottom line: conclusion
  bow out: retire, withdraw
  break down: collapse
  break in: burglary
  break into: burgle, burglary, hack
  break off: end
  break out: begin, escape, erupt
  break up: divorce, separate, split
  bring back: reinstate, restore, resume, return
  bring down: reduce, topple
  bring in: introduce
  bring up: raise
  bump off: kill, murder
  burn down: destroy, fire
  buy out: acquire
  call it quits: end, resign, retire
  call off: cancel
  call out: condemn, criticise, criticize
  call up: recruit, summon
  carry on: continue
  catch up: arrest
  clean up: remove
  clear out: evacuate
  come back: return
  come clean: admit, confess
  come down: land
  come forward: report
  come in: arrive
  come out: announce, emerge, publish, release
  come up with: devise, propose
  crack down: clamp
  cut back: reduce
  cut down: reduce
  cut off: disconnect, sever
  deal with: address, handle
  die down: subside
  dig up: discover, uncover, unearth
  do in: kill
  do time: jail, prison, sentence
  drop out: withdraw
  end up: become
  face up: admit
  fall apart: collapse
  fall out: dispute
  fed up: angry
  figure out: determine, discover
  find out: discover, learn
  fork out: pay
  free kick: kick
  get away: escape, flee
  get back: return, recover
  get behind: support
  get hitched: marry, wed
  get hold of: capture, obtain, occupy, seize
  get off: acquit
  get out: escape, evacuate, release
  get rid of: abolish, remove, sell
  get sick: ill, infect
  get the boot: dismiss, sack
  get the chop: dismiss, sack
  get the sack: dismiss
  get together: meet
  give away: donate
  give back: return
  give birth: born
  give in: concede, surrender
  give out: distribute
  give the green light: approve
  give the nod: approve
  give the ok: agree, approve
  give up: abandon, surrender
  go after: pursue, target
  go ahead: proceed
  go along: agree, accompany
  go back: return
  go bust: bankrupt, collapse
  go down: fall, happen, sink, crash
  go missing: disappear, vanish
  go off: explode
  go on: continue, happen
  go on strike: walkout
  go to the polls: elect, vote
  go under: bankrupt, collapse
  go up: increase, rise
  grow up: born, childhood, raise
  hand in: submit
  hand out: distribute
  hand over: transfer, turn
  hang out: stay
  hard up: poor
  have a go: attempt, criticise, criticize
  head honcho: chief, leader
  head off: leave
  head up: lead
  hit back: reply, respond
  hit out: criticise, criticize
  hit the road: leave
  hold off: delay
  hold up: delay, rob
  keep going: continue
  keep on: continue
  keep out: ban, exclude
  kick off: begin, start
  kick out: expel, remove
  kick the bucket: die
  knock down: demolish
  knock off: kill
  knock out: eliminate
  lash out: attack, criticise, criticize
  last breath: die
  lay off: dismiss, redundant
  lead up: prior
  leave behind: abandon
  let down: disappoint
  let go: dismiss, release
  let in: admit
  let off: release
  let out: release
  lock up: detain, imprison, jail
  look after: care
  look for: search, seek
  look into: investigate, investigation
  lose it: angry
  make a deal: agree
  make out: claim
  make up: compose, invent
  make up of: consist
  move in: occupy
  move out: leave
  name calling: insult
  old bill: police
  own up: admit, confess
  pack up: leave
  pass away: dead, death, die
  pass out: collapse
  pay back: repay
  pick on: target
  pick up: arrest, collect
  play down: dismiss
  point out: note
  pop off: die
  pop up: appear
  price tag: cost
  pull back: withdraw
  pull down: demolish
  pull off: achieve
  pull out: withdraw, withdrawal
  pull over: stop
  pull the plug: cancel, revoke, stop
  put a stop: end, halt
  put away: imprison, jail, sentence
  put down: kill, quell
  put off: delay, postpone
  put out: extinguish, release
  put up: build, construct, erect
  ring up: telephone
  rip off: cheat, defraud
  rule out: exclude
  run away: escape, flee
  run for: candidate, election
  run into: collide, meet
  run off: flee
  run over: hit, strike
  sell off: sale
  send off: dismiss
  set back: delay
  set fire: burn
  set free: release
  set off: detonate, leave, trigger
  set out: leave
  set up: establish, found, organise, organize
  settle down: live
  shell out: pay
  show up: arrive, attend
  shut down: close, closure
  side with: support
  sign off: approve
  sit out: miss
  slow down: slow
  sneak in: smuggle
  speak out: criticise, criticize
  split up: divorce, separate
  spring up: appear
  stamp out: end
  stand down: resign
  stand for: represent
  stand up for: defend
  start off: begin
  step aside: resign
  step down: resign, resignation
  step in: intervene
  stick around: remain
  stick up for: defend
  stir up: incite
  take away: confiscate, remove
  take back: withdraw
  take care of: handle
  take down: remove
  take in: accept, shelter
  take off: depart, departure
  take on: employ, hire
  take out: kill, remove
  take over: acquire, become, replace, succeed
  take part: participate
  take the blame: responsible, responsibility
  take the stand: testify
  take to court: sue
  talk about: discuss
  team up: join
  tear down: demolish
  tell off: criticise, criticize
  throw in the towel: resign
  throw out: dismiss, expel, reject
  tie the knot: marry, marriage, wed
  top brass: general
  top dog: chief, leader
  track down: find, locate
  turn against: oppose
  turn down: decline, refuse, reject
  turn into: become
  turn out: attend
  turn up: arrive, attend, appear, find
  use up: exhaust
  vote out: defeat
  wait for: await
  walk away: leave, survive
  walk free: acquit, release
  walk off: leave
  walk out: leave, strike
  wind up: end
  wipe out: destroy, kill
  work out: calculate, determine
  write off: dismiss
`;

interface Idiom {
  /** Folded, in their plain forms. */
  readonly words: readonly string[];
  readonly press: readonly string[];
}

export const IDIOMS: readonly Idiom[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [words = '', press = ''] = line.trim().split(': ');
    return { words: words.split(' '), press: press.split(', ') };
  });
