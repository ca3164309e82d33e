#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from 'dotenv';
import { dataDirectory } from './data-directory.js';
import { type Settings, settingsFrom } from './settings.js';
import { complain, type Host, runCommandLine } from './terminal/command-line.js';
import { printable } from './terminal/printable.js';

// A reader that has seen enough (`pilcrow help | head -1`) closes the pipe: nothing is left to say, and nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

config({ quiet: true });
const settings = settingsFrom(process.env);
process.exitCode = settings.ok
  ? await runCommandLine(process.argv.slice(2), hostFor(settings.value))
  : complain(settings.problems);

function hostFor(settings: Settings): Host {
  const { discordToken: token, discordApiUrl, guildId, askChannelIds, fetchLinks, logLevel } = settings;
  const api = discordApiUrl === undefined ? {} : { apiUrl: discordApiUrl };
  const say = (line: string) => process.stdout.write(`${printable(line)}\n`);
  const toldTo = (line: string) => process.stderr.write(`pilcrow: ${printable(line)}\n`);
  return {
    version: versionOf(),
    article: settings.article,
    environment: process.env,
    ...(fetchLinks && { readLink: async (url) => (await import('./intake/link.js')).readLink(url) }),
    // discord.js is loaded only where there is a Discord to talk to.
    ...(token !== undefined && {
      runBot: async (reading) => {
        const [{ runBot }, { pino }] = await Promise.all([import('./discord/client.js'), import('pino')]);
        return runBot({ token, askChannelIds, ...api, logger: pino({ level: logLevel }), reading, complain: toldTo });
      },
    }),
    register: async () => {
      if (token === undefined)
        return complain(['DISCORD_TOKEN is not set: write your bot’s token into .env, as .env.example explains']);
      const { registerCommands } = await import('./discord/registration.js');
      return registerCommands({ token, ...(guildId !== undefined && { guildId }), ...api, say, complain: toldTo });
    },
  };
}

function versionOf(): string {
  const file = join(dataDirectory, '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
