import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** Every pronoun and description of the last paragraph that is resolved, with the name of whom it means, in order. */
function meant(...paragraphs: string[]): readonly string[] {
  const { article, people } = read({ headline: 'Nothing to see', paragraphs });
  return people
    .flatMap(({ name, mentions }) => mentions.map(({ span, kind }) => ({ name, span, kind })))
    .filter(({ kind, span }) => kind !== 'name' && span.paragraph === paragraphs.length)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ name, span }) => `${sliceOf(article, span)} = ${name}`);
}

describe('a pronoun means', () => {
  it.each<[string, string[], string[]]>([
    ['the subject of its own sentence', ['Omar Haddad said he would stay.'], ['he = Omar Haddad']],
    ['the subject of the sentence before', ['Omar Haddad met Lee Orr in Lima. He was tired.'], ['He = Omar Haddad']],
    ['the only one of its sex', ['Omar Haddad met Paula Voss in Lima. She was tired.'], ['She = Paula Voss']],
    [
      'whoever spoke in the paragraph before',
      ['"It is late," Omar Haddad said.', 'He left at noon.'],
      ['He = Omar Haddad'],
    ],
    ['a later subject behind an opening phrase', ['In her letter, Paula Voss gave no date.'], ['her = Paula Voss']],
    ['nobody named behind it', ['Omar Haddad spoke first. He said Lee Orr was late.'], ['He = Omar Haddad']],
    ['nobody where a stranger stands between', ['Omar Haddad left. A woman shouted. She was angry.'], []],
    ['nobody where nobody is of that sex', ['Omar Haddad left. She was angry.'], []],
    [
      'nobody whom the words name that he spoke',
      ['Lee Orr’s plan pleased Omar Haddad.', '"Lee Orr is right," he said.'],
      ['he = Omar Haddad'],
    ],
    ['somebody whose given name men and women bear', ['Judge Leslie Orr ruled. She was tired.'], ['She = Leslie Orr']],
    ['the other sex, too, by such a name', ['Gov. Haley Orr ruled. He was tired.'], ['He = Haley Orr']],
    ['nobody whose given name is the other sex’s alone', ['Judge Maria Orr ruled. He was tired.'], []],
    [
      'nobody for sure where one says something of another, and kin of either may be meant',
      ['Omar Haddad said Lee Orr had left. His sister wept.'],
      [],
    ],
    ['the subject that says something of nobody', ['Omar Haddad said no. His sister wept.'], ['His = Omar Haddad']],
    ['the subject that says nothing', ['Omar Haddad met Lee Orr. His sister wept.'], ['His = Omar Haddad']],
    ['the speaker of what follows', ['Omar Haddad said Lee Orr had left. He wept.'], ['He = Omar Haddad']],
    ['nobody inside a quotation', ['Omar Haddad left. "He is gone," a neighbor said.'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(meant(...paragraphs)).toEqual(expected);
  });
});

describe('a description means', () => {
  it.each<[string, string[], string[]]>([
    [
      'whoever has the title',
      ['President Ilze Krauze flew home. The president slept.'],
      ['The president = Ilze Krauze'],
    ],
    ['whoever has the role', ['Paula Voss, the coach of Lima, smiled. The coach sang.'], ['The coach = Paula Voss']],
    ['nobody where two have it', ['Coach Paula Voss met coach Omar Haddad. The coach sang.'], []],
    ['nobody with a name of its own', ['President Ilze Krauze flew home. The president of Peru slept.'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(meant(...paragraphs)).toEqual(expected);
  });
});
