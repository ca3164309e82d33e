import { expect, test } from 'vitest';
import { Recent } from '../../../src/discord/remembered/recent.js';

test('an id is new once, until a thousand others have come', () => {
  const recent = new Recent();
  expect([recent.add('a'), recent.add('a'), recent.add('b')]).toEqual([true, false, true]);
  for (let i = 0; i < 998; i++) recent.add(`${i}`);
  expect(recent.add('a')).toBe(false);
  recent.add('one more');
  expect(recent.add('a')).toBe(true);
});
