import { describe, expect, it } from 'vitest';
import { rankQuotations } from '../../src/answering/quotations-about.js';
import { read } from '../../src/reading/reading.js';

const reading = read({
  headline: 'Lighthouse keeper retires',
  paragraphs: [
    '“I never wanted another job,” Tomas Hale said. His supply boat came once a month, when the weather allowed.',
    'The coast guard will run the lamp from Dunmore. “Machines do not get lonely,” said Captain Rosa Lind.',
  ],
});

describe('ranking quotations', () => {
  it('puts those first that have the words, and leaves the others out', () => {
    const about = rankQuotations(reading, reading.quotations, 'machines');
    expect(about.map(({ pieces: [{ paragraph }] }) => paragraph)).toEqual([2]);
  });

  it('gives none for words that no quotation has', () => {
    expect(rankQuotations(reading, reading.quotations, 'volcano')).toEqual([]);
  });

  it('gives none for stop words alone', () => {
    expect(rankQuotations(reading, reading.quotations, 'of the')).toEqual([]);
  });
});
