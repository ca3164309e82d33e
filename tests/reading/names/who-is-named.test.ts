import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/reading.js';

const people = (...paragraphs: string[]) =>
  read({ headline: 'Nothing to see', paragraphs }).people.map(({ name }) => name);

describe('people', () => {
  it.each<[string, string[]]>([
    ['Secretary of State Tova Quill and Defense Secretary Omari Tasker spoke.', ['Tova Quill', 'Omari Tasker']],
    ['He is survived by sons Ted, Edward and Kecalf.', ['Ted', 'Edward', 'Kecalf']],
    ['Trask’s rise ended in Mngawa’s removal.', ['Trask', 'Mngawa']],
    ['Quillon Dask, Norland’s foreign minister, spoke.', ['Quillon Dask']],
    ['She sang with Stevie Orr, Elton Voss, and Ann Lee.', ['Stevie Orr', 'Elton Voss', 'Ann Lee']],
    ['“It is late,” said Ab Aziz Tamrin, the deputy minister.', ['Ab Aziz Tamrin']],
    ['The fault was known, Jem Quarles, Vector Systems CEO, said.', ['Jem Quarles']],
  ])('are found in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });

  it.each([
    'A customer, Maristat, which left last week, paid.',
    'They went to a competitor, Boreaspace.',
    'The missile is a Buk M1 of the army.',
    'They met in Kutai Kartanegara district.',
    'He won nine titles and lost to FC Barcelona.',
    'The political party Vansterpartiet Malmo won.',
    'The charity Tova Quill Trust gave money.',
    'It left at 07:30 GMT for the A&E ward.',
    'He lives on the island of Lewis.',
    'He was Secretary of State for Industry in 1974.',
    'Warnings went to Lord Howe Island.',
  ])('are nobody in %j', (paragraph) => {
    expect(people(paragraph)).toEqual([]);
  });
});

describe('one person is listed once', () => {
  it.each<[string, string[]]>([
    ['Elaine Parker met him. Elaine Parker Barlow is his ex-wife.', ['Elaine Parker Barlow']],
    ['Lynn Boylann sang. Lynn Boylan of the choir left.', ['Lynn Boylann']],
    ['Sayako Kuroda, formerly Princess Nori, left. Princess Nori was glad.', ['Sayako Kuroda']],
    ['John F. Quill left. John Quill was glad. Quill sang.', ['John F. Quill']],
  ])('in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Bill Orr met Jane Orr. Bill Orr left.', ['Bill Orr', 'Jane Orr']],
    ['Lena Quill and Lina Quell sang.', ['Lena Quill', 'Lina Quell']],
    ['Bambang Widaryatmo met rescue head Daryatmo.', ['Bambang Widaryatmo', 'Daryatmo']],
    ['Mark Orr met Mary Orr.', ['Mark Orr', 'Mary Orr']],
  ])('and two are two in %j', (paragraph, expected) => {
    expect(people(paragraph)).toEqual(expected);
  });

  it('leaves a surname with whom it was used for, not with one who only gets it later', () => {
    const { people: found } = read({
      headline: 'Nothing to see',
      paragraphs: [
        'Tom Barlow wrote songs.',
        'He married Elaine Voss. Barlow toured. Elaine Voss Barlow survives him.',
      ],
    });
    expect(found.find(({ name }) => name === 'Tom Barlow')?.aliases).toEqual(['Barlow']);
  });
});
