import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answering/answer.js';
import { articleSchema } from '../../src/article/article.js';
import { sliceOf } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';
import { ANSWERABLE, type FrankQuestion, UNANSWERABLE, WHO_IS } from './fifty-questions.js';

const article = articleSchema.parse(
  JSON.parse(readFileSync(new URL('../../data/articles/putin-2020-09-25.json', import.meta.url), 'utf8')),
);
const reading = read(article);

describe.each<[string, readonly FrankQuestion[]]>([
  ['that the article answers', ANSWERABLE],
  ['for who somebody is', WHO_IS],
  ['that the article does not answer', UNANSWERABLE],
])('questions %s', (_, questions) => {
  it.each(questions.map((one) => [one.asked, one] as const))(
    '%s has its outcome, and nothing false in bold',
    (_, one) => {
      const { outcome, best } = ask(reading, one.asked);
      if (outcome === 'answered') expect(one.right).toContain(best && sliceOf(article, best));
      expect(outcome).toBe(one.outcome);
    },
  );
});
