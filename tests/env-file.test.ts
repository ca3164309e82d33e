import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnvFile } from '../src/env-file.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

const of = (content: string | Uint8Array) => {
  writeFileSync(file, content);
  return readEnvFile(file);
};

describe('a .env', () => {
  test.each([
    ['as the example has it', '# the bot’s token, "secret"\nDISCORD_TOKEN=a.b.c\n\nGUILD_ID=\n'],
    ['in quotation marks, from Windows', 'DISCORD_TOKEN=\'a.b.c\'\r\nGUILD_ID=""\r\n'],
    ['with a line end in them', 'DISCORD_TOKEN="a.b.c\n"\nGUILD_ID=\n'],
    ['with spaces, and a comment behind it', ' DISCORD_TOKEN = a.b.c   # mine\nGUILD_ID='],
    ['for a shell', 'export DISCORD_TOKEN=a.b.c\nexport GUILD_ID='],
    ['with a colon', 'DISCORD_TOKEN: a.b.c\nGUILD_ID: '],
    ['with a byte order mark', '\ufeffDISCORD_TOKEN=a.b.c\nGUILD_ID='],
    ['in UTF-16 with its mark', Buffer.from('\ufeffDISCORD_TOKEN=a.b.c\r\nGUILD_ID=\r\n', 'utf16le')],
    ['beside another program’s', 'DISCORD_TOKEN=a.b.c\nGUILD_ID=\nBOT_TOKEN=d'],
  ])('%s gives the token', (_, content) => {
    const read = of(content);
    expect(read).toMatchObject({ ok: true, value: { GUILD_ID: '' } });
    expect(read.ok && read.value.DISCORD_TOKEN?.trim()).toBe('a.b.c');
  });

  test('that is not there, or empty, sets nothing', () => {
    expect(readEnvFile(file)).toEqual({ ok: true, value: {} });
    expect(of('')).toEqual({ ok: true, value: {} });
  });

  test.each([
    ['the token alone', 'a.b.c\n', ['.env, line 1 sets nothing: write NAME=value, as .env.example does']],
    [
      'it on a line of its own',
      'DISCORD_TOKEN=\na.b.c\n',
      ['.env, line 2 sets nothing: write NAME=value, as .env.example does'],
    ],
    [
      'a colon without a space',
      'DISCORD_TOKEN:a.b.c',
      ['.env, line 1 sets nothing: write NAME=value, as .env.example does'],
    ],
    [
      'a line behind a value of two',
      'GUILD_ID="1\n2"\na.b.c',
      ['.env, line 3 sets nothing: write NAME=value, as .env.example does'],
    ],
    ['another name', 'BOT_TOKEN=a.b.c', ['.env has BOT_TOKEN: the setting is called DISCORD_TOKEN']],
    ['small letters', 'discord_token=a.b.c', ['.env has discord_token: the setting is called DISCORD_TOKEN']],
    [
      'an empty one too',
      'DISCORD_TOKEN=\nDISCORD-TOKEN=a.b.c',
      ['.env has DISCORD-TOKEN: the setting is called DISCORD_TOKEN'],
    ],
  ])('with %s is told what is wrong, and no word of it', (_, content, problems) => {
    expect(of(content)).toEqual({ ok: false, isRead: true, problems });
  });

  test.each([
    ['UTF-16 without its mark', Buffer.from('DISCORD_TOKEN=a', 'utf16le'), 'is no text: save it as UTF-8'],
    ['any bytes', Uint8Array.from({ length: 300 }, (_, i) => i * 37), 'is no text: save it as UTF-8'],
    ['more than any settings', '#'.repeat(1_000_001), 'is larger than 1 MB: leave in it what .env.example has'],
  ])('of %s is told so', (_, content, problem) => {
    expect(of(content)).toEqual({ ok: false, isRead: false, problems: [`.env ${problem}`] });
  });

  test.each<[string, string, () => void]>([
    ['a folder', 'EISDIR', () => mkdirSync(file)],
    ['a link to itself', 'ELOOP', () => symlinkSync(file, file)],
  ])('that is %s cannot be read', (_, code, put) => {
    put();
    expect(readEnvFile(file)).toMatchObject({
      isRead: false,
      problems: [`.env cannot be read (${code}): make it a file that this user may read`],
    });
  });
});
