import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { definitions } from '../../src/commands/index.js';
import { registerCommands, registrations } from '../../src/discord/registration.js';
import { LIMITS } from '../../src/discord/rendering/limits.js';
import { APPLICATION_ID, GUILD_ID, Loopback, TOKEN } from './loopback.js';

let discord: Loopback;
beforeEach(async () => {
  discord = await Loopback.start();
});
afterEach(() => discord.stop());

async function register(guildId?: string) {
  const said: string[] = [];
  const complaints: string[] = [];
  const exitCode = await registerCommands({
    token: TOKEN,
    ...(guildId !== undefined && { guildId }),
    apiUrl: discord.apiUrl,
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  return { exitCode, said, complaints };
}

/** https://docs.discord.com/developers/topics/permissions: MANAGE_GUILD. */
const MANAGE_SERVER = String(1 << 5);

const put = () => discord.request(({ method }) => method === 'PUT');

describe('what is registered', () => {
  const slashCommands = registrations().filter(({ type }) => type === 1);

  test('is every command by its name and description, and the message menu', () => {
    expect(slashCommands.map(({ name }) => name)).toEqual([...definitions.map(({ name }) => name), 'listen']);
    expect(registrations().filter(({ type }) => type === 3)).toEqual([
      { type: 3, name: 'Find in article', integration_types: [0, 1], contexts: [0, 1, 2] },
      { type: 3, name: 'Check against the article', integration_types: [0, 1], contexts: [0, 1, 2] },
      {
        type: 3,
        name: 'Read this article',
        integration_types: [0, 1],
        contexts: [0, 1],
        default_member_permissions: MANAGE_SERVER,
      },
      { type: 3, name: 'Remove this answer', integration_types: [0, 1], contexts: [0, 1] },
    ]);
  });

  test.each(['read', 'use', 'forget'])(
    'lets managers of a server alone use /%s, unless its admins say otherwise',
    (name) => {
      expect(slashCommands.find((command) => command.name === name)).toMatchObject({
        default_member_permissions: MANAGE_SERVER,
        contexts: [0, 1],
      });
    },
  );

  test('lets managers alone use /listen, in servers that the bot is a member of', () => {
    expect(slashCommands.find(({ name }) => name === 'listen')).toMatchObject({
      default_member_permissions: MANAGE_SERVER,
      contexts: [0],
      integration_types: [0],
      options: [
        { type: 1, name: 'on' },
        { type: 1, name: 'off' },
      ],
    });
  });

  test.each(['ask', 'article', 'library'])('lets everybody use /%s', (name) => {
    expect(slashCommands.find((command) => command.name === name)).not.toHaveProperty('default_member_permissions');
  });

  test('offers a file to be given along, and the few values that there are', () => {
    expect(slashCommands.find(({ name }) => name === 'read')).toMatchObject({
      options: [
        { type: 3, name: 'link', required: false },
        { type: 11, name: 'file', required: false },
      ],
    });
    expect(slashCommands.find(({ name }) => name === 'use')).toMatchObject({
      options: [
        { name: 'article', autocomplete: true },
        { name: 'where', choices: [{ value: 'here' }, { value: 'everywhere' }] },
      ],
    });
  });

  test('takes its options from their definitions, and the choice of a private answer last', () => {
    const quote = slashCommands.find(({ name }) => name === 'quote');
    expect(quote).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(quote).toHaveProperty('options', [
      {
        type: 3,
        name: 'speaker',
        description: 'Who said it; everybody unless told',
        required: false,
        max_length: 80,
        autocomplete: true,
      },
      {
        type: 3,
        name: 'about',
        description: 'What it is about, in a word or two',
        required: false,
        max_length: 80,
        autocomplete: false,
      },
      { type: 5, name: 'private', description: 'Show the answer to me alone' },
    ]);
    const summary = slashCommands.find(({ name }) => name === 'summary');
    expect(summary).toHaveProperty('options.0', expect.objectContaining({ type: 4, min_value: 1, max_value: 10 }));
  });

  test.each(slashCommands.map((command) => [command.name, command] as const))(
    '/%s is within Discord’s limits',
    (name, command) => {
      const options = ('options' in command ? command.options : undefined) ?? [];
      expect(name).toMatch(/^[a-z]{1,32}$/);
      expect(options.length).toBeLessThanOrEqual(LIMITS.options);
      for (const option of options) {
        expect(option.name).toMatch(/^[a-z]{1,32}$/);
        expect(option.description.length).toBeLessThanOrEqual(LIMITS.description);
      }
      const required = options.map((option) => option.required ?? false);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    },
  );
});

describe('registering', () => {
  test('for every server says what was registered', async () => {
    const { exitCode, said, complaints } = await register();
    expect((await put()).path).toBe(`/applications/${APPLICATION_ID}/commands`);
    expect((await put()).body).toEqual(registrations());
    expect(said).toEqual([
      'Registered 19 commands for every server:',
      'ask, summary, quote, who, when, where, find, check, article, help, read, library, use, forget, listen, Find in article, Check against the article, Read this article, Remove this answer',
    ]);
    expect([exitCode, complaints]).toEqual([0, []]);
  });

  test('for one server', async () => {
    const { exitCode, said } = await register(GUILD_ID);
    expect((await put()).path).toBe(`/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`);
    expect(said[0]).toBe(`Registered 19 commands for server ${GUILD_ID}:`);
    expect(exitCode).toBe(0);
  });

  test.each([
    [
      'a wrong token',
      'GET',
      { status: 401, body: { message: '401: Unauthorized', code: 0 } },
      'Discord refuses the token: set DISCORD_TOKEN to the one that “Reset Token” gives on the Bot page of the developer portal.',
      78,
    ],
    [
      'a server that it is not in',
      'PUT',
      { status: 403, body: { message: 'Missing Access', code: 50001 } },
      `The bot is not in server ${GUILD_ID}: invite it there, or mend GUILD_ID.`,
      78,
    ],
    [
      'an address at which there is no Discord',
      'GET',
      { status: 404, body: { message: '404: Not Found', code: 0 } },
      'Discord answers with 404 (404: Not Found): check DISCORD_API_URL.',
      1,
    ],
    [
      'commands that Discord does not take',
      'PUT',
      { status: 400, body: { message: 'Invalid Form Body', code: 50035 } },
      'Discord answers with 400 (Invalid Form Body): check the application in the developer portal, or update Pilcrow.',
      1,
    ],
  ])('%s is told in one line', async (_, method, answer, sentence, exitCode) => {
    discord.script((request) => request.method === method, answer);
    expect(await register(GUILD_ID)).toEqual({ exitCode, said: [], complaints: [sentence] });
  });

  test('a connection that drops once is tried again; one that drops twice is told', async () => {
    discord.script(({ method }) => method === 'PUT', { drop: true });
    expect((await register()).exitCode).toBe(0);
    discord.script(({ method }) => method === 'PUT', { drop: true });
    discord.script(({ method }) => method === 'PUT', { drop: true });
    expect(await register()).toMatchObject({
      exitCode: 1,
      complaints: ['Discord cannot be reached (UND_ERR_SOCKET): check the network and DISCORD_API_URL.'],
    });
  });
});
