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
    ['Lee Orr, nominated as director of the museum, waited.', 'Lee Orr', 'director of the museum'],
    ['Lee Orr, a Reed campaign spokesman, said no. Tom Reed left.', 'Lee Orr', 'Reed campaign spokesman'],
    ['It came from Voss’s political adviser, Lee Orr on Friday. Ann Voss left.', 'Lee Orr', 'Voss’s political adviser'],
    ['It hurt bank staff and Voss’s old partner, Lee Orr. Ann Voss wept.', 'Lee Orr', 'Voss’s old partner'],
    ['He praised staff and the mayor, Lee Orr.', 'Lee Orr', 'mayor'],
    ['They shot Ann Reed and her cousin, 28-year-old Lee Orr.', 'Lee Orr', 'her cousin'],
    ['The former aide to President Ann Reed, Lee Orr, left.', 'Lee Orr', 'former aide to President Ann Reed'],
    ['Senator Lee Orr, who is thought to be one of the kindest people there, left.', 'Lee Orr', 'Senator'],
    ['South Korea accused the North’s leader, Lee Orr, of lies.', 'Lee Orr', 'North’s leader'],
    ['The founder of the club and a close aide, Lee Orr, left.', 'Lee Orr', 'founder of the club and a close aide'],
    ['She met the coach and owner, Lee Orr.', 'Lee Orr', 'coach and owner'],
    ['Lee Orr, M.D., a surgeon in Lima, left.', 'Lee Orr', 'surgeon in Lima'],
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
    ['Lee Orr, elected in 2010, left.', 'Lee Orr', ''],
    ['Lee Orr, named in the report, left.', 'Lee Orr', ''],
    ['Many women, including Lee Orr and Ann Voss, left.', 'Lee Orr', ''],
    ['They wrote to representatives for Ann Voss and Lee Orr.', 'Lee Orr', ''],
    ['The firm’s founder, Lee Orr in Lima said.', 'Lee Orr', ''],
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
    ['They miss injured running back Lee Orr.', 'Lee Orr', 'injured running back'],
    ['Falcons defensive tackle Lee Orr is hurt.', 'Lee Orr', 'Falcons defensive tackle'],
    ['Starter Lee Orr missed practice.', 'Lee Orr', 'Starter'],
    [
      'Peru’s Minister for Foreign Relations and Cooperation Lee Orr left.',
      'Lee Orr',
      'Peru’s Minister for Foreign Relations and Cooperation',
    ],
    ['The Secretary of Health and Human Services Lee Orr spoke.', 'Lee Orr', 'Secretary of Health and Human Services'],
    ['Gov. Hollis Barber and Coach Lee Orr spoke.', 'Lee Orr', 'Coach'],
    ['“Murder, She Wrote” and ‘Oh, He Wrote’ star Lee Orr sang.', 'Lee Orr', 'star'],
    ['The boys’ coach Lee Orr left.', 'Lee Orr', 'boys’ coach'],
    ['Utah Sen. Ann Voss grilled Acme CEO Lee Orr.', 'Lee Orr', 'Acme CEO'],
    ['It is the way Sen. Lee Orr speaks.', 'Lee Orr', 'Sen.'],
    ['House panel chairman Rep. Lee Orr left.', 'Lee Orr', 'House panel chairman'],
    ['Ohio state Rep. Lee Orr left.', 'Lee Orr', 'Ohio state Rep.'],
    ['The bank’s lead lawyer, Lee Orr, left.', 'Lee Orr', 'bank’s lead lawyer'],
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
    ['Lee Orr, who heads the Tea Patriots, left.', 'Lee Orr', '(who heads the Tea Patriots)'],
    ['Lee Orr was nominated to be ambassador to Peru.', 'Lee Orr', 'ambassador to Peru'],
    ['Lee Orr was confirmed as ambassador to Peru.', 'Lee Orr', 'ambassador to Peru'],
    ['Lee Orr, who was nominated to serve as judge, left.', 'Lee Orr', 'judge'],
    ['Senators confirmed Lee Orr to be assistant secretary of defense.', 'Lee Orr', 'assistant secretary of defense'],
    ['Lee Orr, who most recently served as chief of staff, left.', 'Lee Orr', 'chief of staff'],
    ['Paula Voss was picked to be the next mayor.', 'Paula Voss', 'next mayor'],
    ['Those confirmed were Ann Reed as judge and Lee Orr as envoy to Peru.', 'Lee Orr', 'envoy to Peru'],
    ['Paula Voss will take over as interim president.', 'Paula Voss', 'interim president'],
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
    ['Lee Orr was confirmed dead.', 'Lee Orr'],
    ['Lee Orr was approved for a loan.', 'Lee Orr'],
    ['Lee Orr was selected by the mayor.', 'Lee Orr'],
    ['They picked Lee Orr to win.', 'Lee Orr'],
    ['It was made by Ann Reed and Lee Orr as the mayor left.', 'Lee Orr'],
    ['It will take Lee Orr to the mayor.', 'Lee Orr'],
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
