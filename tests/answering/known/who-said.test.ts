import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Rents rise in Brampley',
  paragraphs: [
    'Rents in Brampley have doubled, and landlord Otto Marsh said the market would cool.',
    '"Rents are absurd now," he said in a talk with a reporter. "Nobody can pay them."',
    'Tenant Ida Brook called the increase "daylight robbery" and asked for a freeze.',
    '"We shall build four hundred flats," said Mayor Ruth Calder.',
    'A spokesman for the council warned that the budget was spent.',
    'Lena Voss, 34, a nurse, moved away. Her neighbour Carl Olsen (61) stayed.',
    'The 27-year-old singer Mia Lund bought a house. Peter Falk turned 50 in May.',
    'A freeze announced by the board will end at midnight, campaigners said.',
    'Lund said she was told by a Norwegian that her house was cursed.',
  ],
});

function answer(question: string): string | undefined {
  const { best, outcome } = ask(reading, question);
  return outcome === 'answered' && best ? sliceOf(reading.article, best) : undefined;
}

describe('who said it', () => {
  it.each([
    ['who said rents are absurd?', 'Otto Marsh'],
    ['who said nobody can pay them?', 'Otto Marsh'],
    ['who said they would build flats?', 'Ruth Calder'],
    ['who says four hundred flats will be built', 'Ruth Calder'],
    ['who warned that the budget was spent?', 'A spokesman for the council'],
    ['who said the freeze will end at midnight?', 'campaigners'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  it.each([
    ['who said the moon is made of cheese?'],
    ['who was told about the flats?'],
    ['who denied that the rents are absurd?'],
    ['who said that schools would close?'],
    ['what did the mayor say rents are?'],
    ['who announced the freeze?'],
    ['who told Lund that her house was cursed?'],
  ])('is not told in bold where nobody did: %s', (question) => {
    expect(['Otto Marsh', 'Ida Brook', 'Ruth Calder', 'Lund', 'Mia Lund', 'campaigners']).not.toContain(
      answer(question),
    );
  });
});

describe('an age', () => {
  it.each([
    ['how old is Lena Voss?', '34'],
    ['how old is voss', '34'],
    ['what age is Carl Olsen?', '61'],
    ['How old is Mia Lund?', '27-year-old'],
    ['how old is peter falk', '50'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  it.each([
    ['how old is Otto Marsh?'],
    ['how old is Ruth Calder?'],
    ['how old is the bridge?'],
    ['how old was Lena Voss when she moved?'],
    ['how old is Ida Brook?'],
  ])('is not told in bold where the article has none: %s', (question) => {
    expect(answer(question)).toBeUndefined();
  });
});
