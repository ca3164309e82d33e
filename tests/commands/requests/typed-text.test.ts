import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from '../../../src/commands/requests/typed-text.js';

describe('of what is typed is left', () => {
  it.each([
    ['<@123456> who won?', 'who won?'],
    ['<@!1> <@&22> <#333> who won?', 'who won?'],
    ['<:kek:123> who won <a:party:9>', 'who won'],
    ['😂😂 who won? 🇳🇴 👩‍👩‍👧 1️⃣', 'who won?'],
    [':joy: who won', 'who won'],
    ['w\u200bho\u2060 w\u00adon\u202e?', 'who won?'],
    ['who\u0000 won', 'who won'],
    ['**who** _won_ ~~it~~ ||today||?', 'who won it today?'],
    ['# who won', 'who won'],
    ['`who` won', 'who won'],
    ['```js\nconst a = 1;\n```\nwho won', 'who won'],
    ['```never closed', ''],
    ['> somebody said this\nwho won', 'who won'],
    ['@everyone who won @here', 'who won'],
    ['[who](https://a.example/b) won https://c.example/d?e=f', 'who won'],
    ['</ask:99> who won', 'who won'],
    ['  \n \u200b', ''],
  ])('%j: %j', (typed, left) => {
    expect(typedText(typed)).toBe(left);
  });

  it.each([
    'who is at 15:45 in Oslo?',
    'is 5 > 4 and 3 < 4?',
    'what is snake_case_name?',
    '5 * 6 * 7',
    'mail me @ noon',
    'who said “no”?',
    'l’Été à Zürich',
    'what costs $5 (or 10%)?',
    'a: b: c',
    'the #1 song',
  ])('%j: all of it', (typed) => {
    expect(typedText(typed)).toBe(typed);
  });

  it('no more than there was, and nothing more to take off', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typedText(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
