import { describe, expect, it } from 'vitest';
import { aboutArticle } from '../../../src/answering/known/about-article.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** What is answered of an article with this paragraph without looking into it. */
function about(paragraph: string, question: string): string | undefined {
  const reading = read({ headline: 'Notes', datePublished: '2022-06-10', paragraphs: [paragraph] });
  const best = aboutArticle(reading, question)?.best;
  return best && sliceOf(reading.article, best);
}

describe('what is asked about the article itself', () => {
  it.each([
    ['The ferry sank.', 'when was this article published?', '2022-06-10'],
    ['The ferry sank.', 'when did the report come out?', '2022-06-10'],
    ['A report on the ferry appeared.', 'when was this report published?', '2022-06-10'],
  ])('is not looked for in it: of “%s”, “%s” is “%s”', (paragraph, question, expected) => {
    expect(about(paragraph, question)).toBe(expected);
  });

  it.each([
    ['A report on the ferry appeared on Monday.', 'when did the report come out?'],
    ['The text of the treaty was leaked in May.', 'when was the text published?'],
    ['The ferry sank.', 'when did the ferry come out?'],
  ])('may be something that it tells of: “%s”, “%s”', (paragraph, question) => {
    expect(about(paragraph, question)).toBeUndefined();
  });
});
