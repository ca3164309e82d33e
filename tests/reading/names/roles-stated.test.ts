import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/reading.js';
import { rolesIn } from './roles-in.js';

describe('an apposition states', () => {
  it.each<[string, string, string]>([
    ['Paula Voss, Peru’s acting trade minister, has resigned.', 'Paula Voss', 'Peru’s acting trade minister'],
    ['Lee Orr, Paula Voss’s spokesman, said no.', 'Lee Orr', 'Paula Voss’s spokesman'],
    ['Paula Voss, one of the founders of the club, left.', 'Paula Voss', 'one of the founders of the club'],
    ['Lee Orr, the climate expert who led the study, left.', 'Lee Orr', 'climate expert who led the study'],
    ['Lee Orr, a 14-year-old boy from Waco, Texas, won.', 'Lee Orr', '14-year-old boy from Waco, Texas'],
    ['An exiled commander who lives in Oslo, Lee Orr, agrees.', 'Lee Orr', 'exiled commander'],
    ['They held a suspect in the shooting of a bank’s guard, Lee Orr, on Monday.', 'Lee Orr', 'bank’s guard'],
    ['A witness at the trial of a teacher, Lee Orr, wept.', 'Lee Orr', 'teacher'],
    ['The father of the victim’s teacher, Lee Orr, wept.', 'Lee Orr', 'father of the victim’s teacher'],
    ['A witness to the robbery of the town’s Bechstein, Lee Orr, left.', 'Lee Orr', ''],
    ['Paula Voss, a Harvard alumna, left.', 'Paula Voss', 'Harvard alumna'],
    ['Paula Voss, QC for the family, spoke.', 'Paula Voss', 'QC for the family'],
    ['Paula Voss (the club’s treasurer) spoke.', 'Paula Voss', 'club’s treasurer'],
  ])('who somebody is in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it.each<[string, string, string | undefined]>([
    ['One fault is a major setback for a club, Lee Orr, said.', 'Lee Orr', ''],
    ['Under new law, Lee Orr’s son Tom Orr will be king.', 'Lee Orr', ''],
    ['After claims that his country wronged women and children, Lee Orr replied.', 'Lee Orr', ''],
    ['Many students, Lee Orr said, were late.', 'Lee Orr', ''],
    ['Paula Voss, the next day, left.', 'Paula Voss', ''],
    ['Paula Voss, a week later, left.', 'Paula Voss', ''],
    ['It showed Paula Voss, painter Lee Orr and others.', 'Paula Voss', ''],
    ['He lived with Paula Voss, a dog and two cats.', 'Paula Voss', ''],
    ['Lee Orr, who said the director was late, left.', 'Lee Orr', ''],
  ])('nothing of the kind in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });
});

describe('a title before the name states', () => {
  it.each<[string, string, string]>([
    ['Former President Paula Voss spoke.', 'Paula Voss', 'Former President'],
    ['Former mayor Lee Orr spoke.', 'Lee Orr', 'Former mayor'],
    ['Voice of Peru commentator Lee Orr spoke.', 'Lee Orr', 'Voice of Peru commentator'],
    ['Chicago 46th ward alderman Lee Orr spoke.', 'Lee Orr', 'Chicago 46th ward alderman'],
    ['Mountain search and rescue chief Lee Orr spoke.', 'Lee Orr', 'Mountain search and rescue chief'],
    ['It pleased First Lady Paula Voss.', 'Paula Voss', 'First Lady'],
    ['The king’s son and heir apparent Lee Orr left.', 'Lee Orr', 'king’s son and heir apparent'],
    ['“This is what President Lee Orr wanted,” she said.', 'Lee Orr', 'President'],
    ['It shows publisher Lee Orr of the Daily Planet.', 'Lee Orr', 'publisher; (of the Daily Planet)'],
    [
      'US citizen Paula Voss, the mother of one of those killed in the crash, wept.',
      'Paula Voss',
      'mother of one of those killed in the crash; US citizen',
    ],
  ])('who somebody is in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it.each<[string, string]>([
    ['“He told the head that Lee Orr left,” she said.', 'Lee Orr'],
    ['A lawyer for Mr. Lee Orr left.', 'Lee Orr'],
    ['He saw a major Lee Orr exhibition.', 'Lee Orr'],
    ['Yesterday Lee Orr left.', 'Lee Orr'],
    ['The report that Lee Orr wrote is long.', 'Lee Orr'],
  ])('nothing of the kind in %j', (paragraph, called) => {
    expect(rolesIn(paragraph, called)).toBe('');
  });
});

describe('a predicate states', () => {
  it.each<[string, string, string]>([
    ['Paula Voss has been the club’s coach since May.', 'Paula Voss', 'club’s coach'],
    ['Paula Voss served for years as the governor of Utah.', 'Paula Voss', 'governor of Utah'],
    ['Lee Orr was named captain of the team.', 'Lee Orr', 'captain of the team'],
    ['The council announced Lee Orr as the new treasurer.', 'Lee Orr', 'new treasurer'],
    ['The winner was Paula Voss.', 'Paula Voss', 'winner'],
    ['As head of the agency, Paula Voss signed it.', 'Paula Voss', 'head of the agency'],
    ['Lee Orr, who worked as a painter in Lima, left.', 'Lee Orr', 'painter in Lima'],
    ['Lee Orr, who found the ring, left.', 'Lee Orr', '(who found the ring)'],
  ])('who somebody is in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Paula Voss is late.', 'Paula Voss'],
    ['Paula Voss was seen as the train left.', 'Paula Voss'],
    ['Lee Orr was the talk of the town.', 'Lee Orr'],
    ['The book was Lee Orr’s.', 'Lee Orr'],
    ['As the mayor left, Lee Orr sang.', 'Lee Orr'],
    ['Lee Orr, who said no, left.', 'Lee Orr'],
  ])('nothing of the kind in %j', (paragraph, called) => {
    expect(rolesIn(paragraph, called)).toBe('');
  });
});

it('says whose wife and rival somebody is, where that is clear', () => {
  const { people } = read({
    headline: 'Nothing to see',
    paragraphs: ['Lee Orr left. His wife, Paula Voss, stayed.', 'It pleased Tom Reed and his rival Omar Haddad.'],
  });
  expect(people.map(({ name, roles }) => [name, roles[0]?.whose])).toEqual([
    ['Lee Orr', undefined],
    ['Paula Voss', 'Lee Orr'],
    ['Tom Reed', undefined],
    ['Omar Haddad', 'Tom Reed'],
  ]);
});
