import { describe, expect, it } from 'vitest';
import type { Misfit } from '../../../../src/answering/words/fit/fit.js';
import { misfit } from './misfit.js';

type Row = readonly [sentence: string, question: string, words: string];

function fits(kind: string, rows: readonly Row[]): void {
  it.each(rows)(`${kind}: “%s” answers “%s” by “%s”`, (...row) => {
    expect(misfit(...row)).toBeUndefined();
  });
}

function misfits(kind: string, reason: Misfit, rows: readonly Row[]): void {
  it.each(rows)(`${kind}: “%s” does not answer “%s” by “%s”`, (...row) => {
    expect(misfit(...row)).toBe(reason);
  });
}

const RIVALS = 'Elmstead beat Norrland 2-1 in Harlow on Sunday, and captain Ida Marsh scored for the guests.';

describe('somebody', () => {
  fits('who', [
    [RIVALS, 'who scored for the guests?', 'Ida Marsh'],
    ['The mayor opened the bridge.', 'who opened the bridge?', 'The mayor'],
    ['Engineers from Lund inspected the arches.', 'who inspected the arches?', 'Engineers'],
    ['Bayline Shipping owns the ferry.', 'who owns the ferry?', 'Bayline Shipping'],
    ['France beat Norway in the final.', 'who beat Norway?', 'France'],
    ['The ferry was lifted by the Coast Guard.', 'who lifted the ferry?', 'the Coast Guard'],
  ]);
  misfits('who', 'other kind', [
    ['The bridge was repaired in France by workers.', 'who repaired the bridge?', 'France'],
    ['The bridge was repaired on Monday.', 'who repaired the bridge?', 'Monday'],
    ['The council repaired the bridge with two cranes.', 'who repaired the bridge?', 'two cranes'],
    ['The goalkeeper of Norway saved two shots.', 'which goalkeeper saved two shots?', 'Norway'],
    ['Captain Ida Marsh scored for Elmstead.', "who is Elmstead's manager?", 'Ida Marsh'],
    ['The Harlow Peace Summit began in May.', 'whose speech began it?', 'The Harlow Peace Summit'],
  ]);
});

describe('a number', () => {
  fits('how many, how much', [
    ['The fair drew 2,000 guests in three days.', 'how many guests came to the fair?', '2,000'],
    ['Two of the five arches fell.', 'how many arches fell?', 'Two'],
    ['Repairs cost $4.5 million.', 'how much did the repairs cost?', '$4.5 million'],
    ['Repairs cost 300 euros.', 'how much did the repairs cost?', '300 euros'],
    ['About 21 per cent of voters stayed at home.', 'what percentage of voters stayed at home?', '21 per cent'],
    ['The bridge is 720 metres long.', 'how long is the bridge?', '720 metres'],
    ['The talks lasted two weeks.', 'how long did the talks last?', 'two weeks'],
    ['Ruth Calder, 34, opened the fair.', 'how old is Ruth Calder?', '34'],
    ['Ruth Calder, who is 34 years old, opened the fair.', 'how old is Ruth Calder?', '34 years old'],
    ['Prices fell from the all-time high of $816,720 in May.', 'what was the all time high?', '$816,720'],
  ]);
  misfits('how many, how much', 'other kind', [
    ['The fair drew 2,000 guests in three tents.', 'how many guests came to the fair?', 'tents'],
    ['The fair drew 2,000 guests in three days.', 'how many guests came to the fair?', 'three'],
    ['The fair of 1984 drew guests.', 'how many guests came to the fair?', '1984'],
    ['Repairs of 12 boats cost $4.5 million.', 'how much did the repairs cost?', '12'],
    ['About 21 voters stayed at home.', 'what percentage of voters stayed at home?', '21'],
    ['The bridge has 12 arches.', 'how long is the bridge?', '12'],
    ['Ruth Calder is currently mayor.', 'how old is Ruth Calder?', 'currently'],
    ['Ruth Calder won 34 votes.', 'how old is Ruth Calder?', '34'],
    ['Prices fell from the all-time high in May.', 'what was the all time high?', 'May'],
    ['The talks recently ended.', 'how long did the talks last?', 'recently'],
  ]);
});

