import { expect, test } from 'vitest';
import { Cooldown } from '../../../src/discord/remembered/cooldown.js';

test('five questions in five seconds are answered, the sixth when the first is five seconds old', () => {
  let now = 0;
  const cooldown = new Cooldown(5, () => now);
  const taken = [0, 500, 1_000, 1_500, 2_000, 2_500, 4_999, 5_000, 5_001].map((time) => {
    now = time;
    return cooldown.take('a');
  });
  expect(taken).toEqual([0, 0, 0, 0, 0, 3, 1, 0, 1]);
});

test('each user has a cooldown of their own', () => {
  const cooldown = new Cooldown(5, () => 0);
  for (let i = 0; i < 5; i++) expect(cooldown.take('a')).toBe(0);
  expect(cooldown.take('b')).toBe(0);
  expect(cooldown.take('a')).toBe(5);
});

test('who is too fast is told so once in five seconds', () => {
  let now = 0;
  const cooldown = new Cooldown(5, () => now);
  const told = [0, 10, 4_999, 5_000, 5_001, 9_999, 10_000].map((time) => {
    now = time;
    return cooldown.tell('a');
  });
  expect(told).toEqual([true, false, false, true, false, false, true]);
  expect(cooldown.tell('b')).toBe(true);
});
