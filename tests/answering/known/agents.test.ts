import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Harbour crane moved to Tolvik',
  paragraphs: [
    'The owner of the crane, Holm Shipping, moved it on Monday to the port of Tolvik.',
    'The former owner of the warehouse, Karl Berg, watched it go by.',
    'Critics of the plan, the Green League among them, stayed at home.',
    'The editor of the Tolvik Courier, Ada Lind, wrote that the move was overdue.',
    'Builders in the town, where Ivar Moe lives, were glad of the work.',
  ],
});

function answer(question: string): string | undefined {
  const { best, outcome } = ask(reading, question);
  return outcome === 'answered' && best ? sliceOf(reading.article, best) : undefined;
}

describe('who does what a noun for it says', () => {
  it.each([
    ['who owns the crane?', 'Holm Shipping'],
    ['who edits the Tolvik Courier', 'Ada Lind'],
    ['who owned the warehouse?', 'Karl Berg'],
  ])('%s', (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  it.each([
    ['who owns the warehouse?', 'Holm Shipping'],
    ['who owns the warehouse?', 'Karl Berg'],
    ['who builds in the town?', 'Ivar Moe'],
    ['who criticises the plan?', 'Ada Lind'],
    ['who owns the port?', 'Holm Shipping'],
  ])('is not told in bold where nobody does: %s', (question, wrong) => {
    expect(answer(question)).not.toBe(wrong);
  });
});