describe('who does what a noun says', () => {
  fits('who', [
    ['The builder of the tower, Ivar Moe, lives in Lund.', 'who builds the tower?', 'Ivar Moe'],
    ['The visit by Ruth Calder to the harbour lasted an hour.', 'who visited the harbour?', 'Ruth Calder'],
    ['The owner of the crane, Ida Marsh, spoke.', 'who owns the crane?', 'Ida Marsh'],
    ['Ruth Calder builds boats in the town.', 'who builds in the town?', 'Ruth Calder'],
    ['Ivar Moe was told about the flats on Monday.', 'who was told about the flats?', 'Ivar Moe'],
  ]);
  misfits('who', 'other side', [
    ['Builders in the town, where Ivar Moe lives, were glad.', 'who builds in the town?', 'Ivar Moe'],
    ['Owners of boats, while Ruth Calder watched, blew their horns.', 'who owns boats?', 'Ruth Calder'],
    ['The owners left the hall before Ida Marsh spoke.', 'who owns the hall?', 'Ida Marsh'],
    ['"We shall build flats," said Mayor Ruth Calder.', 'who was told about the flats?', 'Ruth Calder'],
    ['The flats are too dear, Otto Marsh said.', 'who was warned about the flats?', 'Otto Marsh'],
  ]);
});

describe('a deed', () => {
  fits('what somebody did', [
    [
      'Early on Sunday Ruth Calder heard divers and waved a torch.',
      'what did she do when she heard the divers?',
      'waved a torch',
    ],
    ['Crews turned down the offer in June.', 'what did the crews do in June?', 'turned down the offer'],
    [
      'The guard was reading a novel when the alarm rang.',
      'what was the guard doing when the alarm rang?',
      'reading a novel',
    ],
    ['The council has closed the bridge since May.', 'what has the council done since May?', 'closed the bridge'],
    ['Ruth Calder is a nurse in Harlow.', 'what does Ruth Calder do?', 'a nurse'],
    ['The council wanted a new bridge.', 'what did the council want?', 'a new bridge'],
    ['Drills were done to test the pumps.', 'what were the drills done to test?', 'the pumps'],
    ['The pumps are used to drain the meadows.', 'what are the pumps used for?', 'drain the meadows'],
    ['She likened the plan to pay by card to a bank robbery.', 'what did she liken the plan to?', 'a bank robbery'],
    ['The council agreed to close the bridge.', 'what did the council agree to?', 'close the bridge'],
  ]);
  misfits('what somebody did', 'other kind', [
    [
      'Early on Sunday Ruth Calder heard divers and waved a torch.',
      'what did she do when she heard the divers?',
      'a torch',
    ],
    ['Crews turned down the offer in June.', 'what did the crews do in June?', 'the offer'],
    [
      'The guard was caught half a mile away with a novel.',
      'what was the guard doing when they caught him?',
      'half a mile',
    ],
    ['The council has closed the bridge since May.', 'what has the council done since May?', 'the bridge'],
    ['Two sailors had repaired the mast in Lund.', 'what had the two sailors done in Lund?', 'the mast'],
    ['She likened the plan to pay by card to a bank robbery.', 'what did she liken the plan to?', 'pay by card'],
    ['Moe tied the talks to sell the port to a tax.', 'what did Moe tie the talks to?', 'sell the port'],
  ]);
});

