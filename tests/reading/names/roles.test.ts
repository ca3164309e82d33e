import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** The people of a paragraph, each with the role found. */
function roles(paragraph: string): readonly (readonly [string, string | undefined])[] {
  const { article, people } = read({ headline: 'Nothing to see', paragraphs: [paragraph] });
  return people.map(({ name, roles: [role] }) => [name, role && sliceOf(article, role.span)]);
}

describe('the role of', () => {
  it.each<[string, (readonly [string, string | undefined])[]]>([
    ['Latvian President Ilze Krauze spoke.', [['Ilze Krauze', 'Latvian President']]],
    ['Democrat Lee Orr won.', [['Lee Orr', 'Democrat']]],
    ['He beat his rival Paula Voss.', [['Paula Voss', 'his rival']]],
    ['Peru’s coach Omar Haddad left.', [['Omar Haddad', 'Peru’s coach']]],
    ['Paula Voss, head of the agency, left.', [['Paula Voss', 'head of the agency']]],
    ['Paula Voss, 34, a teacher from Lima, left.', [['Paula Voss', 'teacher from Lima']]],
    ['The agency’s head, Paula Voss, left.', [['Paula Voss', 'agency’s head']]],
    ['Paula Voss is the director of the museum.', [['Paula Voss', 'director of the museum']]],
    ['Paula Voss, who is a lawyer, left.', [['Paula Voss', 'lawyer']]],
    [
      'It showed painters Paula Voss, Lee Orr and Omar Haddad.',
      [
        ['Paula Voss', 'painter'],
        ['Lee Orr', 'painter'],
        ['Omar Haddad', 'painter'],
      ],
    ],
    [
      'A lawyer for Ms. Paula Voss, Lee Orr, left.',
      [
        ['Paula Voss', undefined],
        ['Lee Orr', 'lawyer for Ms. Paula Voss'],
      ],
    ],
    ['Mr. Omar Haddad left.', [['Omar Haddad', undefined]]],
    ['On Monday Omar Haddad left.', [['Omar Haddad', undefined]]],
    [
      'Paula Voss, actor Lee Orr and others came.',
      [
        ['Paula Voss', undefined],
        ['Lee Orr', 'actor'],
      ],
    ],
  ])('everyone in %j', (paragraph, expected) => {
    expect(roles(paragraph)).toEqual(expected);
  });

  it('players is their side in a match report, and nowhere else', () => {
    expect(roles('Peru beat Chile 2-1. Lee Orr scored twice for Peru. Chile lost Omar Haddad.')).toEqual([
      ['Lee Orr', 'Peru'],
      ['Omar Haddad', 'Chile'],
    ]);
    expect(roles('Lee Orr flew to Peru. Chile is near.')).toEqual([['Lee Orr', undefined]]);
  });
});
