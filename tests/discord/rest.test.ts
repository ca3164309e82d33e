import { expect, test } from 'vitest';
import { restOptions } from '../../src/discord/rest.js';

test.each([
  ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api/v10', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api/v10/', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('the address %s is %s to discord.js', (written, api) => {
  expect(restOptions(written)).toMatchObject({ api });
});

test('Discord’s own address is discord.js’s to know', () => {
  expect(restOptions(undefined)).not.toHaveProperty('api');
});
