import { describe, expect, it } from 'vitest';
import type { Misfit } from '../../../../src/answering/words/fit/fit.js';
import { type Before, misfit as misfitIn } from './misfit.js';

const FLOOD: Before = {
  headline: 'Flood drowns valley',
  paragraphs: ['A flood drowned the valley of Lund on Thursday, and Ida Marsh led the rescue.'],
};

/** Why `words` of the second paragraph of an article on a flood cannot answer the question. */
const misfit = (sentence: string, asked: string, words: string) => misfitIn(sentence, asked, words, FLOOD);

type Row = readonly [sentence: string, question: string, words: string];

const ANSWERS: readonly Row[] = [
  // What happened.
  ['He was fined 300 euros by the court.', 'how much was he fined?', '300 euros'],
  ['The court fined him 300 euros, and he should be glad.', 'how much was he fined?', '300 euros'],
  ['His lawyers sought a fine of 50 euros.', 'what fine did his lawyers seek?', '50 euros'],
  ['His lawyers said he should pay 50 euros.', 'how much should he pay?', '50 euros'],
  ['She said she would sail on Monday.', 'when will she sail?', 'Monday'],
  ['Asked whether it would rain, he left for Norway.', 'where did he leave for?', 'Norway'],
  // Of the one who is asked about.
  ['Ruth Calder arrived on Friday with a crew.', 'when did ruth calder arrive?', 'Friday'],
  ['She met Ruth Calder there on Friday.', 'when did ida marsh meet ruth calder?', 'Friday'],
  ['The crew arrived on Friday.', 'when did the crew of ida marsh arrive?', 'Friday'],
  // Of the year that is asked about.
  ['In 2008, a flood killed 70 people.', 'how many people did the flood of 2008 kill?', '70'],
  ['In 2008, a flood killed 70 people in Harlow.', 'how many people died in harlow?', '70'],
  ['In 2008, a flood killed 70 people.', 'how many people died in the last flood?', '70'],
  ['On Friday a flood killed 70 people.', 'how many people did the flood kill?', '70'],
  ['A fire killed 300 in 1970, and one in Harlow killed 40 in 1974.', 'when was the fire in harlow?', '1974'],
  ['The pier was begun in 1970, and was opened in 1974.', 'when was the pier opened?', '1974'],
  // Of what is counted.
  ['They sent 2,500 troops and 300 police officers.', 'how many police officers were sent?', '300'],
  ['The storm razed 120 houses and left 300 more damaged.', 'how many more were damaged?', '300'],
  ['A striped lizard eats beetles.', 'what does it eat?', 'beetles'],
  // Of the bearer of an age, and of whom it was done to.
  ['Ruth Calder found her 52-year-old brother, Amos Pike.', 'how old is amos pike?', '52-year-old'],
  ['Ruth Calder found her 52-year-old brother.', 'how old is the brother of ruth calder?', '52-year-old'],
  ['Police named the 52-year-old mother of two, Ruth Calder.', 'how old is ruth calder?', '52-year-old'],
  ['The 52-year-old captain Ruth Calder swam ashore.', 'how old is ruth calder?', '52-year-old'],
  ['Ruth Calder was born in 1934, the daughter of Amos Pike.', 'when was ruth calder born?', '1934'],
  ['Amos Pike was arrested on Monday by Ruth Calder.', 'when did ruth calder arrest amos pike?', 'Monday'],
  // Of the thing of that number, and a number that counts.
  ['The shop sells the Lumen 8 for 930 euros.', 'how much is the lumen 8?', '930 euros'],
  ['The shop sells the Lumen 8 for 930 euros and the Lumen 7 for 700.', 'how much is the lumen 7?', '700'],
  ['Labour 8 seats, Greens 3.', 'how many seats did labour get?', '8'],
  ['Nearly 8 cameras failed.', 'how many cameras failed?', '8'],
  // Of that place in the order.
  ['Amos Pike came third and Ruth Calder was fourth.', 'who was fourth?', 'Ruth Calder'],
  ['Amos Pike came third and Ruth Calder was fourth.', 'who came third?', 'Amos Pike'],
  // Where it is held.
  ['The summit with Norway will be held in Sweden.', 'where will the summit be held?', 'Sweden'],
  // Of what is likely.
  ['It was likely that Ruth Calder would meet Amos Pike.', 'who was likely to meet Amos Pike?', 'Ruth Calder'],
  ['It is unlikely that Ruth Calder would meet Amos Pike.', 'who is unlikely to meet Amos Pike?', 'Ruth Calder'],
];

