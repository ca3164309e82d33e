/** A question about the article that ships, written before any answer to it was looked at. */
export interface FrankQuestion {
  readonly asked: string;
  /** What would be true in bold; empty where nothing would. */
  readonly right: readonly string[];
}

const VLADIMIR_PUTIN = [
  'President',
  'Russian President',
  'Vladimir Putin',
  'President Vladimir Putin',
  'Russian President Vladimir Putin',
  'Putin',
];
const TREATY = ['a 1972 US-Soviet treaty', '1972 US-Soviet treaty', 'US-Soviet treaty'];
const ELECTION_DAY = ['Nov. 3', 'on Nov. 3'];
const FRIDAY = ['Friday', 'on Friday'];

export const ANSWERABLE: readonly FrankQuestion[] = [
  { asked: 'when did putin make the statement?', right: FRIDAY },
  { asked: 'What day is the US presidential election?', right: ELECTION_DAY },
  { asked: 'whens the vote', right: ELECTION_DAY },
  {
    asked: 'what does putin want?',
    right: ['an agreement between the two countries to prevent incidents in cyberspace', 'an agreement', 'a reset'],
  },
  { asked: 'who proposed the reset?', right: VLADIMIR_PUTIN },
  { asked: 'which two countries should make a deal', right: ['Russia and the United States'] },
  { asked: 'whose campaign was hacked', right: ['Hillary Clinton', 'his rival Hillary Clinton', "Hillary Clinton's"] },
  { asked: 'who hacked the clinton campaign?', right: ['Russia'] },
  {
    asked: 'which election did russia interfere in?',
    right: ['2016 US presidential election', 'the 2016 US presidential election', '2016'],
  },
  { asked: 'who did russia want to win in 2016', right: ['Donald Trump', 'Trump'] },
  { asked: 'who says russia interfered', right: ['US intelligence agencies'] },
  { asked: 'does moscow deny it?', right: ['Moscow denies that charge.'] },
  { asked: 'who is trump running against', right: ['Joe Biden', 'Democrat Joe Biden'] },
  { asked: 'what year was the us-soviet treaty', right: ['1972'] },
  { asked: 'what did he compare the agreement to', right: TREATY },
  {
    asked: 'what was the 1972 treaty meant to prevent?',
    right: [
      'incidents at sea and in the air from escalating',
      'incidents at sea and in the air',
      'prevent incidents at sea and in the air from escalating',
    ],
  },
  { asked: 'how are relations between moscow and washington', right: ['at post-Cold War lows', 'post-Cold War lows'] },
  {
    asked: 'what did putin call one of the main strategic challenges of our time?',
    right: [
      'the risk of a large-scale confrontation in the digital sphere',
      'risk of a large-scale confrontation in the digital sphere',
    ],
  },
  { asked: 'what does ICT stand for', right: ['information and communication technologies'] },
  { asked: 'where was the photo of putin taken', right: ['Sochi, Russia', 'Sochi', 'in Sochi, Russia'] },
  { asked: 'who interviewed putin in sochi', right: ['Al Arabiya, Sky News Arabia and RT Arabic'] },
  { asked: 'when was the picture released?', right: ['October 13, 2019', 'on October 13, 2019'] },
  {
    asked: 'what should the two countries not do to each other',
    right: [
      "engage in cyber-meddling in each other's elections",
      "not to engage in cyber-meddling in each other's elections",
      "not to meddle in each other's election",
      "meddle in each other's election",
      "cyber-meddling in each other's elections",
      'cyber-meddling',
    ],
  },
  {
    asked: 'when was the treaty reached',
    right: ['1972', 'at the height of the Cold War', 'the height of the Cold War'],
  },
  { asked: 'which country was he about to visit?', right: ['Saudi Arabia'] },
  { asked: 'who published this', right: ['The Jerusalem Post'] },
  { asked: 'what party is biden from', right: ['Democrat'] },
  {
    asked: 'how did the russians help trump in 2016',
    right: [
      'by hacking into the campaign of his rival Hillary Clinton',
      'hacking into the campaign of his rival Hillary Clinton',
      'hacking into the campaign',
    ],
  },
  {
    asked: 'what is trump doing at the moment',
    right: [
      'campaigning for re-election against Democrat Joe Biden',
      'campaigning for re-election',
      'currently campaigning for re-election against Democrat Joe Biden',
    ],
  },
  {
    asked: 'in what statement did he say that',
    right: ['the Kremlin statement', 'Kremlin statement', 'in the Kremlin statement'],
  },
];

export const WHO_IS: readonly FrankQuestion[] = [
  { asked: 'who is biden', right: ['Democrat', 'Joe Biden', 'Democrat Joe Biden'] },
  { asked: 'Who is Joe Biden?', right: ['Democrat', 'Democrat Joe Biden'] },
  { asked: 'Who is Donald Trump?', right: ['Donald Trump', 'campaigning for re-election against Democrat Joe Biden'] },
  { asked: 'whos trump', right: ['Donald Trump'] },
  { asked: 'who is Vladimir Putin', right: VLADIMIR_PUTIN },
  { asked: 'whos putin again', right: VLADIMIR_PUTIN },
  { asked: 'who is hillary clinton?', right: ['his rival', 'rival'] },
  { asked: 'who is the US president?', right: ['Donald Trump', 'Trump'] },
  { asked: 'who is the president of russia', right: VLADIMIR_PUTIN },
  { asked: 'who is Angela Merkel', right: [] },
];

export const UNANSWERABLE: readonly FrankQuestion[] = [
  { asked: 'how old is putin', right: [] },
  { asked: 'when was biden born?', right: [] },
  { asked: 'who won the election', right: [] },
  { asked: 'how many votes did clinton get', right: [] },
  { asked: 'what did trump reply to the offer?', right: [] },
  { asked: 'who is bidens running mate', right: [] },
  { asked: 'how much did the hacking cost', right: [] },
  { asked: 'where does putin live', right: [] },
  { asked: 'when will the two presidents meet', right: [] },
  { asked: 'what is the capital of Peru?', right: [] },
];