describe('a time', () => {
  fits('when', [
    ['The council voted on Monday.', 'when did the council vote?', 'Monday'],
    ['The bridge fell in 1884.', 'what year did the bridge fall?', '1884'],
    ['The bridge fell two years ago.', 'when did the bridge fall?', 'two years ago'],
    ['The bridge fell after the flood of May.', 'when did the bridge fall?', 'after the flood'],
    ['The police charged them in December 2011.', 'what month did the police charge them?', 'December 2011'],
    ['She died on Sunday, aged 60.', 'what day did she die?', 'Sunday'],
    ['The shop has been open since 1958.', 'since when has the shop been open?', '1958'],
  ]);
  misfits('when', 'other kind', [
    ['The council is currently voting.', 'when does the council vote?', 'currently'],
    ['The council has recently voted.', 'when did the council vote?', 'recently'],
    ['The council then voted.', 'when did the council vote?', 'then'],
    ['The council voted for the bridge.', 'when did the council vote?', 'the bridge'],
    ['She was convicted of the raid of 1988 and died.', 'what day did she die?', '1988'],
    ['They were charged on a date that nobody gave in 2011.', 'what month were they charged?', '2011'],
    ['It was the first victory since 1958.', 'when was the victory?', '1958'],
  ]);
  misfits('of another event', 'other event', [
    [
      'In a letter ahead of the vote on May 3, Ruth Calder asked for calm.',
      'when did Calder write the letter?',
      'May 3',
    ],
    ['The law, which was drafted in March, was signed by Calder.', 'when was the law signed?', 'March'],
    ['Calder signed the law, which was drafted in March.', 'when did Calder sign the law?', 'March'],
  ]);
  misfits('of another tense', 'other event', [
    ['The vote of 2018 was calm.', 'when will the next vote be?', '2018'],
    ['The violence followed the vote of 2018.', 'when do they vote next?', '2018'],
    ['The bridge will open in 2031.', 'when did the bridge open?', '2031'],
  ]);
  misfits('of no birth', 'other event', [
    ['Ida Marsh died on Thursday.', "when is Ida Marsh's birthday?", 'Thursday'],
    ['Ida Marsh won in 2019.', 'when was Ida Marsh born?', '2019'],
  ]);
  fits('of its tense', [
    ['The next vote is in 2031.', 'when will the next vote be?', '2031'],
    ['The bridge opened in 2018.', 'when did the bridge open?', '2018'],
    ['The bridge was to open in 2031.', 'when was the bridge supposed to open?', '2031'],
    ['Ida Marsh was born in 1988.', 'when was Ida Marsh born?', '1988'],
    ['Ida Marsh (1942–2018) was a singer.', 'when was Ida Marsh born?', '1942'],
  ]);
  fits('of the event', [
    ['In a letter on May 3, Ruth Calder asked for calm.', 'when did Calder write the letter?', 'May 3'],
    ['The law, which was drafted in March, was signed in June.', 'when was the law signed?', 'June'],
    ['On Friday, Calder signed the law.', 'when did Calder sign the law?', 'Friday'],
  ]);
});

describe('a place', () => {
  fits('where', [
    ['The talks were held in Harlow.', 'where were the talks held?', 'Harlow'],
    ['The patients were treated at Harlow General Hospital.', 'where were they treated?', 'Harlow General Hospital'],
    ['The picture was found in a barn.', 'where was the picture found?', 'a barn'],
    ['The ship lies near Cutler Island.', 'where does the ship lie?', 'near Cutler Island'],
    ['They beat France.', 'which country did they beat?', 'France'],
    ['The ferry sailed from Harlow to Norway.', 'where was the ferry going?', 'Norway'],
    ['The ferry sailed from Harlow to Norway.', 'where did the ferry come from?', 'Harlow'],
    ['He fled to Norway in May.', 'where did he flee?', 'Norway'],
    ['Calder graduated from Harlow College.', 'where did Calder go to college?', 'Harlow College'],
    ['She joined the navy aged 14.', 'how old was she when she joined the navy?', '14'],
    ['She moved to Harlow from Norway.', 'where did she move?', 'Harlow'],
  ]);
  misfits('where', 'other kind', [
    ['Scouts found the weakness of the line.', 'where was the weakness?', 'Scouts'],
    ['On Monday the talks were held.', 'where were the talks held?', 'Monday'],
    ['Judge Ruth Calder sentenced Ida Marsh.', 'where was she sentenced?', 'Ida Marsh'],
    ['The ferry sailed from Harlow to Norway.', 'where was the ferry going?', 'Harlow'],
    ['The ferry sailed from Harlow to Norway.', 'where did the ferry come from?', 'Norway'],
    ['He fled Norway in May.', 'where did he run off to?', 'Norway'],
    ['They invaded it at Bannow Bay.', 'which country did they invade?', 'Bannow Bay'],
    ['Officer Ruth Calder spoke of France.', 'which country did the officer name?', 'Ruth Calder'],
  ]);
});

