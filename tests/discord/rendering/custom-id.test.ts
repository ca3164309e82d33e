import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { articleKey } from '../../../src/article/key.js';
import { type Span, textAt } from '../../../src/article/spans.js';
import {
  answerIn,
  decodePress,
  encodePress,
  type Press,
  type Shown,
} from '../../../src/discord/rendering/custom-id.js';
import { harbour, spanOf } from '../harbour.js';

const sentence = spanOf(harbour, 'She thanked the crew.');
const caption: Span = { part: 'caption', image: 1, start: 4, end: 16 };
const passages = [
  { span: sentence, score: 0 },
  { span: caption, score: 0 },
];
const press = (shown: Shown, page = 0): Press => ({ act: 'turn', shown, page });

describe('a custom_id', () => {
  test.each([
    [press({ kind: 'people' })],
    [press({ kind: 'timeline' }, 12_345)],
    [press({ kind: 'summary', sentences: 10 })],
    [press({ kind: 'paragraph', paragraph: 5_000 })],
    [press({ kind: 'quotations' })],
    [press({ kind: 'quotations', speaker: 0 }, 2)],
    [press({ kind: 'quotations', speaker: 40, about: 'the U.S. treaty!' })],
    [press({ kind: 'quotations', about: '42' })],
    [press({ kind: 'quotations', asked: 'Владимир.П' })],
    [press({ kind: 'passages', passages })],
    [press({ kind: 'answer', answer: { outcome: 'refused', passages: [] } }, 1)],
    [
      {
        ...press({ kind: 'context', answer: { outcome: 'answered', best: caption, sentence, passages } }),
        act: 'open',
      },
    ],
  ] as const)('%j is read as it was written, within a hundred characters', (written) => {
    const customId = encodePress(harbour, written);
    expect(decodePress(harbour, customId)).toEqual(written);
    expect(customId.length).toBeLessThanOrEqual(100);
  });

  test('names a whole part by its place alone', () => {
    const span: Span = {
      part: 'paragraph',
      paragraph: 2,
      start: 0,
      end: textAt(harbour, { part: 'paragraph', paragraph: 2 })?.length ?? 0,
    };
    const shown: Shown = { kind: 'passages', passages: [{ span, score: 1 }] };
    expect(encodePress(harbour, press(shown))).toBe(`1${articleKey(harbour).slice(0, 6)}.tf.0.p2`);
  });

  test('leaves out the last passages where they do not fit, never the words or their sentence', () => {
    const big: Article = { headline: 'Long', paragraphs: Array.from({ length: 5_000 }, () => 'y'.repeat(20_000)) };
    const far = (paragraph: number): Span => ({ part: 'paragraph', paragraph, start: 19_000, end: 19_500 });
    const many = [4_996, 4_997, 4_998, 4_999, 5_000].map((paragraph) => ({ span: far(paragraph), score: 0 }));
    const answer = { outcome: 'pointed', best: far(4_996), sentence: far(4_996), passages: many } as const;
    const customId = encodePress(big, press({ kind: 'answer', answer }));
    expect(customId.length).toBeLessThanOrEqual(100);
    expect(answerIn(big, [customId])).toEqual({ ...answer, passages: many.slice(0, 4) });
  });

  test('of another article is told apart', () => {
    const other = { ...harbour, headline: 'Another' };
    expect(decodePress(other, encodePress(harbour, press({ kind: 'people' })))).toBe('other article');
  });

  const key = articleKey(harbour).slice(0, 6);
  test.each([
    ['nothing', ''],
    ['another version', `0${key}.tw.0`],
    ['an unknown act', `1${key}.xw.0`],
    ['an unknown kind', `1${key}.tz.0`],
    ['a page that is no number', `1${key}.tw.-1`],
    ['no page', `1${key}.tw`],
    ['no paragraph', `1${key}.tp.0`],
    ['an unknown outcome', `1${key}.tn.0.x`],
  ])('of %s is unknown', (_, customId) => {
    expect(decodePress(harbour, customId)).toBe('unknown');
  });

  test.each([
    ['outside its part', 'p1:0:zzz'],
    ['backwards', 'p1:9:2'],
    ['in no part', 'p9'],
    ['of no part', 'z1'],
  ])('leaves out a span %s', (_, span) => {
    expect(decodePress(harbour, `1${key}.tf.0.${span}`)).toEqual(press({ kind: 'passages', passages: [] }));
  });

  test('that shows no answer is none to follow', () => {
    expect(answerIn(harbour, ['x', encodePress(harbour, press({ kind: 'people' }))])).toBeUndefined();
  });
});
