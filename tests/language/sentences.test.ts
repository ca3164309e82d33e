import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBounds } from '../../src/language/sentences.js';

const split = (text: string) => sentenceBounds(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['It rained. The match went on.', ['It rained.', 'The match went on.']],
    ['U.S. officials agreed. Others did not.', ['U.S. officials agreed.', 'Others did not.']],
    ['She moved to the U.S. The next year she left.', ['She moved to the U.S.', 'The next year she left.']],
    ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['Mr. Okafor met Dr. Lund at St. Mary.', ['Mr. Okafor met Dr. Lund at St. Mary.']],
    ['J. R. Hale and K.C. Moody won on Jan. 5.', ['J. R. Hale and K.C. Moody won on Jan. 5.']],
    ['The No. 3 seed lost. No. 1 won.', ['The No. 3 seed lost.', 'No. 1 won.']],
    ['The answer is no. They left.', ['The answer is no.', 'They left.']],
    [
      'It opens at 5 p.m. Monday. It closes at 9 p.m. He knows.',
      ['It opens at 5 p.m. Monday.', 'It closes at 9 p.m.', 'He knows.'],
    ],
    ['Rep. Ann Poole, D-Calif., said so.', ['Rep. Ann Poole, D-Calif., said so.']],
    [
      'Harbor Inc. Chairman Lee Orr quit. He joined Delta Corp. The pay is good.',
      ['Harbor Inc. Chairman Lee Orr quit.', 'He joined Delta Corp.', 'The pay is good.'],
    ],
    ['It cost $3.5 million. Taxes rose 0.2%.', ['It cost $3.5 million.', 'Taxes rose 0.2%.']],
    ['"Will it hold?" she asked. "It will!" he said.', ['"Will it hold?" she asked.', '"It will!" he said.']],
    ['“Will it hold?” Moody asked. It did.', ['“Will it hold?” Moody asked.', 'It did.']],
    ['"We won." The crowd sang.', ['"We won."', 'The crowd sang.']],
    ['“We won.” “You did.”', ['“We won.”', '“You did.”']],
    ['He left (at last.) She stayed.', ['He left (at last.)', 'She stayed.']],
    ['Wait... what? Well… Nothing.', ['Wait... what?', 'Well…', 'Nothing.']],
    ['It went on . . . and on.', ['It went on . . . and on.']],
    ['A heading\nA sentence. Another', ['A heading', 'A sentence.', 'Another']],
    ['The town of St. Brook lies on the coast.', ['The town of St. Brook lies on the coast.']],
    ['', []],
  ])('%j splits into %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['words without a full stop', 'and so on '.repeat(2_000)],
    ['words that the last of the full stops is far behind', `${'and so on '.repeat(2_000)}it went. It came.`],
    ['a word as long as several sentences', `${'o'.repeat(9_000)} ${'and so on '.repeat(2_000)}`],
  ])('are cut between words where %s go on for ever', (_, text) => {
    const cut = split(text);
    expect(cut.length).toBeGreaterThan(4);
    for (const one of cut) expect(one.replace(/^o+/, '').length).toBeLessThan(4_100);
    expect(cut.join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/));
  });

  it('are left whole as long as the longest of a newspaper', () => {
    const long = `They said ${'and so on '.repeat(300)}it went.`;
    expect(split(`It came. ${long}`)).toEqual(['It came.', long]);
  });

  it('put every character that is no white space in exactly one sentence, in order', () => {
    const pieces = fc.constantFrom(
      'Mr.',
      'U.S.',
      '"',
      '”',
      '…',
      '.',
      '? ',
      '! ',
      ' ',
      '\n',
      'said',
      'He',
      'No.',
      '5',
      ')',
      'é',
      '🙂',
    );
    const prose = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(prose, (text) => {
        const bounds = sentenceBounds(text);
        expect(
          bounds
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const [i, { start, end }] of bounds.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(bounds[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
