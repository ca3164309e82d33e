import { MAX_PARAGRAPHS } from '../article/article.js';
import { defineCommand } from './command.js';
import { WORDS } from './notices.js';

export const article = defineCommand({
  name: 'article',
  description: 'What the article is: headline, byline, publisher, date; or one of its paragraphs',
  options: {
    paragraph: { type: 'integer', description: 'Show the paragraph of this number', min: 1, max: MAX_PARAGRAPHS },
  },
  positional: 'paragraph',
  run: ({ paragraph }, { reading }) => {
    if (paragraph === undefined) return { kind: 'article', reading };
    const count = reading.article.paragraphs.length;
    if (paragraph > count)
      return {
        kind: 'notice',
        text: WORDS.noParagraph(paragraph, count),
      };
    return { kind: 'paragraph', reading, paragraph };
  },
});
