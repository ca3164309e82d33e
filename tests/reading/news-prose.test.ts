import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';
import { NEWS_CASES } from './news-prose.js';

describe.each(NEWS_CASES)('in “$headline”', ({ headline, paragraphs, people, quotations }) => {
  const reading = read({ headline, paragraphs: [...paragraphs] });

  it('everyone is named once, with the role that the article states', () => {
    expect(reading.people.map(({ name }) => name).sort()).toEqual(people.map(([name]) => name).sort());
    for (const [name, role] of people) {
      const person = reading.people.find((entity) => entity.name === name);
      if (role !== undefined)
        expect(person?.roles.map(({ span }) => sliceOf(reading.article, span)).join('; ')).toContain(role);
    }
  });

  it('every quotation is found and given to its speaker', () => {
    const found = reading.quotations
      .filter(({ kind }) => kind === 'direct')
      .flatMap(({ pieces, speaker, mention }) =>
        pieces.map((piece) => [
          sliceOf(reading.article, piece),
          speaker?.name,
          mention && sliceOf(reading.article, mention),
        ]),
      );
    const expected = quotations.map(([opening, ...voice]) => [expect.stringMatching(`^${opening}`), ...voice]);
    expect(found).toEqual(expected);
  });
});
