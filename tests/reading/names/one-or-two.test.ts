import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/reading.js';

/** Everybody with the other names found for them. */
const named = (paragraph: string) =>
  read({ headline: 'Nothing to see', paragraphs: [paragraph] }).people.map(({ name, aliases }) =>
    [name, ...aliases].join(' = '),
  );

describe('whoever has another name is listed once', () => {
  it.each<[string, string[]]>([
    ['Zinho came. Edwin Quill, as Zinho was known, was jailed.', ['Edwin Quill = Zinho']],
    ['Mariluz left. Mariluz, whose real name is Mary Ann Quill, sang.', ['Mariluz = Mary Ann Quill']],
    ['Police held Suresh Quill alias Pappo. Pappo fled.', ['Suresh Quill = Pappo']],
    ['Hal Wexley died. Born Harold Quillblatt in 1923, he sang.', ['Hal Wexley = Harold Quillblatt']],
    [
      'Princess Amelia left. Amelia, a lawyer born Amelia Jane Quill in Hull, sang.',
      ['Princess Amelia = Amelia = Amelia Jane Quill'],
    ],
    [
      'Sheikh Hamid bin Omar Quill spoke. Sheikh Hamid sang. Hamid left.',
      ['Hamid bin Omar Quill = Sheikh Hamid = Hamid'],
    ],
    ['Sheikh Hamid sang. Sheikh Hamid bin Omar Quill spoke.', ['Hamid bin Omar Quill = Sheikh Hamid']],
    ['Queen Elizabeth II spoke. Elizabeth sang.', ['Elizabeth II = Elizabeth']],
    [
      'Alan Quill and his wife Christine were found. Mrs Quill was warned. Mr Quill slept.',
      ['Alan Quill = Quill', 'Christine = Quill'],
    ],
    ['President Hilda Quill spoke. Senators met President Quill.', ['Hilda Quill = Quill']],
    ['Sen. Hilda Quill, the former president, spoke. President Quill left.', ['Hilda Quill = Quill']],
    ['Vice President Tom Quill spoke. President Quill left.', ['Tom Quill = Quill']],
  ])('in %j', (paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Sen. Hilda Quill spoke. It was like the bill of President Quill.', ['Hilda Quill', 'Quill']],
    ['Rep. Patrick Quill spoke. Senator Quill did not vote.', ['Patrick Quill', 'Quill']],
    ['Sheikh Hamid sang. Hamid bin Omar Quill, a painter, wept.', ['Hamid bin Omar Quill', 'Sheikh Hamid']],
    ['Hal Wexley died. Born Victor Quillblatt in 1923, he sang.', ['Hal Wexley', 'Victor Quillblatt']],
    ['Jane Quill, as Lee Orr said, left.', ['Jane Quill', 'Lee Orr']],
    ['Ann Quill and her friend Boris left. Mr Quill slept.', ['Ann Quill = Quill', 'Boris']],
  ])('but others are others in %j', (paragraph, expected) => {
    expect([...named(paragraph)].sort()).toEqual([...expected].sort());
  });
});
