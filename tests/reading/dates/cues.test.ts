import { describe, expect, it } from 'vitest';
import { matchesOf, rulesByCue } from '../../../src/reading/dates/cues.js';
import { dateRule } from '../../../src/reading/dates/rule.js';

const rule = (...cues: string[]) => dateRule(cues, cues[0] ?? '', () => undefined);
const month = rule('may', 'july');
const holiday = rule('july fourth');
const year = rule('0000');
const clock = rule("0 o'clock");
const rulesFor = rulesByCue([month, holiday, year, clock]);

describe('the rules that a sentence calls for', () => {
  it.each([
    ['a whole word', 'they met in may, again.', [month]],
    ['two cues, one of which begins with the other', 'on july fourth they met', [month, holiday]],
    ['any digits and any white space', 'at 9\u00a0o’clock in 1987', [year, clock]],
    ['a number that goes on', 'some 12345 votes', [year]],
    ['no longer word that begins so', 'the mayor spoke', []],
    ['no longer word that ends so', 'to their dismay', []],
    ['nothing', '', []],
  ])('are known by %s', (_, text, called) => {
    expect(rulesFor(text)).toEqual(called);
  });
});

describe('the matches of a pattern', () => {
  it('are found afresh each time, empty ones too', () => {
    const pattern = /b?/g;
    const places = () => matchesOf(pattern, 'ab').map(({ index }) => index);
    expect(places()).toEqual([0, 1, 2]);
    expect(places()).toEqual([0, 1, 2]);
  });
});
