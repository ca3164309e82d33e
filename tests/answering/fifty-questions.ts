import type { Outcome } from '../../src/answering/outcome.js';

/** A question about the article that ships, written before any answer to it was looked at. */
export interface FrankQuestion {
  readonly asked: string;
  readonly outcome: Outcome;
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
  { asked: 'when did putin make the statement?', outcome: 'pointed', right: FRIDAY },
  { asked: 'What day is the US presidential election?', outcome: 'answered', right: ELECTION_DAY },
  { asked: 'whens the vote', outcome: 'pointed', right: ELECTION_DAY },
  {
    asked: 'what does putin want?',
    outcome: 'pointed',
    right: ['an agreement between the two countries to prevent incidents in cyberspace', 'an agreement', 'a reset'],
  },
  { asked: 'who proposed the reset?', outcome: 'pointed', right: VLADIMIR_PUTIN },
  { asked: 'which two countries should make a deal', outcome: 'pointed', right: ['Russia and the United States'] },
  {
    asked: 'whose campaign was hacked',
    outcome: 'answered',
    right: ['Hillary Clinton', 'his rival Hillary Clinton', "Hillary Clinton's"],
  },
  { asked: 'who hacked the clinton campaign?', outcome: 'pointed', right: ['Russia'] },
  {
    asked: 'which election did russia interfere in?',
    outcome: 'pointed',
    right: ['2016 US presidential election', 'the 2016 US presidential election', '2016'],
  },
  { asked: 'who did russia want to win in 2016', outcome: 'pointed', right: ['Donald Trump', 'Trump'] },
  { asked: 'who says russia interfered', outcome: 'answered', right: ['US intelligence agencies'] },
  { asked: 'does moscow deny it?', outcome: 'pointed', right: ['Moscow denies that charge.'] },
  { asked: 'who is trump running against', outcome: 'pointed', right: ['Joe Biden', 'Democrat Joe Biden'] },
  { asked: 'what year was the us-soviet treaty', outcome: 'answered', right: ['1972'] },
  { asked: 'what did he compare the agreement to', outcome: 'pointed', right: TREATY },
  {
    asked: 'what was the 1972 treaty meant to prevent?',
    outcome: 'pointed',
    right: [
      'incidents at sea and in the air from escalating',
      'incidents at sea and in the air',
      'prevent incidents at sea and in the air from escalating',
    ],
  },
  {
    asked: 'how are relations between moscow and washington',
    outcome: 'pointed',
    right: ['at post-Cold War lows', 'post-Cold War lows', 'at post-Cold War lows as the election looms'],
  },
  {
    asked: 'what did putin call one of the main strategic challenges of our time?',
    outcome: 'answered',
    right: [
      'the risk of a large-scale confrontation in the digital sphere',
      'risk of a large-scale confrontation in the digital sphere',
    ],
  },
  { asked: 'what does ICT stand for', outcome: 'answered', right: ['information and communication technologies'] },
  {
    asked: 'where was the photo of putin taken',
    outcome: 'pointed',
    right: ['Sochi, Russia', 'Sochi', 'in Sochi, Russia'],
  },
  { asked: 'who interviewed putin in sochi', outcome: 'pointed', right: ['Al Arabiya, Sky News Arabia and RT Arabic'] },
  { asked: 'when was the picture released?', outcome: 'pointed', right: ['October 13, 2019', 'on October 13, 2019'] },
  {
    asked: 'what should the two countries not do to each other',
    outcome: 'pointed',
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
    outcome: 'pointed',
    right: ['1972', 'at the height of the Cold War', 'the height of the Cold War'],
  },
  { asked: 'which country was he about to visit?', outcome: 'pointed', right: ['Saudi Arabia'] },
  { asked: 'who published this', outcome: 'answered', right: ['The Jerusalem Post'] },
  { asked: 'what party is biden from', outcome: 'answered', right: ['Democrat'] },
  {
    asked: 'how did the russians help trump in 2016',
    outcome: 'pointed',
    right: [
      'by hacking into the campaign of his rival Hillary Clinton',
      'hacking into the campaign of his rival Hillary Clinton',
      'hacking into the campaign',
    ],
  },
  {
    asked: 'what is trump doing at the moment',
    outcome: 'pointed',
    right: [
      'campaigning for re-election against Democrat Joe Biden',
      'campaigning for re-election',
      'currently campaigning for re-election against Democrat Joe Biden',
    ],
  },
  {
    asked: 'in what statement did he say that',
    outcome: 'pointed',
    right: ['the Kremlin statement', 'Kremlin statement', 'in the Kremlin statement'],
  },
];

export const WHO_IS: readonly FrankQuestion[] = [
  { asked: 'who is biden', outcome: 'answered', right: ['Democrat', 'Joe Biden', 'Democrat Joe Biden'] },
  { asked: 'Who is Joe Biden?', outcome: 'answered', right: ['Democrat', 'Democrat Joe Biden'] },
  {
    asked: 'Who is Donald Trump?',
    outcome: 'pointed',
    right: ['Donald Trump', 'campaigning for re-election against Democrat Joe Biden'],
  },
  { asked: 'whos trump', outcome: 'pointed', right: ['Donald Trump'] },
  { asked: 'who is Vladimir Putin', outcome: 'answered', right: VLADIMIR_PUTIN },
  { asked: 'whos putin again', outcome: 'answered', right: VLADIMIR_PUTIN },
  { asked: 'who is hillary clinton?', outcome: 'answered', right: ['his rival', 'rival'] },
  { asked: 'who is the US president?', outcome: 'refused', right: ['Donald Trump', 'Trump'] },
  { asked: 'who is the president of russia', outcome: 'answered', right: VLADIMIR_PUTIN },
  { asked: 'who is Angela Merkel', outcome: 'refused', right: [] },
];

export const UNANSWERABLE: readonly FrankQuestion[] = [
  { asked: 'how old is putin', outcome: 'refused', right: [] },
  { asked: 'when was biden born?', outcome: 'refused', right: [] },
  { asked: 'who won the election', outcome: 'pointed', right: [] },
  { asked: 'how many votes did clinton get', outcome: 'refused', right: [] },
  { asked: 'what did trump reply to the offer?', outcome: 'refused', right: [] },
  { asked: 'who is bidens running mate', outcome: 'pointed', right: [] },
  { asked: 'how much did the hacking cost', outcome: 'refused', right: [] },
  { asked: 'where does putin live', outcome: 'pointed', right: [] },
  { asked: 'when will the two presidents meet', outcome: 'pointed', right: [] },
  { asked: 'what is the capital of Peru?', outcome: 'refused', right: [] },
];
