import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../src/settings.js';

describe('settings', () => {
  it('may all be left out', () => {
    expect(settingsFrom({})).toEqual({
      ok: true,
      value: { askChannelIds: [], messageContent: false, fetchLinks: true, feedback: true, logLevel: 'info' },
    });
  });

  it('are read from their variables', () => {
    expect(
      settingsFrom({
        DISCORD_TOKEN: ' abc.def.ghi ',
        GUILD_ID: '123456789012345678',
        ASK_CHANNEL_IDS: '123456789012345678, 223456789012345678',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api',
        ARTICLE: 'bridge',
        DATABASE_URL: 'postgres://bot:secret@db.example:5432/pilcrow',
        LIBRARY_FOLDER: '/var/lib/pilcrow',
        MESSAGE_CONTENT: 'On',
        FETCH_LINKS: 'Off',
        FEEDBACK: 'OFF',
        METRICS_PORT: '9464',
        METRICS_HOST: '::1',
        LOG_LEVEL: 'WARN',
        PATH: '/bin',
      }),
    ).toEqual({
      ok: true,
      value: {
        discordToken: 'abc.def.ghi',
        guildId: '123456789012345678',
        askChannelIds: ['123456789012345678', '223456789012345678'],
        discordApiUrl: 'http://127.0.0.1:8080/api',
        article: 'bridge',
        databaseUrl: 'postgres://bot:secret@db.example:5432/pilcrow',
        libraryFolder: '/var/lib/pilcrow',
        messageContent: true,
        fetchLinks: false,
        feedback: false,
        metrics: { host: '::1', port: 9464 },
        logLevel: 'warn',
      },
    });
  });

  it('count as not set when they are empty', () => {
    const empty = {
      DISCORD_TOKEN: '',
      GUILD_ID: ' ',
      ASK_CHANNEL_IDS: '',
      DISCORD_API_URL: '',
      ARTICLE: '',
      DATABASE_URL: '',
      LIBRARY_FOLDER: '',
      MESSAGE_CONTENT: '',
      FETCH_LINKS: ' ',
      METRICS_PORT: '',
      METRICS_HOST: '',
      LOG_LEVEL: '',
    };
    expect(settingsFrom(empty)).toEqual(settingsFrom({}));
  });

  it('serve figures to this machine alone unless told', () => {
    expect(settingsFrom({ METRICS_PORT: '9464' })).toMatchObject({
      value: { metrics: { host: '127.0.0.1', port: 9464 } },
    });
    expect(settingsFrom({ METRICS_HOST: '0.0.0.0' })).not.toMatchObject({ value: { metrics: expect.anything() } });
  });

  it.each([
    ['auto', 'auto'],
    ['AUTO', 'auto'],
    ['2/16', { ids: [2], of: 16 }],
    ['0-3/16', { ids: [0, 1, 2, 3], of: 16 }],
    ['12-15/16', { ids: [12, 13, 14, 15], of: 16 }],
    ['0/1', { ids: [0], of: 1 }],
  ])('SHARDS=%s says which shards of how many', (value, shards) => {
    expect(settingsFrom({ SHARDS: value, DATABASE_URL: 'postgres://localhost/pilcrow' })).toMatchObject({
      ok: true,
      value: { shards },
    });
  });

  it.each(['2/16', '0-3/16', '1-3/4'])('SHARDS=%s, which leaves shards to others, wants a database', (value) => {
    const problem =
      'DATABASE_URL is missing: SHARDS leaves shards to other processes, and all must have one library, in PostgreSQL';
    expect(settingsFrom({ SHARDS: value })).toEqual({ ok: false, problems: [problem] });
  });

  it.each(['auto', '0-3/4', '0/1'])('SHARDS=%s, which leaves none, needs no database', (value) => {
    expect(settingsFrom({ SHARDS: value })).toMatchObject({ ok: true });
  });

  it.each([
    [
      'DISCORD_TOKEN',
      'Bot abc.def',
      'is no bot token: copy it from discord.com/developers, Bot, without “Bot”, quotation marks and spaces',
    ],
    [
      'DISCORD_TOKEN',
      'abc def',
      'is no bot token: copy it from discord.com/developers, Bot, without “Bot”, quotation marks and spaces',
    ],
    [
      'DISCORD_TOKEN',
      '"abc.def"',
      'is no bot token: copy it from discord.com/developers, Bot, without “Bot”, quotation marks and spaces',
    ],
    [
      'DISCORD_TOKEN',
      '<your token>',
      'is no bot token: copy it from discord.com/developers, Bot, without “Bot”, quotation marks and spaces',
    ],
    [
      'GUILD_ID',
      'my server',
      'is no server’s id: in Discord, turn on Developer Mode, right-click the server, Copy Server ID',
    ],
    [
      'ASK_CHANNEL_IDS',
      '123456789012345678 #news',
      'is no list of channels’ ids: in Discord, right-click a channel, Copy Channel ID, and separate several by commas',
    ],
    ['DISCORD_API_URL', 'ftp://x', 'is no address: write it like https://discord.com/api, or leave it out'],
    [
      'DATABASE_URL',
      'mysql://x',
      'is no PostgreSQL address: write it like postgres://user:password@host:5432/name, or leave it out',
    ],
    ...['four', '4', '0-3', '2/', '-1/4', '1,2/4', '0-1-2/4'].map((value): [string, string, string] => [
      'SHARDS',
      value,
      'says no shards: write auto, one of all like 2/16 or several like 0-3/16, or leave it out',
    ]),
    ...['4/4', '2-4/4', '3-1/4', '0/0'].map((value): [string, string, string] => [
      'SHARDS',
      value,
      'names shards that there are not: they count from 0, so that the last of 16 is 15, and the first one comes first',
    ]),
    ['MESSAGE_CONTENT', 'yes', 'is neither on nor off: write one of the two, or leave it out'],
    ['FETCH_LINKS', 'maybe', 'is neither on nor off: write one of the two, or leave it out'],
    ['FEEDBACK', 'no', 'is neither on nor off: write one of the two, or leave it out'],
    ['METRICS_PORT', '0', 'is no port: write a number from 1 to 65535, or leave it out'],
    ['METRICS_PORT', '65536', 'is no port: write a number from 1 to 65535, or leave it out'],
    ['METRICS_PORT', '9464/tcp', 'is no port: write a number from 1 to 65535, or leave it out'],
    ['METRICS_HOST', 'localhost', 'is no IP address: write 0.0.0.0 for every one of this machine, or leave it out'],
    ['LOG_LEVEL', 'loud', 'is no log level: write one of silent, fatal, error, warn, info, debug, trace'],
  ])('%s=%s is refused with the mend', (name, value, problem) => {
    expect(settingsFrom({ [name]: value })).toEqual({ ok: false, problems: [`${name} ${problem}`] });
  });

  it('are refused all at once', () => {
    const settings = settingsFrom({ GUILD_ID: 'x', LOG_LEVEL: 'loud', DISCORD_API_URL: 'x' });
    expect(settings.ok ? [] : settings.problems.map((problem) => problem.split(' ')[0])).toEqual([
      'GUILD_ID',
      'DISCORD_API_URL',
      'LOG_LEVEL',
    ]);
  });

  it('never tell the token, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{12,40} [a-z0-9]{6,12}$/), (token) => {
        const settings = settingsFrom({ DISCORD_TOKEN: token });
        expect(settings.ok).toBe(false);
        expect(JSON.stringify(settings)).not.toContain(token.split(' ')[0]);
      }),
    );
  });
});