describe('the side of the verb', () => {
  fits('who did it', [
    ['Ida Marsh sued the bank.', 'who sued the bank?', 'Ida Marsh'],
    ['The bank was sued by Ida Marsh.', 'who sued the bank?', 'Ida Marsh'],
    ['Jan Brook resists mediation by Ida Marsh.', 'who is mediating?', 'Ida Marsh'],
    ['Ida Marsh was hired in May.', 'who was hired?', 'Ida Marsh'],
    ['The club hired Ida Marsh.', 'who did the club hire?', 'Ida Marsh'],
    ['A group of engineers warned the council.', 'who warned the council?', 'engineers'],
    ['Ida Marsh married Jan Brook.', 'who did Jan Brook marry?', 'Ida Marsh'],
  ]);
  misfits('whom it was done to', 'other side', [
    ['Ida Marsh sued Jan Brook.', 'who sued the bank?', 'Jan Brook'],
    ['Jan Brook was sued by Ida Marsh.', 'who sued him?', 'Jan Brook'],
    ['Jan Brook resists mediation by Ida Marsh.', 'who is mediating?', 'Jan Brook'],
    ['An ally of Ida Marsh, the banker, warned the council.', 'who warned the council?', 'Ida Marsh'],
    ['In a letter to Ida Marsh the union warned the council.', 'who warned the council?', 'Ida Marsh'],
    ['Ida Marsh hired Jan Brook.', 'who did the club hire?', 'Ida Marsh'],
    ['Ida Marsh beat Jan Brook.', 'who did the champion beat?', 'Ida Marsh'],
  ]);
});

describe('whole words', () => {
  fits('whole', [
    ['The band played “Old Bridge” twice.', 'what did the band play?', '“Old Bridge”'],
    ['The Bank of Norrland raised rates.', 'which bank raised rates?', 'The Bank of Norrland'],
    ['It sold 2 million cans.', 'how many cans were sold?', '2 million'],
    ['They signed a naval treaty (the first of its kind).', 'what did they sign?', 'a naval treaty'],
    ['The club lost its ground.', 'what did the club lose?', 'its ground'],
  ]);
  misfits('cut', 'cut', [
    ['The band played “Old Bridge” twice.', 'what did the band play?', '“Old Bridge'],
    ['The treaty (a naval one) was signed.', 'what was signed?', 'treaty (a naval'],
    ['It sold 2 million cans.', 'how many cans were sold?', '2'],
    ['Mayor Ruth Calder opened it.', 'who opened it?', 'Ruth'],
    ['They signed the treaty of peace.', 'what did they sign?', 'the treaty of'],
    ['They signed the treaty.', 'what did they sign?', 'the'],
  ]);
});

describe('a pronoun', () => {
  misfits('nobody by name', 'pronoun', [
    ['She repaired the bridge in Harlow.', 'who repaired the bridge?', 'She'],
    ['The council keeps it.', 'what does the council keep?', 'it'],
  ]);
});

describe('a sentence without a word of what is asked', () => {
  misfits('beside the point', 'beside the point', [
    ['The 27-year-old singer bought a house.', 'how old is the bridge?', 'The 27-year-old'],
    ['Ida Marsh left on Monday.', 'when did the storm come?', 'Monday'],
    ['The blast killed 200 people.', 'how many people live in Elmstead?', '200'],
  ]);
  fits('to the point', [
    ['The blast killed 200 people.', 'how many people died in the blast?', '200'],
    ['About 900 people live there.', 'how many people live in Elmstead?', '900'],
    ['The blast hurt 30 people.', 'how many people?', '30'],
  ]);
});

describe('an echo', () => {
  misfits('what was asked', 'echo', [
    ['The old bridge of Elmstead is kept.', 'what about the old bridge?', 'The old bridge'],
    ['The council of Elmstead voted.', 'what did the council of Elmstead do?', 'The council of Elmstead'],
  ]);
});

