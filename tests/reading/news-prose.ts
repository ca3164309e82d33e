/** What a quotation is expected to be: its first words, the speaker's name, the words that name the speaker. */
export type ExpectedQuotation = readonly [opening: string, speaker: string | undefined, mention: string | undefined];

export interface NewsCase {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Every person, with a word or more that the role must hold, where the article states one. */
  readonly people: readonly (readonly [name: string, role?: string])[];
  /** Every direct quotation, piece by piece, in order. */
  readonly quotations: readonly ExpectedQuotation[];
}

/** Articles of our own making in the manner of American and British newspapers. */
export const NEWS_CASES: readonly NewsCase[] = [
  {
    headline: 'City council rejects stadium plan after marathon meeting',
    paragraphs: [
      'FAIRMONT, Ohio — The Fairmont City Council voted 7-4 on Tuesday to reject a $340 million plan for a riverfront stadium, dealing a blow to Mayor Denise Albright, who had staked her second term on the project.',
      '“I’m disappointed, but I’m not done,” Ms. Albright told reporters outside City Hall shortly after midnight. “This city deserves better than a parking lot.”',
      'Councilman Ray Ostrowski, a Democrat who represents the South Side, said the numbers never added up.',
      '“You can’t ask a retired steelworker to pay for a luxury box,” he said. “You just can’t.”',
      'Mr. Ostrowski, 61, has opposed the stadium since it was first proposed in 2019. His colleague Tamika Brooks, the council president, said that she had been “on the fence until the last hour.”',
      'Supporters of the plan, including the Fairmont Chamber of Commerce, argued that it would create 2,100 jobs. A spokesman for the chamber, Gil Navarro, called the vote “a failure of imagination.”',
      'The team’s owner, Harlan Pike, did not respond to a request for comment. In a statement, the Fairmont Foxes said they would “explore all options, including relocation.”',
    ],
    people: [
      ['Denise Albright', 'Mayor'],
      ['Ray Ostrowski', 'Councilman'],
      ['Tamika Brooks', 'council president'],
      ['Gil Navarro', 'spokesman'],
      ['Harlan Pike', 'owner'],
    ],
    quotations: [
      ['I’m disappointed', 'Denise Albright', 'Ms. Albright'],
      ['This city deserves', 'Denise Albright', 'Ms. Albright'],
      ['You can’t ask', 'Ray Ostrowski', 'he'],
      ['You just can’t', 'Ray Ostrowski', 'he'],
      ['on the fence', 'Tamika Brooks', 'His colleague Tamika Brooks, the council president'],
      ['a failure of imagination', 'Gil Navarro', 'A spokesman for the chamber, Gil Navarro'],
      ['explore all options', 'Fairmont Foxes', 'the Fairmont Foxes'],
    ],
  },
  {
    headline: 'Officer cleared in 2021 shooting',
    paragraphs: [
      'BALTIMORE (AP) — A Baltimore police officer who shot and killed an unarmed man two years ago will not face federal charges, the Justice Department announced Thursday.',
      'Prosecutors found insufficient evidence that Officer Kevin Dunleavy willfully violated the civil rights of Marcus Tate, 24, said U.S. Attorney Erika Lindqvist.',
      '"This was a painful decision and we do not make it lightly," Lindqvist said at a news conference. "The law sets a very high bar."',
      "Tate's mother, Loretta Tate, wept as she left the courthouse.",
      '"They took my baby," she said. "And nobody has to answer for it."',
      'A spokeswoman for the police union, who spoke on condition of anonymity because she was not authorized to discuss the case, said Dunleavy was "relieved."',
      '"He\'s been living under a cloud," the spokeswoman said.',
      'The Rev. Alvin Crowder, pastor of Mount Zion Baptist Church, urged calm. "We will march, but we will march in peace," he said.',
      'Dunleavy remains on desk duty. His attorney, Sarah Kim Whitfield, declined to comment.',
    ],
    people: [
      ['Kevin Dunleavy', 'Officer'],
      ['Marcus Tate'],
      ['Erika Lindqvist', 'U.S. Attorney'],
      ['Loretta Tate', 'mother'],
      ['Alvin Crowder', 'pastor of Mount Zion Baptist Church'],
      ['Sarah Kim Whitfield', 'attorney'],
    ],
    quotations: [
      ['This was a painful', 'Erika Lindqvist', 'Lindqvist'],
      ['The law sets', 'Erika Lindqvist', 'Lindqvist'],
      ['They took my baby', 'Loretta Tate', 'she'],
      ['And nobody has', 'Loretta Tate', 'she'],
      ['relieved', undefined, 'A spokeswoman for the police union'],
      ["He's been living", undefined, 'the spokeswoman'],
      ['We will march', 'Alvin Crowder', 'he'],
    ],
  },
  {
    headline: 'Hawks rally past Comets in overtime',
    paragraphs: [
      'CHICAGO — Darnell Pruitt scored 31 points, including the winning layup with 2.4 seconds left in overtime, and the Hawks beat the Comets 112-110 on Friday night.',
      '"I saw the lane open up and I just went," Pruitt said. "Coach told me to be aggressive."',
      'Center Luka Brankovic added 18 points and 14 rebounds for the Hawks, who trailed by 16 in the third quarter.',
      '"That kid has ice in his veins," coach Mike Tolliver said of Pruitt. "Nothing scares him."',
      'Comets guard Jalen Roy had 27 points but missed a potential game-tying shot at the buzzer.',
      '"It felt good leaving my hand," said Roy, who was playing his first game since Nov. 12. "It just didn\'t go."',
      'The Hawks host Denver on Sunday.',
    ],
    people: [['Darnell Pruitt'], ['Luka Brankovic', 'Center'], ['Mike Tolliver', 'coach'], ['Jalen Roy', 'guard']],
    quotations: [
      ['I saw the lane', 'Darnell Pruitt', 'Pruitt'],
      ['Coach told me', 'Darnell Pruitt', 'Pruitt'],
      ['That kid has ice', 'Mike Tolliver', 'coach Mike Tolliver'],
      ['Nothing scares him', 'Mike Tolliver', 'coach Mike Tolliver'],
      ['It felt good', 'Jalen Roy', 'Roy'],
      ["It just didn't go", 'Jalen Roy', 'Roy'],
    ],
  },
  {
    headline: 'Scientists find signs of ancient lake beneath ice',
    paragraphs: [
      'Scientists have found the bed of a lake that has lain hidden under more than a mile of Greenland ice for perhaps millions of years, according to a study published Monday in the journal Polar Geology.',
      '“This could be an important repository of information, in a landscape that right now is totally concealed,” said Dr. Ingrid Salo, a geophysicist at the University of Helsinki and the study’s lead author.',
      'Her co-author Pedro Almeida, of the Lisbon Polar Institute, said drilling would cost “tens of millions.”',
      '“It is a big if,” added Almeida.',
      'Not everybody is convinced. “The gravity data are ambiguous,” wrote Hugh Lennox, an emeritus professor at Stanford University who was not involved in the research, in an email.',
      'Still, Salo is hopeful. “We’ve waited this long,” she said with a laugh.',
    ],
    people: [
      ['Ingrid Salo', 'geophysicist'],
      ['Pedro Almeida', 'co-author'],
      ['Hugh Lennox', 'emeritus professor'],
    ],
    quotations: [
      [
        'This could be',
        'Ingrid Salo',
        'Dr. Ingrid Salo, a geophysicist at the University of Helsinki and the study’s lead author',
      ],
      ['tens of millions', 'Pedro Almeida', 'Her co-author Pedro Almeida, of the Lisbon Polar Institute'],
      ['It is a big if', 'Pedro Almeida', 'Almeida'],
      ['The gravity data', 'Hugh Lennox', 'Hugh Lennox, an emeritus professor at Stanford University'],
      ['We’ve waited', 'Ingrid Salo', 'she'],
    ],
  },
  {
    headline: 'Estelle Varga, who brought jazz to prime time, dies at 88',
    paragraphs: [
      'Estelle Varga, the pianist and bandleader whose weekly television show brought jazz into millions of American living rooms, died on Saturday at her home in Santa Fe, N.M. She was 88.',
      'Her death was confirmed by her daughter, the novelist June Varga-Stone, who said the cause was complications of pneumonia.',
      'Ms. Varga was born Estelle Kovacs on March 3, 1935, in Cleveland, the youngest of five children of a machinist and a seamstress.',
      '“My father thought jazz was the devil’s own racket,” she recalled in a 1994 interview with The Times. “So naturally I had to have it.”',
      'She married the trumpeter Leonard Varga in 1958. He died in 2001.',
      '“There were no women leading bands on television,” the critic Nat Holloway said. “Then there was Estelle, and nobody asked the question again.”',
    ],
    people: [
      ['Estelle Varga', 'pianist'],
      ['June Varga-Stone', 'novelist'],
      ['Leonard Varga', 'trumpeter'],
      ['Nat Holloway', 'critic'],
    ],
    quotations: [
      ['My father thought', 'Estelle Varga', 'she'],
      ['So naturally', 'Estelle Varga', 'she'],
      ['There were no women', 'Nat Holloway', 'the critic Nat Holloway'],
      ['Then there was Estelle', 'Nat Holloway', 'the critic Nat Holloway'],
    ],
  },
  {
    headline: 'Senate panel advances nominee on party-line vote',
    paragraphs: [
      'WASHINGTON — The Senate Judiciary Committee voted along party lines on Wednesday to advance the nomination of Judge Carolyn Mathers to the federal appeals court.',
      'Sen. Dale Hutchins, R-Texas, the panel\'s top Republican, accused Democrats of "ramming through" the nominee.',
      '"She is the most extreme nominee I\'ve seen in 20 years," Hutchins said.',
      'But Senator Amy Roth of Minnesota, a Democrat, defended the judge. "Judge Mathers is respected by everyone who has worked with her," Roth said, "and that includes Republicans."',
      'President Whitaker praised the vote in a post on social media. "A great day for justice!" he wrote.',
      'White House press secretary Colin Farber said the president expects a final vote "before the Fourth of July."',
      'The judge herself, asked by a reporter whether she was nervous, smiled. "I have teenagers," she said. "Nothing makes me nervous."',
    ],
    people: [
      ['Carolyn Mathers', 'Judge'],
      ['Dale Hutchins', "panel's top Republican"],
      ['Amy Roth', 'Senator'],
      ['Whitaker', 'President'],
      ['Colin Farber', 'press secretary'],
    ],
    quotations: [
      ['ramming through', 'Dale Hutchins', "Sen. Dale Hutchins, R-Texas, the panel's top Republican"],
      ['She is the most extreme', 'Dale Hutchins', 'Hutchins'],
      ['Judge Mathers is respected', 'Amy Roth', 'Roth'],
      ['and that includes', 'Amy Roth', 'Roth'],
      ['A great day', 'Whitaker', 'he'],
      ['before the Fourth', 'Colin Farber', 'White House press secretary Colin Farber'],
      ['I have teenagers', 'Carolyn Mathers', 'she'],
      ['Nothing makes me nervous', 'Carolyn Mathers', 'she'],
    ],
  },
  {
    headline: 'Flood-hit villagers ‘abandoned’ as rescue effort stalls',
    paragraphs: [
      'Villagers in northern Pakistan say they have been abandoned by the authorities after floods that have killed at least 160 people.',
      '‘We have had nothing, no tents, no food,’ said Nasreen Bibi, 45, a mother of six from the village of Kalam. ‘The children are sick.’',
      'The prime minister, Shahid Rahman, insisted that help was on its way. ‘No one will be forgotten,’ he told the BBC.',
      'But aid workers said roads remained blocked. ‘It’s chaos,’ one doctor said.',
      'The UN’s humanitarian chief, Sir Martin Holt, described the situation as ‘desperate’ and urged donors to give more.',
      'Imran Yousafzai, who runs a small charity in Peshawar, said: ‘The government’s figures are nonsense. We’ve buried more than that in this valley alone.’',
    ],
    people: [
      ['Nasreen Bibi', 'mother of six'],
      ['Shahid Rahman', 'prime minister'],
      ['Martin Holt', 'humanitarian chief'],
      ['Imran Yousafzai'],
    ],
    quotations: [
      ['We have had nothing', 'Nasreen Bibi', 'Nasreen Bibi, 45, a mother of six from the village of Kalam'],
      ['The children are sick', 'Nasreen Bibi', 'Nasreen Bibi, 45, a mother of six from the village of Kalam'],
      ['No one will be', 'Shahid Rahman', 'he'],
      ['It’s chaos', undefined, 'one doctor'],
      ['desperate', 'Martin Holt', 'The UN’s humanitarian chief, Sir Martin Holt'],
      ['The government’s figures', 'Imran Yousafzai', 'Imran Yousafzai'],
    ],
  },
  {
    headline: 'Quantex to cut 4,000 jobs as sales slump',
    paragraphs: [
      'Quantex Corp., the maker of memory chips, said Monday that it would eliminate about 4,000 jobs, or 9 percent of its work force, after its third straight quarterly loss.',
      '“These are hard choices,” Jeong-min Park, the company’s chief executive, wrote in a memo to employees. “But demand has fallen faster than anyone predicted.”',
      'Shares of Quantex, which is based in Boise, Idaho, fell 6.2 percent.',
      '“They waited too long,” said Priya Raman, an analyst at Northfield Securities in New York. “The inventory problem was visible a year ago.”',
      'Ms. Raman has a “sell” rating on the stock.',
      'The company said it expected charges of $450 million. It also named a new chief financial officer, Douglas Bell, a former Intel executive.',
      'Mr. Bell replaces Anne Cartwright, who is retiring. “It has been a privilege,” she said.',
    ],
    people: [
      ['Jeong-min Park', 'chief executive'],
      ['Priya Raman', 'analyst at Northfield Securities'],
      ['Douglas Bell', 'former Intel executive'],
      ['Anne Cartwright'],
    ],
    quotations: [
      ['These are hard', 'Jeong-min Park', 'Jeong-min Park, the company’s chief executive'],
      ['But demand has', 'Jeong-min Park', 'Jeong-min Park, the company’s chief executive'],
      ['They waited', 'Priya Raman', 'Priya Raman, an analyst at Northfield Securities in New York'],
      ['The inventory', 'Priya Raman', 'Priya Raman, an analyst at Northfield Securities in New York'],
      ['It has been', 'Anne Cartwright', 'she'],
    ],
  },
  {
    headline: 'Questions for the keeper of the clocks',
    paragraphs: [
      'Walter Finch, 79, has wound the tower clock in Ashby Falls every Monday since 1962. The retired schoolteacher spoke with The Valley Register last week.',
      'Asked why he still climbs 114 steps, Finch shrugged. “Somebody has to,” he said. “The clock doesn’t wind itself.”',
      'His wife, Margaret, says he has missed only two Mondays. “One was our wedding,” she said. “The other was a hernia.”',
      'Mayor Bill Tran plans to honor Finch in May. “He’s a treasure,” Tran said. “I told him, ‘Walt, this town runs on your time.’”',
      'The tower, known locally as “Old Crooked,” leans four inches to the east. It was featured in the 1987 film “Second Hand.”',
      'Finch, who has no apprentice, worries about the future. “Kids today have phones,” he said.',
    ],
    people: [['Walter Finch'], ['Margaret', 'wife'], ['Bill Tran', 'Mayor']],
    quotations: [
      ['Somebody has to', 'Walter Finch', 'he'],
      ['The clock doesn’t', 'Walter Finch', 'he'],
      ['One was our', 'Margaret', 'she'],
      ['The other was', 'Margaret', 'she'],
      ['He’s a treasure', 'Bill Tran', 'Tran'],
      ['I told him', 'Bill Tran', 'Tran'],
      ['Kids today', 'Walter Finch', 'he'],
    ],
  },
];
