import { wordList } from '../word-list.js';

/** Titles, ranks and offices written with a capital right before a name, in lower case, abbreviations with their full stop. */
export const TITLES = wordList(`
  adm., admiral, ald., alderman, amb., ambassador, archbishop, archdeacon, attorney, ayatollah, baron, baroness,
  bishop, brig, brig., brigadier, brother, canon, capt, capt., captain, cardinal, cdr, cdr., ceo, cfo, chair,
  chairman, chairperson, chairwoman, chancellor, chief, cllr, cmdr, cmdr., coach, col., colonel, commander,
  commissioner, congressman, congressmember, congresswoman, conservative, constable, consul, coo, corporal,
  councillor, councilman, councilmember, councilwoman, count, countess, cpl, cpl., crown prince, crown princess, cto,
  dame, dci, deacon, democrat, deputy, det, det., detective, director, doctor, dr, dr., duchess, duke, elder, emir,
  emperor, empress, envoy, father, first lady, fr., gen., general, gov., governor, grand ayatollah, hon., imam,
  independent, insp, insp., inspector, judge, justice, king, lady, lcpl., liberal, lieutenant, lord, lt, lt., madam,
  maj, maj., major, marshal, mayor, messrs., minister, miss, mlle., mme., monsignor, mother, mr, mr., mrs, mrs., ms,
  ms., mufti, mullah, mx, mx., ofc., officer, pastor, patriarch, pfc., pm, pope, premier, pres., president, prince,
  princess, principal, private, prof, prof., professor, provost, pte, pvt., queen, rabbi, rapper, rep.,
  representative, reps., republican, rev, rev., reverend, saint, secretary, sen, sen., senator, sens., sergeant, sgt,
  sgt., sheik, sheikh, sheikha, sheriff, shri, sir, sister, smt, smt., spc., speaker, spokesman, spokeswoman, ssgt.,
  st., sultan, superintendent, supreme leader, supt, supt., swami, tanaiste, taoiseach, treasurer, trooper, tánaiste,
  vicar, viscount
`);

/** Titles that are mere courtesy and tell no role. */
export const HONORIFICS = wordList(`
  dame, dr, dr., lady, lord, madam, messrs., miss, mlle., mme., monsignor, mr, mr., mrs, mrs., ms, ms., mx, mx., shri,
  sir, smt, smt.
`);

/** Titles that a single given name follows and that stay part of the name: "Pope Francis". */
export const REGNAL_TITLES = wordList(`
  ayatollah, brother, crown prince, crown princess, duchess, duke, emir, emperor, empress, father, imam, king, lady,
  lord, mother, mullah, pope, prince, princess, queen, saint, sheikh, sheikha, sister, st., sultan, tsar
`);

/** Titles and nouns for men alone. */
export const MALE_NOUNS = wordList(`
  actor, alderman, anchorman, archbishop, assemblyman, ayatollah, baron, batsman, boy, boyfriend, brother,
  businessman, cameraman, cardinal, chairman, congressman, councilman, count, crown prince, duke, emir, emperor,
  ex-husband, father, fireman, fisherman, frontman, grandfather, grandson, groom, gunman, half-brother, husband, imam,
  king, lord, man, monk, monsignor, mr, mr., mullah, nephew, newsman, policeman, pope, priest, prince, salesman,
  sheik, sheikh, sir, son, spokesman, sportsman, statesman, stepfather, stepson, sultan, uncle, waiter, widower
`);

/** Titles and nouns for women alone. */
export const FEMALE_NOUNS = wordList(`
  actress, anchorwoman, assemblywoman, aunt, ballerina, baroness, bride, businesswoman, chairwoman, congresswoman,
  councilwoman, countess, crown princess, dame, daughter, duchess, empress, ex-wife, first lady, girl, girlfriend,
  granddaughter, grandmother, gunwoman, half-sister, heroine, hostess, lady, madam, midwife, miss, mme., mother, mrs,
  mrs., ms, ms., niece, nun, policewoman, princess, queen, saleswoman, sheikha, sister, spokeswoman, sportswoman,
  stateswoman, stepdaughter, stepmother, waitress, widow, wife, woman
`);