const WAVES = 'The first wave took 4 boats and 9 carts; officials counted 21 sheep (15 of them black) after two days.';

describe('a number of something else', () => {
  fits('how many', [
    [WAVES, 'how many boats did the wave take?', '4'],
    [WAVES, 'how many of those sheep were black?', '15'],
    ['Four trains were late.', 'how many trains were late?', 'Four'],
    ['She led the team in tackles (118) and had two fumbles.', 'how many tackles did she make?', '118'],
    ['Three others may have fled.', 'how many guests may have fled?', 'Three'],
    ['They were held for three days after the march.', 'how long after the march were they held?', 'three days'],
    ['Elmstead beat Norrland 2-1.', 'what was the score of Elmstead and Norrland?', '2-1'],
  ]);
  misfits('how many', 'other kind', [
    [WAVES, 'how many boats did the wave take?', '9'],
    [WAVES, 'how many of those sheep were black?', '21'],
    ['She led the team in tackles (118) and had two fumbles.', 'how many tackles did she make?', 'two'],
    ['The 14-year-old boy was held by police.', 'how many hours was the boy held?', '14'],
    ['The march was the third in two years.', 'how long after the march were they held?', 'two years'],
    ['Elmstead beat Norrland in the final three minutes.', 'what was the score of the final?', 'three minutes'],
  ]);
});

describe('the head of a compound with the noun that is asked for', () => {
  fits('which', [
    ['She stayed at the hotel Bellevue.', 'which hotel did she stay at?', 'Bellevue'],
    ['They met in a wooden boat house.', 'which kind of boat house did they meet in?', 'wooden'],
  ]);
  misfits('which', 'other kind', [
    ['It was taken from her hotel room at noon.', 'which hotel was it taken from?', 'room'],
    ['They wrote it on a company car.', 'which company did they write it for?', 'car'],
  ]);
});

describe('what was not so, or only might be', () => {
  fits('told as it was', [
    ['Nora Poe won the prize in 2003.', 'when did poe win the prize?', '2003'],
    ['The pier did not open until May.', 'when did the pier open?', 'May'],
    ['The clerk was given four years in prison.', 'how many years did the clerk get?', 'four'],
    ['If convicted, the clerk faces 12 years in prison.', 'how many years could the clerk get?', '12'],
    ['Officers asked if four ferries sank on Monday.', 'how many ferries sank?', 'four'],
    ['The club denied that it sold nine boats.', 'how many boats did they deny selling?', 'nine'],
  ]);
  misfits('denied or supposed', 'other event', [
    ['Nora Poe did not win the prize in 2003.', 'when did poe win the prize?', '2003'],
    ['The council never repaired the pier after 1998.', 'when was the pier repaired?', '1998'],
    ['If convicted on all counts, the clerk will serve 12 years in prison.', 'how many years did the clerk get?', '12'],
    ['The clerk faces 12 years in prison.', 'how many years did the clerk get?', '12'],
    ['The club denied stealing nine boats.', 'how many boats did they steal?', 'nine'],
  ]);
});

describe('a number of another fate, sum, clause or party', () => {
  fits('the one asked for', [
    ['Four miners were hurt and nine were rescued.', 'how many miners were hurt?', 'Four'],
    ['Nine people died in the flood.', 'how many people were killed?', 'Nine'],
    ['The clerk earns a salary of $52,000.', "what is the clerk's salary?", '$52,000'],
    ['The clerk is paid $52,000 a year.', "what is the clerk's salary?", '$52,000'],
    ['Nine bakeries will open in May and two in June.', 'how many bakeries open in may?', 'Nine'],
    ['She led the choir for 12 years and won three medals.', 'how many medals did she win?', 'three'],
    ['Nine thousand devotees came to the shrine.', 'how many fans came to the shrine?', 'Nine thousand'],
  ]);
  misfits('of another fate', 'other event', [
    ['Nine people were killed in the flood.', 'how many people were injured?', 'Nine'],
    ['Four miners were injured when the roof fell.', 'how many miners died?', 'Four'],
    ['Officers arrested 30 marchers.', 'how many marchers were hurt?', '30'],
  ]);
  misfits('of another sum', 'other event', [
    ['The clerk paid a fine of $900.', "what is the clerk's salary?", '$900'],
    ['Her bond was set at $10,000.', 'how much was she fined?', '$10,000'],
  ]);
  misfits('of another clause', 'other event', [
    ['Nine bakeries will open in May and two will open in June.', 'how many bakeries open in june?', 'Nine'],
    ['Three mills were closed by 2016, and 14 will close in winter.', 'how many mills close in winter?', 'Three'],
  ]);
  misfits('of other things', 'other kind', [
    ['On Monday, officers searched the offices of two clubs.', 'how many victims were there on monday?', 'two'],
    ['Five minutes later the ferry left.', 'how many years later did it leave?', 'Five'],
  ]);
});

