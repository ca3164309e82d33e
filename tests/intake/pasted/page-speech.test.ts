import { describe, expect, it } from 'vitest';
import { pageSpeech } from '../../../src/intake/pasted/page-speech.js';

describe('what a page says to its readers below an article', () => {
  it.each([
    ['All quotes are delayed by at least 15 minutes.', 2],
    ['Most stock quote data provided by the exchange.', 2],
    ['The opinions expressed in reader comments are those of the author only.', 2],
    ['First and last names will appear with each submission to this site.', 2],
    ['Please note that we do not endorse the comments of others.', 1],
    ['Comments may be removed at any time.', 1],
  ])('%j is told, and how surely', (text, sureness) => {
    expect(pageSpeech(text)).toBe(sureness);
  });

  it.each([
    ['The firm deleted 4,000 accounts and 9,000 comments in May.'],
    ['“You can close your account on our website,” the bank wrote.'],
    ['We walked to the lighthouse and saw that it was lit.'],
    ['Prices rose by 4 percent and will rise again.'],
    ['The council moderated its demands.'],
  ])('%j is none', (text) => {
    expect(pageSpeech(text)).toBe(0);
  });
});
