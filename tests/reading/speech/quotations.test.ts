import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';
import type { Quotation } from '../../../src/reading/speech/quotations.js';

const HEADLINE = 'Nothing to see';

/** Each quotation as [words of its pieces, speaker's name, the words that name the speaker]. */
function quoted(kind: Quotation['kind'], paragraphs: readonly string[]): readonly (readonly unknown[])[] {
  const { article, quotations } = read({ headline: HEADLINE, paragraphs: [...paragraphs] });
  return quotations
    .filter((quotation) => quotation.kind === kind)
    .map(({ pieces, speaker, mention }) => [
      pieces.map((piece) => sliceOf(article, piece)).join(' | '),
      speaker?.name,
      mention && sliceOf(article, mention),
    ]);
}

type Expected = readonly [words: string, speaker: string | undefined, mention: string | undefined];

describe('direct quotations', () => {
  it.each<[string, string[], Expected[]]>([
    [
      'behind which the name stands',
      ['"The bridge is safe," Paula Voss said.'],
      [['The bridge is safe,', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'in curly marks',
      ['“The bridge is safe,” said Paula Voss.'],
      [['The bridge is safe,', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'in single marks, with apostrophes',
      ["'It's the voters' choice, and they won't like it,' Paula Voss said."],
      [["It's the voters' choice, and they won't like it,", 'Paula Voss', 'Paula Voss']],
    ],
    [
      'of somebody without a name who speaks for a person with one',
      ['A lawyer for former President Omar Haddad called it “a smear,” and Haddad’s campaign called it “silly.”'],
      [
        ['a smear,', 'A lawyer for former President Omar Haddad', 'A lawyer for former President Omar Haddad'],
        ['silly.', 'Haddad’s campaign', 'Haddad’s campaign'],
      ],
    ],
    ['in guillemets', ['«We will pay,» said Paula Voss.'], [['We will pay,', 'Paula Voss', 'Paula Voss']]],
    [
      'with marks inside marks',
      ['“He told me ‘never’ and left,” Paula Voss said.'],
      [['He told me ‘never’ and left,', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'before an inverted verb and an apposition',
      ['"We lost everything," said Omar Haddad, a farmer from the valley.'],
      [['We lost everything,', 'Omar Haddad', 'Omar Haddad, a farmer from the valley']],
    ],
    [
      'with an apposition between name and verb',
      ['"We lost everything," Omar Haddad, head of the growers\' union, said.'],
      [['We lost everything,', 'Omar Haddad', "Omar Haddad, head of the growers' union"]],
    ],
    [
      'with a relative clause between name and verb',
      ['"We lost everything," Omar Haddad, who farms nearby, said on Monday.'],
      [['We lost everything,', 'Omar Haddad', 'Omar Haddad']],
    ],
    [
      'led in by a verb and a comma',
      ['Senator Bo Hart told reporters, "I will not resign."'],
      [['I will not resign.', 'Bo Hart', 'Senator Bo Hart']],
    ],
    [
      'led in by a verb and a colon',
      ['Mayor Lena Quist tweeted: "Stay home tonight."'],
      [['Stay home tonight.', 'Lena Quist', 'Mayor Lena Quist']],
    ],
    [
      'led in by "according to"',
      ['According to Paula Voss, "nobody was told" before the vote.'],
      [['nobody was told', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'carried on by a participle',
      ['Paula Voss said the bridge would close, adding: "It is too old to mend."'],
      [['It is too old to mend.', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'broken by the cue',
      ['"The bridge," Paula Voss said, "is too old to mend."'],
      [['The bridge, | is too old to mend.', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'that go on behind the cue as a sentence of their own',
      ['"The bridge is old," Paula Voss said. "It will be closed."'],
      [
        ['The bridge is old,', 'Paula Voss', 'Paula Voss'],
        ['It will be closed.', 'Paula Voss', 'Paula Voss'],
      ],
    ],
    [
      'over several paragraphs with an opening mark on each',
      ['Paula Voss said: "The bridge is old.', '"It will be closed.', '"We will build another."'],
      [['The bridge is old. | It will be closed. | We will build another.', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'that go on in the next paragraph',
      ['"The bridge is old," Paula Voss said.', '"It will be closed in the spring."'],
      [
        ['The bridge is old,', 'Paula Voss', 'Paula Voss'],
        ['It will be closed in the spring.', 'Paula Voss', undefined],
      ],
    ],
    [
      'of two words',
      ['Paula Voss called the delay "simply shameful" on Monday.'],
      [['simply shameful', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'said by a surname, a pronoun and a title',
      [
        'President Ilze Krauze flew to Riga. "I am glad," Krauze said.',
        'She was met by children. "They sang," she said.',
        '"It was cold," the president said.',
      ],
      [
        ['I am glad,', 'Ilze Krauze', 'Krauze'],
        ['They sang,', 'Ilze Krauze', 'she'],
        ['It was cold,', 'Ilze Krauze', 'the president'],
      ],
    ],
    [
      'of a dialogue, where a question is answered by whoever spoke before the asker',
      ['"I was there," Omar Haddad said.', '"Did you see it?" Paula Voss asked.', '"I saw it all from the roof."'],
      [
        ['I was there,', 'Omar Haddad', 'Omar Haddad'],
        ['Did you see it?', 'Paula Voss', 'Paula Voss'],
        ['I saw it all from the roof.', 'Omar Haddad', undefined],
      ],
    ],
    [
      'of a subject with a day between it and its verb',
      ['Omar Haddad, the coach, on Sunday warned of "a long winter" for the club.'],
      [['a long winter', 'Omar Haddad', 'Omar Haddad, the coach']],
    ],
    [
      'behind a verb that no list has',
      ['"Not again," Paula Voss sobbed.'],
      [['Not again,', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'of the agent of a passive',
      ['The plan was dismissed by Omar Haddad as "pure theatre".'],
      [['pure theatre', 'Omar Haddad', 'Omar Haddad']],
    ],
    [
      'of an announcement that ends with a colon',
      ['In a letter to the mayor, Paula Voss gave her reasons:', '"The bridge is too old to mend."'],
      [['The bridge is too old to mend.', 'Paula Voss', undefined]],
    ],
    [
      'without a closing mark',
      ['Paula Voss said: "The bridge is too old to mend.'],
      [['The bridge is too old to mend.', 'Paula Voss', 'Paula Voss']],
    ],
    [
      'of somebody who is not named',
      ['"We were not asked," a senior official said.'],
      [['We were not asked,', 'a senior official', 'a senior official']],
    ],
    [
      'of a spokeswoman, who is not the ministry behind her',
      ['"No comment," said a spokeswoman for the Justice Department.'],
      [['No comment,', 'a spokeswoman for the Justice Department', 'a spokeswoman for the Justice Department']],
    ],
    [
      'of a lawyer, who is not his client',
      ['Bo Hart was charged. "He is innocent," Hart\'s lawyer said.'],
      [['He is innocent,', "Hart's lawyer", "Hart's lawyer"]],
    ],
    [
      'of an organisation',
      ['The Daily Courier said the plan was "dead on arrival".'],
      [['dead on arrival', 'Daily Courier', 'The Daily Courier']],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(quoted('direct', paragraphs)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a nickname', 'Robert "Big Bob" Lang opened the bar.'],
    ['the name of a thing', 'They named their boat "Little Hope".'],
    ["a word held at arm's length", 'Visitors ate "electric" jelly.'],
    ['a word that is talked about', 'Locals call it "tin".'],
    ['a clause of a contract', "The deal has an 'Early Exit' clause that says nothing."],
    ['a broadcast', 'Omar Haddad spoke of it on the network’s “Late Hour.”'],
    ['a song', 'The band played "Silver Morning" twice.'],
    ['apostrophes', "The players' union and the owners' lawyers met in '98."],
    ['an inch mark', 'He is 6\'4" tall and strong.'],
  ])('are not %s', (_, paragraph) => {
    expect(quoted('direct', [paragraph])).toEqual([]);
  });
});

describe('indirect quotations', () => {
  it.each<[string, Expected]>([
    ['Paula Voss said she wanted a new bridge.', ['she wanted a new bridge', 'Paula Voss', 'Paula Voss']],
    ['Moscow denies that charge.', ['Moscow denies that charge', 'Moscow', 'Moscow']],
    [
      'The river rose two metres, according to Omar Haddad.',
      ['The river rose two metres', 'Omar Haddad', 'Omar Haddad'],
    ],
  ])('in %j', (paragraph, expected) => {
    expect(quoted('indirect', [paragraph])).toEqual([expected]);
  });

  it.each(['The claims were read in court.', 'He was told to leave the town.', 'The report was 90 pages long.'])(
    'are not in %j',
    (paragraph) => {
      expect(quoted('indirect', [paragraph])).toEqual([]);
    },
  );
});

describe('quotations of any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      '. ',
      ', ',
      'Paula Voss',
      'said',
      'she',
      'the plan',
      'It works',
      ':',
      '\n',
    ],
  );
  const paragraph = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((list) => `x${list.join('')}`);

  it('lie in their part, in order, and do not cross', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { article, quotations, people } = read({ headline: HEADLINE, paragraphs });
        const direct = quotations.filter(({ kind }) => kind === 'direct').flatMap((quotation) => quotation.pieces);
        for (const [i, piece] of direct.entries()) {
          expect(sliceOf(article, piece).trim()).not.toBe('');
          const before = direct[i - 1];
          if (before && before.paragraph === piece.paragraph) expect(piece.start).toBeGreaterThanOrEqual(before.end);
          else expect(piece.paragraph).toBeGreaterThan(before?.paragraph ?? 0);
        }
        for (const { mention, cue, pieces: own } of quotations)
          for (const beside of [mention, cue])
            if (beside) for (const piece of own) expect(contains(piece, beside) && own.length > 1).toBe(false);
        for (const { mentions } of people)
          for (const { span } of mentions) expect(sliceOf(article, span).trim()).not.toBe('');
      }),
    );
  });
});
