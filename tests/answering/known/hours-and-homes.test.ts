import { describe, expect, it } from 'vitest';
import { homeAsked } from '../../../src/answering/known/homes.js';
import { hourAsked } from '../../../src/answering/known/hours.js';
import { analyse } from '../../../src/answering/question/question.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

type Row = readonly [question: string, paragraphs: string[], expected: string | undefined];

const CRASH = 'The crash occurred about 9:30 a.m. (1430 GMT) on the bridge of Harlow.';

describe('the only hour that an article gives', () => {
  it.each<Row>([
    ['what time did it crash', [CRASH], '9:30 a.m.'],
    ['what time was the crash?', [CRASH, 'The bridge is shut.'], '9:30 a.m.'],
    ['what time did it happen', [CRASH], '9:30 a.m.'],
    ['what time did they find the dog', ['The dog was found in a barn at 6 PM on Sunday.'], '6 PM'],
    ['what time does the fair open', [CRASH], undefined],
    ['what time did it crash', [CRASH, 'A second crash followed at 11 a.m.'], undefined],
    ['what time of the year was the crash', [CRASH], undefined],
    ['when was the crash', [CRASH], undefined],
    ['what time was the crash', ['The crash was on Sunday.'], undefined],
  ])('“%s” of %j is %s', (question, paragraphs, expected) => {
    const reading = read({ headline: 'Notes', paragraphs });
    const found = hourAsked(reading, analyse(question));
    expect(found && sliceOf(reading.article, found.best)).toBe(expected);
  });
});

describe('where somebody is from', () => {
  it.each<Row>([
    ["where's marsh from", ['Ida Marsh of Chicago was found on Sunday.'], 'Chicago'],
    ['where is ida marsh from?', ['Ida Marsh, 34, of Chicago, was found.'], 'Chicago'],
    ['where does marsh live', ['Ida Marsh, who is from Chicago, was found.'], 'Chicago'],
    ['where is hagen from', ['Ida Marsh of Chicago met Rolf Hagen, of Paris, on Sunday.'], 'Paris'],
    ['where is hagen from', ['Ida Marsh of Chicago met Rolf Hagen.'], undefined],
    ['where was marsh found', ['Ida Marsh of Chicago was found in Paris.'], undefined],
    ['where is marsh from', ['Ida Marsh of Chicago University was found.'], undefined],
    ['where is marsh from', ['Ida Marsh flew to Paris from Chicago.'], undefined],
  ])('“%s” of %j is %s', (question, paragraphs, expected) => {
    const reading = read({ headline: 'Notes', paragraphs });
    const asked = analyse(question);
    const found = homeAsked(reading, asked, asked.tokens);
    expect(found && sliceOf(reading.article, found.best)).toBe(expected);
  });
});
