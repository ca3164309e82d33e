import { describe, expect, test } from 'vitest';
import { ballotsBy, counted } from '../../src/discord/ballots.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const OLD = { article: 'a', span: { part: 'headline', start: 0, end: 4 }, yes: 3, no: 1 } as const;

/** The id of an interaction so many milliseconds after the first: the upper 42 bits are the time. */
const pressAt = (ms: number, n = 0) => String(((700_000_000_000n + BigInt(ms)) << 22n) + BigInt(n));

type Press = readonly [by: string, vote: 'yes' | 'no', press: string];

/** The votes after some presses, one after the other, and what each of them took the place of. */
function after(presses: readonly Press[]) {
  let votes: Parameters<typeof counted>[0] = OLD;
  const former = presses.map(([by, vote, press]) => {
    const { votes: changed, former } = counted(votes, { by, vote, press });
    votes = changed;
    return former;
  });
  return { yes: votes.yes - OLD.yes, no: votes.no - OLD.no, former, kept: votes.ballots?.length };
}

describe('a ballot', () => {
  const [first, second, third] = [pressAt(0), pressAt(500), pressAt(1_000)];

  test.each<[string, readonly Press[], ReturnType<typeof after>]>([
    ['counts', [['ada', 'yes', first]], { yes: 1, no: 0, former: [undefined], kept: 1 }],
    [
      'counts for each person',
      [
        ['ada', 'yes', first],
        ['ben', 'no', second],
      ],
      { yes: 1, no: 1, former: [undefined, undefined], kept: 2 },
    ],
    [
      'that says the same again counts no more',
      [
        ['ada', 'yes', first],
        ['ada', 'yes', second],
      ],
      { yes: 1, no: 0, former: [undefined, 'yes'], kept: 1 },
    ],
    [
      'that says otherwise takes the place of the one before',
      [
        ['ada', 'yes', first],
        ['ada', 'no', second],
        ['ada', 'yes', third],
      ],
      { yes: 1, no: 0, former: [undefined, 'yes', 'no'], kept: 1 },
    ],
    [
      'of a press that another process has counted changes nothing, and gives what it gave then',
      [
        ['ada', 'yes', first],
        ['ada', 'yes', first],
        ['ada', 'no', second],
        ['ada', 'no', second],
      ],
      { yes: 0, no: 1, former: [undefined, undefined, 'yes', 'yes'], kept: 1 },
    ],
    [
      'of a press before the last one that was counted changes nothing',
      [
        ['ada', 'yes', first],
        ['ada', 'no', second],
        ['ada', 'yes', first],
      ],
      { yes: 0, no: 1, former: [undefined, 'yes', 'yes'], kept: 1 },
    ],
    [
      'is kept for a day',
      [
        ['ada', 'yes', first],
        ['ben', 'yes', pressAt(DAY_MS)],
        ['ada', 'yes', pressAt(DAY_MS + 1)],
      ],
      { yes: 3, no: 0, former: [undefined, undefined, undefined], kept: 2 },
    ],
  ])('%s', (_, presses, expected) => {
    expect(after(presses)).toEqual(expected);
  });

  test('takes nothing below none, of votes that were forgotten since', () => {
    const votes = { ...OLD, yes: 0, ballots: [{ by: 'ada', vote: 'yes', press: first }] } as const;
    expect(counted(votes, { by: 'ada', vote: 'no', press: second }).votes).toMatchObject({ yes: 0, no: OLD.no + 1 });
  });
});

test('what stands for a voter is of one answer, one person and one bot, and shows no id', () => {
  const [ids, answers] = [
    ['600000000000000001', '600000000000000002'],
    ['1 a', '2 a'],
  ];
  const all = ['one token', 'another'].flatMap((token) =>
    ids.flatMap((id) => answers.map((answer) => ballotsBy(token)(id, answer))),
  );
  expect(new Set(all).size).toBe(8);
  expect(all[0]).toBe(ballotsBy('one token')('600000000000000001', '1 a'));
  for (const ballot of all) expect(ballot).toMatch(/^[\w-]{22}$/);
});
