import { describe, expect, it } from 'vitest';
import { isSentenceOfText } from '../../../src/intake/pasted/questions.js';

describe('a question on a line of its own', () => {
  it.each([
    ['Isn’t that what the board was founded to prevent?'],
    ["Don't they read their own reports?"],
    ['Would they have kept the boats if those who take them could vote?'],
    ['And who would pay for it if the town did not?'],
  ])('%j goes on with what was said', (question) => {
    expect(isSentenceOfText(question)).toBe(true);
  });

  it.each([
    ['Nora Lind, for the town, asked: “Why did you leave the boat there?”'],
    ['She told the board: "Who pays for it?"'],
    ['The captain replied, “What boat?”'],
  ])('%j tells who put it', (question) => {
    expect(isSentenceOfText(question)).toBe(true);
  });

  it.each([
    ['What happens next?'],
    ['Analysis: “Who pays for it?”'],
    ['The harbour: why did “the boat” sink?'],
    ['So what is “the boat”?'],
    ['Is it legal?'],
    ['So, where do people learn to mend these boats?'],
    ['How did they do it?'],
    ['Who will pay'],
    ['Will the ferry run at night again?'],
  ])('%j heads what follows', (question) => {
    expect(isSentenceOfText(question)).toBe(false);
  });
});