describe('whoever only speaks', () => {
  fits('who did it', [
    ['Ida Marsh, who found the dog, said it was asleep.', 'who found the dog?', 'Ida Marsh'],
    ['"I found the dog," said Ida Marsh.', 'who found the dog?', 'Ida Marsh'],
    ['Ida Marsh said she found the dog in a barn.', 'who found the dog?', 'Ida Marsh'],
    ['"The dog was asleep," said Ida Marsh.', 'who said the dog was asleep?', 'Ida Marsh'],
    ['"The plan is a disgrace," said Ida Marsh.', 'who opposes the plan?', 'Ida Marsh'],
    ['"The plan is a disgrace," said Ida Marsh.', 'who warned of the plan?', 'Ida Marsh'],
    ['Ida Marsh of the union announced a strike and said it would be long.', 'who announced a strike?', 'Ida Marsh'],
  ]);
  misfits('who told of it', 'other side', [
    ['"Somebody found the dog in a barn," said Ida Marsh.', 'who found the dog?', 'Ida Marsh'],
    ['The dog was found in a barn, according to Sheriff Ida Marsh.', 'who found the dog?', 'Ida Marsh'],
    ['Ida Marsh, a vet in Harlow, said the dog was found on Sunday.', 'who found the dog?', 'Ida Marsh'],
    ['Ida Marsh from the Harlow shelter said somebody found the dog.', 'who found the dog?', 'Ida Marsh'],
    [
      'The police have concluded that Tor Moen stole it by breaking into a shed.',
      'who broke into the shed?',
      'The police',
    ],
    ['A strike announced by the union ends today, Ida Marsh said.', 'who announced a strike?', 'Ida Marsh'],
    ['"We searched the crew for hours," Ida Marsh said.', 'whom did they search?', 'Ida Marsh'],
  ]);
  misfits('somebody for something', 'other kind', [
    ['Ida Marsh, a captain, said the storm sank the ferry.', 'what sank the ferry?', 'Ida Marsh'],
  ]);
  fits('somebody for a name', [['The town named the pier Ida Marsh.', 'what was the pier named?', 'Ida Marsh']]);
});

describe('a date without what happened', () => {
  misfits('of something else', 'other event', [
    ['Ida Marsh was named on Wednesday in a letter.', 'when did ida marsh plead guilty?', 'Wednesday'],
    ['Ida Marsh drove to Harlow on Sunday.', 'when did marsh resign?', 'Sunday'],
  ]);
  fits('of what happened', [
    ['Ida Marsh pleaded guilty on Wednesday.', 'when did ida marsh plead guilty?', 'Wednesday'],
    ['Ida Marsh died on Wednesday.', 'when did marsh pass away?', 'Wednesday'],
    ['The vote is on Wednesday.', 'when is the vote?', 'Wednesday'],
  ]);
});

describe('whom it is according to', () => {
  misfits('is no place', 'other kind', [
    [
      'Ida Marsh died on Sunday, according to the Harlow School District.',
      'where did marsh die?',
      'the Harlow School District',
    ],
  ]);
});

describe('whom it is told to', () => {
  misfits('is no place', 'other kind', [
    [
      '"We hid in the cellar," a baker in Harlow said to the Harlow Gazette.',
      'where did they hide?',
      'the Harlow Gazette',
    ],
  ]);
});

