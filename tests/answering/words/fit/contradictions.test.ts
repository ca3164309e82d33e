import { describe, expect, it } from 'vitest';
import { type Before, misfit } from './misfit.js';

const PORTS: Before = {
  headline: 'Storm on the coast',
  paragraphs: ['The storm came ashore in Oslo and drowned homes in Bergen. Ida Marsh of Norland Ferries waited.'],
};

type Row = readonly [sentence: string, question: string, words: string];

function fits(kind: string, rows: readonly Row[]): void {
  it.each(rows)(`${kind}: “%s” answers “%s” by “%s”`, (...row) => {
    expect(misfit(...row, PORTS)).toBeUndefined();
  });
}

function misfits(kind: string, rows: readonly Row[]): void {
  it.each(rows)(`${kind}: “%s” does not answer “%s” by “%s”`, (...row) => {
    expect(misfit(...row, PORTS)).toBe('other event');
  });
}

describe('what the question says was not so', () => {
  fits('not', [
    ['Norway did not sign the pact.', 'which country has not signed the pact?', 'Norway'],
    ['Norway refused to sign the pact.', "which country hasn't signed the pact?", 'Norway'],
    ['Everybody signed the pact except Norway.', 'which country has not signed the pact?', 'Norway'],
    ['Norway left the pact unsigned.', 'which country has not signed the pact?', 'Norway'],
    ['Norway has yet to sign the pact.', 'which country never signed the pact?', 'Norway'],
    ['Not only Norway signed the pact.', 'which country, not only Denmark, signed it?', 'Norway'],
  ]);
  misfits('not', [
    ['Norway signed the pact in May.', 'which country has not signed the pact?', 'Norway'],
    ['Norway signed the pact in May.', "which country hasn't signed the pact?", 'Norway'],
    ['The ferry calls at Lund on Sundays.', 'where does the ferry never call?', 'Lund'],
    ['Nine schools were inspected in spring.', 'how many schools were not inspected?', 'Nine'],
    ['The mayor opened the bridge on Monday.', 'when did the mayor not open the bridge?', 'Monday'],
  ]);
});

describe('the year that is asked about', () => {
  fits('years', [
    ['The crew saved 12 seals in 2019.', 'how many seals did the crew save in 2019?', '12'],
    ['The crew saved 12 seals, fewer than in 2018.', 'how many seals did the crew save in 2019?', '12'],
    ['The crew saved 12 seals.', 'how many seals did the crew save in 2019?', '12'],
    ['The crew saved 12 seals, and 9 in 2018.', 'how many seals did the crew save in 2022?', '12'],
    ['Ruth Calder won the race in 1994.', 'who won the race in the 1990s?', 'Ruth Calder'],
    ['The race of 1994 was won in 1995.', 'when was the race of 1994 won?', '1995'],
  ]);
  misfits('years', [
    ['The crew saved 12 seals in 2018.', 'how many seals did the crew save in 2019?', '12'],
    ['In 2011 Ruth Calder won the race.', 'who won the race in 2012?', 'Ruth Calder'],
    ['Ruth Calder won the race in 1994.', 'who won the race in the 1970s?', 'Ruth Calder'],
    ['The pact of 1978 set up a council.', 'what did the pact of 1988 set up?', 'a council'],
  ]);
});

describe('which of several is asked about', () => {
  fits('first, second', [
    ['She built her first mill at Lund.', 'where did she build her first mill?', 'Lund'],
    ['The 1st vote ends on Monday.', 'when does the first vote end?', 'Monday'],
    ['The 21st vote ends on Monday.', 'when does the twenty-first vote end?', 'Monday'],
    ['The 21st vote ends on Monday.', 'when does the twenty first vote end?', 'Monday'],
    ['She built a mill at Lund.', 'where did she build her first mill?', 'Lund'],
    ['In her second year she built a mill at Lund.', 'where did she build her first mill?', 'Lund'],
  ]);
  misfits('first, second', [
    ['She built a second mill at Lund.', 'where did she build her first mill?', 'Lund'],
    ['The second vote ends on Monday.', 'when does the first vote end?', 'Monday'],
    ['The seventh vote ends on Monday.', 'when does the 6th vote end?', 'Monday'],
    ['The 21st vote ends on Monday.', 'when does the twentieth vote end?', 'Monday'],
    ['The first vote ends on Monday.', 'when does the twenty first vote end?', 'Monday'],
    ['Ruth Calder led in the third round.', 'who led in the 2nd round?', 'Ruth Calder'],
  ]);
});

describe('the place that is asked about', () => {
  fits('places', [
    ['The storm killed 40 people in Bergen.', 'how many people died in Bergen?', '40'],
    ['The storm killed 40 people.', 'how many people died in Bergen?', '40'],
    ['The storm killed 40 people in the Bergen hills near Oslo.', 'how many people died in Bergen?', '40'],
    ['The storm killed 40 people in Oslo.', 'how many people died in Norway?', '40'],
    ['The storm killed 40 people in Oslo.', 'how many people died?', '40'],
  ]);
  misfits('places', [
    ['The storm killed 40 people in Oslo.', 'how many people died in Bergen?', '40'],
    ['The storm flooded homes in Oslo on Monday.', 'when did the storm flood homes in Bergen?', 'Monday'],
  ]);
});