const NONE: readonly (readonly [...Row, Misfit])[] = [
  ['His lawyers said he should pay no more than 50 euros.', 'how much was he fined?', '50 euros', 'other event'],
  ['His lawyers sought 50 euros.', 'how much was he fined?', '50 euros', 'other event'],
  ['Prosecutors had urged at least six years.', 'how long did he get?', 'six years', 'other event'],
  ['He would not say whether anyone was held in Norway.', 'where was he held?', 'Norway', 'other event'],
  ['She might have left on Monday.', 'when did she leave?', 'Monday', 'other event'],
  ['Ruth Calder arrived on Friday with a crew.', 'when did ida marsh arrive?', 'Friday', 'other event'],
  ['Ruth Calder waited 40 minutes.', 'how long did ida marsh wait?', '40 minutes', 'other event'],
  ['Ruth Calder was born in Norway.', 'where was ida marsh born?', 'Norway', 'other event'],
  ['In 2008, a flood killed 70 people.', 'how many people died in the flood?', '70', 'other event'],
  ['A flood killed 70 people in 1970.', 'how many died in the flood?', '70', 'other event'],
  [
    'A fire killed 300 in 1970, and one in Harlow killed 40 in 1974.',
    'when did a fire kill 300?',
    '1974',
    'other event',
  ],
  ['They sent 2,500 troops and 300 police officers.', 'how many soldiers were sent?', '300', 'other kind'],
  ['The storm razed 120 houses and left 300 more damaged.', 'how many houses fell?', '300', 'other kind'],
  ['They saw a beetle-eating lizard.', 'what does it eat?', 'lizard', 'other side'],
  ['Ruth Calder found her 52-year-old brother, Amos Pike.', 'how old is ruth calder?', '52-year-old', 'other event'],
  ['Ruth Calder found her 52-year-old brother.', 'how old is ruth calder?', '52-year-old', 'other event'],
  ['Ruth Calder was born in 1934, the daughter of Amos Pike.', 'when was amos pike born?', '1934', 'other event'],
  ['Ruth Calder was born in 1934, the daughter of Pike.', 'when was Jane Doe born?', '1934', 'other event'],
  ['Amos Pike was arrested on Monday by Ruth Calder.', 'when was ruth calder arrested?', 'Monday', 'other event'],
  ['The shop sells the Lumen 8 for 930 euros.', 'how much did the lumen 7 cost?', '930 euros', 'other event'],
  ['Flight 17 left on Monday.', 'when did flight 71 leave?', 'Monday', 'other event'],
  ['Lumen 8 features include two cameras.', 'how many cameras does it have?', '8', 'other kind'],
  ['Amos Pike came third and Ruth Calder was fourth.', 'who was fourth?', 'Amos Pike', 'other event'],
  ['The summit with Norway will be held.', 'where will the summit be held?', 'Norway', 'other kind'],
  ['A match against Sweden is to follow.', 'where is the match?', 'Sweden', 'other kind'],
  ['It is unlikely that Ruth Calder would meet Amos Pike.', 'who will ruth calder meet?', 'Amos Pike', 'other event'],
];

describe('what is told of what is asked', () => {
  it.each(ANSWERS)('“%s” answers “%s” by “%s”', (...row) => {
    expect(misfit(...row)).toBeUndefined();
  });
});

describe('what is no fact, of another or of another time', () => {
  it.each(NONE)('“%s” does not answer “%s” by “%s”: %s', (sentence, question, words, reason) => {
    expect(misfit(sentence, question, words)).toBe(reason);
  });
});
