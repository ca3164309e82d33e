import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

describe('where a name is told, so is who bears it', () => {
  it.each<[string, string, string]>([
    ['Police named the victim as Gus Pollard, 41.', 'Gus Pollard', 'victim'],
    ['The victim was identified as Gus Pollard.', 'Gus Pollard', 'victim'],
    ['The driver, identified by police as Gus Pollard, fled.', 'Gus Pollard', 'driver'],
    ['The suspect, identified as 22-year-old Gus Pollard, fled.', 'Gus Pollard', 'suspect'],
    ['A surgeon named Tessa Wynn saw it.', 'Tessa Wynn', 'surgeon'],
    ['The prime suspect is Tessa Wynn.', 'Tessa Wynn', 'prime suspect'],
  ])('in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['The town was named after Gus Pollard.', 'Gus Pollard', ''],
    ['The teacher named her cat as Gus Pollard did.', 'Gus Pollard', ''],
    ['The driver fled, as Gus Pollard did.', 'Gus Pollard', ''],
    ['The ship, named as the Pollard, left. Tessa Wynn saw it.', 'Tessa Wynn', ''],
    ['A judge called Tessa Wynn’s claim a lie.', 'Tessa Wynn', ''],
  ])('but not in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });
});

describe('of somebody without a role', () => {
  it.each<[string, string, string]>([
    ['Peter Quill was convicted of fraud in 2003.', 'Peter Quill', '(convicted of fraud)'],
    ['Peter Quill and Moira Blunt were found guilty of the murder.', 'Peter Quill', '(found guilty of the murder)'],
    ['Peter Quill and Moira Blunt were found guilty of the murder.', 'Moira Blunt', '(found guilty of the murder)'],
    ['Moira Blunt, 34, of Leeds, saw it.', 'Moira Blunt', '(of Leeds)'],
    ['Moira Blunt, 34, from Ulm, saw it.', 'Moira Blunt', '(from Ulm)'],
  ])('the article tells in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Peter Quill was found in the garden.', 'Peter Quill'],
    ['Peter Quill was charged on Monday.', 'Peter Quill'],
    ['Peter Quill saw that Roe was convicted of fraud.', 'Peter Quill'],
    ['Lord Lund came, with General Peter Quill as his deputy.', 'Lord Lund'],
    ['Moira Blunt, 34, saw it.', 'Moira Blunt'],
  ])('nothing in %j', (paragraph, called) => {
    expect(rolesIn(paragraph, called) ?? '').not.toMatch(/\(/);
  });
});

describe('a role is whole and no more', () => {
  it.each<[string, string, string]>([
    ['Hank Moss became chief executive in 2010.', 'Hank Moss', 'chief executive'],
    ['Vera Stroud became the first woman to lead it.', 'Vera Stroud', 'first woman to lead it'],
    ['Attorney-General Peter Holm left.', 'Peter Holm', 'Attorney-General'],
    ['Mayor of Elton Efrain Quill spoke.', 'Efrain Quill', 'Mayor of Elton'],
    ['Its spokesman Sheikh Ali Dherr spoke.', 'Ali Dherr', 'Its spokesman'],
    ['Co-researcher Raj Menon agreed.', 'Raj Menon', 'Co-researcher'],
    ['Defensive end Jared Voss ran.', 'Jared Voss', 'Defensive end'],
    ['Lena Holt’s then boyfriend Rufus Orr left.', 'Rufus Orr', 'Lena Holt’s then boyfriend'],
    ['Holt’s rival, ex-premier Rufus Orr, fled.', 'Rufus Orr', 'Holt’s rival; ex-premier'],
    ['It cost us, tour operator Rufus Orr said.', 'Rufus Orr', 'tour operator'],
    ['Briton Rufus Orr was eighth.', 'Rufus Orr', 'Briton'],
    ['Crown Prosecutor Rufus Orr QC spoke.', 'Rufus Orr', 'Crown Prosecutor'],
    [
      'Spokesman for the port Rufus Orr, Harbour Watch’s Ann Lee and guard chief Lena Holt spoke.',
      'Rufus Orr',
      'Spokesman for the port',
    ],
    ['It shows athletes Rufus Orr (tennis) and Ann Lee (golf).', 'Rufus Orr', 'athlete'],
    ['The film stars Rufus Orr as Hamlet.', 'Rufus Orr', ''],
    ['“It is huge,” said Microsoft’s Rufus Orr.', 'Rufus Orr', '(Microsoft)'],
    ['New Zealand’s Rufus Orr shook hands.', 'Rufus Orr', '(New Zealand)'],
    ['Voss’s Rufus Orr doll sold well.', 'Rufus Orr', ''],
    ['Queen Beata and her son, Prince Otto, left.', 'Prince Otto', 'her son; Prince'],
    ['She is survived by brothers Stan and Joe Novak.', 'Stan', 'brothers'],
    ['It shows photographers Ann Voss and Joe Novak.', 'Joe Novak', 'photographer'],
    ['The four Norlandish generals Ann Voss and Joe Novak left.', 'Joe Novak', 'Norlandish general'],
  ])('in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });
});
