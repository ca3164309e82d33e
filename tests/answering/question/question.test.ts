import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/answering/question/question.js';

describe('a question is understood by its wording', () => {
  it.each([
    ['Who opened the bridge?', 'who', 'person', undefined],
    ['whos the mayor', 'who', 'person', 'mayor'],
    ['hey, can you tell me who the coach is pls?', 'who', 'person', undefined],
    ['wheres next months fair', 'where', 'place', undefined],
    ['When did the ferry sink?', 'when', 'date', undefined],
    ['In what year was the mill built?', 'year', 'date', 'year'],
    ['where are the trains kept', 'where', 'place', undefined],
    ['How many voters stayed at home?', 'how many', 'number', 'voters'],
    ['How old is the goalkeeper?', 'measure', 'number', 'old'],
    ['Why was the match stopped?', 'why', undefined, undefined],
    ['Which city hosted the fair?', 'which', 'place', 'city'],
    ['What is the population of the island?', 'how much', 'number', 'population'],
    ['What did the minister do?', 'deed', undefined, undefined],
    ['What happened to the ship?', 'deed', undefined, undefined],
    ['Is the museum open?', 'yes/no', undefined, undefined],
  ])('%s', (text, kind, expects, focus) => {
    const question = analyse(text);
    expect([question.kind, question.expects, question.focus?.folded]).toEqual([kind, expects, focus]);
  });
});

describe('who is asked for, the one who does or the one to whom it is done', () => {
  it.each([
    ['who wrote the letter', 'subject'],
    ["who didn't sign it", 'subject'],
    ['who did not attend the hearing', 'subject'],
    ['who doesnt like the plan', 'subject'],
    ['who did the police arrest', 'object'],
    ['who did she not invite', 'object'],
    ['who do they blame', 'object'],
  ])('%s: %s', (text, role) => {
    expect(analyse(text).role).toBe(role);
  });
});
