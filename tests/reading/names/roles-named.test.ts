import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';
import { rolesIn } from './roles-in.js';

describe('a role is told where somebody is named', () => {
  it.each<[string, string, string]>([
    ['A Metro driver who gave his name only as Dav Orr left.', 'Dav Orr', 'Metro driver'],
    ['A nurse who asked to be identified only as Mary left.', 'Mary', 'nurse'],
    ['A man who identified himself as Tom Orr wept.', 'Tom Orr', 'man'],
    ['The patient, a fisherman named Papy Quill, left.', 'Papy Quill', 'fisherman'],
    ['The dead were a woman named Bibi Quill and her son.', 'Bibi Quill', 'woman'],
    ['Mark Quill, representing the Orr family, asked why.', 'Mark Quill', '(representing the Orr family)'],
    ['Peter Quill, prosecuting, said it was late.', 'Peter Quill', '(prosecuting)'],
    ['Ann Quill QC agreed.', 'Ann Quill', '(QC)'],
    ['Ann Quill MP, a critic of the plan, agreed.', 'Ann Quill', 'critic of the plan'],
    ['His opposite number, Marco Quill, left.', 'Marco Quill', 'His opposite number'],
    ['The vote fell; her Labour shadow, Ann Quill, wept.', 'Ann Quill', 'her Labour shadow'],
    ['Volleyball great Tom Orr came.', 'Tom Orr', 'Volleyball great'],
    ['The archbishop, the Most Rev. Lee Quill, spoke.', 'Lee Quill', 'archbishop'],
    ['Voss appointed public defender Sam Quill.', 'Sam Quill', 'public defender'],
    ['Lee Quill, publisher, of Norland’s Domani, left.', 'Lee Quill', 'publisher, of Norland’s Domani'],
    ['Jane Quill, president, Acme Corp., left.', 'Jane Quill', 'president, Acme Corp.'],
    ['LSD (lysergic acid) advocate Tim Quill left.', 'Tim Quill', 'LSD (lysergic acid) advocate'],
    ['Ann Quill, WHO’s director for Africa, spoke.', 'Ann Quill', 'WHO’s director for Africa'],
    ['Arcas’s Sir Brendan Quill spoke.', 'Brendan Quill', '(Arcas)'],
    ['Retired general Tom Orr spoke.', 'Tom Orr', 'Retired general'],
    ['Mother-of-two Pat Reed wept.', 'Pat Reed', 'Mother-of-two'],
    ['PC Lee Orr spoke.', 'Lee Orr', 'PC'],
    ['Mayor Pro Tem Al Diaz sat.', 'Al Diaz', 'Mayor Pro Tem'],
    ['Team principal Tom Quill left.', 'Tom Quill', 'Team principal'],
    ['Top seed Lee Reed lost.', 'Lee Reed', 'Top seed'],
    ['Quill’s lawyer, Lee Orr of Orr & Reed LLP, left.', 'Lee Orr', 'Quill’s lawyer; (of Orr & Reed LLP)'],
    ['The author, Dr. Ann Quill of the Lund Institute, left.', 'Ann Quill', 'author; (of the Lund Institute)'],
    ['Tom Quill, head of Elton, Ohio-based Acme Foods, left.', 'Tom Quill', 'head of Elton, Ohio-based Acme Foods'],
    [
      'Ann Quill, a lawyer who works for Sen. Lee Orr (R-Ohio), left.',
      'Ann Quill',
      'lawyer who works for Sen. Lee Orr',
    ],
    ['Tom Quill of the Paralympic team won.', 'Tom Quill', '(of the Paralympic team)'],
    ['Then-CEO Tom Roe sat.', 'Tom Roe', 'Then-CEO'],
    ['The boss was Special Agent in Charge Ann Quill.', 'Ann Quill', 'Special Agent in Charge'],
  ])('in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['A judge named Ann Orr as executor.', 'Ann Orr', ''],
    ['The president named Lee Orr, a lawyer, to the post.', 'Lee Orr', 'lawyer'],
    ['A judge called Tom Orr a liar.', 'Tom Orr', ''],
    ['A driver who gave way to Tom Orr left.', 'Tom Orr', ''],
    ['In her speech, Ann Quill, wearing red, wept.', 'Ann Quill', ''],
    ['After his death, Ann Quill, in red, wept.', 'Ann Quill', ''],
    ['Two men were jailed for the murder of 16-year-old male Liam Quill.', 'Liam Quill', ''],
    ['Ann Quill, a lawyer, Acme Bank, and Lee Orr left.', 'Ann Quill', 'lawyer'],
    ['Ann Quill, president, and Acme Bank left.', 'Ann Quill', 'president'],
    ['They saw Lady Quill, the Duke of Elton, and the Earl of Reed.', 'Lady Quill', ''],
    ['The firm’s founder, Lee Orr of course, left.', 'Lee Orr', ''],
    ['A principal Tom Orr objection fell.', 'Tom Orr', ''],
    ['Ann Quill, an executive at an Ohio-based “new” firm, left.', 'Ann Quill', 'executive'],
    ['A major Quill exhibition by Tom Orr opened.', 'Tom Orr', ''],
    ['Sunday’s Tom Orr game was late.', 'Tom Orr', ''],
    ['Ann Quill, who said it was late, left.', 'Ann Quill', ''],
  ])('not in %j', (paragraph, called, expected) => {
    expect(rolesIn(paragraph, called)).toBe(expected);
  });

  it('says what the article says in full, not what its headline makes of it', () => {
    const { article, people } = read({
      headline: 'Norland student Ann Quill held',
      paragraphs: ['Ann Quill, an 18-year-old student from Elton, Texas, was held.'],
    });
    expect(people[0]?.roles.map(({ span }) => sliceOf(article, span))).toEqual([
      '18-year-old student from Elton, Texas',
    ]);
  });
});
