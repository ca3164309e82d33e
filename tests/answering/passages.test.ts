import { describe, expect, it } from 'vitest';
import { keywordsOf } from '../../src/answering/keywords.js';
import { findPassages, passagesOf, rank } from '../../src/answering/passages.js';
import { read } from '../../src/reading/reading.js';
import { tokenise } from '../../src/reading/tokens.js';

const reading = read({
  headline: 'Harbour bridge reopens after storm repairs',
  paragraphs: [
    'The harbour bridge in Port Wylde reopened to traffic on Monday, three weeks after a storm tore away its railing.',
    'Engineers replaced forty steel cables. The work cost the county two million dollars.',
    'Ferries had carried commuters across the bay in the meantime, and the ferry company says it will keep one boat running.',
  ],
});

const paragraphsFor = (question: string) =>
  passagesOf(reading, rank(reading, keywordsOf(tokenise(question).tokens, reading.index))).map(
    ({ span }) => span.paragraph,
  );

describe('ranking passages', () => {
  it.each([
    ['How many steel cables were replaced?', 2],
    ['who carried the commuters', 3],
    ['When did the storm tear the railing away?', 1],
  ])('puts the paragraph that has the words of "%s" first', (question, paragraph) => {
    expect(paragraphsFor(question)[0]).toBe(paragraph);
  });

  it('gives whole parts, each once', () => {
    const passages = findPassages(reading, 'The bridge reopened after engineers replaced cables.');
    const keys = passages.map(({ span }) => `${span.part} ${span.paragraph}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(passages.find(({ span }) => span.paragraph === 2)?.span).toEqual({
      part: 'paragraph',
      paragraph: 2,
      start: 0,
      end: 84,
    });
  });

  it('gives nothing for a text that shares no word with the article', () => {
    expect(findPassages(reading, 'Penguins huddle against Antarctic blizzards')).toEqual([]);
  });

  it('gives nothing for stop words alone', () => {
    expect(paragraphsFor('what is this about?')).toEqual([]);
  });
});
