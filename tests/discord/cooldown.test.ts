import { expect, test } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.js';

test('five questions in ten seconds are answered, the sixth when the first is ten seconds old', () => {
  let now = 0;
  const cooldown = new Cooldown(() => now);
  const taken = [0, 1_000, 2_000, 3_000, 4_000, 4_500, 9_999, 10_000, 10_001].map((time) => {
    now = time;
    return cooldown.take('a');
  });
  expect(taken).toEqual([0, 0, 0, 0, 0, 6, 1, 0, 1]);
});

test('each user has a cooldown of their own', () => {
  const cooldown = new Cooldown(() => 0);
  for (let i = 0; i < 5; i++) expect(cooldown.take('a')).toBe(0);
  expect(cooldown.take('b')).toBe(0);
  expect(cooldown.take('a')).toBe(10);
});
