import type { Message } from 'discord.js';
import { expect, test } from 'vitest';
import { Answered } from '../../../src/discord/remembered/answered.js';

const answer = (id: string) => Promise.resolve([{ id } as Message]);

test('an answer is young for a minute from its first form on', async () => {
  let now = 0;
  const answered = new Answered(() => now);
  await answered.keep('q', answer('a'));
  now = 59_999;
  await answered.keep('q', answer('a'));
  expect(await answered.young('q')).toEqual([{ id: 'a' }]);
  now = 60_000;
  expect(answered.young('q')).toBeUndefined();
});

test('an answer is taken back once, and not where it was replied to', async () => {
  const answered = new Answered();
  for (const id of ['1', '2']) await answered.keep(`q${id}`, answer(`a${id}`));
  answered.noteReplyTo('a2');
  answered.noteReplyTo('somebody else’s');
  expect(await answered.takeBack('q1')).toEqual([{ id: 'a1' }]);
  expect(await answered.takeBack('q1')).toEqual([]);
  expect(await answered.takeBack('q2')).toEqual([]);
});

test('the oldest of very many are forgotten', async () => {
  const answered = new Answered();
  for (let i = 0; i <= 500; i++) await answered.keep(`q${i}`, answer(`a${i}`));
  expect(await answered.takeBack('q0')).toEqual([]);
  expect(await answered.takeBack('q1')).toEqual([{ id: 'a1' }]);
});
