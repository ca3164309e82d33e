import { describe, expect, it } from 'vitest';
import { personsMended } from '../../../../src/answering/words/edges/person-edges.js';
import { mendedBy } from '../mended-by.js';

describe('whoever is asked for', () => {
  it.each([
    ['They praised the new mayor, Ida Marsh, in May.', 'who did they praise?', 'the new mayor', 'Ida Marsh'],
    ['The vote was won by his sister, Jane Marsh.', 'who won the vote?', 'his sister', 'Jane Marsh'],
    ['HARLOW — Ida Marsh scored late.', 'who scored?', 'HARLOW — Ida Marsh', 'Ida Marsh'],
    ['Labour (Lab) won.', 'who won?', 'Labour (Lab)', 'Labour'],
    ['Pupils flocked to the fair.', 'who went to the fair?', 'Pupils flocked', 'Pupils'],
  ])('of “%s”, asked “%s”, for “%s”: “%s”', (sentence, question, words, expected) => {
    expect(mendedBy(personsMended, sentence, question, words)).toBe(expected);
  });

  it.each([
    ['They praised the mayor, and Ida Marsh left.', 'who did they praise?', 'the mayor'],
    ['When they praised the mayor, Ida Marsh left.', 'who did they praise?', 'the mayor'],
    ['They praised Ida Marsh, Jane Lund and others.', 'who did they praise?', 'Ida Marsh'],
    ['The accused left the court.', 'who left the court?', 'The accused'],
    ['Those injured left by bus.', 'what left by bus?', 'Those injured'],
    ['The winner — Ida Marsh — wept.', 'who wept?', 'The winner — Ida Marsh'],
    ['They bought the new mayor, Ida Marsh, a hat.', 'what did they buy?', 'the new mayor'],
  ])('stays as it is: of “%s”, asked “%s”, “%s”', (sentence, question, words) => {
    expect(mendedBy(personsMended, sentence, question, words)).toBe(words);
  });
});