describe('a reason', () => {
  fits('why', [
    ['The pier was shut because its planks were rotten.', 'why was the pier shut?', 'its planks were rotten'],
    ['The pier was shut to save the town money.', 'why was the pier shut?', 'to save the town money'],
    ['The pier was shut for lack of money.', 'why was the pier shut?', 'lack of money'],
    ['Rotten planks led to the closure of the pier.', 'why was the pier closed?', 'Rotten planks'],
    ['The pier was shut amid fears of a collapse.', 'why was the pier shut?', 'fears of a collapse'],
  ]);
  misfits('why', 'other kind', [
    [
      'The clerk can be dismissed at any time by the council.',
      'why can they dismiss the clerk?',
      'any time by the council',
    ],
    ['The pier was shut early on Monday by the harbour council.', 'why was the pier shut?', 'the harbour council'],
  ]);
});

describe('a time of day, an age and a fate', () => {
  fits('as asked', [
    ['The ferry left Harlow at 6:40 p.m. on Sunday.', 'what time did the ferry leave?', '6:40 p.m.'],
    ['The ferry left Harlow on Sunday morning.', 'what time did the ferry leave?', 'Sunday morning'],
    ['The ferry left Harlow on Sunday.', 'when did the ferry leave?', 'Sunday'],
    ['Rolf Hagen was given six years in prison.', 'how many years did hagen get?', 'six'],
    ['The death toll of the flood rose to nine.', 'how many people died in the flood?', 'nine'],
    ['Nine villagers drowned in the flood.', 'how many villagers died in the flood?', 'Nine'],
  ]);
  misfits('a day for an hour', 'other kind', [
    ['The ferry left Harlow on Sunday.', 'what time did the ferry leave?', 'Sunday'],
    ['The ferry left Harlow on June 12.', 'what time did the ferry leave?', 'June 12'],
  ]);
  misfits('an age for years', 'other kind', [
    ['Rolf Hagen, 50, was taken to prison.', 'how many years in prison did hagen get?', '50'],
  ]);
  misfits('no fate at all', 'other event', [
    ['Two students won a prize this week.', 'how many students died?', 'Two'],
    ['Nine villagers cheered the choir.', 'how many villagers were injured?', 'Nine'],
  ]);
});

describe('how long, how big, how often', () => {
  fits('measures', [
    ['He was fined $300 by the court.', 'how big was the fine?', '$300'],
    ['Two goals gave them a lead of 14 points.', 'how big was their lead?', '14 points'],
    ['They sent a force of 60,000 guards to the fair.', 'how large was the force?', '60,000'],
    ['The clip was watched 90,000 times.', 'how many views did the clip get?', '90,000'],
    ['She was 17 when she met him.', 'how old was she when she met him?', '17'],
    ['They sold 55 percent of the firm.', 'how much of the firm did they sell?', '55 percent'],
    ['They sold the firm for $5 million.', 'how much of the firm did they sell?', '$5 million'],
    ['He has led the club for eight days.', 'how long has he led the club?', 'eight days'],
    ['It was shut two years after the fire.', 'how long after the fire was it shut?', 'two years'],
    ['The crane was lifted two years later.', 'how long did it take to lift the crane?', 'two years'],
  ]);
  misfits('measures', 'other kind', [
    ['The fine was paid within three years.', 'how big was the fine?', 'three years'],
    ['She called at the shop four times.', 'how many guests did the shop have?', 'four'],
    ['Eight days after the vote he led the club.', 'how long has he led the club?', 'Eight days'],
    ['The prints are shown every ten years.', 'how long are the prints shown for?', 'ten years'],
    ['The ferry runs each two weeks.', 'how long does the ferry run?', 'two weeks'],
    ['They sold 55 boats of the fleet.', 'how much of the fleet did they sell?', '55 boats'],
  ]);
});

