import { describe, expect, it } from 'vitest';
import { isCaptionLike } from '../../src/reading/caption-like.js';
import { readPart } from '../../src/reading/parts.js';

const seemsCaption = (text: string) =>
  isCaptionLike(readPart({ part: 'paragraph', paragraph: 1, text }).sentences, text);

describe('a paragraph that describes a picture', () => {
  it.each([
    'Cards and keys left behind at the pool after its doors were shut in Pellworth on Monday.',
    'Nurses leaving the ward at the end of their shift in Tarn.',
    'A boy walks past a burnt-out car in the old town of Larvik on Monday.',
    'Mayor Ida Lund seen here at the opening of the bridge in 2012.',
    'The bridge over the Orm, pictured last year before the flood.',
    'Water pouring through the roof of the sports hall in Tarn.',
    'In this June 4, 2012 file photo, Ida Lund speaks at a rally in Oslo.',
    'Ida Lund (left) and Per Berg sign the treaty in Oslo.',
    'Firefighters searching the ruins of the mill, where eleven people died.',
    'Shoes found on the beach at Tarn after the ferry sank.',
    'Students hold candles during a vigil outside the school on Tuesday, March 5, 2019.',
    'Cars parked outside the closed factory, which made tyres until 2009.',
  ])('is told by its want of a verb, its pose or what it points at: %s', (text) => {
    expect(seemsCaption(text)).toBe(true);
  });

  it.each([
    'Thousands marched through London on Tuesday.',
    'The mayor left in June after a row over the roof.',
    'Voters go to the polls on Tuesday.',
    'The town was left without power after a storm.',
    'She found the shoes on the beach at Tarn.',
    'Three people died when a bus left the road near Tarn on Monday.',
    'The council of Pellworth will close the Marl Street swimming pool in June, its leader said on Tuesday.',
    '“Nurses leaving the ward at the end of their shift were in tears,” said Ida Lund.',
    'Leaving the ward, she said that nobody had asked her.',
    'The bridge held.',
    'Built in 1931, the market would cost too much to repair.',
    'The photo of the mayor was taken in May, she said.',
    'Seen from the hills, the town looks small, but 40,000 people live there.',
    'The team plays its last match in Oslo on Saturday.',
    'The storms that many farmers blame are getting worse.',
    'Water pouring through the roof. The hall was shut on Monday.',
    '',
  ])('is not seen in what tells something: %s', (text) => {
    expect(seemsCaption(text)).toBe(false);
  });
});
