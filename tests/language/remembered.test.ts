import { expect, it } from 'vitest';
import { remembered } from '../../src/language/remembered.js';

it('asks the function once for each word, and gives what it gave', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['vote', 'poll', 'vote', 'votes'].map(lengthOf)).toEqual([4, 4, 4, 5]);
  expect(asked).toEqual(['vote', 'poll', 'votes']);
});

it('remembers answers that are false', () => {
  let asked = 0;
  const never = remembered(() => {
    asked++;
    return false;
  });
  expect([never('no'), never('no'), asked]).toEqual([false, false, 1]);
});
