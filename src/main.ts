#!/usr/bin/env node
import './early-stop.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Checked } from './checked.js';
import { dataDirectory } from './data-directory.js';
import { type EnvFile, readEnvFile } from './env-file.js';
import { EXIT } from './exit.js';
import type { Intakes } from './intake/intake.js';
import type { Keeping } from './library/open-store.js';
import { type Settings, settingsFrom } from './settings.js';
import type { Host } from './terminal/command-line.js';
import { printable } from './terminal/printable.js';

// V8 lets a heap grow to twice what lives in it and more before it looks for what can go: a bot that reads one article after
// another is kept at a third. No option of node's says so, and one that V8 does not know is left alone.
setFlagsFromString('--heap-growing-percent=30');

// A reader that has seen enough (`pilcrow help | head -1`) closes the pipe: nothing is left to say, and nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Loaded once signals are listened to: what reads articles takes its time.
const [{ complain }, { withNamed }, { Desk }, { openStore, openStoreToRead }, { ReadingCache }] = await Promise.all([
  import('./terminal/complaint.js'),
  import('./terminal/named-article.js'),
  import('./library/desk.js'),
  import('./library/open-store.js'),
  import('./library/reading-cache.js'),
]);

const file = readEnvFile('.env');
// What the environment has already counts.
if (file.ok) Object.assign(process.env, { ...file.value, ...process.env });
const settings = settingsIn(process.env, file);
/** Whether a bot ran: discord.js calls off no attempt to connect, and would go on with them for ever. */
let ranBot = false;
process.exitCode = settings.ok
  ? await run(process.argv.slice(2), hostFor(settings.value))
  : complain(settings.problems);
if (ranBot) process.exit();

/** The bot by itself needs no command line, nor the commands that one has: they are loaded while Discord is waited for. */
async function run(args: readonly string[], host: Host): Promise<number> {
  const { article, readLink, runBot } = host;
  if (args.length === 0 && runBot !== undefined) return withNamed(article, { item: undefined, readLink }, runBot);
  return (await import('./terminal/command-line.js')).runCommandLine(args, host);
}

/**
 * The settings of an environment that `.env` was read into. One that is there and cannot be read is a problem, unless the
 * token comes from elsewhere: whoever put it into the file would find a chat in place of a bot.
 */
function settingsIn(environment: NodeJS.ProcessEnv, file: EnvFile): Checked<Settings> {
  return file.ok || (!file.isRead && environment.DISCORD_TOKEN) ? settingsFrom(environment) : file;
}

function hostFor(settings: Settings): Host {
  const {
    discordToken: token,
    discordApiUrl,
    guildId,
    askChannelIds,
    messageContent,
    fetchLinks,
    feedback,
    logLevel,
    metrics,
    shards,
  } = settings;
  const api = discordApiUrl === undefined ? {} : { apiUrl: discordApiUrl };
  const say = (line: string) => process.stdout.write(`${printable(line)}\n`);
  const toldTo = (line: string) => void complain([line]);
  const links = fetchLinks && {
    readLink: async (url: string, takeIn?: Intakes['takeIn']) =>
      (await import('./intake/link.js')).readLink(url, undefined, undefined, takeIn),
  };
  return {
    version: versionOf(),
    article: settings.article,
    environment: process.env,
    ...links,
    openStore: () => openStore(keepingOf(settings)),
    openStoreToRead: () => openStoreToRead(keepingOf(settings)),
    // discord.js is loaded only where there is a Discord to talk to.
    ...(token !== undefined && {
      runBot: async (article) => {
        ranBot = true;
        const [{ runBot }, { pino }] = await Promise.all([import('./discord/client.js'), import('pino')]);
        const logger = pino({ level: logLevel });
        const hasDatabase = settings.databaseUrl !== undefined;
        // One shard alone needs no plan: then nothing of sharding is loaded.
        const plan =
          shards && (await (await import('./discord/shards.js')).planShards(shards, { token, ...api, hasDatabase }));
        if (plan?.kind === 'refused') return complain([plan.refusal.sentence], plan.refusal.exitCode);
        if (plan?.kind === 'processes') {
          const { runShardProcesses } = await import('./discord/shard-processes.js');
          return runShardProcesses({
            shards: plan.shards,
            token,
            file: process.argv[1] ?? '',
            args: process.argv.slice(2),
            execArgv: process.execArgv,
            ...(metrics !== undefined && { metricsPort: metrics.port }),
            logger,
            complain: toldTo,
          });
        }
        const lost = ({ name, message }: Error) => logger.warn({ err: { name, message } }, 'database connection lost');
        const store = await openStore(keepingOf(settings), lost);
        if (!store.ok) return complain(store.problems, store.mayPass ? EXIT.failed : EXIT.config);
        // So is what counts: only where somebody looks at it.
        const served = metrics && (await (await import('./metrics/endpoint.js')).serveMetrics(metrics, store.value));
        try {
          if (served?.ok === false) return complain(served.problems);
          const { measures, address } = served?.value ?? {};
          if (address !== undefined) logger.info({ address }, 'metrics');
          const desk = new Desk(store.value, { article }, new ReadingCache(undefined, measures?.articleRead));
          const counted = measures === undefined ? {} : { measures };
          return await runBot({
            token,
            askChannelIds,
            feedback,
            messageContent,
            ...(plan !== undefined && { shards: plan.shards }),
            ...links,
            ...api,
            ...counted,
            logger,
            desk,
            // Beside this file, wherever the build has put it.
            worker: new URL('worker.js', import.meta.url),
            complain: toldTo,
          });
        } finally {
          if (served?.ok) await served.value.close();
          await store.value.close();
        }
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

function keepingOf({ databaseUrl, libraryFolder }: Settings): Keeping {
  return {
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(libraryFolder !== undefined && { folder: libraryFolder }),
  };
}

function versionOf(): string {
  const file = join(dataDirectory, '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
