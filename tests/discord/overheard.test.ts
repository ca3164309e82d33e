import { describe, expect, test } from 'vitest';
import { asks, isAmongPeople } from '../../src/discord/overheard.js';

describe('a line asks', () => {
  test.each(['Who won', 'what’s new', "who's there", 'WHEN', 'is it true', 'it is true?', 'did they ', 'really ? '])(
    '“%s”',
    (line) => {
      expect(asks(line)).toBe(true);
    },
  );
  test.each(['', 'whoever', 'I know who won', '?? no', 'isolated case', 'so what'])('not “%s”', (line) => {
    expect(asks(line)).toBe(false);
  });
});

describe('a question is left to those who talk', () => {
  test.each([
    'what time is it?',
    'who is he?',
    'what did you say?',
    'why?',
    'how are you',
    'can we meet tomorrow?',
    'what’s happening today?',
    'who said that?',
    'when is it',
    'is anyone there?',
    'does my mic work?',
  ])('“%s”', (line) => {
    expect(isAmongPeople(line)).toBe(true);
  });

  test.each([
    'when did the ferry arrive?',
    'who is Ida Holm?',
    'hey, do you know when the ferry sank?',
    'can you tell me who owns the ship',
    'what did the US say?',
    'did anyone die?',
    'where did she thank the crew?',
    'is it true that the ferry sank?',
    'how many islanders were there on the quay?',
  ])('but not “%s”', (line) => {
    expect(isAmongPeople(line)).toBe(false);
  });
});
