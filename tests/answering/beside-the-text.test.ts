import { describe, expect, it } from 'vitest';
import { isBesideTheText } from '../../src/answering/beside-the-text.js';
import { read } from '../../src/reading/reading.js';

function isBeside(paragraph: string): boolean {
  const reading = read({ headline: 'Notes', paragraphs: [paragraph] });
  return isBesideTheText(reading, { part: 'paragraph', paragraph: 1, start: 0, end: 4 });
}

describe('what was taken for a paragraph', () => {
  it.each([
    'Ida Marsh waves to the crowd in Harlow. Photo: Jan Brook/Agency',
    'In this file photo, Ida Marsh waves to the crowd in Harlow.',
    'Ida Marsh, pictured in 2019, has left the club.',
    'Subscribe to our newsletter for more from Harlow.',
    'Read more: Bridge of Harlow to be kept',
    'Bridge of Harlow to be kept, says mayor',
    'Ida Marsh waves to the crowd in Harlow (Reuters)',
    'Ida Marsh waves to the crowd (Jan Brook/Getty Images)',
  ])('is beside the text: %s', (paragraph) => {
    expect(isBeside(paragraph)).toBe(true);
  });

  it.each([
    'Ida Marsh waved to the crowd in Harlow on Monday.',
    'She took a photo of the bridge and sold it.',
    '“We shall keep it,” said the mayor.',
    'Who will pay for it?',
    'He had seen nothing of it, he told Reuters.',
    'The shop changed its privacy policy. Users were angry. Some of them left for good.',
    'The council voted on Monday. It wants to keep the bridge',
    'The town got its charter in 1299.[3]',
    'He gave three reasons:',
  ])('is text: %s', (paragraph) => {
    expect(isBeside(paragraph)).toBe(false);
  });

  it('is text wherever the article has a part of its own for it', () => {
    const reading = read({ headline: 'Bridge to be kept', paragraphs: ['The bridge is kept.'] });
    expect(isBesideTheText(reading, { part: 'headline', start: 0, end: 6 })).toBe(false);
    expect(isBesideTheText(reading, undefined)).toBe(false);
  });
});
