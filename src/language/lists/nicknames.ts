/** Short and familiar forms of given names, each before the names in full that it may stand for, in lower case. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `
  abby: abigail
  al: alan, albert, alfred
  alec: alexander
  alex: alejandro, alexander, alexandra, alexandre, alexandria
  andy: andrew
  angie: angela
  archie: archibald
  barb: barbara
  becky: rebecca
  ben: benedict, benjamin
  bernie: bernard
  bert: albert, herbert, robert
  beth: bethany, elizabeth
  betsy: elizabeth
  betty: elizabeth
  bill: william
  billy: william
  bob: robert
  bobby: robert
  brad: bradford, bradley
  cathy: catherine
  charlie: charles
  chris: christian, christina, christine, christopher
  chuck: charles
  cindy: cynthia
  cliff: clifford
  connie: constance
  dan: daniel
  danny: daniel
  dave: david
  deb: deborah, debra
  debbie: deborah, debra
  dick: richard
  don: donald
  donnie: donald
  doug: douglas
  drew: andrew
  ed: edgar, edmund, eduardo, edward, edwin
  eddie: edgar, eduardo, edward, edwin
  fran: frances
  frank: francis, franklin
  fred: alfred, frederick
  gabe: gabriel
  gene: eugene
  geoff: geoffrey
  ginny: virginia
  greg: gregory
  gus: angus, august, augustus
  hal: harold, henry
  hank: henry
  harry: harold, henry
  jack: john
  jake: jacob
  jan: janet, janice
  jeff: jeffery, jeffrey
  jen: jennifer
  jenny: jennifer
  jerry: gerald, jerome
  jim: james
  jimmy: james
  joe: joseph
  joey: joseph
  johnny: john
  jon: jonathan
  josh: joshua
  judy: judith
  kate: catherine, katherine, kathryn
  kathy: katherine, kathleen, kathryn
  katie: catherine, katherine, kathryn
  ken: kenneth
  kenny: kenneth
  kim: kimberly
  larry: lawrence
  len: leonard
  lenny: leonard
  les: leslie, lester
  liz: elizabeth
  lou: louis, louise
  maddie: madeleine, madeline, madison
  maggie: margaret
  mandy: amanda
  marty: martin
  matt: matthew
  max: maximilian, maxwell
  meg: margaret, megan
  mel: melanie, melissa, melvin
  mickey: michael
  mike: michael
  mitch: mitchell
  molly: mary
  nancy: anne
  nat: nathan, nathaniel
  nate: nathan, nathaniel
  ned: edward
  nick: nicholas, nicolas
  pam: pamela
  pat: patricia, patrick
  patty: patricia
  peggy: margaret
  pete: peter
  phil: philip, phillip
  ray: raymond
  rich: richard
  rick: frederick, patrick, richard
  rob: robert
  robbie: robert
  ron: ronald
  ronnie: ronald
  russ: russell
  sam: samantha, samuel
  sandy: alexander, sandra
  shelly: michelle
  stan: stanley
  steph: stephanie
  steve: stephen, steven
  sue: susan, susanna
  susie: susan, susanna
  sy: seymour
  tara: tamara
  ted: edward, theodore
  teddy: edward, theodore
  terry: terence, teresa, terrence, theresa
  tim: timothy
  timmy: timothy
  tom: thomas
  tommy: thomas
  tony: anthony, antonio, antony
  vic: victor
  vicky: victoria
  vince: vincent
  wes: wesley
  will: william
  zach: zachary
  `
    .trim()
    .split('\n')
    .map((line): readonly [string, readonly string[]] => {
      const [short = '', full = ''] = line.trim().split(': ');
      return [short, full.split(', ')];
    }),
);
