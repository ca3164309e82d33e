import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/reading.js';

describe('a name behind a comma and a noun for firms', () => {
  it.each<[string, readonly string[]]>([
    ['It lost the order to a European competitor, Nordfly, last week.', ['Nordfly']],
    ['The bolts came from a supplier, Velmax.', ['Velmax']],
    ['Its contractor, Holmbygg, left the site.', ['Holmbygg']],
    ['He lost to a competitor, Anna, who is 30.', []],
    ['She beat a competitor, Jon Vik, in May.', []],
    ['They met a rival, Lindqvist, in May.', []],
  ])('is that of a firm where nothing makes it a person’s: %s', (paragraph, expected) => {
    const { organisations } = read({ headline: 'News', paragraphs: [paragraph] });
    expect(organisations.map(({ name }) => name)).toEqual(expected);
  });
});