describe('a day to come, or a day told behind the date', () => {
  fits('when', [
    ['She moved in 2013, when she became Danish.', 'when did she become Danish?', '2013'],
    ['Tenants can return on 20 June.', 'when can the tenants return?', '20 June'],
    ['The sale was due on 2 June.', 'when was the sale due?', '2 June'],
    ['The sale is expected on 20 June.', 'when is the sale expected?', '20 June'],
  ]);
  misfits('when', 'other event', [
    ['Crews worked on 2 June to help tenants return.', 'when can the tenants return?', '2 June'],
    ['The firm agreed on 2 June to the sale of its mill.', 'when is the sale of the mill due?', '2 June'],
    ['They agreed on the sale on 2 June.', 'when is the sale expected?', '2 June'],
  ]);
  misfits('when', 'other kind', [
    ['The painter Ida Marsh (1902–1980) lived here.', 'when was Ida Marsh born?', '1902–1980'],
    ['The war of 1902–1904 ruined the town.', 'what year did the war ruin the town?', '1902–1904'],
  ]);
  fits('years', [['The war of 1902–1904 ruined the town.', 'during what years was the war?', '1902–1904']]);
});

describe('what is asked in what', () => {
  fits('where in', [
    ['Police found the safe in the cellar of the house.', 'where in the house was the safe?', 'the cellar'],
    ['The museum stands in Norway.', 'where in the world is the museum?', 'Norway'],
    ['The spring is in Norway.', 'where in the country is the spring?', 'Norway'],
    ['The ferry sank between Norway and Denmark.', 'where did the ferry sink?', 'between Norway and Denmark'],
  ]);
  misfits('where in', 'other kind', [
    ['Police found a safe in his house in Norway.', 'where in the house was the safe?', 'Norway'],
    ['Dust like that of France lay on the rock.', 'where on the rock does the dust lie?', 'France'],
    ['The match between Lund and Harlow was held there.', 'where was the match held?', 'between Lund and Harlow'],
    ['Lund played between Norway and France.', 'where did Lund play?', 'between Norway and France'],
  ]);
  fits('which', [
    ['She had a rare illness of the lungs.', 'what illness did she have?', 'a rare illness'],
    ['They stayed in the red room.', 'which room did they stay in?', 'the red room'],
    ['They put small flags on the graves.', 'what size flags did they put there?', 'small flags'],
    ['The trade began in the New World.', 'in what world did the trade begin?', 'the New World'],
    ['She works at the Harlow and Lund Museum.', 'which museum does she work at?', 'the Harlow and Lund Museum'],
    ['The mayor lives in Harlow.', 'which town does the mayor live in?', 'Harlow'],
    ['Harlow and Lund host the fair.', 'which towns host the fair?', 'Harlow and Lund'],
  ]);
  misfits('which', 'echo', [
    ['She died after a long illness at home.', 'what illness did she have?', 'a long illness'],
    ['He lost several senior advisers.', 'which adviser did he lose?', 'several senior advisers'],
    ['A new rule was made.', 'which rule was made?', 'A new rule'],
  ]);
  misfits('which', 'other side', [
    ['Norway and Denmark host the fair.', 'which country has hosted the fair?', 'Norway and Denmark'],
  ]);
});

describe('somebody, and somebody of theirs', () => {
  fits('who', [
    ["Ida Marsh's bridge was praised.", 'who built the bridge?', 'Ida Marsh'],
    ['The prize went to Ida Marsh.', 'who won the prize?', 'Ida Marsh'],
  ]);
  misfits('who', 'cut', [
    ["The prize went to Ida Marsh's daughter.", 'who won the prize?', 'Ida Marsh'],
    ["Ida Marsh's lawyer lost the papers.", 'who lost the papers?', 'Ida Marsh'],
  ]);
  fits('how many', [
    ['The blast killed 63 people.', 'how many people died?', '63'],
    ['The blast killed 63 people.', 'how many victims were killed?', '63'],
    ['The blast killed nine soldiers.', 'how many soldiers died?', 'nine'],
  ]);
  misfits('how many', 'other event', [
    ['The blast killed 63 people.', 'how many soldiers died?', '63'],
    ['The blast hurt 63 people.', 'how many nurses were hurt?', '63'],
  ]);
});
