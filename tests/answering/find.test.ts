import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/answering/find.js';
import { read } from '../../src/reading/reading.js';

const reading = read({
  headline: 'Lighthouse keeper retires after forty years on Skerry Rock',
  paragraphs: [
    'Tomas Hale, the last lighthouse keeper of Skerry Rock, retired on Friday after forty years alone with the sea.',
    'The coast guard will run the lamp from an office in Dunmore. A technician will visit twice a year.',
    'Heritage groups hope to turn the tower into a museum, and have collected 80,000 euros for new windows.',
  ],
});

describe('finding what a statement is about', () => {
  it('gives the paragraph that says it first', () => {
    const [first] = findPassages(reading, 'They say the coast guard will operate the lamp remotely from Dunmore now.');
    expect(first?.span.paragraph).toBe(2);
  });

  it('gives nothing for a statement about something else', () => {
    expect(findPassages(reading, 'My football team lost again because the referee was blind.')).toEqual([]);
  });
});
